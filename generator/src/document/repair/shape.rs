//! The types of the table: value types, relations to inner parts, and shapes.

use super::context::{Loss, RepairContext};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The required type of a value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ValueType {
    /// A string.
    Text,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// A non-negative integer.
    Count,
    /// An array of strings.
    Texts,
    /// An array of anything.
    List,
    /// An object of strings.
    Named,
    /// Any value.
    Any,
    /// An object that the client does not use. It is ignored if openapiv3 cannot parse it.
    Unused(fn(&Json) -> bool),
}

/// The relation of a key to inner parts.
#[derive(Debug)]
pub(crate) enum Relation {
    /// The value is the part.
    One(&'static Shape),
    /// The value is an object with arbitrary names as keys and parts as values.
    Named(&'static Shape),
    /// The same with paths or statuses as keys; keys that start with `x-` are extensions.
    Keyed(&'static Shape),
    /// The value is an array of parts.
    Each(&'static Shape),
    /// The value is the part or a boolean.
    Flagged(&'static Shape),
}

/// Repairs the properties of a part; returns `false` if the part must be omitted.
pub(crate) type Repair = fn(&mut RepairContext<'_>, &mut Members, &Pointer) -> bool;

/// The description of a part of OpenAPI.
#[derive(Debug)]
pub(crate) struct Shape {
    /// The name of the part with its article.
    pub name: &'static str,
    /// The keys without inner parts.
    pub values: &'static [(&'static str, ValueType)],
    /// The keys with inner parts.
    pub parts: &'static [(&'static str, Relation)],
    /// Known keys that have no effect.
    pub others: &'static [&'static str],
    /// Whether a `$ref` may replace the part.
    pub refers: bool,
    /// Whether arbitrary keys are allowed.
    pub open: bool,
    /// The effect of a value that is not an object.
    pub loss: Loss,
    /// Converts a value that is not an object, if its meaning is clear.
    pub from: Option<fn(&mut RepairContext<'_>, &mut Json, &Pointer) -> bool>,
    /// Makes the repairs that the table cannot express.
    pub repair: Repair,
    /// Returns the replacement for a part that is required but must be omitted.
    pub neutral: Option<fn() -> Json>,
}

/// The default values of a shape.
pub(crate) const PLAIN: Shape = Shape {
    name: "",
    values: &[],
    parts: &[],
    others: &[],
    refers: false,
    open: false,
    loss: Loss::Rejected,
    from: None,
    repair: |_, _, _| true,
    neutral: None,
};

/// Returns whether openapiv3 can parse a value.
pub(crate) fn reads<T: serde::de::DeserializeOwned>(json: &Json) -> bool {
    T::deserialize(json).is_ok()
}

/// `externalDocs`.
pub(crate) const EXTERNAL: ValueType = ValueType::Unused(reads::<openapiv3::ExternalDocumentation>);
