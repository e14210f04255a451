//! Scans JSON text for input that the JSON parser cannot handle: too many levels of nesting, and numbers outside the
//! range of `f64`. The text may be invalid JSON.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::value::RawValue;

/// The maximum depth of a document in either format.
pub(crate) const MAX_DEPTH: usize = 128;

/// The message for a document that exceeds [`MAX_DEPTH`].
pub(crate) const TOO_DEEP: &str = "more than 128 levels of nesting";

/// The replacement for a number outside the range of `f64`. The replacement is never longer than the number, so that
/// the offsets of the text after the number stay the same.
pub(crate) const LARGEST_TEXT: &str = "9e307";

/// The value of [`LARGEST_TEXT`].
pub(crate) const LARGEST: f64 = 9e307;

/// The result of a scan.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// The offset of the first level beyond the limit.
    pub deep: Option<usize>,
    /// The ranges of numbers outside the range of `f64`, up to the first level beyond the limit.
    pub out_of_range: Vec<Range<usize>>,
}

/// Scans JSON text.
pub(crate) fn scan(text: &str) -> Scan {
    let (mut scan, mut depth, mut offset) = (Scan::default(), 0_usize, 0);
    while let Some(byte) = text.as_bytes().get(offset) {
        let start = offset;
        offset += 1;
        match byte {
            b'"' => offset = end_of_string(text, offset),
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'-' | b'0'..=b'9' => {
                offset = end_of_number(text, offset);
                scan.out_of_range
                    .extend(text.get(start..offset).and_then(out_of_range).map(|_| start..offset));
            }
            _ => {}
        }
        if depth > MAX_DEPTH {
            scan.deep = Some(start);
            break;
        }
    }
    scan
}

impl Scan {
    /// Returns the text up to the limit of nesting, with numbers out of range replaced and offsets unchanged.
    pub(crate) fn readable<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let text = self.deep.and_then(|deep| text.get(..deep)).unwrap_or(text);
        if self.out_of_range.is_empty() {
            return Cow::Borrowed(text);
        }
        let (mut readable, mut done) = (String::with_capacity(text.len()), 0);
        for Range { start, end } in self.out_of_range.iter().cloned() {
            let number = text.get(start..end).and_then(out_of_range).unwrap_or_default();
            readable.push_str(text.get(done..start).unwrap_or_default());
            readable.push_str(&number);
            readable.extend(std::iter::repeat_n(' ', (end - start).saturating_sub(number.len())));
            done = end;
        }
        readable.push_str(text.get(done..).unwrap_or_default());
        Cow::Owned(readable)
    }
}

/// Returns the replacement for a number outside the range of `f64`; `None` for other numbers.
pub(crate) fn out_of_range(number: &str) -> Option<String> {
    let is_out_of_range = number.parse::<f64>().is_ok_and(f64::is_infinite);
    // The parser reports invalid numbers.
    let valid = is_out_of_range && serde_json::from_str::<&RawValue>(number).is_ok();
    let sign = if number.starts_with('-') { "-" } else { "" };
    valid.then(|| format!("{sign}{LARGEST_TEXT}"))
}

fn end_of_number(text: &str, start: usize) -> usize {
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let of_number = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    start + rest.iter().take_while(of_number).count()
}

/// Returns the offset after the closing quote of the string whose content starts at `start`.
pub(crate) fn end_of_string(text: &str, start: usize) -> usize {
    let mut offset = start;
    while let Some(byte) = text.as_bytes().get(offset) {
        offset += match byte {
            b'\\' => 2,
            b'"' => return offset + 1,
            _ => 1,
        };
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_only_numbers_out_of_range() {
        let text = r#"{"1e400": [1e400, -2E+999,1e308, "1e400", 01e400, 1e-400], "a": 1e999999 }"#;
        let readable = scan(text).readable(text).into_owned();
        let meant = r#"{"1e400": [9e307, -9e307 ,1e308, "1e400", 01e400, 1e-400], "a": 9e307    }"#;
        assert_eq!(readable, meant);
        let long = "1".repeat(70_000);
        assert_eq!(scan(&long).readable(&long).trim_end(), LARGEST_TEXT);
        assert_eq!(scan(&long).readable(&long).len(), long.len());
    }

    #[test]
    fn finds_the_first_level_beyond_the_limit() {
        let lists = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(scan(&lists(MAX_DEPTH)).deep, None);
        assert_eq!(scan(&lists(MAX_DEPTH + 1)).deep, Some(MAX_DEPTH));
        let wide = format!("[{}\"{}\"]", "[],".repeat(500), "[".repeat(500));
        assert_eq!(scan(&wide).deep, None);
    }
}
