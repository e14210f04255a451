//! Renders the results of examples as Markdown.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::table::{code, line, plain, share};
use super::cause::cause;
use super::judge::Judgment;
use super::prepare::MAX_EXAMPLES;
use super::result::{ExampleResult, TriedDocument, TriedExample};
use super::select::{MAX_OPERATIONS, MIN_EXAMPLES, PER_OWNER};

/// Renders the table.
pub(super) fn of(command: &str, documents: &[TriedDocument]) -> String {
    let sections = [
        header(command, documents),
        totals(documents),
        faults(documents),
        causes(documents),
        unjudged(documents),
        list(documents),
    ];
    let sections = sections.iter().filter(|text| !text.is_empty());
    sections.map(|text| format!("{}\n", text.trim_end())).collect::<Vec<_>>().join("\n")
}

fn header(command: &str, documents: &[TriedDocument]) -> String {
    let versions = versions(documents);
    let versions: Vec<String> =
        versions.iter().map(|(version, count)| format!("{count} of version {version}")).collect();
    format!(
        "# Results of reading the examples of public documents\n\n\
         Written by `{command}` from {} documents ({}). They are the valid documents of each package and version with the \
         most examples: at least {MIN_EXAMPLES}, at most {MAX_OPERATIONS} operations (or, if all have more, the one with the \
         fewest), at most {PER_OWNER} documents of the same owner, and no copies in another format. At most {MAX_EXAMPLES} examples of each \
         document are tried. The crate contains the whole document.\n\n\
         The examples are those of responses with a JSON media type and a schema. The crate `jsonschema` decides whether \
         an example conforms to its schema in the original document, with formats asserted. A program makes the call of \
         each example with a transport that returns the example, and writes the value as JSON again. The result is equal \
         if it differs only in the spelling of numbers, in the offset of times, or in properties that are null instead of \
         absent. A schema with `properties` but without `type` describes an object.\n",
        documents.len(),
        versions.join(", "),
    )
}

fn versions(documents: &[TriedDocument]) -> BTreeMap<&str, usize> {
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    for document in documents {
        *versions.entry(document.version.as_str()).or_default() += 1;
    }
    versions
}

fn examples(documents: &[TriedDocument]) -> impl Iterator<Item = &TriedExample> {
    documents.iter().flat_map(|document| &document.examples)
}

/// A row of the totals: its label, the examples that it counts, and whether its share is shown: of the examples that were
/// tried, or of those that the judge has accepted.
type Total = (&'static str, fn(&TriedExample) -> bool, Option<fn(&TriedExample) -> bool>);

const TOTALS: [Total; 11] = [
    ("examples", |_| true, None),
    ("of operations that are skipped", |each| each.result == ExampleResult::Skipped, None),
    (
        "of responses whose status has no body (204)",
        |each| each.result == ExampleResult::Bodiless,
        None,
    ),
    ("of errors without a type", |each| each.result == ExampleResult::Untyped, None),
    ("tried", TriedExample::is_tried, None),
    ("tried and read", TriedExample::is_read, Some(TriedExample::is_tried)),
    (
        "tried without a call, because its request has no valid example values",
        |each| each.is_without_call,
        None,
    ),
    (
        "tried, but not judged",
        |each| each.is_tried() && matches!(each.judgment, Judgment::NotJudged(_)),
        None,
    ),
    ("tried and accepted by the judge", TriedExample::is_accepted, None),
    (
        "accepted and read",
        |each| each.is_accepted() && each.is_read(),
        Some(TriedExample::is_accepted),
    ),
    (
        "accepted, read and written equally",
        |each| each.is_accepted() && each.is_kept(),
        Some(TriedExample::is_accepted),
    ),
];

fn totals(documents: &[TriedDocument]) -> String {
    let count = |counts: fn(&TriedExample) -> bool| {
        examples(documents).filter(|example| counts(example)).count()
    };
    let failures = documents.iter().filter(|document| document.failure.is_some()).count();
    let mut text = "| | |\n|---|---:|\n".to_owned();
    line(&mut text, &["documents", &documents.len().to_string()]);
    let label = "documents whose crate cannot be created, compiled or run";
    line(&mut text, &[label, &failures.to_string()]);
    for (label, counts, whole) in TOTALS {
        let number = count(counts);
        let shown = match whole {
            Some(whole) => format!("{number} ({})", share(number, count(whole))),
            None => number.to_string(),
        };
        line(&mut text, &[label, &shown]);
    }
    text
}

/// Renders the documents that failed, and the accepted examples that are not read or are written differently.
fn faults(documents: &[TriedDocument]) -> String {
    let mut text = String::new();
    for document in documents {
        if let Some(failure) = &document.failure {
            let _ = writeln!(text, "- {}: {}", code(&document.name), plain(failure));
        }
    }
    let mut rows = String::new();
    for document in documents {
        for each in document.examples.iter().filter(|example| example.is_fault()) {
            let example = &each.example;
            let operation = format!("{} {}", example.http_method, example.path);
            let fault = match &each.result {
                ExampleResult::Unread(error) => format!("not read: {error}"),
                ExampleResult::Changed(difference) => format!("changed: {difference}"),
                ExampleResult::Kept
                | ExampleResult::Skipped
                | ExampleResult::Bodiless
                | ExampleResult::Untyped => continue,
            };
            let pointer = code(&format!("#{}", example.pointer));
            let names = [code(&document.name), code(&operation)];
            let [document, operation] = &names;
            line(&mut rows, &[document, operation, &example.status, &pointer, &fault]);
        }
    }
    if !rows.is_empty() {
        text.push_str(
            "\n| document | operation | status | example | fault |\n|---|---|---|---|---|\n",
        );
        text.push_str(&rows);
    }
    if text.is_empty() { text } else { format!("## Faults\n\n{}", text.trim_start()) }
}

/// Renders the causes for which examples that the judge has not accepted are not read.
fn causes(documents: &[TriedDocument]) -> String {
    let mut causes: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for document in documents {
        for each in &document.examples {
            let is_accepted = each.judgment == Judgment::Accepted;
            if let (ExampleResult::Unread(error), false) = (&each.result, is_accepted) {
                let at = || (0, format!("{} #{}", document.name, each.example.pointer));
                causes.entry(cause(error)).or_insert_with(at).0 += 1;
            }
        }
    }
    let title = "Examples that the judge does not accept and that are not read";
    counted(title, "cause", causes)
}

/// Renders the reasons for which examples are not judged.
fn unjudged(documents: &[TriedDocument]) -> String {
    let mut reasons: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for document in documents {
        for each in document.examples.iter().filter(|example| example.is_tried()) {
            if let Judgment::NotJudged(reason) = &each.judgment {
                let at = || (0, format!("{} #{}", document.name, each.example.pointer));
                reasons.entry(cause(reason)).or_insert_with(at).0 += 1;
            }
        }
    }
    counted("Examples that are not judged", "reason", reasons)
}

/// Renders counts, the largest first, each with one example.
fn counted(title: &str, label: &str, counts: BTreeMap<String, (usize, String)>) -> String {
    if counts.is_empty() {
        return String::new();
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    let mut text = format!("## {title}\n\n| {label} | count | one of them |\n|---|---:|---|\n");
    for (name, (count, at)) in counts {
        line(&mut text, &[&name, &count.to_string(), &code(&at)]);
    }
    text
}

fn list(documents: &[TriedDocument]) -> String {
    let mut text = "## Documents\n\n| document | version | examples | tried | read | accepted | accepted and written equally |\n|---|---|---:|---:|---:|---:|---:|\n".to_owned();
    for document in documents {
        let count = |counts: &dyn Fn(&TriedExample) -> bool| {
            document.examples.iter().filter(|example| counts(example)).count().to_string()
        };
        let kept = |each: &TriedExample| each.is_accepted() && each.is_kept();
        let cells = [
            code(&document.name),
            document.version.clone(),
            document.examples.len().to_string(),
            count(&TriedExample::is_tried),
            count(&TriedExample::is_read),
            count(&TriedExample::is_accepted),
            count(&kept),
        ];
        line(&mut text, &cells.each_ref().map(String::as_str));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::collect::Example;
    use super::*;

    fn tried(judgment: Judgment, result: ExampleResult) -> TriedExample {
        let example = Example {
            http_method: "GET".to_owned(),
            path: "/a".to_owned(),
            status: "200".to_owned(),
            statuses: Vec::new(),
            media: "application/json".to_owned(),
            schema: String::new(),
            pointer: "/paths/~1a".to_owned(),
            value: serde_json::Value::Null,
        };
        TriedExample { example, judgment, result, is_without_call: false }
    }

    #[test]
    fn counts_examples_and_lists_the_faults() {
        let refused = || Judgment::Refused("wrong".to_owned());
        let unread = || ExampleResult::Unread("$.a: is missing".to_owned());
        let document = TriedDocument {
            name: "a.json".to_owned(),
            version: "3.0".to_owned(),
            failure: None,
            examples: vec![
                tried(Judgment::Accepted, ExampleResult::Kept),
                tried(Judgment::Accepted, ExampleResult::Kept),
                tried(Judgment::Accepted, ExampleResult::Changed("`/b` is lost: 1".to_owned())),
                tried(Judgment::Accepted, ExampleResult::Skipped),
                tried(refused(), unread()),
                tried(refused(), unread()),
                tried(Judgment::NotJudged("no type".to_owned()), ExampleResult::Kept),
            ],
        };
        assert!(!document.is_clean());
        let text = of("command", &[document]);
        for expected in [
            "| examples | 7 |",
            "| tried | 6 |",
            "| tried and read | 4 (66.66 %) |",
            "| tried and accepted by the judge | 3 |",
            "| accepted and read | 3 (100.00 %) |",
            "| accepted, read and written equally | 2 (66.66 %) |",
            "| `a.json` | `GET /a` | 200 | `#/paths/~1a` | changed: `/b` is lost: 1 |",
            "| required property is missing | 2 | `a.json #/paths/~1a` |",
            "| no type | 1 | `a.json #/paths/~1a` |",
            "| `a.json` | 3.0 | 7 | 6 | 4 | 3 | 2 |",
        ] {
            assert!(text.contains(expected), "{expected}\n\n{text}");
        }
    }
}
