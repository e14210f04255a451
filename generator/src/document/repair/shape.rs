//! The types of the table: the shapes of OpenAPI objects, and the types of their values.

use super::context::{Consequence, RepairContext};
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
    /// An object that the client does not use. The object is ignored if the function returns `false`.
    Unused(fn(&Json) -> bool),
}

/// The OpenAPI objects that a key contains.
#[derive(Debug)]
pub(crate) enum Relation {
    /// The value is an object of this shape.
    One(&'static Shape),
    /// The value maps arbitrary names to objects of this shape.
    Named(&'static Shape),
    /// The value maps paths or statuses to objects of this shape. Keys that start with `x-` are extensions.
    Keyed(&'static Shape),
    /// The value is an array of objects of this shape.
    Each(&'static Shape),
    /// The value is an object of this shape or a boolean.
    Flagged(&'static Shape),
}

/// Repairs the fields of an object. Returns `false` if the object must be omitted.
pub(crate) type Repair = fn(&mut RepairContext<'_>, &mut Members, &Pointer) -> bool;

/// The description of a type of OpenAPI object.
#[derive(Debug)]
pub(crate) struct Shape {
    /// The name of the object with its article.
    pub name: &'static str,
    /// The fields whose values are not OpenAPI objects.
    pub values: &'static [(&'static str, ValueType)],
    /// The fields whose values are OpenAPI objects, or maps or arrays of them.
    pub parts: &'static [(&'static str, Relation)],
    /// Known fields that have no effect.
    pub others: &'static [&'static str],
    /// Whether a `$ref` may replace the object.
    pub refers: bool,
    /// Whether arbitrary keys are allowed.
    pub open: bool,
    /// The consequence of a value that is not a JSON object.
    pub consequence: Consequence,
    /// Converts a value that is not a JSON object, if its meaning is clear.
    pub from: Option<fn(&mut RepairContext<'_>, &mut Json, &Pointer) -> bool>,
    /// Makes the repairs that the table cannot express.
    pub repair: Repair,
    /// Returns the replacement for an object that cannot be repaired. Without a replacement, the object is omitted.
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
    consequence: Consequence::Rejected,
    from: None,
    repair: |_, _, _| true,
    neutral: None,
};

/// Returns whether openapiv3 can parse a value.
pub(crate) fn reads<T: serde::de::DeserializeOwned>(json: &Json) -> bool {
    T::deserialize(json).is_ok()
}

/// The type of `externalDocs`.
pub(crate) const EXTERNAL: ValueType = ValueType::Unused(reads::<openapiv3::ExternalDocumentation>);
