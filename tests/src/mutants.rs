//! Mutates documents at random: the generator must reject each mutant with a position, or generate valid Rust.
//!
//! The random numbers are seeded, so failures are reproducible. `MUTANTS=100000 cargo test -p tests mutants` tests more
//! mutants.

mod change;

use std::panic::{AssertUnwindSafe, catch_unwind};

use change::{Chance, mutate};
use generator::reports::{Code, Severity};
use generator::{Document, Input};
use serde_json::Value;

use crate::fixtures;

/// Returns the fault in the generator's result for a mutant, if any.
fn fault(spec: &str, overlay: Option<&str>) -> Option<String> {
    let input = Input {
        spec: Document { name: "mutant.json", text: spec },
        files: &[],
        overlay: overlay.map(|text| Document { name: "mutant.overlay.json", text }),
        has_features: true,
    };
    let Ok(result) = catch_unwind(AssertUnwindSafe(|| generator::generate(&input))) else {
        return Some("a panic".to_owned());
    };
    let reports = match &result {
        Ok(output) => &output.reports,
        Err(rejection) => &rejection.reports,
    };
    // openapiv3 must be able to parse every repaired document.
    let unrepaired = [Code::MalformedDocument, Code::MalformedObject];
    if let Some(report) = reports.iter().find(|report| unrepaired.contains(&report.code)) {
        return Some(report.to_string());
    }
    match result {
        Ok(output) => output.files.iter().find_map(|(path, text)| {
            syn::parse_file(text).err().map(|error| format!("{path} is invalid Rust: {error}"))
        }),
        Err(rejection) => {
            let errors = || rejection.reports.iter().filter(|it| it.severity() == Severity::Error);
            let without_position = errors().find(|report| report.position.is_none());
            let bug = errors().find(|report| report.code == Code::GeneratorBug);
            match without_position.or(bug) {
                Some(report) => Some(report.to_string()),
                None => errors().next().is_none().then(|| "rejected without an error".to_owned()),
            }
        }
    }
}

struct Subject {
    name: String,
    spec: Value,
    overlay: Option<Value>,
}

/// Returns all fixtures and corpus documents that can be parsed.
fn subjects() -> Vec<Subject> {
    let parse = |text: &str| {
        let canonical =
            generator::documents::canonical(&Document { name: "fixture", text }, &[]).ok()?;
        serde_json::from_str(&canonical).ok()
    };
    let fixture = |folder: &str, name: String, text: &str| {
        let overlay = fixtures::workspace(&format!("tests/{folder}/{name}.overlay.json"));
        let overlay = std::fs::read_to_string(overlay).ok();
        Some(Subject { spec: parse(text)?, overlay: overlay.as_deref().and_then(parse), name })
    };
    let folder = |folder| {
        let all = fixtures::all(folder).into_iter();
        all.filter_map(move |(name, text)| fixture(folder, name, &text))
    };
    folder("accept").chain(folder("reject")).chain(folder("corpus")).collect()
}

fn run(subject: &Subject, seed: u64) -> Result<(), String> {
    let mut chance = Chance(seed);
    let (mut spec, mut overlay) = (subject.spec.clone(), subject.overlay.clone());
    for _ in 0..=chance.below(3) {
        match &mut overlay {
            Some(overlay) if chance.below(2) == 0 => mutate(overlay, &mut chance),
            _ => mutate(&mut spec, &mut chance),
        }
    }
    let spec = spec.to_string();
    let overlay = overlay.map(|overlay| overlay.to_string());
    match fault(&spec, overlay.as_deref()) {
        None => Ok(()),
        Some(fault) => Err(format!(
            "{} with seed {seed}: {fault}\n{spec}\n{}",
            subject.name,
            overlay.unwrap_or_default()
        )),
    }
}

fn mutant_count(default: u64) -> u64 {
    std::env::var("MUTANTS").ok().and_then(|count| count.parse().ok()).unwrap_or(default)
}

#[test]
fn mutated_fixtures_are_rejected_with_a_position_or_generate_rust() {
    let subjects = subjects();
    let faults: Vec<String> = (0..mutant_count(2000))
        .filter_map(|seed| run(&subjects[seed as usize % subjects.len()], seed).err())
        .collect();
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults[..faults.len().min(5)].join("\n\n")
    );
}

#[test]
fn mutated_real_document_is_rejected_with_a_position_or_generates_rust() {
    let parse = |path: &str| serde_json::from_str(&fixtures::read(path)).unwrap();
    let subject = Subject {
        name: "spec/swagger.json".to_owned(),
        spec: parse("spec/swagger.json"),
        overlay: Some(parse("spec/overlay.json")),
    };
    for seed in 0..mutant_count(25) {
        run(&subject, seed).unwrap_or_else(|fault| panic!("{}", start(&fault, 2000)));
    }
}

/// Truncates a string to a number of characters.
fn start(text: &str, length: usize) -> String {
    text.chars().take(length).collect()
}
