//! Tests documents that imitate the output of real tools and services: the outcomes of operations and schemas match a
//! snapshot, and the generated code compiles.
//!
//! `cargo xtask corpus` tests thousands of public documents. `INSTA_UPDATE=always cargo test -p tests corpus` updates
//! the snapshot.

mod compiled;

use std::fs;

use generator::reports::{Counts, ElementOutcome, Outcome};
use generator::{Document, Output};

use crate::fixtures;

/// Returns the name, file name and text of each document.
fn all() -> Vec<(String, String, String)> {
    let folder = fixtures::workspace("tests/corpus");
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut files: Vec<String> = files.map(|file| file.into_string().unwrap()).collect();
    // The folder also contains the results for public documents.
    files.retain(|file| !file.ends_with(".md") && !file.ends_with(".tsv"));
    files.sort();
    let document = |file: String| {
        let name = file.rsplit_once('.').unwrap().0.to_owned();
        let text = fs::read_to_string(folder.join(&file)).unwrap();
        (name, file, text)
    };
    files.into_iter().map(document).collect()
}

/// Runs the generator on a document.
fn generate(file: &str, text: &str) -> Output {
    let spec = Document { name: file, text };
    generator::generate(&generator::Input { spec, files: &[], overlay: None, has_features: false })
        .unwrap_or_else(|rejection| panic!("{file}:\n{rejection}"))
}

/// Lists the operations or schemas that are not completely typed, with the reasons.
fn not_typed(items: &[ElementOutcome]) -> String {
    let not_typed = items.iter().filter(|item| item.outcome != Outcome::Typed);
    let line = |item: &ElementOutcome| {
        let reasons = item
            .reasons
            .iter()
            .map(|reason| format!("\n      {}: {}", reason.code, reason.message));
        format!("\n    {} {}{}", item.outcome, item.element, reasons.collect::<String>())
    };
    not_typed.map(line).collect()
}

#[test]
fn outcomes_match_the_snapshot() {
    let mut table = String::new();
    for (name, file, text) in all() {
        let output = generate(&file, &text);
        let outcomes = &output.outcomes;
        for (section, items) in
            [("operations", &outcomes.operations), ("schemas", &outcomes.schemas)]
        {
            table.push_str(&format!(
                "{name}: {section}: {}{}\n",
                Counts::of(items),
                not_typed(items)
            ));
        }
    }
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
    }, {
        insta::assert_snapshot!("corpus", table);
    });
}

#[test]
fn generated_code_is_deterministic_and_valid() {
    for (_, file, text) in all() {
        let (once, again) = (generate(&file, &text), generate(&file, &text));
        assert_eq!(once.files, again.files, "{file}");
        assert_eq!(once.surface, again.surface, "{file}");
        for (path, text) in &once.files {
            assert!(syn::parse_file(text).is_ok(), "{file}: {path} is invalid Rust:\n{text}");
        }
    }
}
