//! Turns paths into operations and their groups.

use openapiv3::{Operation as Found, Parameter, PathItem, ReferenceOr};

use super::extension::Extensions;
use super::parameter::{self, Outcome};
use super::{Cx, body, method, response, security};
use crate::diagnostic::Diagnostic;
use crate::ir::{Body, Docs, Group, Input, Operation, Scheme, Verb};
use crate::pointer::Pointer;
use crate::spec::{Node, Slot, Use};

/// Lowers every operation, in the order of the document.
pub fn operations(cx: &mut Cx<'_>, schemes: &[Scheme]) -> (Vec<Operation>, Vec<Group>) {
    let spec = cx.spec;
    let (mut operations, mut groups) = (Vec::new(), described_groups(cx));
    for (path, item) in &spec.document().paths.paths {
        let at = Pointer::of(&["paths", path]);
        let ReferenceOr::Item(item) = item else {
            cx.say(Diagnostic::warning(&at, "a path behind a `$ref` is left out"));
            continue;
        };
        let item = Node::new(item, at);
        for (verb, found) in verbs(item.value) {
            let node = item.child(&verb.as_str().to_ascii_lowercase(), found);
            let place = Place { path, verb, item: item.clone(), index: operations.len() };
            if let Some(operation) = operation(cx, &place, &node, schemes, &mut groups) {
                operations.push(operation);
            }
        }
    }
    (operations, groups)
}

struct Place<'a> {
    path: &'a str,
    verb: Verb,
    item: Node<'a, PathItem>,
    index: usize,
}

fn verbs(item: &PathItem) -> impl Iterator<Item = (Verb, &Found)> {
    [
        (Verb::Get, &item.get),
        (Verb::Put, &item.put),
        (Verb::Post, &item.post),
        (Verb::Delete, &item.delete),
        (Verb::Options, &item.options),
        (Verb::Head, &item.head),
        (Verb::Patch, &item.patch),
        (Verb::Trace, &item.trace),
    ]
    .into_iter()
    .filter_map(|(verb, found)| Some((verb, found.as_ref()?)))
}

fn operation<'a>(
    cx: &mut Cx<'a>,
    place: &Place<'a>,
    node: &Node<'a, Found>,
    schemes: &[Scheme],
    groups: &mut Vec<Group>,
) -> Option<Operation> {
    let found = node.value;
    let Some((inputs, body)) = said(cx, place, node) else {
        let message = format!("{} {} is left out", place.verb.as_str(), place.path);
        cx.say(
            Diagnostic::warning(&node.at, message)
                .help("what it needs cannot be sent; see the other complaints"),
        );
        return None;
    };
    let extensions = Extensions::new(&found.extensions, &node.at);
    let responses = node.child("responses", &found.responses);
    let success = response::success(cx, &responses, place.index, None);
    let tag = extensions.text(cx, "x-handle").or_else(|| found.tags.first().cloned());
    let idempotent = extensions.flag(cx, "x-idempotent");
    Some(Operation {
        verb: place.verb,
        path: place.path.to_owned(),
        group: group(groups, tag, place.path, &node.at),
        operation_id: found.operation_id.clone(),
        docs: words(place.item.value, found),
        deprecated: found.deprecated,
        inputs,
        body,
        errors: response::errors(cx, &responses, place.index),
        security: security::alternatives(cx, found.security.as_ref(), &node.at, schemes),
        idempotent: idempotent.unwrap_or_else(|| place.verb.is_idempotent()),
        methods: method::methods(cx, node, &success, place.index),
        success,
        origin: node.at.clone(),
    })
}

fn words(item: &PathItem, found: &Found) -> Docs {
    let own = Docs::with(found.summary.as_deref(), found.description.as_deref());
    own.or(Docs::with(item.summary.as_deref(), item.description.as_deref()))
}

/// The inputs and the body, or `None` if the operation cannot be called.
fn said<'a>(
    cx: &mut Cx<'a>,
    place: &Place<'a>,
    node: &Node<'a, Found>,
) -> Option<(Vec<Input>, Body)> {
    let mut inputs = Vec::new();
    let mut callable = true;
    for slot in parameters(cx, place, node) {
        match parameter::lower(cx, &slot, place.index) {
            Outcome::Offered(input) => inputs.push(*input),
            Outcome::LeftOut => {}
            Outcome::Missing => callable = false,
        }
    }
    parameter::undeclared(cx, place.path, &mut inputs, &node.at);
    drop_unused(cx, place.path, &mut inputs);
    let body = match &node.value.request_body {
        None => Some(Body::None),
        Some(found) => {
            body::lower(cx, &Slot::new(found, node.at.child("requestBody")), place.index)
        }
    };
    Some((inputs, body.filter(|_| callable)?))
}

/// A path parameter that the path does not hold cannot be sent.
fn drop_unused(cx: &mut Cx<'_>, path: &str, inputs: &mut Vec<Input>) {
    let variables = parameter::variables(path);
    inputs.retain(|input| {
        let used =
            input.location != crate::ir::Location::Path || variables.contains(&input.wire.as_str());
        if !used {
            let message =
                format!("the path has no variable `{}`; the parameter is left out", input.wire);
            cx.say(Diagnostic::note(&input.origin, message));
        }
        used
    });
}

/// The parameters of the operation, and those of its path that it does not replace.
fn parameters<'a>(
    cx: &mut Cx<'a>,
    place: &Place<'a>,
    node: &Node<'a, Found>,
) -> Vec<Slot<'a, Parameter>> {
    let slots = |list: &'a [ReferenceOr<Parameter>], at: Pointer| -> Vec<Slot<'a, Parameter>> {
        list.iter().enumerate().map(|(index, found)| Slot::new(found, at.index(index))).collect()
    };
    let own = slots(&node.value.parameters, node.at.child("parameters"));
    let replaced: Vec<_> = own.iter().filter_map(|slot| identity(cx, slot)).collect();
    let mut all = slots(&place.item.value.parameters, place.item.at.child("parameters"));
    all.retain(|slot| identity(cx, slot).is_none_or(|identity| !replaced.contains(&identity)));
    all.extend(own);
    all
}

fn identity(
    cx: &Cx<'_>,
    slot: &Slot<'_, Parameter>,
) -> Option<(std::mem::Discriminant<Parameter>, String)> {
    let parameter = match slot.what {
        Use::Item(item) => item,
        Use::Reference(_) => cx.spec.follow(slot).ok()?.value,
    };
    Some((std::mem::discriminant(parameter), parameter.parameter_data_ref().name.clone()))
}

fn described_groups(cx: &Cx<'_>) -> Vec<Group> {
    let at = Pointer::of(&["tags"]);
    let tags = cx.spec.document().tags.iter().enumerate();
    tags.map(|(index, tag)| Group {
        tag: tag.name.clone(),
        docs: Docs::of(tag.description.as_deref()),
        origin: at.index(index),
    })
    .collect()
}

/// The index of a group, made at its first use. Without a tag the path names it.
fn group(groups: &mut Vec<Group>, tag: Option<String>, path: &str, at: &Pointer) -> usize {
    let tag = tag.unwrap_or_else(|| {
        let is_name = |segment: &&str| {
            !segment.is_empty() && !segment.starts_with('{') && !is_prefix(segment)
        };
        path.split('/').find(is_name).unwrap_or("api").to_owned()
    });
    match groups.iter().position(|group| group.tag == tag) {
        Some(index) => index,
        None => {
            groups.push(Group { tag, docs: Docs::default(), origin: at.clone() });
            groups.len() - 1
        }
    }
}

/// Segments that say nothing of what is called: `api`, `v2`, `rest`.
fn is_prefix(segment: &str) -> bool {
    let version = segment.strip_prefix(['v', 'V']).is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
    });
    version || ["api", "rest"].contains(&segment.to_ascii_lowercase().as_str())
}
