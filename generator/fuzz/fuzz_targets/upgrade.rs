//! Tests that the upgrade of any document does not panic, and that a second run has the same result.
#![no_main]

use generator::stages::upgraded;
use generator_fuzz::{document, mutant, with_room};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutant(data, size, max_size, seed)
});

fuzz_target!(|data: &[u8]| {
    let Some(document) = document(data) else { return };
    with_room(|| assert_eq!(upgraded(&document), upgraded(&document)));
});
