//! Tests that help lines are true: the change that a help line suggests removes the diagnostic, and gives the result that
//! the line promises.
//!
//! The cases are in `tests/help/<code>.yaml`. Each file maps names of cases to the documents `before` and `after` the change.
//! [`document`] describes their keys. `after` lists only the keys that the change replaces. The public API of the changed
//! document contains the lines `shows`, which that of the first document lacks, and the lines `keeps`. `help` is the help
//! line, if it is not the default of the code, and `beside` lists other warnings of the changed document. With `stays`, the
//! diagnostic remains, as the help line says.

mod document;
mod exceptions;

use std::collections::BTreeSet;

use generator::Rejection;
use generator::reports::{Code, Report, Severity};
use serde_json::Value as Json;

use crate::fixtures;
use document::{Part, generate};
use exceptions::{NO_CHANGE, PROVED_BY_TESTS};

/// A case of a help line.
struct Case {
    code: Code,
    name: String,
    json: Json,
}

/// Returns all cases, in the order of their files.
fn cases() -> Vec<Case> {
    let mut files: Vec<String> = std::fs::read_dir(fixtures::workspace("tests/help"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    files.iter().flat_map(|file| cases_of(file)).collect()
}

fn cases_of(file: &str) -> Vec<Case> {
    let slug = file.strip_suffix(".yaml").unwrap_or_else(|| panic!("{file} is not YAML"));
    let code = Code::from_slug(slug).unwrap_or_else(|| panic!("no code has the name of {file}"));
    let json = document::read(file, &fixtures::read(&format!("tests/help/{file}")));
    let cases = json.as_object().unwrap_or_else(|| panic!("{file} is not a map of cases")).clone();
    cases.into_iter().map(|(name, json)| Case { code, name, json }).collect()
}

/// Returns a help line without the parts that differ between documents: quoted text and numbers.
fn shape(help: &str) -> String {
    let quoted = help.split('`').enumerate();
    let text = quoted.map(|(index, part)| if index % 2 == 0 { part } else { "…" });
    text.collect::<Vec<_>>().join("`").replace("`…`, `…`", "`…`").replace("`…`, `…`", "`…`")
}

impl Case {
    /// Returns the help line of the case.
    fn help(&self) -> String {
        let own = self.json.get("help").and_then(Json::as_str);
        let help = own.or(self.code.help());
        help.unwrap_or_else(|| panic!("{}: no `help` is stated", self.name)).to_owned()
    }

    fn texts(&self, key: &str) -> Vec<&str> {
        let all = self.json.get(key).and_then(Json::as_array);
        all.into_iter().flatten().filter_map(Json::as_str).collect()
    }

    /// Returns the mistakes of a case: the reasons why its help line is not true.
    fn mistakes(&self) -> Vec<String> {
        let before = Part::of(&self.json, None, "before");
        let after = Part::of(&self.json, Some(&before), "after");
        let (first, second) = (generate(&before), generate(&after));
        let mut mistakes = self.mistakes_before(reports(&first));
        let Ok(second) = second else {
            mistakes.push(format!("the changed document is rejected: {}", second.unwrap_err()));
            return mistakes;
        };
        let stays = self.json.get("stays").is_some_and(|stays| stays == true);
        let mut allowed = self.texts("beside");
        allowed.extend(stays.then(|| self.code.slug()));
        let is_wrong = |report: &&Report| {
            let is_same = !stays
                && report.code == self.code
                && shape(&help_of(report)) == shape(&self.help());
            let is_loss = report.severity() > Severity::Note;
            is_same || is_loss && !allowed.contains(&report.code.slug())
        };
        mistakes.extend(second.reports.iter().filter(is_wrong).map(|it| format!("remains: {it}")));
        let surface = first.map(|output| output.surface).unwrap_or_default();
        let has = |surface: &str, text: &str| surface.lines().any(|line| line.contains(text));
        let (shown, kept) = (self.texts("shows"), self.texts("keeps"));
        let missing = shown.iter().chain(&kept).filter(|text| !has(&second.surface, text));
        mistakes.extend(missing.map(|text| format!("not shown: {text}\n{}", second.surface)));
        let old = shown.iter().filter(|text| has(&surface, text));
        mistakes.extend(old.map(|text| format!("shown before the change: {text}")));
        if shown.is_empty() && kept.is_empty() {
            mistakes.push(format!("neither `shows` nor `keeps`\n{}", second.surface));
        }
        mistakes
    }

    fn mistakes_before(&self, reports: &[Report]) -> Vec<String> {
        let help = self.help();
        let is_expected = |report: &Report| report.code == self.code && help_of(report) == help;
        match reports.iter().any(is_expected) {
            true => Vec::new(),
            false => {
                let all: Vec<String> = reports.iter().map(ToString::to_string).collect();
                vec![format!("the document does not have the help line `{help}`\n{}", all.concat())]
            }
        }
    }
}

fn help_of(report: &Report) -> String {
    report.help.clone().unwrap_or_default()
}

fn reports(result: &Result<generator::Output, Rejection>) -> &[Report] {
    match result {
        Ok(output) => &output.reports,
        Err(rejection) => &rejection.reports,
    }
}

#[test]
fn following_a_help_line_removes_its_diagnostic() {
    let mut failures = String::new();
    let only = std::env::var("CASE").unwrap_or_default();
    for case in cases().iter().filter(|case| case.code.slug().contains(&only)) {
        for mistake in case.mistakes() {
            failures.push_str(&format!("## {}, {}: {mistake}\n\n", case.code, case.name));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn every_default_help_line_has_a_case_or_a_test() {
    let cases = cases();
    let exceptions: Vec<Code> = NO_CHANGE
        .iter()
        .map(|(code, _)| *code)
        .chain(PROVED_BY_TESTS.iter().map(|(code, ..)| *code))
        .collect();
    let mut errors = Vec::new();
    for code in Code::ALL.iter().filter(|code| code.help().is_some()) {
        let has_case =
            cases.iter().any(|case| case.code == *code && Some(&*case.help()) == code.help());
        match (has_case, exceptions.contains(code)) {
            (false, false) => {
                errors.push(format!("`{code}` has a help line, but no case in tests/help"));
            }
            (true, true) if NO_CHANGE.iter().any(|(other, _)| other == code) => {
                errors.push(format!("`{code}` has a case: remove it from NO_CHANGE"));
            }
            (true, _) | (false, true) => {}
        }
    }
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn every_help_line_of_a_fixture_has_a_case() {
    let known: BTreeSet<(Code, String)> =
        cases().iter().map(|case| (case.code, shape(&case.help()))).collect();
    let mut missing = BTreeSet::new();
    for folder in ["accept", "reject"] {
        for (name, text) in fixtures::all(folder) {
            for report in reports(&fixtures::generate(folder, &name, &text)) {
                let Some(help) = &report.help else { continue };
                let is_exception = NO_CHANGE.iter().any(|(code, _)| *code == report.code)
                    || PROVED_BY_TESTS.iter().any(|(code, ..)| *code == report.code);
                if !is_exception && !known.contains(&(report.code, shape(help))) {
                    missing.insert(format!("`{}`: {help} ({folder}/{name})", report.code));
                }
            }
        }
    }
    let missing: Vec<String> = missing.into_iter().collect();
    assert!(missing.is_empty(), "no case in tests/help:\n{}", missing.join("\n"));
}

#[test]
fn tests_that_prove_help_lines_exist() {
    for (code, file, test) in PROVED_BY_TESTS {
        let text = fixtures::read(file);
        assert!(text.contains(&format!("fn {test}(")), "`{code}`: {file} has no test `{test}`");
    }
}
