//! A parsed document is lowered and goes through all passes, with complaints or without.
#![no_main]

use generator::diagnostic::Diagnostics;
use generator::document::hints::{models, siblings};
use generator::document::references::beside::Beside;
use generator::document::references::blame;
use generator::document::references::gather::gather;
use generator::document::references::sites::Scope;
use generator::document::spec::parse::Spec;
use generator::document::text::read;
use generator::document::{repair, upgrade};
use generator::ir::Api;
use generator::pointer::{Moves, Source};
use generator::{Document, lower, passes};
use generator_fuzz::{document, mutant, with_room};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutant(data, size, max_size, seed)
});

fuzz_target!(|data: &[u8]| {
    let Some(document) = document(data) else { return };
    with_room(|| {
        let mut sink = Diagnostics::default();
        // Whatever is refused is refused with an error.
        assert!(lowered(&document, &mut sink).is_some() || sink.has_errors());
    });
});

/// The stages up to the last that complains of the document.
fn lowered(document: &Document<'_>, sink: &mut Diagnostics) -> Option<Api> {
    let mut moves = Moves::default();
    let json = read::read(document.text, Source::Spec, sink);
    let mut json = sink.keep(json)?;
    gather(&mut json, Scope::All, document.name, &mut moves, sink);
    let json = upgrade::upgrade(json, &mut moves, sink);
    let mut json = sink.keep(json)?;
    gather(&mut json, Scope::All, document.name, &mut moves, sink);
    blame::blame(&mut json, document.name, &mut Beside::new(&|_| None), sink);
    let left_out = repair::repair(&mut json, &mut moves, sink);
    models::distribute(&mut json, &mut moves, sink);
    siblings::wrap(&mut json, &mut moves);
    let spec = Spec::parse(&json, sink)?.without(left_out);
    let api = lower::lower(&spec, sink);
    Some(passes::run(api, sink))
}
