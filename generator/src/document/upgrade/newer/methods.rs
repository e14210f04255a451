//! Converts or reports operations with methods that 3.0 lacks.

use serde_json::Map;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::grammar::{ObjectType, visit};
use crate::document::log::Log;
use crate::pointer::Pointer;

/// The methods of 3.0.
const KNOWN: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Calls [`others`] for each path item in a document of any version.
pub(crate) fn of_all(json: &mut Json, log: &mut Log<'_>) {
    visit(json, &mut |object_type, json, at| {
        if let (ObjectType::PathItem, Json::Object(item)) = (object_type, json) {
            others(item, at, log);
        }
    });
}

/// Moves each operation in `additionalOperations` to the path item, if 3.0 has a key for its method and the key is not
/// in use. Reports all other operations in `additionalOperations`, and `query`. The reported operations stay in the
/// document, so that the summary counts them.
pub(crate) fn others(item: &mut Map<String, Json>, at: &Pointer, log: &mut Log<'_>) {
    if item.contains_key("query") {
        report_unsupported("QUERY", &at.child("query"), log);
    }
    let Some(Json::Object(more)) = item.shift_remove("additionalOperations") else { return };
    let (at_more, mut rest) = (at.child("additionalOperations"), Map::new());
    for (method, operation) in more {
        let (key, from) = (method.to_ascii_lowercase(), at_more.child(&method));
        if KNOWN.contains(&key.as_str()) && !item.contains_key(&key) {
            log.moved(at.child(&key), &from);
            item.insert(key, operation);
        } else {
            report_unsupported(&method, &from, log);
            rest.insert(method, operation);
        }
    }
    if !rest.is_empty() {
        item.insert("additionalOperations".to_owned(), Json::Object(rest));
    }
}

fn report_unsupported(method: &str, at: &Pointer, log: &mut Log<'_>) {
    let message = format!("unsupported method `{method}`; the operation is skipped");
    log.report(Diagnostic::new(Code::UnsupportedMethod, at, message));
}
