//! Matchers recognize the values of a branch of a union.

use serde_json::Value;

/// A type of JSON value.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// A boolean.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A string with a date.
    Date,
    /// A string with a date and a time.
    DateTime,
    /// A string.
    Text,
    /// An object whose keys are checked.
    Object,
    /// A list. The next type is that of its items.
    List,
    /// An object. The next type is that of its values.
    Map,
    /// Any value.
    Any,
}

/// A pattern that recognizes the values of a branch.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Matcher {
    /// The type of the value. For a list or a map, the type of its items or values follows.
    pub kinds: &'static [JsonKind],
    /// The required keys of an object, each with its known values. An empty list allows any value.
    pub keys: &'static [(&'static str, &'static [&'static dyn Known])],
    /// All keys of an object that allows no others.
    pub only: Option<&'static [&'static str]>,
}

impl Matcher {
    /// Returns whether a value matches.
    pub(crate) fn matches(&self, json: &Value) -> bool {
        self.matches_at(self.kinds, json)
    }

    /// Returns whether the matcher matches every value.
    pub(crate) fn matches_everything(&self) -> bool {
        self.kinds.contains(&JsonKind::Any)
    }

    fn matches_at(&self, kinds: &[JsonKind], json: &Value) -> bool {
        let Some((kind, inner)) = kinds.split_first() else { return true };
        // A null item does not exclude a branch.
        let each = |json: &Value| json.is_null() || self.matches_at(inner, json);
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
            (JsonKind::Map, Value::Object(properties)) => properties.values().all(each),
            (JsonKind::Object, Value::Object(properties)) => {
                let is_allowed =
                    |key: &String| self.only.is_none_or(|only| only.contains(&key.as_str()));
                self.keys.iter().all(|(key, known)| {
                    properties.get(*key).is_some_and(|value| {
                        known.is_empty() || known.iter().any(|known| known.is(value))
                    })
                }) && properties.keys().all(is_allowed)
            }
            _ => false,
        }
    }
}

/// A constant value that the document declares.
#[doc(hidden)]
pub trait Known: std::fmt::Debug + Sync {
    /// Returns whether a JSON value equals this value.
    fn is(&self, json: &Value) -> bool;
}

impl Known for &'static str {
    fn is(&self, json: &Value) -> bool {
        json.as_str() == Some(self)
    }
}

impl Known for i64 {
    fn is(&self, json: &Value) -> bool {
        // A service may write a whole number as `1.0`.
        let whole = json.as_f64().filter(|_| json.is_f64());
        json.as_i64() == Some(*self)
            || whole.is_some_and(|number| number.to_string() == self.to_string())
    }
}

impl Known for bool {
    fn is(&self, json: &Value) -> bool {
        json.as_bool() == Some(*self)
    }
}

/// Builds a [`Matcher`]: `matcher!([List Object] "id", "kind" = "cat" | "dog")`, or
/// `matcher!([Object] "id"; "id", "name")` for an object that has only these keys.
macro_rules! matcher {
    () => {};
    (@only) => { ::core::option::Option::None };
    (@only [$($only:literal),*]) => { ::core::option::Option::Some(&[$($only),*]) };
    ([$($kind:ident)+] $($key:literal $(= $known:literal $(| $more:literal)*)?),* $(; $($only:literal),*)?) => {
        $crate::runtime::Matcher {
            kinds: &[$($crate::runtime::JsonKind::$kind),+],
            keys: &[$(($key, &[$(&$known $(, &$more)*)?])),*],
            only: $crate::runtime::matcher!(@only $([$($only),*])?),
        }
    };
}

pub(crate) use matcher;
