//! Turns text into JSON, be it JSON or YAML, and JSON into its canonical layout.
//!
//! Knows nothing of what the JSON says.

use super::yaml::{self, Fault};
use super::{Json, twice};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Position, Severity};
use crate::pointer::Source;

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// As JSON.
    Json,
    /// As YAML.
    Yaml,
}

impl Format {
    /// Told by how the text begins: YAML could begin like JSON too, but no document does, and a mistake in JSON is
    /// better explained as one.
    pub fn of(text: &str) -> Self {
        let text = without_mark(text).trim_start();
        let object = text.strip_prefix('{').map(str::trim_start);
        match object.map(|inside| inside.is_empty() || inside.starts_with(['"', '}'])) {
            Some(true) => Self::Json,
            None if text.starts_with('[') => Self::Json,
            _ => Self::Yaml,
        }
    }
}

/// Reads a text, keeping the order of keys. Those that stand twice in one object are told.
///
/// # Errors
/// A syntax error, or nesting beyond 128 levels, with its line and column.
pub fn read(text: &str, source: Source, sink: &mut Diagnostics) -> Result<Json, Diagnostic> {
    let text = without_mark(text);
    match Format::of(text) {
        Format::Json => {
            let json = serde_json::from_str(text).map_err(|error| broken(&error, source))?;
            twice::warn(text, source, sink);
            Ok(json)
        }
        Format::Yaml => {
            markup(text, source)?;
            let fault = |fault: Fault| {
                let place = Place::Text(source, fault.at);
                Diagnostic::new(Severity::Error, place, fault.message).help(fault.help)
            };
            let tree = yaml::tree(text).map_err(fault)?;
            let json = yaml::value::json(&tree).map_err(fault)?;
            for (key, first, again) in &tree.twice {
                sink.push(twice::complaint(key, *first, *again, source));
            }
            Ok(json)
        }
    }
}

/// A text without the byte order mark that some editors put before it.
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// A page of the web is read by mistake often enough to be named.
fn markup(text: &str, source: Source) -> Result<(), Diagnostic> {
    let start = Position { line: 1, column: 1 };
    // `<<` is a key of YAML.
    match text.trim_start().strip_prefix('<').is_some_and(|rest| !rest.starts_with('<')) {
        false => Ok(()),
        true => Err(Diagnostic::new(
            Severity::Error,
            Place::Text(source, start),
            "this is neither JSON nor YAML: it begins with `<`, as pages and XML do",
        )
        .help("take the document that the page is about")),
    }
}

fn broken(error: &serde_json::Error, source: Source) -> Diagnostic {
    let full = error.to_string();
    let what = full.rsplit_once(" at line ").map_or(full.as_str(), |(what, _)| what);
    let position = Position { line: error.line().max(1), column: error.column().max(1) };
    let place = Place::Text(source, position);
    let complaint = Diagnostic::new(Severity::Error, place, format!("this is not JSON: {what}"));
    if what.contains("recursion limit") {
        complaint.help("documents nested deeper than 128 levels are refused")
    } else {
        complaint.help("mend the syntax at this spot")
    }
}

/// The canonical layout: two spaces, keys in their order, one newline at the end.
pub fn canonical(json: &Json) -> String {
    // A `Value` has string keys and finite numbers only, so printing it cannot fail.
    let mut text = serde_json::to_string_pretty(json).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(text: &str) -> Result<Json, String> {
        let complaint = |complaint: Diagnostic| match complaint.place {
            Place::Text(_, Position { line, column }) => {
                format!("{line}:{column} {}", complaint.message)
            }
            _ => complaint.message,
        };
        super::read(text, Source::Spec, &mut Diagnostics::default()).map_err(complaint)
    }

    #[test]
    fn the_beginning_tells_what_a_text_is() {
        for text in ["{\"a\": 1}", "\u{feff} {}", "[", "{"] {
            assert_eq!(Format::of(text), Format::Json, "{text}");
        }
        for text in ["a: 1", "# {}", "--- {\"a\": 1}", "{a: 1}", "\u{feff}a: 1"] {
            assert_eq!(Format::of(text), Format::Yaml, "{text}");
        }
    }

    #[test]
    fn numbers_survive_being_laid_out() {
        let json = read("{\"a\": 67777777777777777777777777777777777777777777077777777}").unwrap();
        assert_eq!(read(&canonical(&json)), Ok(json));
    }

    #[test]
    fn yaml_gives_the_json_that_it_means() {
        let text = "200: &a {on: no, <<: {x: 1}}\nb: [*a, 'null', ~]\nc:\n  x: 2\n  <<: *a\n";
        let a = json!({"on": "no", "x": 1});
        let all = json!({"200": a, "b": [a, "null", null], "c": {"x": 2, "on": "no"}});
        assert_eq!(read(text), Ok(all));
    }

    #[test]
    fn what_is_no_document_is_refused_with_a_place() {
        let refused = |text: &str, start: &str| {
            let error = read(text).unwrap_err();
            assert!(error.starts_with(start), "{error}");
        };
        refused("a: 1\n---\nb: 2\n", "2:1 a second YAML document");
        refused("a: [1\nb: 2\n", "2:2 this is not YAML");
        refused("a: *b\n", "1:4 this is not YAML");
        refused("a: &b [*b]\n", "1:8 this alias stands within");
        refused("? [a]\n: b\n", "1:3 a list or a mapping");
        refused("<<: 1\n", "1:5 what is merged");
        refused("# nothing\n", "1:1 there is nothing");
        refused("<!DOCTYPE html>", "1:1 this is neither");
        refused("{\"a\": 1,}", "1:9 this is not JSON");
    }

    #[test]
    fn both_formats_are_as_deep_as_each_other() {
        for (depth, fits) in [(127, true), (128, false), (129, false), (100_000, false)] {
            let lists = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            assert_eq!(read(&lists).is_ok(), fits, "{depth} levels of JSON");
            assert_eq!(read(&format!("# YAML\n{lists}")).is_ok(), fits, "{depth} levels of YAML");
        }
    }

    #[test]
    fn aliases_of_aliases_do_not_fill_the_memory() {
        let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..30 {
            let inner = vec![format!("*a{}", level - 1); 10].join(", ");
            text.push_str(&format!("a{level}: &a{level} [{inner}]\n"));
        }
        let error = read(&text).unwrap_err();
        assert!(error.contains("with its aliases written out"), "{error}");
    }
}
