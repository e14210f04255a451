//! Encodes fields as `application/x-www-form-urlencoded`.

use serde_json::Value;

use super::escape::{ParameterLocation, escape};
use super::fields::Fields;
use super::param::Param;
use super::style::Style;

/// The encoding of a field, if it differs from the default. By default, a list is sent as one field per element, and
/// nested values are JSON.
#[derive(Clone, Copy, Debug)]
pub struct FieldEncoding {
    /// The name of the field.
    pub name: &'static str,
    /// The style of its value.
    pub style: Style,
}

/// Encodes the fields as a form. Null is omitted.
pub(super) fn form(fields: &Fields, encodings: &[FieldEncoding]) -> String {
    let pairs =
        fields.iter().filter(|(_, value)| !value.is_null()).flat_map(
            |(name, value)| match encodings.iter().find(|encoding| encoding.name == name) {
                Some(encoding) => encoding.style.pairs(ParameterLocation::Query, name, value),
                None => default_pairs(name, value),
            },
        );
    pairs.collect::<Vec<_>>().join("&")
}

fn default_pairs(name: &str, value: &Value) -> Vec<String> {
    let values = match value {
        Value::Array(items) => items,
        single => std::slice::from_ref(single),
    };
    let present = values.iter().filter(|value| !value.is_null());
    present.map(|value| format!("{}={}", escape(name), escape(&value.to_text()))).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sent(object: Value, encodings: &[FieldEncoding]) -> String {
        let mut fields = Fields::default();
        for (name, value) in object.as_object().unwrap() {
            fields.set(name.clone().into(), value.clone());
        }
        form(&fields, encodings)
    }

    #[test]
    fn encodes_lists_as_repeated_fields_and_objects_as_json_and_omits_null() {
        assert_eq!(
            sent(
                json!({"a b": [1, "ä&", null], "c": null, "d": {"e": [true]}, "f": [[1, 2]]}),
                &[]
            ),
            "a%20b=1&a%20b=%C3%A4%26&d=%7B%22e%22%3A%5Btrue%5D%7D&f=%5B1%2C2%5D"
        );
    }

    #[test]
    fn applies_the_encoding_of_a_field() {
        let object = json!({"x": {"a": 1, "n": null, "o": {"p": true}}});
        let list = json!({"x": ["a", "b,c"]});
        for (value, style, expected) in [
            (&object, Style::COMMA.exploded(), "a=1&o={\"p\":true}"),
            (&object, Style::DEEP, "x[a]=1&x[o][p]=true"),
            (&list, Style::DEEP, "x[]=a&x[]=b,c"),
            (&list, Style::COMMA, "x=a,b,c"),
            (&list, Style::PIPE, "x=a|b,c"),
            (&list, Style::JSON, "x=[\"a\",\"b,c\"]"),
        ] {
            let sent = sent(value.clone(), &[FieldEncoding { name: "x", style }]);
            let plain = percent_encoding::percent_decode_str(&sent).decode_utf8().unwrap();
            assert_eq!(plain, expected, "{style:?}");
        }
        let encodings = &[FieldEncoding { name: "x", style: Style::JSON }];
        assert_eq!(sent(json!({"x": null}), encodings), "");
    }
}
