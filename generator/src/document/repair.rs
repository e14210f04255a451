//! Mends a document that is not quite right, so that what is right about it is used.
//!
//! A table of OpenAPI 3.0 says what each key of each part holds. What only annotates is taken for what it was meant to
//! be, or ignored with a note; what cannot be used is left out with a warning. A document is refused only where there is
//! structure to be and something else is, and for a `type` that does not exist. After this, openapiv3 reads it.

use std::collections::BTreeSet;

use super::Json;
use crate::diagnostic::Diagnostics;
use crate::pointer::{Moves, Pointer};

pub(crate) mod context;
pub(crate) mod document;
pub(crate) mod extensions;
pub(crate) mod keys;
pub(crate) mod mender;
pub(crate) mod operation;
pub(crate) mod parameter;
pub(crate) mod remains;
pub(crate) mod response;
pub(crate) mod schema;
pub(crate) mod security;
pub(crate) mod shape;
pub(crate) mod table;
pub(crate) mod values;

use context::Mender;

/// Mends a whole document; what became of each mistake goes into the sink, and the components that were left out come
/// back.
pub(crate) fn repair(
    json: &mut Json,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) -> BTreeSet<Pointer> {
    let mut mender = Mender::new(moves, sink);
    let root = Pointer::root();
    if !mender.part(&table::DOCUMENT, json, &root) {
        *json = Json::Object(serde_json::Map::new());
        document::complete(json);
    }
    remains::leave_out(json, &mut mender);
    mender.left_out()
}
