//! Tests the exact bytes that calls send, and the values that calls return for the bytes of a response.
//!
//! Each case is one line in a table such as `parameters::CASES`. To add a table, list it in [`tables`] or
//! [`RESPONSES`]. `UPDATE=1 cargo test -p tests conformance` updates `tests/conformance/TABLE.md`, and `cargo test -p
//! tests conformance -- --nocapture` prints the text of that file.

mod bodies;
mod choices;
mod conversions;
mod formats;
mod forms;
mod grid;
mod methods;
mod numbers;
mod parameters;
mod parts;
mod paths;
mod recorder;
mod request_case;
mod response_case;
mod responses;
mod schemas;
mod security;
mod servers;
mod streams;
mod unions;

use std::fmt::Write as _;
use std::pin::Pin;

use request_case::{RequestCase, THEN, request_cases};
use response_case::{ResponseCase, response_cases};

use crate::fixtures;

/// The future of a call.
type CallFuture<T> = Pin<Box<dyn Future<Output = T>>>;

/// Returns the tables of request cases, each with its title.
fn tables() -> [(&'static str, &'static [&'static [RequestCase]]); 11] {
    [
        ("Parameters", &[parameters::CASES, parameters::DELIMITERS]),
        ("Paths", &[paths::CASES, paths::GATEWAY]),
        ("Methods", &[methods::CASES]),
        (
            "Bodies",
            &[
                bodies::CASES,
                choices::MEDIA,
                choices::KINDS,
                choices::PRESENCES,
                choices::DIRECTIONS,
                numbers::CASES,
                numbers::SHOWN,
                conversions::TUPLES,
            ],
        ),
        ("Unions", &[unions::CASES]),
        ("Schemas", &[schemas::CASES]),
        ("Forms", &[forms::CASES, forms::SCALARS, forms::LISTS]),
        ("Parts", &[parts::CASES, parts::FILES, parts::STYLES, parts::LISTS]),
        ("Formats", &[formats::CASES]),
        ("Servers", &[servers::CASES, servers::RELATIVE]),
        ("Security", &[security::CASES]),
    ]
}

/// All response cases.
const RESPONSES: &[&[ResponseCase]] = &[
    responses::CASES,
    responses::PLAIN,
    responses::DECLARED,
    responses::ERRORS,
    numbers::RESPONSES,
    numbers::SHOWN_RESPONSES,
    conversions::RESPONSES,
    conversions::OBSERVED,
    conversions::PATHS,
    conversions::LENIENT,
    schemas::RESPONSES,
    streams::FILES,
    streams::CASES,
    unions::RESPONSES,
];

/// A table of results, and the failures of its cases.
#[derive(Default)]
struct Table {
    text: String,
    failures: String,
}

impl Table {
    fn begin(&mut self, title: &str, columns: &str) {
        let rule = "|---".repeat(columns.split(" | ").count());
        let _ = write!(self.text, "\n## {title}\n\n| {columns} |\n{rule}|\n");
    }

    fn row(&mut self, columns: [&str; 3], mismatch: Option<String>) {
        let result = if mismatch.is_some() { "**failed**" } else { "passed" };
        let _ = writeln!(self.text, "| {} | {result} |", columns.join(" | "));
        if let Some(mismatch) = mismatch {
            let _ = writeln!(self.failures, "{}: {mismatch}\n", columns[0]);
        }
    }

    async fn add_requests(&mut self) {
        for (title, cases) in tables() {
            self.begin(title, "case | call | request | result");
            for case in cases.iter().copied().flatten() {
                self.row([case.name, &call(case.call), &lines(case.sent)], case.mismatch().await);
            }
        }
    }

    async fn add_responses(&mut self) {
        self.begin("Responses", "case | call | response | value | result");
        for case in RESPONSES.iter().copied().flatten() {
            let description = format!("{} | {}", lines(case.response), code(case.returns));
            self.row([case.name, &call(case.call), &description], case.mismatch().await);
        }
    }
}

/// Formats the source of a call as a table cell.
fn call(source: &str) -> String {
    code(&source.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Formats the lines of a request or a response as a table cell.
fn lines(lines: &[&str]) -> String {
    let shown = |line: &&str| match *line {
        "" => String::new(),
        THEN => THEN.to_owned(),
        line => code(line),
    };
    lines.iter().map(shown).collect::<Vec<_>>().join("<br>")
}

/// Formats text as code, with a visible symbol for each control character.
fn code(text: &str) -> String {
    let mut shown = String::new();
    for letter in text.chars() {
        match letter {
            '|' => shown.push_str("\\|"),
            '\u{0}'..' ' => shown.extend(char::from_u32('␀' as u32 + letter as u32)),
            '\u{feff}' => shown.push_str("\\u{feff}"),
            letter => shown.push(letter),
        }
    }
    if shown.contains('`') { format!("`` {shown} ``") } else { format!("`{shown}`") }
}

#[tokio::test]
async fn all_cases_pass_and_the_table_is_up_to_date() {
    let mut table = Table::default();
    table.text.push_str(
        "# Requests and responses, byte by byte\n\n\
         `UPDATE=1 cargo test -p tests conformance` generates this file. Each call is made to a local server. The \
         test\ncompares the bytes of the request, or the value that the call returns for the response.\n\n\
         - `Err` is a call that fails before anything is sent. The next line is a part of the error message.\n\
         - `BOUNDARY` replaces the random boundary of a multipart body.\n\
         - `!` marks a header that must be absent.\n\
         - An empty line separates head and body.\n\
         - `\\xFF` is a byte that is not UTF-8. `␊` and similar symbols are control characters.\n",
    );
    table.add_requests().await;
    table.add_responses().await;
    println!("{}", table.text);
    assert!(table.failures.is_empty(), "{}", table.failures);
    let path = fixtures::workspace("tests/conformance/TABLE.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, table.text).unwrap();
    } else {
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert_eq!(committed, table.text, "UPDATE=1 cargo test -p tests conformance");
    }
}
