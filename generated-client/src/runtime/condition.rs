//! Conditions that the body of a successful response meets. The document's overlay states them (`x-success`).

use serde_json::Value;

/// The conditions that the body of a successful response meets. All of them must hold.
pub type Success = &'static [Condition];

/// A condition for one property of a body. It holds if the property is missing or null.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    /// The location of the property, as a JSON pointer.
    pub pointer: &'static str,
    /// The values of a successful response.
    pub expected: Expected,
}

/// The values that a property has in a successful response.
#[derive(Clone, Copy, Debug)]
pub enum Expected {
    /// One of these values. Without values, the property must be missing or null.
    OneOf(&'static [Scalar]),
    /// A number less than this one. A value that is not a number is accepted too.
    Below(i64),
}

/// A boolean, an integer or a string.
#[derive(Clone, Copy, Debug)]
pub enum Scalar {
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A string.
    Text(&'static str),
}

impl Expected {
    /// Returns whether a value is one of a successful response.
    pub(super) fn accepts(self, value: &Value) -> bool {
        match self {
            Self::OneOf(scalars) => scalars.iter().any(|scalar| scalar.equals(value)),
            Self::Below(limit) => value.as_f64().is_none_or(|number| number < limit as f64),
        }
    }
}

impl Scalar {
    /// Returns whether a value is this one.
    pub(super) fn equals(self, value: &Value) -> bool {
        match self {
            Self::Boolean(boolean) => value.as_bool() == Some(boolean),
            Self::Integer(integer) => value.as_i64() == Some(integer),
            Self::Text(text) => value.as_str() == Some(text),
        }
    }
}
