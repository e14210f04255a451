//! Turns the API as it was written into the API as it is offered, in small steps.
//!
//! Each pass takes an API and gives one; the order below is the table of contents. Passes know the
//! IR only.

#![warn(clippy::wildcard_enum_match_arm)]

pub(crate) mod boxes;
pub(crate) mod branches;
pub(crate) mod circles;
pub(crate) mod completeness;
pub(crate) mod directions;
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

/// A step from one API to another.
pub(crate) type Pass = fn(Api, &mut Diagnostics) -> Api;

/// The steps, in order, each with its name.
pub(crate) const PASSES: &[(&str, Pass)] = &[
    ("models of one name become one", unify::run),
    ("unions of the same members become one", unions::run),
    ("members that only tell a union's branches apart become constants", tags::run),
    ("models that neither a component nor a call needs are dropped", unused::run),
    ("models with members that travel one way only become one for each way", directions::run),
    ("structs that callers send are marked", sent::run),
    ("members that answers always hold become required", completeness::run),
    ("bodies that are plain objects become inputs of their own", flatten::run),
    ("branches that no tag tells apart are told by what they look like", branches::run),
    ("branches that may hold at once keep each other's members", overlaps::run),
    ("methods get their arguments and setters", inputs::run),
    ("members that would hold themselves are boxed", boxes::run),
];

/// Runs every pass.
pub(crate) fn run(api: Api, sink: &mut Diagnostics) -> Api {
    PASSES.iter().fold(api, |api, (_, pass)| pass(api, sink))
}
