//! Any bytes are read, or refused with a place; what is read is read again as the same.
#![no_main]

use generator::diagnostic::Diagnostics;
use generator::document::text::read;
use generator::pointer::Source;
use generator_fuzz::{document, with_room};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some(document) = document(data) else { return };
    with_room(|| {
        let mut sink = Diagnostics::default();
        let Ok(json) = read::read(document.text, Source::Spec, &mut sink) else { return };
        let again = read::read(&read::canonical(&json), Source::Spec, &mut sink);
        assert_eq!(again.ok(), Some(json), "the canonical layout says something else");
    });
});
