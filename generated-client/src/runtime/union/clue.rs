//! What the values of a union's branch look like from outside. It knows no union.

use serde_json::Value;

/// A kind of JSON.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// `true` or `false`
    Boolean,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// A string that is a date and no more.
    Date,
    /// A string that is a date and a time.
    DateTime,
    /// A string.
    Text,
    /// An object with members that are looked at.
    Object,
    /// A list; the next kind is that of its items.
    List,
    /// An object; the next kind is that of its values.
    Map,
    /// Anything.
    Any,
}

/// What the values of a branch look like.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Clue {
    /// The kind, and behind a list or a map that of what is in it.
    pub kinds: &'static [JsonKind],
    /// The members an object has, each with the values that are known of it; none where any will do.
    pub keys: &'static [(&'static str, &'static [&'static dyn Known])],
}

impl Clue {
    /// Whether a value looks so.
    pub(crate) fn fits(&self, json: &Value) -> bool {
        self.fits_at(self.kinds, json)
    }

    /// Whether this says nothing of a value.
    pub(crate) fn takes_anything(&self) -> bool {
        self.kinds.contains(&JsonKind::Any)
    }

    fn fits_at(&self, kinds: &[JsonKind], json: &Value) -> bool {
        let Some((kind, inner)) = kinds.split_first() else { return true };
        // Null inside of a list or a map says nothing of the others there.
        let each = |json: &Value| json.is_null() || self.fits_at(inner, json);
        match (kind, json) {
            (JsonKind::Any, _)
            | (JsonKind::Boolean, Value::Bool(_))
            | (JsonKind::Number, Value::Number(_))
            | (JsonKind::Text, Value::String(_)) => true,
            (JsonKind::Date, Value::String(text)) => !text.contains(['T', 't', ' ']),
            (JsonKind::DateTime, Value::String(text)) => text.contains(['T', 't', ' ']),
            (JsonKind::Integer, Value::Number(number)) => {
                !number.is_f64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
            }
            (JsonKind::List, Value::Array(items)) => items.iter().all(each),
            (JsonKind::Map, Value::Object(members)) => members.values().all(each),
            (JsonKind::Object, Value::Object(members)) => self.keys.iter().all(|(key, known)| {
                members.get(*key).is_some_and(|value| {
                    known.is_empty() || known.iter().any(|known| known.is(value))
                })
            }),
            _ => false,
        }
    }
}

/// A value that is known beforehand.
#[doc(hidden)]
pub trait Known: std::fmt::Debug + Sync {
    /// Whether this is the value.
    fn is(&self, json: &Value) -> bool;
}

impl Known for &'static str {
    fn is(&self, json: &Value) -> bool {
        json.as_str() == Some(self)
    }
}

impl Known for i64 {
    fn is(&self, json: &Value) -> bool {
        json.as_i64() == Some(*self)
    }
}

impl Known for bool {
    fn is(&self, json: &Value) -> bool {
        json.as_bool() == Some(*self)
    }
}

/// `clue!([List Object] "id", "kind" = "cat" | "dog")`.
macro_rules! clue {
    () => {};
    ([$($kind:ident)+] $($key:literal $(= $known:literal $(| $more:literal)*)?),*) => {
        $crate::runtime::Clue {
            kinds: &[$($crate::runtime::JsonKind::$kind),+],
            keys: &[$(($key, &[$(&$known $(, &$more)*)?])),*],
        }
    };
}

pub(crate) use clue;
