//! A document of any version becomes one of 3.0, or a complaint, and the same twice.
#![no_main]

use generator::diagnostic::Diagnostics;
use generator::document::references::gather::gather;
use generator::document::references::sites::Scope;
use generator::document::text::read;
use generator::document::upgrade;
use generator::pointer::{Moves, Source};
use generator_fuzz::{document, mutant, with_room};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutant(data, size, max_size, seed)
});

fuzz_target!(|data: &[u8]| {
    let Some(document) = document(data) else { return };
    with_room(|| {
        let upgraded = || {
            let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
            let mut json = read::read(document.text, Source::Spec, &mut sink).ok()?;
            gather(&mut json, Scope::All, document.name, &mut moves, &mut sink);
            upgrade::upgrade(json, &mut moves, &mut sink).ok()
        };
        assert_eq!(upgraded(), upgraded());
    });
});
