//! What the table is made of: kinds of values, ways to hold parts, and what a loss means.

use super::context::{Loss, Mender};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// What a value must be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// A string.
    Text,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// A number of things: no fraction, not negative.
    Count,
    /// An array of strings.
    Texts,
    /// An array of anything.
    List,
    /// Strings by name.
    Named,
    /// Anything.
    Any,
    /// An object that the client does not use: whatever its content, it is left to openapiv3, or ignored.
    Unused(fn(&Json) -> bool),
}

/// How a key holds parts.
#[derive(Debug)]
pub(crate) enum Holds {
    /// One.
    One(&'static Shape),
    /// By names of somebody's choice.
    Named(&'static Shape),
    /// By paths or statuses: what begins with `x-` is an extension.
    Keyed(&'static Shape),
    /// In a list.
    Each(&'static Shape),
    /// One, or a flag.
    Flagged(&'static Shape),
}

/// Mends the members of a part. `false`: it is of no use.
pub(crate) type Mend = fn(&mut Mender<'_>, &mut Members, &Pointer) -> bool;

/// A part of OpenAPI.
#[derive(Debug)]
pub(crate) struct Shape {
    /// With its article.
    pub name: &'static str,
    /// Keys that hold no parts.
    pub values: &'static [(&'static str, Kind)],
    /// Keys that hold parts.
    pub parts: &'static [(&'static str, Holds)],
    /// Keys that mean something, though not here.
    pub others: &'static [&'static str],
    /// Whether a `$ref` may stand in its place.
    pub refers: bool,
    /// Whether other keys are names.
    pub open: bool,
    /// What it means that it is no object.
    pub loss: Loss,
    /// Makes an object of what is none, if that can be meant.
    pub from: Option<fn(&mut Mender<'_>, &mut Json, &Pointer) -> bool>,
    /// Mends what the table cannot say.
    pub mend: Mend,
    /// What stands in its place if it is of no use, where something has to.
    pub neutral: Option<fn() -> Json>,
}

/// A part without anything.
pub(crate) const PLAIN: Shape = Shape {
    name: "",
    values: &[],
    parts: &[],
    others: &[],
    refers: false,
    open: false,
    loss: Loss::Refused,
    from: None,
    mend: |_, _, _| true,
    neutral: None,
};

/// Whether openapiv3 can read a value.
pub(crate) fn reads<T: serde::de::DeserializeOwned>(json: &Json) -> bool {
    T::deserialize(json).is_ok()
}

/// `externalDocs`.
pub(crate) const EXTERNAL: Kind = Kind::Unused(reads::<openapiv3::ExternalDocumentation>);
