//! Turns what the overlay says of an operation's methods (`x-methods`) into methods.

use openapiv3::{Operation as Found, Responses};
use serde_json::{Map, Value as Json};

use super::extension::Extensions;
use super::{Cx, response};
use crate::diagnostic::Diagnostic;
use crate::ir::{Carried, Docs, Hint, Method, MethodFacts, Page, Success, Type};
use crate::pointer::Pointer;
use crate::spec::Node;

/// The methods an operation gives: those the overlay names, or one.
pub fn methods(
    cx: &mut Cx<'_>,
    node: &Node<'_, Found>,
    success: &Success,
    operation: usize,
) -> Vec<Method> {
    let extensions = Extensions::new(&node.value.extensions, &node.at);
    let Some(named) = extensions.object(cx, "x-methods").filter(|named| !named.is_empty()) else {
        return vec![plain(node, success)];
    };
    let at = node.at.child("x-methods");
    named
        .iter()
        .map(|(name, facts)| match facts.as_object() {
            Some(facts) => one(cx, node, &at.child(name), facts, success, operation),
            None => {
                cx.say(Diagnostic::error(
                    &at.child(name),
                    "a method is described by an object, `{}` at least",
                ));
                plain(node, success)
            }
        })
        .collect()
}

fn plain(node: &Node<'_, Found>, success: &Success) -> Method {
    Method {
        hint: node.value.operation_id.clone().map(Hint::Written),
        docs: Docs::default(),
        facts: MethodFacts::default(),
        inputs: Vec::new(),
        success: success.clone(),
        timeout: None,
        origin: node.at.clone(),
    }
}

fn one(
    cx: &mut Cx<'_>,
    node: &Node<'_, Found>,
    at: &Pointer,
    facts: &Map<String, Json>,
    success: &Success,
    operation: usize,
) -> Method {
    let said = Extensions::new(facts, at);
    let words =
        Docs::with(said.text(cx, "summary").as_deref(), said.text(cx, "description").as_deref());
    unknown_keys(cx, facts, at);
    let fixed = said.object(cx, "fixed").into_iter().flatten();
    let fixed = fixed.map(|(wire, value)| (wire.clone(), value.clone())).collect();
    Method {
        hint: Some(Hint::Pinned(at.last())),
        docs: words,
        facts: MethodFacts {
            omit: said.texts(cx, "omit"),
            fixed,
            arguments: said.texts(cx, "arguments"),
        },
        timeout: said.number(cx, "timeout"),
        success: answer(cx, at, facts, success, operation),
        ..plain(node, success)
    }
}

const KEYS: &[&str] = &[
    "answer",
    "arguments",
    "description",
    "fixed",
    "omit",
    "page",
    "responses",
    "summary",
    "timeout",
];

fn unknown_keys(cx: &mut Cx<'_>, facts: &Map<String, Json>, at: &Pointer) {
    for key in facts.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        let message = format!("`{key}` says nothing about a method");
        cx.say(
            Diagnostic::error(&at.child(key), message)
                .help(format!("the keys are {}", KEYS.join(", "))),
        );
    }
}

/// What a method answers: as it says itself, a page of the operation's list, or as the operation.
fn answer(
    cx: &mut Cx<'_>,
    at: &Pointer,
    facts: &Map<String, Json>,
    success: &Success,
    operation: usize,
) -> Success {
    let said = Extensions::new(facts, at);
    if let Some(responses) = facts.get("responses") {
        return match serde_json::from_value::<Responses>(responses.clone()) {
            Ok(responses) => {
                let name = said.text(cx, "answer");
                own_answer(cx, &responses, at, operation, name.as_deref())
            }
            Err(error) => {
                let message = format!("this is no OpenAPI responses object: {error}");
                cx.say(Diagnostic::error(&at.child("responses"), message));
                success.clone()
            }
        };
    }
    match said.object(cx, "page") {
        Some(page) => paged(cx, &at.child("page"), page, success),
        None => success.clone(),
    }
}

fn own_answer(
    cx: &mut Cx<'_>,
    responses: &Responses,
    at: &Pointer,
    operation: usize,
    name: Option<&str>,
) -> Success {
    let node = Node::new(responses, at.child("responses"));
    response::success(cx, &node, operation, name)
}

fn paged(cx: &mut Cx<'_>, at: &Pointer, page: &Map<String, Json>, success: &Success) -> Success {
    let said = Extensions::new(page, at);
    match success {
        Success::One(Carried::Json(Type::List(item))) => Success::Page(Page {
            item: (**item).clone(),
            items: said.texts(cx, "items"),
            total: said.texts(cx, "total"),
        }),
        other => {
            cx.say(
                Diagnostic::error(at, "only an operation that answers an array has pages")
                    .help("leave the method out, or mend the operation's answer"),
            );
            other.clone()
        }
    }
}
