//! Lowers the methods that `x-methods` defines for an operation.

use openapiv3::{Operation as SpecOperation, Responses};
use serde_json::{Map, Value as Json};

use super::accept::accepted;
use super::context::Cx;
use super::ending;
use super::extension::Extensions;
use super::response::{self, MethodResponse};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::Node;
use crate::ir::docs::Docs;
use crate::ir::ending::{Endings, Stated};
use crate::ir::hint::Hint;
use crate::ir::operation::{Accepted, Method, MethodFacts};
use crate::ir::response::{Payload, Success};
use crate::ir::types::Type;
use crate::pointer::Pointer;

/// Returns the methods of an operation: those in `x-methods`, or else a single method.
pub(crate) fn methods(
    cx: &mut Cx<'_>,
    node: &Node<'_, SpecOperation>,
    response: &MethodResponse,
    operation: usize,
) -> Vec<Method> {
    let extensions = Extensions::new(&node.value.extensions, &node.at);
    let Some(named) = extensions.object(cx, "x-methods").filter(|named| !named.is_empty()) else {
        return vec![plain(cx, node, response)];
    };
    let at = node.at.child("x-methods");
    named
        .iter()
        .map(|(name, facts)| match facts.as_object() {
            Some(facts) => with_settings(cx, node, &at.child(name), facts, response, operation),
            None => {
                cx.report(
                    Diagnostic::new(
                        Code::InvalidExtensionValue,
                        &at.child(name),
                        "each method in `x-methods` must be an object",
                    )
                    .help("write `{}` for a method without settings"),
                );
                plain(cx, node, response)
            }
        })
        .collect()
}

fn plain(cx: &Cx<'_>, node: &Node<'_, SpecOperation>, response: &MethodResponse) -> Method {
    let id = node.value.operation_id.as_ref().filter(|id| !cx.duplicate_ids.contains(*id));
    Method {
        accept: accepted(cx, &node.child("responses", &node.value.responses)),
        hint: id.cloned().map(Hint::Declared),
        docs: Docs::default(),
        facts: MethodFacts::default(),
        inputs: Vec::new(),
        success: response.success.clone(),
        streams: response.streams.clone(),
        timeout: None,
        stated: Stated::default(),
        endings: Endings::default(),
        origin: node.at.clone(),
    }
}

fn with_settings(
    cx: &mut Cx<'_>,
    node: &Node<'_, SpecOperation>,
    at: &Pointer,
    facts: &Map<String, Json>,
    response: &MethodResponse,
    operation: usize,
) -> Method {
    let settings = Extensions::new(facts, at);
    let docs = Docs::with(
        settings.text(cx, "summary").as_deref(),
        settings.text(cx, "description").as_deref(),
    );
    settings.only(cx, "a method", KEYS);
    let fixed = settings.object(cx, "fixed").into_iter().flatten();
    let fixed = fixed.map(|(wire, value)| (wire.clone(), value.clone())).collect();
    let plain = plain(cx, node, response);
    let (MethodResponse { success, streams }, accept) =
        method_response(cx, at, facts, &plain, operation);
    Method {
        hint: Some(Hint::Pinned(at.last())),
        docs,
        facts: MethodFacts {
            omit: settings.texts(cx, "omit"),
            fixed,
            arguments: settings.texts(cx, "arguments"),
        },
        timeout: settings.number(cx, "timeout"),
        stated: ending::stated(cx, facts, at),
        success,
        streams,
        accept,
        origin: at.clone(),
        ..plain
    }
}

const KEYS: &[&str] = &[
    "arguments",
    "description",
    "fixed",
    "follow",
    "omit",
    "page",
    "pages",
    "poll",
    "response",
    "responses",
    "summary",
    "timeout",
    "wait",
];

/// Returns the response of a method, and what to accept. If the overlay sets neither `responses` nor `page`,
/// the method has the response of the operation.
fn method_response(
    cx: &mut Cx<'_>,
    at: &Pointer,
    facts: &Map<String, Json>,
    plain: &Method,
    operation: usize,
) -> (MethodResponse, Accepted) {
    let settings = Extensions::new(facts, at);
    let inherited = || {
        let (success, streams) = (plain.success.clone(), plain.streams.clone());
        (MethodResponse { success, streams }, plain.accept.clone())
    };
    if let Some(responses) = facts.get("responses") {
        return match serde_json::from_value::<Responses>(responses.clone()) {
            Ok(responses) => {
                let name = settings.text(cx, "response");
                let node = Node::new(&responses, at.child("responses"));
                let success = response::success(cx, &node, operation, name.as_deref());
                (success, accepted(cx, &node))
            }
            Err(error) => {
                let message = format!("not a valid OpenAPI `responses` object: {error}");
                cx.report(Diagnostic::new(
                    Code::InvalidMethodResponses,
                    &at.child("responses"),
                    message,
                ));
                inherited()
            }
        };
    }
    match facts.get("page").is_some_and(Json::is_object) {
        true => {
            let success = paged(cx, &at.child("page"), &plain.success);
            (MethodResponse { success, streams: Vec::new() }, plain.accept.clone())
        }
        false => inherited(),
    }
}

/// Returns the response of a method with `page`. A pass adds the keys of the list and of the total count.
fn paged(cx: &mut Cx<'_>, at: &Pointer, success: &Success) -> Success {
    match success {
        Success::One(Payload::Json(Type::List(item))) => Success::Page((**item).clone()),
        Success::One(_)
        | Success::Optional(..)
        | Success::Redirect
        | Success::Page(_)
        | Success::Choice(_) => {
            cx.report(Diagnostic::new(
                Code::NonArrayPage,
                at,
                "`page` requires an operation that returns an array",
            ));
            success.clone()
        }
    }
}
