//! Reads a single value from JSON text by its JSON Pointer (RFC 6901), even if the text is truncated or malformed after
//! that value.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::wire::json::unmarked;

/// Returns the value that a pointer such as `/items/0/id` points to. Returns `None` if there is no complete value.
///
/// A number at the very end of the text is not complete, because further digits may be missing. If a key occurs more
/// than once, the last value counts, as everywhere in the runtime, and the last complete one in truncated text.
pub(super) fn pointer(body: &[u8], pointer: &str) -> Option<Value> {
    let steps = steps(pointer)?;
    let text = without_last_number(unmarked(body));
    let mut value = None;
    let mut from = serde_json::Deserializer::from_slice(text);
    // An error after the value does not matter.
    let _: Result<(), _> = Find { steps: &steps, value: &mut value }.deserialize(&mut from);
    value
}

/// Splits a pointer into its unescaped steps. Returns `None` if it is invalid.
fn steps(pointer: &str) -> Option<Vec<String>> {
    let unescape = |step: &str| {
        let mut pieces = step.split('~');
        let first = pieces.next().unwrap_or_default().to_owned();
        pieces.try_fold(first, |text, piece| {
            let digit = piece.get(..1).filter(|digit| matches!(*digit, "0" | "1"))?;
            let letter = if digit == "0" { '~' } else { '/' };
            Some(format!("{text}{letter}{}", piece.get(1..).unwrap_or_default()))
        })
    };
    match pointer.strip_prefix('/') {
        Some(steps) => steps.split('/').map(unescape).collect(),
        None => pointer.is_empty().then(Vec::new),
    }
}

/// Removes a number from the end of the text. Text in a string may be removed too, but that string is not complete.
fn without_last_number(text: &[u8]) -> &[u8] {
    let is_in_number = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
    let length = text.iter().rev().take_while(|byte| is_in_number(byte)).count();
    let (rest, last) = text.split_at_checked(text.len() - length).unwrap_or((text, b""));
    // The `e` of `true` is not a number.
    if last.iter().any(u8::is_ascii_digit) { rest } else { text }
}

/// Finds the value at the end of the steps. The value is kept even if the text around it cannot be read.
struct Find<'f> {
    steps: &'f [String],
    value: &'f mut Option<Value>,
}

impl Find<'_> {
    /// Finds the value in the next element or property, and replaces the value of an earlier one with the same key.
    fn replace<E>(
        &mut self,
        read: impl FnOnce(Find<'_>) -> Result<(), E>,
        steps: &[String],
    ) -> Result<(), E> {
        let mut value = None;
        let read = read(Find { steps, value: &mut value });
        if read.is_ok() || value.is_some() {
            *self.value = value;
        }
        read
    }
}

impl<'de> DeserializeSeed<'de> for Find<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        if self.steps.is_empty() {
            *self.value = Some(Value::deserialize(from)?);
            return Ok(());
        }
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Find<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut properties: A) -> Result<(), A::Error> {
        let Some((name, steps)) = self.steps.split_first() else { return Ok(()) };
        while let Some(key) = properties.next_key::<String>()? {
            if key == *name {
                self.replace(|find| properties.next_value_seed(find), steps)?;
            } else {
                properties.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut elements: A) -> Result<(), A::Error> {
        let Some((position, steps)) = self.steps.split_first() else { return Ok(()) };
        let index = position.parse::<usize>().ok().filter(|index| index.to_string() == *position);
        let Some(index) = index else { return ignore_rest(elements) };
        for _ in 0..index {
            if elements.next_element::<IgnoredAny>()?.is_none() {
                return Ok(());
            }
        }
        self.replace(|find| elements.next_element_seed(find).map(drop), steps)?;
        ignore_rest(elements)
    }

    // Scalars contain no other value.

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

fn ignore_rest<'de, A: SeqAccess<'de>>(mut elements: A) -> Result<(), A::Error> {
    while elements.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TEXT: &str = r#" {"id": 17, "a/b": {"m~n": [1, {"x": [true, null]}, "é\n}"]}, "": -1.5e3, "o": {},
        "n": 1e5, "t": true, "id2": "7" } "#;

    const POINTERS: [&str; 14] = [
        "",
        "/id",
        "/a~1b",
        "/a~1b/m~0n",
        "/a~1b/m~0n/0",
        "/a~1b/m~0n/1/x/1",
        "/a~1b/m~0n/2",
        "/",
        "/o",
        "/n",
        "/t",
        "/id2",
        "/a~1b/m~0n/1",
        "/a~1b/m~0n/1/x/0",
    ];

    #[test]
    fn points_to_every_value_of_complete_text() {
        let value: Value = serde_json::from_str(TEXT).unwrap();
        for path in POINTERS {
            assert_eq!(pointer(TEXT.as_bytes(), path).as_ref(), value.pointer(path), "{path}");
            assert!(pointer(TEXT.as_bytes(), path).is_some(), "{path}");
        }
        for path in ["id", "/x", "/id/0", "/a~1b/m~0n/3", "/a~1b/m~0n/00", "/a~1b/m~0n/-", "/o/x"] {
            assert_eq!(pointer(TEXT.as_bytes(), path), None, "{path}");
        }
        for path in ["/a~", "/a~2", "/~é", "/a~1b/m~0n/+1", "/a~1b/m~0n/18446744073709551616"] {
            assert_eq!(pointer(TEXT.as_bytes(), path), None, "{path}");
        }
        assert_eq!(pointer(b"\xEF\xBB\xBF{\"a\":[]}", "/a"), Some(json!([])));
    }

    #[test]
    fn truncated_text_yields_exactly_the_complete_values() {
        let value: Value = serde_json::from_str(TEXT).unwrap();
        for path in POINTERS {
            let expected = value.pointer(path);
            // From the byte where the value is complete, each longer text yields it.
            let mut is_complete = false;
            for end in 0..=TEXT.len() {
                let text = TEXT.as_bytes().get(..end).unwrap();
                let partial = pointer(text, path);
                assert!(partial.is_none() || partial.as_ref() == expected, "{path} {end}");
                assert!(partial.is_some() || !is_complete, "{path} {end}");
                is_complete = partial.is_some();
            }
            assert!(is_complete, "{path}");
        }
        for (text, expected) in [
            (r#"{"id": 17"#, None),
            (r#"{"id": 17,"#, Some(json!(17))),
            (r#"{"id": 17 "#, Some(json!(17))),
            (r#"{"id": 1e"#, None),
            (r#"{"id": true"#, Some(json!(true))),
            (r#"{"id": "17""#, Some(json!("17"))),
            (r#"{"id": "17"#, None),
            (r#"{"id": [17]"#, Some(json!([17]))),
            (r#"{"id": [17"#, None),
            (r#"{"id": 17, "name": "ab12"#, Some(json!(17))),
            (r#"{"id": 17]]}"#, Some(json!(17))),
            ("{\"id\": 17, \"x\": \"\u{1}\"}", Some(json!(17))),
            (r#"{"id": 17} trailing"#, Some(json!(17))),
        ] {
            assert_eq!(pointer(text.as_bytes(), "/id"), expected, "{text}");
        }
        assert_eq!(pointer(b"{\"id\": 17, \"x\": \"\xFF\", \"y\": 1}", "/y"), Some(json!(1)));
        assert_eq!((pointer(b"12", ""), pointer(b"12 ", "")), (None, Some(json!(12))));
    }

    #[test]
    fn the_last_of_several_equal_keys_counts() {
        for (text, path, expected) in [
            (r#"{"a": 1, "a": 2}"#, "/a", Some(json!(2))),
            (r#"{"a": {"b": 1}, "a": {"c": 2}}"#, "/a/b", None),
            (r#"{"a": {"b": 1}, "a": {"b": 3}}"#, "/a/b", Some(json!(3))),
            (r#"{"a": 1, "a": 2"#, "/a", Some(json!(1))),
            (r#"{"a": {"b": 1}, "a": {"c": 2"#, "/a/b", Some(json!(1))),
            (r#"{"a": {"b": 1}, "a": {"b": 3, "c"#, "/a/b", Some(json!(3))),
        ] {
            assert_eq!(pointer(text.as_bytes(), path), expected, "{text}");
        }
    }

    #[test]
    fn deep_text_is_read_without_a_stack_overflow() {
        let deep = "[".repeat(1_000_000);
        let text = format!(r#"{{"a": {deep}"#);
        assert_eq!(pointer(text.as_bytes(), "/a"), None);
        assert_eq!(pointer(text.as_bytes(), &format!("/a{}", "/0".repeat(1_000_000))), None);
        let closed = format!(r#"{{"a": {deep}{}, "id": 1}}"#, "]".repeat(1_000_000));
        assert_eq!(pointer(closed.as_bytes(), "/id"), Some(json!(1)));
    }
}
