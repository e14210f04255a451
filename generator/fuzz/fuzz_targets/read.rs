//! Tests that reading any text does not panic, and that the canonical layout of a value is read as the same value.
#![no_main]

use generator::Document;
use generator::documents::{canonical, json};
use generator_fuzz::{document, with_room};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some(document) = document(data) else { return };
    with_room(|| {
        let Ok(read) = json(&document, &[]) else { return };
        let Ok(text) = canonical(&document, &[]) else { return };
        let again = json(&Document { text: &text, ..document }, &[]);
        assert_eq!(again.ok(), Some(read), "the canonical layout has a different value");
    });
});
