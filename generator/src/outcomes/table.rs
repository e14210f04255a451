//! Prints what became of a document as tables for people to read.

use std::fmt::Write;

use super::{Counts, Outcomes, PartOutcome};

/// Two tables, in Markdown: operations and schemas.
pub(crate) fn table(document: &str, outcomes: &Outcomes) -> String {
    let mut text = format!(
        "# What becomes of `{document}`\n\nThe generator writes this file. *Typed* is what the client has in full; \
         *degraded* and *left out*\nsay why.\n"
    );
    for (title, what, items) in [
        ("Operations", "Operation", &outcomes.operations),
        ("Schemas", "Schema", &outcomes.schemas),
    ] {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n## {title}: {}\n", Counts::of(items));
        let _ = write!(text, "\n| {what} | Outcome | Why |\n|---|---|---|\n");
        items.iter().for_each(|item| text.push_str(&row(item)));
    }
    text
}

fn row(item: &PartOutcome) -> String {
    let why = item.reasons.iter().map(|reason| format!("`{}`: {}", reason.code, reason.message));
    let why: Vec<String> = why.collect();
    let cell = |text: &str| text.replace('|', "\\|").replace(['\n', '\r'], " ");
    format!("| {} | {} | {} |\n", code(&item.part.to_string()), item.outcome, cell(&why.join("; ")))
}

/// A name of somebody's choice, within a cell.
fn code(name: &str) -> String {
    format!("`{}`", name.replace('|', "\\|").replace('`', "'").replace(['\n', '\r'], " "))
}
