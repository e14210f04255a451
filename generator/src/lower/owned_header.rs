//! Reports header parameters that are omitted, because the client or the connection sets these headers.

use openapiv3::{
    Content, Operation, Parameter, ParameterSchemaOrContent, ReferenceOr, RequestBody, Response,
};

use super::context::Cx;
use super::header_name;
use super::media::essence;
use super::schema::field::only_value;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Node, Slot, Target};
use crate::ir::model::Value;

/// Reports a header parameter that the client or the connection sets itself. Returns whether it is one.
pub(super) fn reported(
    cx: &mut Cx<'_>,
    parameter: &Node<'_, Parameter>,
    operation: &Node<'_, Operation>,
) -> bool {
    let name = &parameter.value.parameter_data_ref().name;
    if !matches!(parameter.value, Parameter::Header { .. }) || !header_name::is_owned(name) {
        return false;
    }
    let (code, setter) = match name.to_ascii_lowercase().as_str() {
        "authorization" if declares_credentials(cx) => {
            (Code::RedundantHeader, "the client sets it from a credential")
        }
        "accept" | "content-type" if has_declared_value(cx, parameter, operation) => {
            (Code::RedundantHeader, "the client sends this value")
        }
        "accept" | "content-type" | "authorization" => {
            (Code::ClientHeader, "the client chooses its value")
        }
        _ => (Code::ConnectionHeader, "the connection sets it"),
    };
    let message = format!("the parameter for the header `{name}` is omitted: {setter}");
    cx.report(Diagnostic::new(code, &parameter.at, message));
    true
}

fn declares_credentials(cx: &Cx<'_>) -> bool {
    cx.spec.components().is_some_and(|components| !components.security_schemes.is_empty())
}

/// Returns whether a parameter allows only one value, and this value is a media type of the operation.
fn has_declared_value(
    cx: &Cx<'_>,
    parameter: &Node<'_, Parameter>,
    operation: &Node<'_, Operation>,
) -> bool {
    let format = &parameter.value.parameter_data_ref().format;
    let ParameterSchemaOrContent::Schema(schema) = format else { return false };
    let slot = Slot::new(schema, parameter.at.child("schema"));
    let schema = cx.spec.follow(&slot).ok();
    let value = schema.and_then(|schema| only_value(schema.value));
    let value = value.as_ref().and_then(Value::as_text);
    value.is_some_and(|value| declared(cx, operation).contains(&essence(value)))
}

/// Returns the media types of the request body and the responses of an operation.
fn declared(cx: &Cx<'_>, operation: &Node<'_, Operation>) -> Vec<String> {
    let body = operation.value.request_body.iter();
    let body =
        body.flat_map(|body| media_types(cx, body, operation, |body: &RequestBody| &body.content));
    let responses = operation.value.responses.responses.values();
    let responses = responses.flat_map(|response| {
        media_types(cx, response, operation, |response: &Response| &response.content)
    });
    body.chain(responses).collect()
}

fn media_types<T: Target>(
    cx: &Cx<'_>,
    holder: &ReferenceOr<T>,
    operation: &Node<'_, Operation>,
    content: fn(&T) -> &Content,
) -> Vec<String> {
    let slot = Slot::new(holder, operation.at.clone());
    let Ok(holder) = cx.spec.follow(&slot) else { return Vec::new() };
    content(holder.value).keys().map(|name| essence(name)).collect()
}
