//! Prints the outcomes of a document as Markdown tables.

use std::fmt::Write;

use super::{Counts, ElementOutcome, Outcomes};

/// Prints one table for operations and one for schemas.
pub(crate) fn table(document: &str, outcomes: &Outcomes) -> String {
    let mut text = format!(
        "# Coverage of `{document}`\n\nThe generator writes this file. *Typed* operations and schemas are fully \
         supported.\nFor *degraded* and *skipped* ones, the tables give the reasons.\n"
    );
    for (title, noun, items) in [
        ("Operations", "Operation", &outcomes.operations),
        ("Schemas", "Schema", &outcomes.schemas),
    ] {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n## {title}: {}\n", Counts::of(items));
        let _ = write!(text, "\n| {noun} | Outcome | Reasons |\n|---|---|---|\n");
        items.iter().for_each(|item| text.push_str(&row(item)));
    }
    text
}

fn row(item: &ElementOutcome) -> String {
    let why = item.reasons.iter().map(|reason| format!("`{}`: {}", reason.code, reason.message));
    let why: Vec<String> = why.collect();
    let cell = |text: &str| text.replace('|', "\\|").replace(['\n', '\r'], " ");
    format!(
        "| {} | {} | {} |\n",
        code(&item.element.to_string()),
        item.outcome,
        cell(&why.join("; "))
    )
}

/// Formats a name as code in a cell.
fn code(name: &str) -> String {
    format!("`{}`", name.replace('|', "\\|").replace('`', "'").replace(['\n', '\r'], " "))
}
