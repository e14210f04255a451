//! A parsed document is lowered and goes through all passes, with complaints or without.
#![no_main]

use generator::diagnostic::{Diagnostics, Place};
use generator::pointer::Moves;
use generator::spec::{Spec, hints, read, siblings, upgrade};
use generator::{lower, passes};
use generator_fuzz::{document, mutant, with_room};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutant(data, size, max_size, seed)
});

fuzz_target!(|data: &[u8]| {
    let Some(document) = document(data) else { return };
    with_room(|| {
        let (mut sink, mut moves) = (Diagnostics::default(), Moves::default());
        let Ok(json) = read::read(document.text, Place::Text) else { return };
        let Ok(mut json) = upgrade::upgrade(json, &mut moves, &mut sink) else { return };
        hints::distribute(&mut json, &mut moves, &mut sink);
        siblings::wrap(&mut json, &mut moves);
        let Some(spec) = Spec::parse(&json, &mut sink) else {
            assert!(sink.has_errors(), "refused without an error");
            return;
        };
        let api = lower::lower(&spec, &mut sink);
        passes::run(api, &mut sink);
    });
});
