//! Checks the codes of diagnostics: their slugs, that each code is used, and that a fixture produces each error.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use generator::reports::{Code, Severity};

use crate::fixtures;

/// Errors that no fixture can produce, with the reason.
const NOT_IN_FIXTURES: &[(Code, &str)] = &[
    (Code::GeneratorBug, "no known document causes it"),
    (Code::MalformedDocument, "the repair omits every object that openapiv3 cannot parse"),
    (Code::StackNotAllocated, "a fixture cannot exhaust the memory"),
    (Code::UnsupportedEncoding, "xtask reports it for bytes, but fixtures are text"),
];

#[test]
fn slugs_are_unique_and_match_variant_names() {
    let mut slugs = BTreeSet::new();
    for code in Code::ALL {
        let mut kebab = String::new();
        for letter in format!("{code:?}").chars() {
            if letter.is_ascii_uppercase() && !kebab.is_empty() {
                kebab.push('-');
            }
            kebab.push(letter.to_ascii_lowercase());
        }
        assert_eq!(code.slug(), kebab);
        assert!(slugs.insert(code.slug()), "`{code}` is not unique");
        assert_eq!(Code::from_slug(code.slug()), Some(*code));
        assert!(code.meaning().ends_with('.'), "the meaning of `{code}` is not a sentence");
    }
}

/// A reviewer reads this table when the set of codes changes.
#[test]
fn table_of_codes_matches_the_snapshot() {
    let mut table = "| code | severity | meaning | help |\n|---|---|---|---|\n".to_owned();
    for code in Code::ALL {
        let (severity, meaning) = (code.severity(), code.meaning());
        let help = code.help().unwrap_or("varies");
        writeln!(table, "| `{code}` | {severity} | {meaning} | {help} |").unwrap();
    }
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("codes", table);
    });
}

#[test]
fn codes_are_used() {
    let mut text = String::new();
    let mut open = vec![fixtures::workspace("generator/src"), fixtures::workspace("xtask/src")];
    let tables = fixtures::workspace("generator/src/diagnostic/code");
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(entries(&path).filter(|path| *path != tables));
        } else {
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
    let words: BTreeSet<&str> =
        text.split(|letter: char| !(letter.is_alphanumeric() || letter == ':')).collect();
    let unused: Vec<&Code> =
        Code::ALL.iter().filter(|code| !words.contains(&*format!("Code::{code:?}"))).collect();
    assert!(unused.is_empty(), "unused codes: {unused:?}");
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path())
}

#[test]
fn errors_have_fixtures() {
    let mut produced = BTreeSet::new();
    for (name, text) in fixtures::all("reject") {
        let made = fixtures::generate("reject", &name, &text);
        let reports = made.map_or_else(|rejection| rejection.reports, |output| output.reports);
        produced.extend(reports.iter().map(|report| report.code));
    }
    let errors = Code::ALL.iter().filter(|code| code.severity() == Severity::Error);
    let (mut missing, mut obsolete) = (Vec::new(), Vec::new());
    for code in errors {
        let is_exception = NOT_IN_FIXTURES.iter().any(|(exception, _)| exception == code);
        match (produced.contains(code), is_exception) {
            (false, false) => missing.push(code),
            (true, true) => obsolete.push(code),
            (true, false) | (false, true) => {}
        }
    }
    assert!(missing.is_empty(), "no fixture in tests/reject produces {missing:?}");
    assert!(
        obsolete.is_empty(),
        "fixtures in tests/reject produce {obsolete:?}: remove these codes from NOT_IN_FIXTURES"
    );
}
