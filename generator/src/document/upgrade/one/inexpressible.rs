//! Reports keywords that describe values in a way that has no Rust type: `propertyNames` and `contentSchema`.

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The keywords that are true for the name of every property, and annotations.
const NEUTRAL: &[&str] = &["$comment", "deprecated", "description", "examples", "title", "type"];

/// Reports `propertyNames` that restrict the names, and `contentSchema`.
pub(crate) fn report(schema: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let restricts = |names: &Json| match names {
        Json::Object(names) => names.keys().any(|key| !NEUTRAL.contains(&key.as_str())),
        names => *names == Json::Bool(false),
    };
    if schema.get("propertyNames").is_some_and(restricts) {
        let message = "the names of properties are strings; `propertyNames` is ignored";
        log.report(Diagnostic::new(
            Code::InexpressibleKeyword,
            &at.child("propertyNames"),
            message,
        ));
    }
    if schema.get("contentSchema").is_some_and(Json::is_object) {
        let message = "the value is a string; the schema of its content is ignored";
        log.report(Diagnostic::new(
            Code::InexpressibleKeyword,
            &at.child("contentSchema"),
            message,
        ));
    }
}
