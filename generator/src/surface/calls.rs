//! Builds handles and calls from tags, operations and methods.

use super::body::{Body, Response};
use super::destination::DestinationKind;
use super::docs::{aliases, code, page, section, with_default};
use super::endings::endings;
use super::idempotency_key;
use super::input::MethodInput;
use super::item::{Argument, Call, Fixed, Handle, Setter, Wire};
use super::pages::{CallPage, wire_names};
use super::placed::placed;
use super::types::{Cx, error_ty, response_of};
use crate::ir;
use crate::ir::input::{Input, Location};
use crate::ir::operation::{Method, Operation, Role, Tag};
use crate::ir::response::{Media, Status, Streamed, Success};
use crate::names::ident::Ident;
use crate::names::spellings::{MethodNames, TagNames};

/// Builds the handle of a tag.
pub(crate) fn handle(cx: Cx<'_>, index: usize, tag: &Tag) -> Option<Handle> {
    let names = cx.names.tags.get(index)?;
    let mut calls = Vec::new();
    for (operation, methods) in cx.api.operations.iter().zip(&cx.names.methods) {
        if operation.tag == index {
            let each = operation.methods.iter().zip(methods);
            calls.extend(
                each.map(|(method, method_names)| call(cx, names, operation, method, method_names)),
            );
        }
    }
    let docs = match page(&tag.docs) {
        docs if docs.is_empty() => vec![format!("Operations with the tag {}.", code(&tag.name))],
        docs => docs,
    };
    Some(Handle {
        module: names.module.clone(),
        ty: names.handle.clone(),
        tag: tag.name.clone(),
        feature: None,
        other_features: Vec::new(),
        docs,
        calls,
    })
}

fn call(
    cx: Cx<'_>,
    tag: &TagNames,
    operation: &Operation,
    method: &Method,
    names: &MethodNames,
) -> Call {
    let inputs = method_inputs(operation, method, names);
    let with = |role: Role| inputs.iter().filter(move |input| *input.role == role);
    let errors: Vec<_> =
        operation.errors.iter().map(|case| (case.status, error_ty(cx, case))).collect();
    let response = response(cx, &method.success);
    let body = &operation.body;
    let wire = wire(cx, operation, method, &response);
    let mut call = Call {
        method: names.method.clone(),
        builder: names.builder.clone(),
        constant: names.constant.clone(),
        name: format!("{}.{}", tag.module.plain(), names.method.plain()),
        docs: Vec::new(),
        builder_docs: Vec::new(),
        aliases: aliases::of_operation(operation),
        wire,
        arguments: with(Role::Argument).map(|input| argument(cx, input, body)).collect(),
        setters: with(Role::Setter).map(|input| setter(cx, input, operation, &inputs)).collect(),
        fixed: inputs.iter().filter_map(|input| fixed(cx, input, body)).collect(),
        key_option: idempotency_key::option(&inputs, operation.idempotency_key.as_deref()),
        whole_body: whole_body(cx, operation, &inputs),
        has_undeclared_body: operation.has_undeclared_body(method),
        response,
        streams: streams(cx, method),
        endings: endings(cx, operation, method, names),
        errors,
        deprecated: operation.deprecated,
        origin: operation.origin.clone(),
    };
    let page =
        CallPage { cx, handle: &tag.handle, operation, method, inputs: &inputs, call: &call };
    (call.docs, call.builder_docs) = (page.method_docs(), page.builder_docs());
    call
}

fn method_inputs<'a>(
    operation: &'a Operation,
    method: &'a Method,
    names: &'a MethodNames,
) -> Vec<MethodInput<'a>> {
    let inputs = method.inputs.iter().zip(&names.inputs);
    inputs
        .filter_map(|((index, role), names)| {
            Some(MethodInput { input: operation.inputs.get(*index)?, role, names })
        })
        .collect()
}

fn wire(cx: Cx<'_>, operation: &Operation, method: &Method, response: &Response) -> Wire {
    Wire {
        http_method: operation.http_method.as_str().to_owned(),
        path: operation.path.clone(),
        server: operation.server.clone(),
        security: (operation.security != cx.security).then(|| schemes(cx, &operation.security)),
        body: body(&operation.body),
        accept: accept(response, &method.accept.media_types),
        declared_pages: if may_be_page(response) {
            method.accept.pages.clone()
        } else {
            Vec::new()
        },
        idempotency_key: operation.idempotency_key.clone(),
        idempotent: (operation.idempotent != operation.http_method.is_idempotent())
            .then_some(operation.idempotent),
        conditions: operation.conditions.clone().filter(|own| *own != cx.api.conditions),
        statuses: statuses(&operation.statuses),
        timeout: method.timeout,
        paging: method.endings.paging.clone(),
        is_shared: method.endings.is_shared,
    }
}

/// Returns the declared statuses, with one digit for a range. Returns none if the operation declares all of them.
fn statuses(declared: &[Status]) -> Vec<u16> {
    let number = |status: &Status| match status {
        Status::Code(number) | Status::Range(number) => Some(*number),
        Status::Default => None,
    };
    declared.iter().map(number).collect::<Option<_>>().unwrap_or_default()
}

/// Returns the constants of the schemes in a security requirement.
pub(super) fn schemes(cx: Cx<'_>, alternatives: &[Vec<usize>]) -> Vec<Vec<Ident>> {
    let constant = |index: &usize| cx.names.schemes.get(*index).map(|names| names.constant.clone());
    alternatives.iter().map(|all| all.iter().filter_map(constant).collect()).collect()
}

fn body(body: &ir::body::Body) -> Body {
    match body.clone() {
        ir::body::Body::None => Body::None,
        ir::body::Body::Whole { media: Media::Json, media_type: media, required, .. } => {
            Body::Json { media, required }
        }
        ir::body::Body::Whole { media, media_type, required, .. } => {
            // Text is sent as UTF-8. Not every server assumes UTF-8 for `text/plain`.
            let plain = media == Media::Text && media_type.starts_with("text/");
            let has_charset = !plain || media_type.contains("charset");
            let charset = if has_charset { "" } else { "; charset=utf-8" };
            Body::Raw { media: format!("{media_type}{charset}"), required }
        }
        ir::body::Body::Form { required, encodings, .. } => Body::Form { required, encodings },
        ir::body::Body::Multipart { media_type, required, encodings, .. } => {
            Body::Multipart { media: media_type, required, encodings }
        }
    }
}

/// Returns the value of the `Accept` header: the declared media types that the client can parse, with the first one
/// preferred. Calls that return neither JSON nor a stream accept any other type too, because documents are often
/// inexact.
fn accept(response: &Response, declared: &[String]) -> String {
    let is_json = |name: &&String| {
        name.split(';')
            .next()
            .is_some_and(|name| name.trim().to_ascii_lowercase().ends_with("json"))
    };
    let (preferred, fallback): (Vec<&String>, &str) = match response {
        Response::Json(_) | Response::Optional(..) | Response::Page(_) => {
            let json: Vec<&String> = declared.iter().filter(is_json).collect();
            // A response that is declared as text but parsed as JSON is requested as both.
            if json.is_empty() {
                (declared.iter().collect(), "application/json")
            } else {
                (json, "")
            }
        }
        Response::Events(_) | Response::Lines(_) => (declared.iter().collect(), ""),
        Response::Text | Response::Bytes | Response::Choice(_) => {
            (declared.iter().collect(), "*/*")
        }
        Response::Empty | Response::Location => (Vec::new(), "*/*"),
    };
    let qualities = ["", ";q=0.9"].into_iter().chain(std::iter::repeat(";q=0.9"));
    let mut ranked: Vec<String> =
        preferred.iter().zip(qualities).map(|(name, quality)| format!("{name}{quality}")).collect();
    match (ranked.is_empty(), fallback) {
        (_, "") => {}
        (true, fallback) => ranked.push(fallback.to_owned()),
        (false, fallback) => ranked.push(format!("{fallback};q=0.8")),
    }
    ranked.join(", ")
}

/// Returns whether the reader of a response accepts text or bytes.
fn may_be_page(response: &Response) -> bool {
    match response {
        Response::Text | Response::Bytes | Response::Choice(_) => true,
        Response::Json(_)
        | Response::Optional(..)
        | Response::Page(_)
        | Response::Events(_)
        | Response::Lines(_)
        | Response::Empty
        | Response::Location => false,
    }
}

fn streams(cx: Cx<'_>, method: &Method) -> Vec<(Response, String)> {
    let stream = |stream: &Streamed| (response_of(cx, &stream.payload), stream.media.clone());
    method.streams.iter().map(stream).collect()
}

fn response(cx: Cx<'_>, success: &Success) -> Response {
    match success {
        Success::One(body) => response_of(cx, body),
        Success::Optional(ty, empty) => Response::Optional(cx.ty(ty), empty.clone()),
        Success::Redirect => Response::Location,
        Success::Page(item) => Response::Page(cx.ty(item)),
        Success::Choice(id) => Response::Choice(cx.name(*id)),
    }
}

fn argument(cx: Cx<'_>, input: &MethodInput<'_>, body: &ir::body::Body) -> Argument {
    let (argument_type, destination) = placed(cx, input.input, body);
    Argument {
        name: input.names.name.clone(),
        argument_type,
        destination,
        sample: sample(input.input),
    }
}

fn setter(
    cx: Cx<'_>,
    input: &MethodInput<'_>,
    operation: &Operation,
    all: &[MethodInput<'_>],
) -> Setter {
    let (argument_type, destination) = placed(cx, input.input, &operation.body);
    let clear = destination.kind == DestinationKind::Field && input.input.presence.is_nullable();
    let mut docs = with_default(
        wire_names(all).replace(cx.docs_or_type_docs(&input.input.docs, &input.input.ty)),
        input.input.default.as_ref().map(|default| cx.default_text(&input.input.ty, default)),
    );
    if let Some(minimum) = input.input.minimum.filter(|minimum| *minimum > 0) {
        section(&mut docs, vec![format!("The smallest value is {minimum}.")]);
    }
    if idempotency_key::is_key(input.input, operation.idempotency_key.as_deref()) {
        idempotency_key::add_effect(&mut docs, &input.input.wire);
    }
    Setter {
        name: input.names.name.clone(),
        clear: clear.then(|| input.names.clear.clone()),
        entry: input.names.entry.clone(),
        argument_type,
        destination,
        sample: sample(input.input),
        docs,
        deprecated: input.input.deprecated,
    }
}

/// Returns the example in the document, or else the default value.
fn sample(input: &Input) -> Option<serde_json::Value> {
    input.samples.best().or(input.default.as_ref()).cloned()
}

fn fixed(cx: Cx<'_>, input: &MethodInput<'_>, body: &ir::body::Body) -> Option<Fixed> {
    match input.role {
        Role::Fixed(value) => {
            Some(Fixed { destination: placed(cx, input.input, body).1, value: value.clone() })
        }
        Role::Argument | Role::Setter => None,
    }
}

/// Returns the model that `with_body` takes to set all fields of the body at once. Returns `None` if the body is not
/// a JSON model, if the method lacks an input for one of these fields, or if none of these inputs is a setter.
fn whole_body(cx: Cx<'_>, operation: &Operation, inputs: &[MethodInput<'_>]) -> Option<Ident> {
    let model = match &operation.body {
        ir::body::Body::Whole { media: Media::Json, ty, .. } => ty.as_model()?,
        ir::body::Body::Whole { media: Media::Lines | Media::Text | Media::Bytes, .. }
        | ir::body::Body::None
        | ir::body::Body::Form { .. }
        | ir::body::Body::Multipart { .. } => return None,
    };
    let is_body_field =
        |input: &Input| input.location == Location::Field && input.constant.is_none();
    let all = operation.inputs.iter().filter(|input| is_body_field(input)).count();
    let count_by_role = |role: &Role| {
        inputs.iter().filter(|input| is_body_field(input.input) && input.role == role).count()
    };
    let (setters, arguments) = (count_by_role(&Role::Setter), count_by_role(&Role::Argument));
    (setters > 0 && setters + arguments == all).then(|| cx.name(model))
}
