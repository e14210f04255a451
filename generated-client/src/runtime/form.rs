//! Turns the fields of a body into a form: `application/x-www-form-urlencoded`, each field as its encoding says.

use serde_json::Value;

use super::Param;
use super::body::Fields;
use super::escape::escape;

/// How a field of a form is written where that is not as usual. As usual, a list is its name again for each element,
/// and an object is JSON.
#[derive(Clone, Copy, Debug)]
pub struct FieldEncoding {
    /// The name of the field.
    pub name: &'static str,
    /// How its value is written.
    pub style: FieldStyle,
    /// Whether the characters that a URL reserves stand in it as they are.
    pub reserved: bool,
}

/// How the value of a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldStyle {
    /// A list is its name again for each element; the members of an object are fields of their own.
    Exploded,
    /// All elements, or keys and values, in one field.
    Joined(char),
    /// The members of an object are fields called `name[member]`.
    Deep,
    /// As JSON.
    Json,
}

/// The fields as a form; null is left out.
pub(super) fn form(fields: &Fields, encodings: &[FieldEncoding]) -> String {
    let mut pairs = Vec::new();
    for (name, value) in fields.iter() {
        let encoding = encodings.iter().find(|encoding| encoding.name == name);
        let reserved = encoding.is_some_and(|encoding| encoding.reserved);
        let mut form = Form { pairs: &mut pairs, reserved };
        match encoding.map(|encoding| encoding.style) {
            None => form.usual(name, value),
            Some(style) => form.styled(name, value, style),
        }
    }
    pairs.join("&")
}

struct Form<'a> {
    pairs: &'a mut Vec<String>,
    reserved: bool,
}

impl Form<'_> {
    fn push(&mut self, name: &str, value: &str) {
        self.pairs.push(format!("{}={value}", escape(name)));
    }

    fn usual(&mut self, name: &str, value: &Value) {
        for value in elements(value).iter().filter(|value| !value.is_null()) {
            let text = self.text(value);
            self.push(name, &text);
        }
    }

    fn styled(&mut self, name: &str, value: &Value, style: FieldStyle) {
        match (style, value) {
            (_, Value::Null) => {}
            (FieldStyle::Json, value) => {
                let text = self.escaped(&value.to_string());
                self.push(name, &text);
            }
            (FieldStyle::Exploded, Value::Object(members)) => {
                members.iter().for_each(|(name, value)| self.usual(name, value));
            }
            (FieldStyle::Deep, Value::Object(_)) => self.deep(name, value),
            (FieldStyle::Joined(by), Value::Array(_) | Value::Object(_)) => {
                let by = match by {
                    ',' => by.to_string(),
                    by => escape(by.encode_utf8(&mut [0; 4])).into_owned(),
                };
                let words = self.words(value);
                if !words.is_empty() {
                    self.push(name, &words.join(&by));
                }
            }
            (_, value) => self.usual(name, value),
        }
    }

    /// `name[member][inner]=value`. JSON is never deep enough to be a danger here: what is parsed has 128 levels at most.
    fn deep(&mut self, name: &str, value: &Value) {
        match value {
            Value::Object(members) => {
                let inner = members.iter();
                inner.for_each(|(member, value)| self.deep(&format!("{name}[{member}]"), value));
            }
            value => self.usual(name, value),
        }
    }

    /// The elements of a list, or the keys and values of an object.
    fn words(&self, value: &Value) -> Vec<String> {
        match value {
            Value::Object(members) => {
                let said = members.iter().filter(|(_, value)| !value.is_null());
                said.flat_map(|(key, value)| [self.escaped(key), self.text(value)]).collect()
            }
            list => {
                let said = elements(list).iter().filter(|value| !value.is_null());
                said.map(|value| self.text(value)).collect()
            }
        }
    }

    fn text(&self, value: &Value) -> String {
        self.escaped(&value.to_text())
    }

    fn escaped(&self, text: &str) -> String {
        if self.reserved { unreserved(text) } else { escape(text).into_owned() }
    }
}

/// The values behind one: those of a list, none for null.
fn elements(value: &Value) -> &[Value] {
    match value {
        Value::Null => &[],
        Value::Array(items) => items,
        single => std::slice::from_ref(single),
    }
}

/// Escapes all but what a URL reserves; what a form itself is made of, and `+`, which it reads as a space, never stand
/// as they are.
fn unreserved(text: &str) -> String {
    const KEPT: &str = ":/?#[]@!$'()*,;";
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            letter if KEPT.contains(letter) => out.push(letter),
            letter => out.push_str(&escape(letter.encode_utf8(&mut [0; 4]))),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::BodyKind;
    use super::super::body::{Draft, Payload};
    use super::super::content::Content;
    use super::*;

    fn sent(fields: Value, encodings: &'static [FieldEncoding]) -> String {
        let mut draft = Draft::Empty;
        for (name, value) in fields.as_object().unwrap() {
            draft.set(name.clone().into(), value.clone());
        }
        match draft.payload(BodyKind::Form { required: false, fields: encodings }).unwrap() {
            Payload::Whole { content: Content::Memory(bytes), .. } => {
                String::from_utf8(bytes.to_vec()).unwrap()
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_form_repeats_lists_writes_objects_as_json_and_leaves_out_null() {
        assert_eq!(
            sent(
                json!({"a b": [1, "ä&", null], "c": null, "d": {"e": [true]}, "f": [[1, 2]]}),
                &[]
            ),
            "a%20b=1&a%20b=%C3%A4%26&d=%7B%22e%22%3A%5Btrue%5D%7D&f=%5B1%2C2%5D"
        );
    }

    #[test]
    fn an_encoding_says_how_a_field_is_written() {
        let value = json!({"x": {"a": 1, "b": ["c d", 2], "n": null, "o": {"p": true}}});
        for (style, expected) in [
            (FieldStyle::Exploded, "a=1&b=c%20d&b=2&o=%7B%22p%22%3Atrue%7D"),
            (FieldStyle::Joined(','), "x=a,1,b,%5B%22c%20d%22%2C2%5D,o,%7B%22p%22%3Atrue%7D"),
            (FieldStyle::Deep, "x[a]=1&x[b]=c%20d&x[b]=2&x[o][p]=true"),
        ] {
            let encodings = vec![FieldEncoding { name: "x", style, reserved: false }].leak();
            let expected = expected.replace('[', "%5B").replace(']', "%5D");
            assert_eq!(sent(value.clone(), encodings), expected, "{style:?}");
        }
        for (style, expected) in [
            (FieldStyle::Exploded, "x=a&x=b%2Cc"),
            (FieldStyle::Joined(','), "x=a,b%2Cc"),
            (FieldStyle::Joined(' '), "x=a%20b%2Cc"),
            (FieldStyle::Joined('|'), "x=a%7Cb%2Cc"),
            (FieldStyle::Json, "x=%5B%22a%22%2C%22b%2Cc%22%5D"),
        ] {
            let encodings = vec![FieldEncoding { name: "x", style, reserved: false }].leak();
            assert_eq!(sent(json!({"x": ["a", "b,c"]}), encodings), expected, "{style:?}");
        }
        let encodings = &[FieldEncoding { name: "x", style: FieldStyle::Exploded, reserved: true }];
        assert_eq!(sent(json!({"x": "a/b?c=d&e+ f"}), encodings), "x=a/b?c%3Dd%26e%2B%20f");
    }
}
