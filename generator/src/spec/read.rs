//! Turns text into JSON, and JSON into its canonical layout.
//!
//! Knows nothing of what the JSON says.

use super::Json;
use crate::diagnostic::{Diagnostic, Place, Position, Severity};

/// Reads JSON text, keeping the order of keys.
///
/// # Errors
/// A syntax error, or nesting beyond 128 levels, with its line and column.
pub fn read(text: &str, place: fn(Position) -> Place) -> Result<Json, Diagnostic> {
    let text = without_mark(text);
    serde_json::from_str(text).map_err(|error| syntax_error(text, &error, place))
}

/// A text without the byte order mark that some editors put before it.
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn syntax_error(text: &str, error: &serde_json::Error, place: fn(Position) -> Place) -> Diagnostic {
    let full = error.to_string();
    let what = full.rsplit_once(" at line ").map_or(full.as_str(), |(what, _)| what);
    let position = Position { line: error.line().max(1), column: error.column().max(1) };
    let complaint =
        Diagnostic::new(Severity::Error, place(position), format!("this is not JSON: {what}"));
    if what.contains("recursion limit") {
        complaint.help("documents nested deeper than 128 levels are refused")
    } else if text.trim_start().starts_with(['{', '[']) {
        complaint.help("mend the syntax at this spot")
    } else {
        complaint.help("the document must be JSON; convert YAML to JSON first")
    }
}

/// The canonical layout: two spaces, keys in their order, one newline at the end.
pub fn canonical(json: &Json) -> String {
    // A `Value` has string keys and finite numbers only, so printing it cannot fail.
    let mut text = serde_json::to_string_pretty(json).unwrap_or_default();
    text.push('\n');
    text
}
