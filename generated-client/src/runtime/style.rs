//! Serializes JSON values for a path, a query, a header, a cookie or a part: the expansions of RFC 6570 that OpenAPI
//! uses, and OpenAPI's own styles.

mod flat;

use std::borrow::Cow;

use serde_json::Value;

use self::flat::{Flat, deep, words};
use super::escape::ParameterLocation;
use super::param::Param;

/// A style of serialization outside of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    expansion: Expansion,
    explode: bool,
    reserved: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expansion {
    /// Elements joined by this separator.
    Joined(char),
    Label,
    Matrix,
    Deep,
    Json,
}

impl Style {
    /// `1,2` and `R,100,G,200`, or with a name `a=1,2`. RFC 6570 calls the latter `form`.
    pub const COMMA: Self = Self::of(Expansion::Joined(','));
    /// `1%202`.
    pub const SPACE: Self = Self::of(Expansion::Joined(' '));
    /// `1%7C2`.
    pub const PIPE: Self = Self::of(Expansion::Joined('|'));
    /// `1%092`.
    pub const TAB: Self = Self::of(Expansion::Joined('\t'));
    /// `.1,2`.
    pub const LABEL: Self = Self::of(Expansion::Label);
    /// `;a=1,2`.
    pub const MATRIX: Self = Self::of(Expansion::Matrix);
    /// `a[R]=100&a[G]=200`.
    pub const DEEP: Self = Self::of(Expansion::Deep);
    /// JSON text.
    pub const JSON: Self = Self::of(Expansion::Json);

    const fn of(expansion: Expansion) -> Self {
        Self { expansion, explode: false, reserved: false }
    }

    /// Serializes each element or property separately: `a=1&a=2`, `R=100&G=200`.
    #[must_use]
    pub const fn exploded(self) -> Self {
        Self { explode: true, ..self }
    }

    /// Leaves the reserved characters of RFC 3986 and existing escapes unchanged. Characters that would change the
    /// meaning of the URL are still escaped.
    #[must_use]
    pub const fn reserved(self) -> Self {
        Self { reserved: true, ..self }
    }

    /// Returns whether a string inside a list or an object contains the comma that separates the values of a header.
    pub(super) fn is_ambiguous(self, value: &Value) -> bool {
        let has_comma = |value: &Value| value.as_str().is_some_and(|text| text.contains(','));
        match value {
            _ if self.expansion == Expansion::Json => false,
            Value::Array(items) => items.iter().any(has_comma),
            Value::Object(properties) => properties.values().any(has_comma),
            _ => false,
        }
    }

    /// Serializes a value for a path or a header. Returns `None` if the value is null, or a list or object without
    /// values, unless the style is JSON.
    pub(super) fn text(
        self,
        location: ParameterLocation,
        name: &str,
        value: &Value,
    ) -> Option<String> {
        let written = Written { style: self, location };
        if self.expansion == Expansion::Json {
            return Some(written.word(&json(location, value)).into_owned());
        }
        let flat = Flat::of(value)?;
        Some(match self.expansion {
            Expansion::Label if self.explode => format!(".{}", written.joined(&flat, ".")),
            Expansion::Label => format!(".{}", written.joined(&flat, ",")),
            Expansion::Matrix => {
                let pairs = written.named(name, &flat, ",");
                let pair = |(name, value): &(String, String)| match value.as_str() {
                    "" => format!(";{name}"),
                    value => format!(";{name}={value}"),
                };
                pairs.iter().map(pair).collect()
            }
            _ => written.joined(&flat, ","),
        })
    }

    /// Serializes a value for a query or a cookie as `name=value` pairs. An exploded style has one pair per element or
    /// property.
    pub(super) fn pairs(
        self,
        location: ParameterLocation,
        name: &str,
        value: &Value,
    ) -> Vec<String> {
        let named = self.named(location, name, value);
        named.into_iter().map(|(name, value)| format!("{name}={value}")).collect()
    }

    /// Serializes a value as pairs of a name and a string.
    pub(super) fn named(
        self,
        location: ParameterLocation,
        name: &str,
        value: &Value,
    ) -> Vec<(String, String)> {
        let written = Written { style: self, location };
        match self.expansion {
            Expansion::Json => vec![written.pair(name, &json(location, value))],
            Expansion::Deep => {
                let mut pairs = Vec::new();
                deep(name.to_owned(), value, 0, &mut |name, word| {
                    pairs.push(written.pair(&name, &word));
                });
                pairs
            }
            other => {
                let by = match other {
                    Expansion::Joined(by) if by != ',' => {
                        location.escape(&by.to_string()).into_owned()
                    }
                    _ => ",".to_owned(),
                };
                Flat::of(value).map(|flat| written.named(name, &flat, &by)).unwrap_or_default()
            }
        }
    }
}

/// A style for values in a location.
#[derive(Clone, Copy)]
struct Written {
    style: Style,
    location: ParameterLocation,
}

impl Written {
    fn word(self, text: &str) -> Cow<'_, str> {
        match self.style.reserved {
            true => self.location.escape_unreserved(text, !self.style.explode),
            false => self.location.escape(text),
        }
    }

    fn pair(self, name: &str, value: &str) -> (String, String) {
        (self.location.escape(name).into_owned(), self.word(value).into_owned())
    }

    /// Serializes a value as pairs of a name and a string.
    fn named(self, name: &str, flat: &Flat<'_>, by: &str) -> Vec<(String, String)> {
        match flat {
            Flat::List(items) if self.style.explode => {
                items.iter().map(|item| self.pair(name, &item.to_text())).collect()
            }
            Flat::Object(properties) if self.style.explode => properties
                .iter()
                .flat_map(|(name, value)| words(value).into_iter().map(move |word| (name, word)))
                .map(|(name, word)| self.pair(name, &word))
                .collect(),
            flat => vec![(self.location.escape(name).into_owned(), self.joined(flat, by))],
        }
    }

    /// Serializes a value as one string.
    fn joined(self, flat: &Flat<'_>, by: &str) -> String {
        let word = |value: &Value| self.word(&value.to_text()).into_owned();
        match flat {
            Flat::Word(only) => word(only),
            Flat::List(items) => items.iter().map(|item| word(item)).collect::<Vec<_>>().join(by),
            Flat::Object(properties) => {
                let between = if self.style.explode { "=" } else { by };
                let property = |(name, value): &(&String, &Value)| {
                    format!("{}{between}{}", self.location.escape(name), word(value))
                };
                properties.iter().map(property).collect::<Vec<_>>().join(by)
            }
        }
    }
}

/// Formats JSON. In a header, non-ASCII characters become `\u` escapes.
fn json(location: ParameterLocation, value: &Value) -> String {
    let text = value.to_string();
    if location != ParameterLocation::Header || text.is_ascii() {
        return text;
    }
    let mut ascii = String::new();
    for letter in text.chars() {
        if letter.is_ascii() {
            ascii.push(letter);
        } else {
            let units = letter.encode_utf16(&mut [0; 2]).to_vec();
            units.iter().for_each(|unit| ascii.push_str(&format!("\\u{unit:04x}")));
        }
    }
    ascii
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn omits_null_and_empty_values() {
        for value in [json!(null), json!([]), json!({}), json!([null]), json!({"a": null})] {
            for style in [Style::COMMA, Style::COMMA.exploded(), Style::DEEP] {
                assert!(
                    style.pairs(ParameterLocation::Query, "a", &value).is_empty(),
                    "{value} {style:?}"
                );
            }
            for style in [Style::COMMA, Style::LABEL, Style::MATRIX.exploded()] {
                assert_eq!(
                    style.text(ParameterLocation::Path, "a", &value),
                    None,
                    "{value} {style:?}"
                );
            }
        }
        assert_eq!(Style::COMMA.pairs(ParameterLocation::Query, "a", &json!("")), ["a="]);
        assert_eq!(Style::MATRIX.text(ParameterLocation::Path, "a", &json!("")).unwrap(), ";a");
        assert_eq!(Style::LABEL.text(ParameterLocation::Path, "a", &json!("")).unwrap(), ".");
    }

    #[test]
    fn serializes_nested_values() {
        let value = json!({"b": {"c": 1, "d": [1, 2], "e": [{"f": "x&y"}, null]}, "g": [[1]]});
        assert_eq!(
            Style::DEEP.pairs(ParameterLocation::Query, "a", &value),
            [
                "a%5Bb%5D%5Bc%5D=1",
                "a%5Bb%5D%5Bd%5D=1",
                "a%5Bb%5D%5Bd%5D=2",
                "a%5Bb%5D%5Be%5D%5B0%5D%5Bf%5D=x%26y",
                "a%5Bg%5D%5B0%5D=1",
            ]
        );
        assert_eq!(Style::DEEP.pairs(ParameterLocation::Query, "a", &json!(["x"])), ["a%5B%5D=x"]);
        let value = json!({"b": [1, 2], "c": {"d": 1}});
        let exploded = Style::COMMA.exploded();
        let pairs = ["b=1", "b=2", "c=%7B%22d%22%3A1%7D"];
        assert_eq!(exploded.pairs(ParameterLocation::Query, "a", &value), pairs);
        let text = exploded.text(ParameterLocation::Header, "a", &value).unwrap();
        assert_eq!(text, r#"b=[1,2],c={"d":1}"#);
    }

    #[test]
    fn serializes_deep_values_as_json() {
        let value = (0..100).fold(json!(1), |inner, _| json!({ "a": inner }));
        let pairs = Style::DEEP.pairs(ParameterLocation::Query, "a", &value);
        assert_eq!(pairs.len(), 1);
        assert!(pairs.concat().contains("=%7B%22a%22"), "{pairs:?}");
    }

    #[test]
    fn commas_make_lists_and_objects_ambiguous_in_headers() {
        for (value, expected) in [
            (json!("a,b"), false),
            (json!(["a", "b"]), false),
            (json!(["a,b"]), true),
            (json!({"a": "b,c"}), true),
            (json!({"a": 1}), false),
        ] {
            assert_eq!(Style::COMMA.is_ambiguous(&value), expected, "{value}");
            assert!(!Style::JSON.is_ambiguous(&value), "{value}");
        }
    }

    #[test]
    fn escapes_json_in_a_header_as_ascii() {
        let text = Style::JSON.text(ParameterLocation::Header, "a", &json!({"ä": "😀"})).unwrap();
        assert_eq!(text, r#"{"\u00e4":"\ud83d\ude00"}"#);
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), json!({"ä": "😀"}));
    }
}
