//! Repairs mistakes in a document, so that the correct parts of it can be used.
//!
//! A table lists the keys of each OpenAPI 3.0 object. Invalid annotations are converted, or ignored with a note. Other
//! invalid values are omitted with a warning. Mistakes that leave the structure of the document unclear, such as an
//! unknown `type` or a string instead of an operation, are errors. openapiv3 can parse the repaired document.

use std::collections::BTreeSet;

use super::Json;
use crate::diagnostic::Diagnostics;
use crate::pointer::{Moves, Pointer};

pub(crate) mod context;
pub(crate) mod document;
pub(crate) mod extensions;
pub(crate) mod keys;
mod literals;
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

/// Repairs a document and reports each mistake. Returns the pointers to omitted components and other map entries.
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
