//! Recognizes regular expressions that match the digits of a number.

/// The strings that a pattern matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    /// `integer` or `number`.
    pub(super) kind: &'static str,
    /// Whether each string is exactly a JSON number. Otherwise, some have leading zeros, like postal codes.
    pub(super) is_json: bool,
}

/// Returns the numbers that a pattern describes, or `None` if it describes anything else.
pub(super) fn digits(pattern: &str) -> Option<Digits> {
    let text = normalized(pattern);
    let text = text.strip_prefix('^')?.strip_suffix('$')?;
    let text = ungrouped(text);
    let (unsigned, is_plain) = without_sign(text);
    let (rest, is_json) = without_integer(unsigned)?;
    let is_json = is_json && is_plain;
    let (rest, fraction) = without(rest, FRACTIONS);
    let (rest, exponent) = without(rest, EXPONENTS);
    let kind = if fraction || exponent { "number" } else { "integer" };
    rest.is_empty().then_some(Digits { kind, is_json })
}

/// Writes a pattern in the shortest of the usual spellings.
fn normalized(pattern: &str) -> String {
    const SPELLINGS: &[(&str, &str)] = &[
        ("\\A", "^"),
        ("\\z", "$"),
        ("\\Z", "$"),
        ("(?:", "("),
        ("[0-9]", "\\d"),
        ("[.]", "\\."),
        ("\\-", "-"),
        ("\\+", "+"),
        ("[-+]", "±"),
        ("[+-]", "±"),
        ("(-|+)", "±"),
        ("(+|-)", "±"),
        ("[-]", "-"),
        ("(-)?", "-?"),
        ("[Ee]", "[eE]"),
        ("(e|E)", "[eE]"),
        ("(E|e)", "[eE]"),
        ("([1-9]\\d*)", "[1-9]\\d*"),
        ("([1-9]\\d*|0)", "(0|[1-9]\\d*)"),
    ];
    let mut text = pattern.trim().to_owned();
    for (spelling, short) in SPELLINGS {
        text = text.replace(spelling, short);
    }
    text
}

/// Removes parentheses around the whole pattern.
fn ungrouped(text: &str) -> &str {
    let Some(inner) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) else {
        return text;
    };
    let mut depth = 0_i32;
    let is_balanced = inner.chars().all(|char| {
        depth += i32::from(char == '(') - i32::from(char == ')');
        depth >= 0
    });
    if is_balanced && !inner.starts_with("0|") { inner } else { text }
}

/// Removes the sign. Also returns whether JSON allows each of the signs.
fn without_sign(text: &str) -> (&str, bool) {
    for (sign, is_json) in [("-?", true), ("±?", false), ("+?", false), ("-", true)] {
        if let Some(rest) = text.strip_prefix(sign) {
            return (rest, is_json);
        }
    }
    (text, true)
}

/// Removes the digits before the point. Also returns whether they have no leading zeros.
fn without_integer(text: &str) -> Option<(&str, bool)> {
    for digits in ["(0|[1-9]\\d*)", "[1-9]\\d*"] {
        if let Some(rest) = text.strip_prefix(digits) {
            return Some((rest, true));
        }
    }
    let text = text.strip_prefix("\\d")?;
    if let Some(rest) = text.strip_prefix('+') {
        return Some((rest, false));
    }
    let (count, rest) = text.strip_prefix('{')?.split_once('}')?;
    let is_count = count.bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
    is_count.then_some((rest, false))
}

const FRACTIONS: &[&str] = &["(\\.\\d+)?", "(\\.\\d*)?", "(\\.(\\d+))?", "\\.?\\d*", "\\.\\d+"];

const EXPONENTS: &[&str] = &["([eE]±?\\d+)?", "([eE]-?\\d+)?", "(e±?\\d+)?"];

/// Removes the first of the spellings with which a text starts. Also returns whether there is one.
fn without<'t>(text: &'t str, spellings: &[&str]) -> (&'t str, bool) {
    let rest = spellings.iter().find_map(|spelling| text.strip_prefix(spelling));
    (rest.unwrap_or(text), rest.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognizes_the_spellings_of_a_number() {
        let integers = [
            r"^-?(?:0|[1-9]\d*)$",
            r"^(?:0|[1-9]\d*)$",
            r"^-?(0|[1-9][0-9]*)$",
            r"^(-?(?:[1-9][0-9]*|0))$",
            r"\A[-]?(?:0|(?:[1-9]\d*))\z",
        ];
        for pattern in integers {
            let expected = Some(Digits { kind: "integer", is_json: true });
            assert_eq!(digits(pattern), expected, "{pattern}");
        }
        let numbers = [
            r"^-?(?:0|[1-9]\d*)(?:\.\d+)?$",
            r"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$",
            r"^-?(0|[1-9][0-9]*)([.][0-9]+)?([Ee][-+]?[0-9]+)?$",
        ];
        for pattern in numbers {
            let expected = Some(Digits { kind: "number", is_json: true });
            assert_eq!(digits(pattern), expected, "{pattern}");
        }
    }

    #[test]
    fn distinguishes_numbers_from_codes_of_digits() {
        for pattern in [r"^\d+$", r"^[0-9]{5}$", r"^[+-]?\d{1,19}$"] {
            let expected = Some(Digits { kind: "integer", is_json: false });
            assert_eq!(digits(pattern), expected, "{pattern}");
        }
    }

    #[test]
    fn rejects_other_patterns() {
        for pattern in [
            "",
            "a",
            r"\d+",
            r"^\d",
            r"^(\d+|auto)$",
            r"^\d+%$",
            r"^0|[1-9]\d*$",
            r"^\d+(,\d+)*$",
            "^$",
            r"^[a-z]\d*$",
        ] {
            assert_eq!(digits(pattern), None, "{pattern}");
        }
    }
}
