//! Reports header parameters that are omitted: the client or the connection sets the header, or it cannot exist.

use openapiv3::{Operation, Parameter, ParameterData, ParameterSchemaOrContent};

use super::accept::accepted;
use super::context::Cx;
use super::header_name;
use super::media::meaning::distinct_name;
use super::schema::field::only_value;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Node, Slot};
use crate::ir::model::Value;

/// Reports a header parameter that callers cannot set. Returns whether it is one.
pub(super) fn reported(
    cx: &mut Cx<'_>,
    parameter: &Node<'_, Parameter>,
    operation: &Node<'_, Operation>,
) -> bool {
    let name = &parameter.value.parameter_data_ref().name;
    if !matches!(parameter.value, Parameter::Header { .. }) {
        return false;
    }
    if !header_name::is_valid(name) {
        let message = format!("`{name}` is not the name of a header; the parameter is omitted");
        cx.report(Diagnostic::new(Code::InvalidHeaderName, &parameter.at, message));
        return true;
    }
    if !header_name::is_owned(name) {
        return false;
    }
    let (code, setter) = match name.to_ascii_lowercase().as_str() {
        "authorization" if declares_credentials(cx) => {
            (Code::RedundantHeader, "the client sets it from a credential")
        }
        "accept" | "content-type" if has_declared_value(cx, parameter, operation) => {
            (Code::RedundantHeader, meaning(name, operation))
        }
        "accept" | "content-type" => (Code::ClientHeader, "the client chooses its value"),
        "authorization" => (Code::ClientHeader, "no security scheme describes its value"),
        _ => (Code::ConnectionHeader, "the connection sets it"),
    };
    let message = format!("the parameter for the header `{name}` is omitted: {setter}");
    cx.report(Diagnostic::new(code, &parameter.at, message));
    true
}

/// Returns why nothing is lost if the header has the only value that its parameter allows.
fn meaning(name: &str, operation: &Node<'_, Operation>) -> &'static str {
    match name.eq_ignore_ascii_case("content-type") && operation.value.request_body.is_none() {
        true => "it would describe a request body, and there is none",
        false => "the client sends this value",
    }
}

fn declares_credentials(cx: &Cx<'_>) -> bool {
    cx.spec.components().is_some_and(|components| !components.security_schemes.is_empty())
}

/// Returns whether a parameter allows only one value, and the client sends it.
fn has_declared_value(
    cx: &Cx<'_>,
    parameter: &Node<'_, Parameter>,
    operation: &Node<'_, Operation>,
) -> bool {
    let ParameterData { format, name, .. } = parameter.value.parameter_data_ref();
    let ParameterSchemaOrContent::Schema(schema) = format else { return false };
    let slot = Slot::new(schema, parameter.at.child("schema"));
    let schema = cx.spec.follow(&slot).ok();
    let value = schema.and_then(|schema| only_value(schema.value));
    // Without a body, `Content-Type` describes nothing; documents mean the response.
    let is_about_response =
        name.eq_ignore_ascii_case("accept") || operation.value.request_body.is_none();
    let sent = match is_about_response {
        true => accepted(cx, &operation.child("responses", &operation.value.responses)).media_types,
        false => body_media_types(cx, operation),
    };
    let value = value.as_ref().and_then(Value::as_text).map(distinct_name);
    value.is_some_and(|value| sent.iter().any(|name| distinct_name(name) == value))
}

/// Returns the media types of the request body.
fn body_media_types(cx: &Cx<'_>, operation: &Node<'_, Operation>) -> Vec<String> {
    let Some(body) = &operation.value.request_body else { return Vec::new() };
    let slot = Slot::new(body, operation.at.child("requestBody"));
    cx.spec
        .follow(&slot)
        .map(|body| body.value.content.keys().cloned().collect())
        .unwrap_or_default()
}
