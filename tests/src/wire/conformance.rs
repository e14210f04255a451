//! Tests the exact bytes that calls send, and the values that they return for the exact bytes of a response.
//!
//! Each case is one line in a table such as `parameters::CASES`. To add a table, list it in [`tables`]. `UPDATE=1 cargo
//! test -p tests conformance` updates `tests/conformance/TABLE.md`, and `cargo test -p tests conformance --
//! --nocapture` prints it.

mod answers;
mod bodies;
mod choices;
mod forms;
mod given;
mod grid;
mod methods;
mod parameters;
mod parts;
mod paths;
mod recorder;
mod security;
mod sent;
mod servers;
mod streams;

use std::fmt::Write as _;
use std::pin::Pin;

use given::{Answer, answers};
use sent::{Cell, THEN, cells};

use crate::fixtures;

/// The future of a call.
type Made<T> = Pin<Box<dyn Future<Output = T>>>;

/// Returns all request cases, by title.
fn tables() -> [(&'static str, &'static [&'static [Cell]]); 8] {
    [
        ("Parameters", &[parameters::CELLS]),
        ("Paths", &[paths::CELLS]),
        ("Methods", &[methods::CELLS]),
        (
            "Bodies",
            &[
                bodies::CELLS,
                choices::MEDIA,
                choices::KINDS,
                choices::PRESENCES,
                choices::DIRECTIONS,
            ],
        ),
        ("Forms", &[forms::CELLS, forms::SCALARS, forms::LISTS]),
        ("Parts", &[parts::CELLS, parts::FILES, parts::STYLES, parts::LISTS]),
        ("Servers", &[servers::CELLS, servers::RELATIVE]),
        ("Security", &[security::CELLS]),
    ]
}

/// All response cases.
const ANSWERS: &[&[Answer]] = &[
    answers::CELLS,
    answers::PLAIN,
    answers::DECLARED,
    answers::ERRORS,
    streams::FILES,
    streams::CELLS,
];

/// A table of results, and the failures of its cases.
#[derive(Default)]
struct Table {
    text: String,
    faults: String,
}

impl Table {
    fn begin(&mut self, title: &str, columns: &str) {
        let rule = "|---".repeat(columns.split(" | ").count());
        let _ = write!(self.text, "\n## {title}\n\n| {columns} |\n{rule}|\n");
    }

    fn row(&mut self, columns: [&str; 3], fault: Option<String>) {
        let result = if fault.is_some() { "**not so**" } else { "as expected" };
        let _ = writeln!(self.text, "| {} | {result} |", columns.join(" | "));
        if let Some(fault) = fault {
            let _ = writeln!(self.faults, "{}: {fault}\n", columns[0]);
        }
    }

    async fn sent(&mut self) {
        for (title, cells) in tables() {
            self.begin(title, "cell | call | bytes | result");
            for cell in cells.iter().copied().flatten() {
                self.row([cell.name, &call(cell.call), &lines(cell.sent)], cell.fault().await);
            }
        }
    }

    async fn answered(&mut self) {
        self.begin("Answers", "cell | call | answer | value | result");
        for cell in ANSWERS.iter().copied().flatten() {
            let what = format!("{} | {}", lines(cell.answer), code(cell.gives));
            self.row([cell.name, &call(cell.call), &what], cell.fault().await);
        }
    }
}

/// Formats the source of a call as a table cell.
fn call(written: &str) -> String {
    code(&written.split_whitespace().collect::<Vec<_>>().join(" "))
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
async fn cases_pass_and_the_table_is_current() {
    let mut table = Table::default();
    table.text.push_str(
        "# What is sent, and what is made of answers\n\nMade by `UPDATE=1 cargo test -p tests conformance`: each call was \
         made, and what came at a server on\nthis machine is compared byte by byte. `Err` is a call that is refused \
         before anything is sent.\n`BOUNDARY` stands for the boundary of parts, which is another one each time, `!` \
         before a header\nthat is not sent. An empty line parts head and body; `\\xFF` stands for a byte that is no text, `␊`\nand its like for what cannot be seen.\n",
    );
    table.sent().await;
    table.answered().await;
    println!("{}", table.text);
    assert!(table.faults.is_empty(), "{}", table.faults);
    let path = fixtures::workspace("tests/conformance/TABLE.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, table.text).unwrap();
    } else {
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert_eq!(committed, table.text, "UPDATE=1 cargo test -p tests conformance");
    }
}
