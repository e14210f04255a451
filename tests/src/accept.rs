//! Compares code generated from each accepted fixture with a golden file, which contains the items that the fixture's
//! `.show` file names. `build.rs` compiles all of the code. `wire/conformance` tests the requests that the calls send.
//!
//! `UPDATE=1 cargo test -p tests accept` updates the golden files.

mod golden;
mod items;

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use crate::fixtures::{self, ACCEPTED};

/// Maximum number of lines in a golden file, so that it is easy to review.
const MAX_LINES: usize = 60;

/// Maximum number of lines in all golden files together.
const MAX_TOTAL_LINES: usize = 7_100;

const COMMAND: &str = "UPDATE=1 cargo test -p tests accept";

/// The golden files of all fixtures.
#[derive(Default)]
struct Goldens {
    /// The text of each golden file, by file name.
    texts: BTreeMap<String, String>,
    /// The errors in `.show` files.
    faults: Vec<String>,
}

static GOLDENS: LazyLock<Goldens> = LazyLock::new(goldens);

fn goldens() -> Goldens {
    let Goldens { mut texts, mut faults } = Goldens::default();
    for folder in ACCEPTED {
        for (name, text) in fixtures::all(folder) {
            let output = fixtures::generate(folder, &name, &text)
                .unwrap_or_else(|rejection| panic!("{name}:\n{rejection}"));
            let title = format!("{folder}/{}", fixtures::main(folder, &name));
            match golden::print(&title, &output, &fixtures::shown(folder, &name)) {
                Ok(golden) => assert!(
                    texts.insert(format!("{name}.rs"), golden).is_none(),
                    "two fixtures have the name {name}"
                ),
                Err(fault) => faults.push(format!("tests/{folder}/{name}.show: {fault}")),
            }
        }
    }
    Goldens { texts, faults }
}

#[test]
fn generated_items_match_the_golden_files() {
    let Goldens { texts, faults } = &*GOLDENS;
    let folder = fixtures::workspace("tests/golden");
    let update = std::env::var_os("UPDATE").is_some();
    for (file, golden) in texts {
        let path = folder.join(file);
        let committed = fs::read_to_string(&path).unwrap_or_default();
        if update && committed != *golden {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, golden).unwrap();
        } else if committed != *golden {
            let diff = similar::TextDiff::from_lines(committed.as_str(), golden.as_str());
            panic!("tests/golden/{file} ({COMMAND}):\n{}", diff.unified_diff());
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    for entry in fs::read_dir(&folder).unwrap() {
        let entry = entry.unwrap();
        if !texts.contains_key(&*entry.file_name().to_string_lossy()) {
            assert!(update, "{} has no fixture ({COMMAND})", entry.path().display());
            fs::remove_file(entry.path()).unwrap();
        }
    }
}

#[test]
fn golden_files_are_short() {
    let lines = |golden: &String| golden.lines().count();
    let long = GOLDENS.texts.iter().filter(|(_, golden)| lines(golden) > MAX_LINES);
    let long: Vec<_> = long.map(|(file, golden)| format!("{file}: {}", lines(golden))).collect();
    assert!(
        long.is_empty(),
        "these files have more than {MAX_LINES} lines; show fewer items:\n{}",
        long.join("\n")
    );
    let total: usize = GOLDENS.texts.values().map(lines).sum();
    assert!(total <= MAX_TOTAL_LINES, "{total} lines exceed the limit of {MAX_TOTAL_LINES}");
}

#[test]
fn show_files_belong_to_fixtures() {
    for folder in ACCEPTED {
        let fixtures = fixtures::all(folder);
        for entry in fs::read_dir(fixtures::workspace("tests").join(folder)).unwrap() {
            let file = entry.unwrap().file_name().into_string().unwrap();
            let Some(name) = file.strip_suffix(".show") else { continue };
            let has_fixture = fixtures.iter().any(|(fixture, _)| fixture == name);
            assert!(has_fixture, "tests/{folder}/{file} has no fixture");
        }
    }
}

#[test]
fn generation_is_deterministic() {
    for (name, text) in fixtures::all("accept") {
        let once = fixtures::generate("accept", &name, &text).unwrap();
        let again = fixtures::generate("accept", &name, &text).unwrap();
        assert_eq!(once.files, again.files, "{name}");
        assert_eq!(once.surface, again.surface, "{name}");
    }
}
