//! Tests that every document passes all stages up to `passes`, or is rejected with an error.
#![no_main]

use generator::reports::Severity;
use generator::stages::lowered;
use generator_fuzz::{document, mutant, with_room};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutant(data, size, max_size, seed)
});

fuzz_target!(|data: &[u8]| {
    let Some(document) = document(data) else { return };
    with_room(|| {
        let Err(rejection) = lowered(&document) else { return };
        assert!(rejection.reports.iter().any(|report| report.severity() == Severity::Error));
    });
});
