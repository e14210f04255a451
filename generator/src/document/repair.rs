//! Repairs mistakes in a document, so that the correct parts of it can be used.
//!
//! A table describes the keys of each part of OpenAPI 3.0. Wrong annotations are converted, or ignored with a note.
//! Other wrong parts are omitted with a warning. Only wrong types of required structure and unknown `type`s are
//! errors. openapiv3 can parse the repaired document.

use std::collections::BTreeSet;

use super::Json;
use crate::diagnostic::Diagnostics;
use crate::pointer::{Moves, Pointer};

pub(crate) mod context;
pub(crate) mod document;
pub(crate) mod extensions;
pub(crate) mod keys;
pub(crate) mod operation;
pub(crate) mod parameter;
pub(crate) mod response;
pub(crate) mod schema;
pub(crate) mod security;
pub(crate) mod shape;
pub(crate) mod table;
pub(crate) mod unparsable;
pub(crate) mod values;
pub(crate) mod walk;

use context::RepairContext;

/// Repairs a whole document and reports each mistake. Returns the components that were
/// omitted.
pub(crate) fn repair(
    json: &mut Json,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) -> BTreeSet<Pointer> {
    let mut context = RepairContext::new(moves, sink);
    let root = Pointer::root();
    if !context.part(&table::DOCUMENT, json, &root) {
        *json = Json::Object(serde_json::Map::new());
        document::complete(json);
    }
    unparsable::omit(json, &mut context);
    context.omitted()
}
