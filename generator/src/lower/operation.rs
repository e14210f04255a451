//! Lowers paths into operations and their tags.

mod checkpoint;
mod facts;
mod tags;

use openapiv3::{Operation as SpecOperation, Parameter, PathItem, ReferenceOr};

use super::body::{self, Bodies};
use super::context::Cx;
use super::parameter::{self, Outcome};
use super::path::{self, PathOperation};
use super::response::MethodResponse;
use super::template::Template;
use super::{ids, method, response, security, server};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Node, Slot, Use};
use crate::ir::body::Body;
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::input::{Input, Location};
use crate::ir::operation::{HttpMethod, Method, Operation, Tag};
use crate::ir::response::ErrorCase;
use crate::ir::security::Scheme;
use crate::pointer::Pointer;
use checkpoint::Checkpoint;
use facts::{Facts, facts};
use tags::Tags;

/// Lowers all operations, in document order.
pub(crate) fn operations(cx: &mut Cx<'_>, schemes: &[Scheme]) -> (Vec<Operation>, Vec<Tag>) {
    let spec = cx.spec;
    cx.duplicate_ids = ids::duplicates(cx);
    let (mut operations, mut tags) = (Vec::new(), Tags::described(cx));
    for (template, item) in &spec.document().paths.paths {
        let at = Pointer::of(&["paths", template]);
        if !path::check(cx, template, &at) {
            continue;
        }
        let ReferenceOr::Item(item) = item else {
            cx.report(Diagnostic::new(
                Code::ReferencedPath,
                &at,
                "a path item with a `$ref` is not supported; the path is omitted",
            ));
            continue;
        };
        let item = Node::new(item, at);
        for PathOperation { http_method, node } in path::operations(spec, template, &item) {
            let site = OperationSite {
                path: template,
                http_method,
                item: item.clone(),
                index: operations.len(),
            };
            operations.extend(operation(cx, &site, &node, schemes, &mut tags));
            ignored(cx, &node);
        }
    }
    (operations, tags.into_tags())
}

struct OperationSite<'a> {
    path: &'a str,
    http_method: HttpMethod,
    item: Node<'a, PathItem>,
    index: usize,
}

/// Lowers an operation into one IR operation for each encoding of the request body. A skipped operation is lowered
/// completely too, so that every mistake in it is reported. Its models are then removed.
fn operation<'a>(
    cx: &mut Cx<'a>,
    site: &OperationSite<'a>,
    node: &Node<'a, SpecOperation>,
    schemes: &[Scheme],
    tags: &mut Tags,
) -> Vec<Operation> {
    let spec_operation = node.value;
    let before = Checkpoint::new(cx);
    let request = request(cx, site, node);
    let Facts { handle, aliases, idempotent, idempotency_key, conditions } =
        facts(cx, node, &site.http_method);
    let (response, errors) = responses(cx, site, node);
    let statuses = response::statuses(&node.value.responses);
    let security = security::alternatives(cx, spec_operation.security.as_ref(), &node.at, schemes);
    let methods = method::methods(cx, node, &response, site.index);
    let server = server::of_operation(cx, &site.item, node);
    let Some(Request { path, route, inputs, bodies }) = request else {
        skip(cx, site, node, before);
        return Vec::new();
    };
    let tag = tags.index(handle.as_ref().or(spec_operation.tags.first()), &route, &node.at);
    let first = Operation {
        http_method: site.http_method.clone(),
        path,
        route,
        server,
        tag,
        docs: docs(site.item.value, spec_operation),
        aliases,
        deprecated: spec_operation.deprecated,
        inputs,
        body: bodies.first,
        kind: None,
        errors,
        statuses,
        security,
        idempotent,
        idempotency_key,
        conditions,
        methods,
        success: response.success,
        origin: node.at.clone(),
    };
    with_others(cx, first, bodies.first_suffix, bodies.others)
}

/// Returns an operation and its copies for other request bodies. If the overlay names the methods, there are no
/// copies, and the other bodies are reported.
fn with_others(
    cx: &mut Cx<'_>,
    first: Operation,
    kind: Option<String>,
    others: Vec<(String, Body)>,
) -> Vec<Operation> {
    let named = |method: &Method| method.hint.as_ref().and_then(Hint::as_pinned).is_some();
    if first.methods.iter().any(named) {
        for (kind, _) in others {
            let message =
                format!("the {kind} body is ignored, because `x-methods` names the methods");
            cx.report(Diagnostic::new(Code::BodyMediaTypeIgnored, &first.origin, message));
        }
        return vec![first];
    }
    let other = |(kind, body)| Operation { kind: Some(kind), body, ..first.clone() };
    let others: Vec<Operation> = others.into_iter().map(other).collect();
    std::iter::once(Operation { kind, ..first }).chain(others).collect()
}

/// Lowers the responses to the response of a success and to those of errors.
fn responses(
    cx: &mut Cx<'_>,
    site: &OperationSite<'_>,
    node: &Node<'_, SpecOperation>,
) -> (MethodResponse, Vec<ErrorCase>) {
    let responses = node.child("responses", &node.value.responses);
    let response = match site.http_method.has_response_content() {
        true => response::success(cx, &responses, site.index, None),
        false => response::head(cx, &responses),
    };
    (response, response::error::errors(cx, &responses, site.index))
}

/// Removes the models and headers of a skipped operation. Reports the operation, unless a mistake in it is already
/// reported.
fn skip(
    cx: &mut Cx<'_>,
    site: &OperationSite<'_>,
    node: &Node<'_, SpecOperation>,
    before: Checkpoint,
) {
    if !before.restore(cx) {
        let message = format!("`{} {}` is skipped", site.http_method.as_str(), site.path);
        cx.report(Diagnostic::new(Code::OperationSkipped, &node.at, message));
    }
}

/// Reports the callbacks of an operation, which are not supported.
fn ignored(cx: &mut Cx<'_>, node: &Node<'_, SpecOperation>) {
    if !node.value.callbacks.is_empty() {
        cx.report(Diagnostic::new(
            Code::CallbacksNotSupported,
            &node.at.child("callbacks"),
            "callbacks are not supported",
        ));
    }
}

fn docs(item: &PathItem, spec_operation: &SpecOperation) -> Docs {
    let own = Docs::with(spec_operation.summary.as_deref(), spec_operation.description.as_deref());
    own.or(Docs::with(item.summary.as_deref(), item.description.as_deref()))
}

/// The request of an operation.
struct Request {
    path: String,
    route: String,
    inputs: Vec<Input>,
    bodies: Bodies,
}

/// Lowers the path, the inputs and the bodies. Returns `None` if the operation cannot be called.
fn request<'a>(
    cx: &mut Cx<'a>,
    site: &OperationSite<'a>,
    node: &Node<'a, SpecOperation>,
) -> Option<Request> {
    let (mut inputs, mut declared, mut single) = (Vec::new(), Vec::new(), Vec::new());
    let mut callable = true;
    for slot in parameters(cx, site, node) {
        if let Some(name) = path::declared(cx, &slot) {
            declared.push(name);
        }
        single.extend(path::single_value(cx, &slot));
        match parameter::lower(cx, &slot, node, site.index) {
            Outcome::Input(input) => inputs.push(*input),
            Outcome::Omitted => {}
            Outcome::Unresolved => callable = false,
        }
    }
    let mut template = Template::of(site.path, &declared);
    let in_query = |name: &str| {
        inputs.iter().any(|input| input.location == Location::Query && input.wire == name)
    };
    template.remove_declared_query(in_query);
    let declared = callable.then_some(declared.as_slice());
    path::reconcile_inputs(cx, &template, declared, &single, &mut inputs, &node.at);
    let bodies = match &node.value.request_body {
        None => Some(Bodies::NONE),
        Some(request_body) => {
            let slot = Slot::new(request_body, node.at.child("requestBody"));
            body::lower(cx, &slot, site.http_method.clone(), site.index)
        }
    };
    Some(Request {
        path: template.path,
        route: template.route,
        inputs,
        bodies: bodies.filter(|_| callable)?,
    })
}

/// Returns the parameters of the path that the operation does not override, then those of the operation.
fn parameters<'a>(
    cx: &mut Cx<'a>,
    site: &OperationSite<'a>,
    node: &Node<'a, SpecOperation>,
) -> Vec<Slot<'a, Parameter>> {
    let slots = |list: &'a [ReferenceOr<Parameter>], at: Pointer| -> Vec<Slot<'a, Parameter>> {
        list.iter()
            .enumerate()
            .map(|(index, parameter)| Slot::new(parameter, at.index(index)))
            .collect()
    };
    let own = slots(&node.value.parameters, node.at.child("parameters"));
    let replaced: Vec<_> = own.iter().filter_map(|slot| identity(cx, slot)).collect();
    let mut all = slots(&site.item.value.parameters, site.item.at.child("parameters"));
    all.retain(|slot| identity(cx, slot).is_none_or(|identity| !replaced.contains(&identity)));
    all.extend(own);
    all
}

fn identity(
    cx: &Cx<'_>,
    slot: &Slot<'_, Parameter>,
) -> Option<(std::mem::Discriminant<Parameter>, String)> {
    let parameter = match slot.value {
        Use::Item(item) => item,
        Use::Reference(_) => cx.spec.follow(slot).ok()?.value,
    };
    Some((std::mem::discriminant(parameter), parameter.parameter_data_ref().name.clone()))
}
