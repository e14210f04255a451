//! Parses JSON or YAML text into JSON, and formats JSON in its canonical layout.
//!
//! Independent of OpenAPI.

use std::ops::Range;

use serde::Deserialize;

use super::format::{Format, without_mark};
use super::marks::Marks;
use super::yaml::{self, Fault};
use super::{duplicate_keys, scan};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Position};
use crate::document::Json;
use crate::pointer::Source;

/// The position of the first character.
const START: Position = Position { line: 1, column: 1 };

/// The maximum number of characters that a message shows of a number.
const SHOWN: usize = 20;

/// Parses `text` and keeps the order of keys. Reports duplicate keys and numbers outside the range of `f64`.
///
/// # Errors
/// Returns an error with a line and a column if the text is not a single valid JSON or YAML document, or if the text
/// exceeds a limit, such as 128 levels of nesting.
pub(crate) fn read(text: &str, source: Source, sink: &mut Diagnostics) -> Result<Json, Diagnostic> {
    let text = without_mark(text);
    match Format::of(text) {
        Format::Json => json(text, source, sink),
        Format::Yaml => {
            markup(text, source)?;
            let fault = |fault: Fault| {
                let location = Location::Text(source, fault.at);
                Diagnostic::at_location(fault.code, location, fault.message)
            };
            let tree = yaml::tree(text).map_err(fault)?;
            let (json, out_of_range) = yaml::value::json(&tree).map_err(fault)?;
            for (key, first, again) in &tree.duplicate_keys {
                sink.push(duplicate_keys::duplicate_key(key, *first, *again, source));
            }
            sink.extend(
                out_of_range
                    .into_iter()
                    .map(|(number, at)| self::out_of_range(&number, at, source)),
            );
            Ok(json)
        }
    }
}

/// Returns an error if the text is HTML or XML, which is a common mistake.
fn markup(text: &str, source: Source) -> Result<(), Diagnostic> {
    // YAML text may start with the merge key `<<`.
    match text.trim_start().strip_prefix('<').is_some_and(|rest| !rest.starts_with('<')) {
        false => Ok(()),
        true => Err(Diagnostic::at_location(
            Code::UnexpectedMarkup,
            Location::Text(source, START),
            "neither JSON nor YAML: the text starts with `<` like HTML or XML",
        )),
    }
}

/// Parses JSON. Its depth is checked first, with the same limit as for YAML.
fn json(text: &str, source: Source, sink: &mut Diagnostics) -> Result<Json, Diagnostic> {
    let scan = scan::scan(text);
    let readable = scan.readable(text);
    let mut reader = serde_json::Deserializer::from_str(&readable);
    reader.disable_recursion_limit();
    let json = Json::deserialize(&mut reader).and_then(|json| reader.end().map(|()| json));
    let position = |offset| Marks::of(text).position(text, offset).unwrap_or(START);
    let json = json.map_err(|error| match scan.deep {
        // A syntax error before the limit is reported instead.
        Some(deep) if error.is_eof() => too_deep(position(deep), source),
        _ => broken(&error, source),
    })?;
    duplicate_keys::report(text, source, sink);
    let out_of_range = |range: Range<usize>| Some((position(range.start), text.get(range)?));
    let out_of_range = scan.out_of_range.iter().cloned().filter_map(out_of_range);
    sink.extend(out_of_range.map(|(at, number)| self::out_of_range(number, at, source)));
    Ok(json)
}

fn too_deep(at: Position, source: Source) -> Diagnostic {
    let location = Location::Text(source, at);
    Diagnostic::at_location(Code::NestingTooDeep, location, scan::TOO_DEEP)
}

/// Returns the warning about a number outside the range of `f64`.
fn out_of_range(number: &str, at: Position, source: Source) -> Diagnostic {
    let start: String = number.chars().take(SHOWN).collect();
    let more = if start.len() < number.len() { "…" } else { "" };
    let sign = if number.starts_with('-') { "-" } else { "" };
    let message = format!(
        "`{start}{more}` exceeds the range of double-precision numbers; `{sign}{}` is used",
        scan::LARGEST_TEXT
    );
    Diagnostic::at_location(Code::NumberOutOfRange, Location::Text(source, at), message)
}

fn broken(error: &serde_json::Error, source: Source) -> Diagnostic {
    let full = error.to_string();
    let reason = full.rsplit_once(" at line ").map_or(full.as_str(), |(reason, _)| reason);
    let position = Position { line: error.line().max(1), column: error.column().max(1) };
    let location = Location::Text(source, position);
    Diagnostic::at_location(Code::InvalidJson, location, format!("invalid JSON: {reason}"))
}

/// Formats JSON in the canonical layout: two spaces, keys in order, one newline at the end.
pub(crate) fn canonical(json: &Json) -> String {
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
        let diagnostic = |diagnostic: Diagnostic| match diagnostic.location {
            Location::Text(_, Position { line, column }) => {
                format!("{line}:{column} {}", diagnostic.message)
            }
            _ => diagnostic.message,
        };
        super::read(text, Source::Spec, &mut Diagnostics::default()).map_err(diagnostic)
    }

    #[test]
    fn detects_the_format_by_the_start() {
        for text in ["{\"a\": 1}", "\u{feff} {}", "[", "{"] {
            assert_eq!(Format::of(text), Format::Json, "{text}");
        }
        for text in ["a: 1", "# {}", "--- {\"a\": 1}", "{a: 1}", "\u{feff}a: 1"] {
            assert_eq!(Format::of(text), Format::Yaml, "{text}");
        }
    }

    #[test]
    fn keeps_numbers_in_the_canonical_layout() {
        let json = read("{\"a\": 67777777777777777777777777777777777777777777077777777}").unwrap();
        assert_eq!(read(&canonical(&json)), Ok(json));
    }

    #[test]
    fn parses_yaml_to_json() {
        let text = "200: &a {on: no, <<: {x: 1}}\nb: [*a, 'null', ~]\nc:\n  x: 2\n  <<: *a\n";
        let a = json!({"on": "no", "x": 1});
        let all = json!({"200": a, "b": [a, "null", null], "c": {"x": 2, "on": "no"}});
        assert_eq!(read(text), Ok(all));
    }

    #[test]
    fn rejects_invalid_text_with_a_position() {
        let rejects = |text: &str, start: &str| {
            let error = read(text).unwrap_err();
            assert!(error.starts_with(start), "{error}");
        };
        rejects("a: 1\n---\nb: 2\n", "2:1 a second YAML document");
        rejects("a: [1\nb: 2\n", "2:2 invalid YAML");
        rejects("a: *b\n", "1:4 invalid YAML");
        rejects("a: &b [*b]\n", "1:8 this alias is inside");
        rejects("? [a]\n: b\n", "1:3 a sequence or a mapping");
        rejects("<<: 1\n", "1:5 the value of `<<`");
        rejects("# nothing\n", "1:1 the document is empty");
        rejects("<!DOCTYPE html>", "1:1 neither JSON nor YAML");
        rejects("{\"a\": 1,}", "1:9 invalid JSON");
    }

    #[test]
    fn limits_the_depth_of_both_formats() {
        for (depth, fits) in [(127, true), (128, true), (129, false), (100_000, false)] {
            let lists = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            for text in [lists.clone(), format!("# YAML\n{lists}")] {
                let error = read(&text).err();
                assert_eq!(error.is_none(), fits, "{depth}: {error:?}");
                let deep = |error: String| error.contains("more than 128 levels");
                assert!(error.is_none_or(deep), "{depth}");
            }
        }
    }

    #[test]
    fn rejects_exponential_aliases() {
        let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..30 {
            let inner = vec![format!("*a{}", level - 1); 10].join(", ");
            text.push_str(&format!("a{level}: &a{level} [{inner}]\n"));
        }
        let error = read(&text).unwrap_err();
        assert!(error.contains("when its aliases are expanded"), "{error}");
    }
}
