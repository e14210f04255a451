//! Classifies errors, so that equal causes are counted together.

/// Returns the cause of an error without the path, the values and the excerpt of the body.
pub(super) fn cause(error: &str) -> String {
    let error = error.split(", near `").next().unwrap_or(error);
    let error = error.split(" at line ").next().unwrap_or(error);
    let error = error.split("; `ClientBuilder::lenient").next().unwrap_or(error);
    // The path is the last prefix that starts with `$`.
    let error = match error.rfind(": $").and_then(|start| error.get(start + 2..)) {
        Some(at_path) => message_after_path(at_path),
        None if error.starts_with('$') => message_after_path(error),
        None => error,
    };
    named(error).unwrap_or_else(|| without_values(error))
}

/// Returns the message of `$.a["b"]: message`.
fn message_after_path(text: &str) -> &str {
    text.split_once(": ").map_or(text, |(_, message)| message)
}

/// Returns the short name of a frequent cause.
fn named(error: &str) -> Option<String> {
    if error == "is missing" {
        return Some("required property is missing".to_owned());
    }
    let (expected, found) = error.strip_prefix("expected ")?.split_once(", found ")?;
    let known =
        ["null", "a boolean", "an integer", "a number", "a string", "an array", "an object"];
    let found = known.into_iter().find(|known| found == *known)?;
    Some(format!("{found} instead of {}", without_values(expected)))
}

/// Replaces quoted text, values and numbers.
fn without_values(text: &str) -> String {
    let mut cause = String::new();
    let mut quote = None;
    for letter in text.chars() {
        match quote {
            Some(open) if letter == open => quote = None,
            Some(_) => {}
            None if matches!(letter, '`' | '"') => {
                quote = Some(letter);
                cause.push('…');
            }
            None if letter.is_ascii_digit() => {
                if !cause.ends_with('0') {
                    cause.push('0');
                }
            }
            None => cause.push(letter),
        }
    }
    cause
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_causes_without_paths_and_values() {
        let table = [
            (
                "pets.get: cannot decode: $.a[3].b: expected a string, found an integer, near `{\"b\": 3}`",
                "an integer instead of a string",
            ),
            ("$.id: is missing at line 1 column 7", "required property is missing"),
            (
                "$.a: expected a boolean, found null; `ClientBuilder::lenient(true)` would read it",
                "null instead of a boolean",
            ),
            ("$[0]: 4294967296 is out of range", "0 is out of range"),
            ("expected a date, found `x`", "expected a date, found …"),
        ];
        for (error, expected) in table {
            assert_eq!(cause(error), expected, "{error}");
        }
    }
}
