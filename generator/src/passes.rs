//! Transforms the API of the document into the API of the client, in small steps.
//!
//! Each pass takes an API and returns one. [`PASSES`] lists the passes in order. Passes depend on the IR, but not on
//! other stages.

#![warn(clippy::wildcard_enum_match_arm)]

pub(crate) mod boxes;
pub(crate) mod branches;
pub(crate) mod completeness;
pub(crate) mod cycles;
pub(crate) mod directions;
pub(crate) mod endings;
pub(crate) mod facts;
pub(crate) mod flatten;
pub(crate) mod inputs;
pub(crate) mod overlaps;
pub(crate) mod sent;
pub(crate) mod tags;
pub(crate) mod unify;
pub(crate) mod unions;
pub(crate) mod unused;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;

/// A transformation of an API.
pub(crate) type Pass = fn(Api, &mut Diagnostics) -> Api;

/// The passes in order, each with a description.
pub(crate) const PASSES: &[(&str, Pass)] = &[
    ("merge models with the same name", unify::run),
    ("merge unions with the same branches", unions::run),
    ("make the tags of union branches constants", tags::run),
    ("remove unused models", unused::run),
    ("split models with read-only or write-only fields", directions::run),
    ("mark structs in requests", sent::run),
    ("make non-nullable fields required in complete responses", completeness::run),
    ("flatten object bodies into inputs", flatten::run),
    ("distinguish untagged branches by their structure", branches::run),
    ("keep additional properties in overlapping branches", overlaps::run),
    ("assign arguments and setters to methods", inputs::run),
    ("box recursive fields", boxes::run),
    ("resolve the facts about pages, waits and events", endings::run),
];

/// Runs all passes.
pub(crate) fn run(api: Api, sink: &mut Diagnostics) -> Api {
    PASSES.iter().fold(api, |api, (_, pass)| pass(api, sink))
}
