//! Mends a document that is not quite right, so that what is right about it is used.
//!
//! A table of OpenAPI 3.0 says what each key of each part holds. What only annotates is taken for what it was meant to
//! be, or ignored with a note; what cannot be used is left out with a warning. A document is refused only where there is
//! structure to be and something else is, and for a `type` that does not exist. After this, openapiv3 reads it.

use std::collections::BTreeSet;

use super::Json;
use crate::diagnostic::Diagnostics;
use crate::pointer::{Moves, Pointer};

pub mod context;
pub mod document;
pub mod extensions;
pub mod keys;
pub mod mender;
pub mod operation;
pub mod parameter;
pub mod remains;
pub mod response;
pub mod schema;
pub mod security;
pub mod shape;
pub mod table;
pub mod values;

use context::Mender;

/// Mends a whole document; what became of each mistake goes into the sink, and the components that were left out come
/// back.
pub fn repair(json: &mut Json, moves: &mut Moves, sink: &mut Diagnostics) -> BTreeSet<Pointer> {
    let mut mender = Mender::new(moves, sink);
    let root = Pointer::root();
    if !mender.part(&table::DOCUMENT, json, &root) {
        *json = Json::Object(serde_json::Map::new());
        document::complete(json);
    }
    remains::leave_out(json, &mut mender);
    mender.left_out()
}
