//! The conditions that the body of a successful response meets.

use super::model::Value;

/// A condition for one property of a body. It holds if the property is missing or null.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The location of the property, as a JSON pointer.
    pub pointer: String,
    /// The values of a successful response.
    pub expected: Expected,
}

/// The values that a property has in a successful response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// One of these values. Without values, the property must be missing or null.
    OneOf(Vec<Value>),
    /// A number less than this one.
    Below(i64),
}
