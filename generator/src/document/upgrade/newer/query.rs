//! Converts each `querystring` parameter that is a form to an exploded query parameter, and reports all others.

use serde_json::{Map, json};

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::log::Log;
use crate::pointer::Pointer;

const FORM: &str = "application/x-www-form-urlencoded";

/// Converts the `querystring` parameters of an operation.
pub(crate) fn upgrade_querystring(
    operation: &mut Map<String, Json>,
    at: &Pointer,
    log: &mut Log<'_>,
) {
    let Some(Json::Array(parameters)) = operation.get_mut("parameters") else { return };
    let at = at.child("parameters");
    for (index, parameter) in parameters.iter_mut().enumerate() {
        if parameter.get("in").and_then(Json::as_str) != Some("querystring") {
            continue;
        }
        let (Json::Object(members), here) = (parameter, at.index(index)) else { continue };
        members.insert("in".to_owned(), Json::from("query"));
        let form = members.get("content").and_then(|content| content.get(FORM));
        match form.and_then(|form| form.get("schema")).cloned() {
            Some(schema) => {
                log.moved(here.child("schema"), &here.child("content").child(FORM).child("schema"));
                members.shift_remove("content");
                members.insert("style".to_owned(), Json::from("form"));
                members.insert("explode".to_owned(), Json::Bool(true));
                members.insert("schema".to_owned(), schema);
            }
            None => not_a_form(members, &here, log),
        }
    }
}

/// Reports a query string that is not a form. The parameter gets a schema that cannot be sent, so that an operation
/// that requires the parameter is skipped.
fn not_a_form(members: &mut Map<String, Json>, at: &Pointer, log: &mut Log<'_>) {
    members.shift_remove("content");
    members.insert("schema".to_owned(), json!({"type": "string", "format": "binary"}));
    log.report(Diagnostic::new(
        Code::UnsupportedQueryString,
        at,
        "the query string is not a form and cannot be sent",
    ));
}
