//! Converts a body parameter to a request body.

use serde_json::json;

use super::parameter;
use super::role::ClassifiedParameter;
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The default media type of a body.
pub(crate) const USUAL: &str = "application/json";

/// Converts a body parameter to a request body, with each media type of the operation.
pub(crate) fn upgrade(
    parameter: ClassifiedParameter,
    consumes: &[String],
    at: &Pointer,
    log: &mut Log<'_>,
) -> Json {
    let ClassifiedParameter { mut members, at: written, .. } = parameter;
    log.moved(at.clone(), &written);
    let schema = match members.shift_remove("schema") {
        Some(schema) => schema,
        // The parameter has a `type` instead of a `schema`, or neither.
        None => Json::Object(parameter::typed(&mut members, at, log)),
    };
    let usual = [USUAL.to_owned()];
    let consumes = if consumes.is_empty() { &usual } else { consumes };
    let mut content = Members::new();
    for name in consumes {
        let here = at.child("content").child(name).child("schema");
        match content.is_empty() {
            true => log.moved(here, &at.child("schema")),
            false => log.created(here, &at.child("schema")),
        }
        content.insert(name.clone(), json!({ "schema": schema }));
    }
    for key in ["name", "in"] {
        members.shift_remove(key);
    }
    members.insert("content".to_owned(), Json::Object(content));
    Json::Object(members)
}
