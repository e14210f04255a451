//! Decides whether the text before or after a secret continues a word, verbatim or escaped as in JSON, a URL or HTML.

/// The longest numeric character reference of HTML, such as `&#x0010FFFF;`.
const LONGEST_REFERENCE: usize = 12;

/// An element of a text: a character that was escaped as a whole, or a byte of UTF-8.
#[derive(Clone, Copy)]
enum Unit {
    Character(u32),
    Byte(u8),
}

/// Returns whether the text ends with a letter, a digit or an underscore.
pub(super) fn ends_with_word(mut text: &[u8]) -> bool {
    let mut bytes = Vec::new();
    while let Some((unit, rest)) = last_unit(text) {
        match unit {
            Unit::Character(code) => return bytes.is_empty() && is_word(char::from_u32(code)),
            Unit::Byte(byte) => bytes.insert(0, byte),
        }
        // A byte of this form is inside of a character.
        if !matches!(unit, Unit::Byte(0x80..=0xBF)) || bytes.len() == 4 {
            break;
        }
        text = rest;
    }
    is_word(first_character(&bytes))
}

/// Returns whether the text starts with a letter, a digit or an underscore.
pub(super) fn starts_with_word(mut text: &[u8]) -> bool {
    let mut bytes = Vec::new();
    while let Some((unit, rest)) = first_unit(text).filter(|_| bytes.len() < 4) {
        match unit {
            Unit::Character(code) if bytes.is_empty() => return is_word(char::from_u32(code)),
            Unit::Character(_) => break,
            Unit::Byte(byte) => bytes.push(byte),
        }
        if bytes.first().is_some_and(u8::is_ascii) {
            break;
        }
        text = rest;
    }
    is_word(first_character(&bytes))
}

fn is_word(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
}

/// Returns the first character of a text whose end may be incomplete.
fn first_character(bytes: &[u8]) -> Option<char> {
    bytes.utf8_chunks().next()?.valid().chars().next()
}

/// Returns the first unit of the text, and the text after it.
fn first_unit(text: &[u8]) -> Option<(Unit, &[u8])> {
    let escaped = match text {
        [b'\\', b'u', ..] => text.split_at_checked(6),
        [b'\\', ..] => text.split_at_checked(2),
        [b'%', ..] => text.split_at_checked(3),
        [b'&', ..] => {
            let end = text.iter().take(LONGEST_REFERENCE).position(|byte| *byte == b';');
            end.and_then(|end| text.split_at_checked(end + 1))
        }
        _ => None,
    };
    let escaped = escaped.and_then(|(escape, rest)| Some((decoded(escape)?, rest)));
    escaped.or_else(|| text.split_first().map(|(byte, rest)| (Unit::Byte(*byte), rest)))
}

/// Returns the last unit of the text, and the text before it.
fn last_unit(text: &[u8]) -> Option<(Unit, &[u8])> {
    let reference = || {
        let length = text.iter().rev().take(LONGEST_REFERENCE).position(|byte| *byte == b'&')? + 1;
        text.ends_with(b";").then_some(length)
    };
    let lengths = [Some(6), Some(3), reference(), Some(2)];
    let escaped = lengths.into_iter().flatten().find_map(|length| {
        let (rest, escape) = text.split_at_checked(text.len().checked_sub(length)?)?;
        // After an odd number of backslashes, a backslash is itself escaped.
        let backslashes = rest.iter().rev().take_while(|byte| **byte == b'\\').count();
        let is_literal = escape.starts_with(b"\\") && backslashes % 2 == 1;
        Some((decoded(escape).filter(|_| !is_literal)?, rest))
    });
    escaped.or_else(|| text.split_last().map(|(byte, rest)| (Unit::Byte(*byte), rest)))
}

/// Decodes an escape. Returns `None` if the text is not exactly one escape.
fn decoded(escape: &[u8]) -> Option<Unit> {
    let number = |digits: &[u8], radix| {
        let is_number = digits.iter().all(|digit| char::from(*digit).is_digit(radix));
        u32::from_str_radix(str::from_utf8(digits).ok()?, radix).ok().filter(|_| is_number)
    };
    match escape {
        [b'\\', b'u', digits @ ..] if digits.len() == 4 => number(digits, 16).map(Unit::Character),
        [b'\\', b'n' | b'r' | b't' | b'b' | b'f'] => Some(Unit::Byte(b' ')),
        [b'%', high, low] => {
            let byte = number(&[*high, *low], 16)?;
            u8::try_from(byte).ok().map(Unit::Byte)
        }
        [b'&', b'#', b'x' | b'X', digits @ .., b';'] => number(digits, 16).map(Unit::Character),
        [b'&', b'#', digits @ .., b';'] => number(digits, 10).map(Unit::Character),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a character verbatim and in every escaping.
    fn forms(letter: char) -> Vec<Vec<u8>> {
        let mut utf8 = letter.to_string().into_bytes();
        let percent: String = utf8.iter().map(|byte| format!("%{byte:02x}")).collect();
        let code = u32::from(letter);
        let escapes = [percent, format!("&#x{code:X};"), format!("&#{code};")];
        let json = (code <= 0xFFFF).then(|| format!("\\u{code:04x}"));
        let escapes = escapes.into_iter().chain(json).map(String::into_bytes);
        escapes.chain([std::mem::take(&mut utf8)]).collect()
    }

    #[test]
    fn knows_the_neighbor_in_every_escaping() {
        for letter in ['a', 'Z', '0', '_', 'é', 'ß', '中', 'я', '𝒳'] {
            for form in forms(letter) {
                let shown = String::from_utf8_lossy(&form);
                for other in [&b""[..], b" ", b"x", "é".as_bytes(), b"%"] {
                    assert!(ends_with_word(&[other, &form].concat()), "{shown}");
                    assert!(starts_with_word(&[&form, other].concat()), "{shown}");
                }
            }
        }
        for letter in [' ', '"', '-', '/', '=', '\n', '\u{a0}', '“', '€', '😀'] {
            for form in forms(letter) {
                let shown = String::from_utf8_lossy(&form);
                for other in [&b""[..], b" ", b"x", "é".as_bytes(), b"%"] {
                    assert!(!ends_with_word(&[other, &form].concat()), "{shown}");
                    assert!(!starts_with_word(&[&form, other].concat()), "{shown}");
                }
            }
        }
    }

    #[test]
    fn knows_escapes_that_end_with_a_letter() {
        for (text, ends) in [
            (&br"\n"[..], false),
            (br"\t", false),
            (br"\\n", true),
            (br"\\\n", false),
            (br"\u0020", false),
            (br"\\u0020", true),
            (b"%20", false),
            (b"20", true),
            (b"&nbsp;", false),
            (b"\xA9", false),
            (b"", false),
        ] {
            assert_eq!(ends_with_word(text), ends, "{}", String::from_utf8_lossy(text));
        }
        for text in [&br"\n"[..], br"\a", b"%", b"%2", b"&amp;", b"\xC3", b""] {
            assert!(!starts_with_word(text), "{}", String::from_utf8_lossy(text));
        }
    }
}
