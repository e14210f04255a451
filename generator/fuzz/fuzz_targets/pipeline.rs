//! Tests that the result for any document is valid Rust or errors with positions, and that a second run has the same
//! result.
#![no_main]

use generator::reports::{Code, Severity};
use generator::{Input, Output, Rejection};
use generator_fuzz::{document, mutant};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutant(data, size, max_size, seed)
});

fuzz_target!(|data: &[u8]| {
    let Some(spec) = document(data) else { return };
    let input = Input { spec, files: &[], overlay: None, has_features: true };
    match (generator::generate(&input), generator::generate(&input)) {
        (Ok(once), Ok(again)) => check_output(&once, &again),
        (Err(once), Err(again)) => check_rejection(&once, &again),
        _ => panic!("accepted in one run and rejected in the other"),
    }
});

fn check_output(once: &Output, again: &Output) {
    assert_eq!(once.files, again.files);
    assert_eq!(once.surface, again.surface);
    assert_eq!(once.reports, again.reports);
    for (path, text) in &once.files {
        if let Err(error) = syn::parse_file(text) {
            panic!("{path} is not valid Rust: {error}");
        }
    }
}

fn check_rejection(once: &Rejection, again: &Rejection) {
    assert_eq!(once.reports, again.reports);
    let errors = || once.reports.iter().filter(|report| report.severity() == Severity::Error);
    assert!(errors().next().is_some(), "rejected without an error");
    for report in errors() {
        assert!(report.position.is_some(), "{report}");
        assert!(report.code != Code::GeneratorBug, "{report}");
    }
}
