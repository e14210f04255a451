//! Marks the structs that requests contain, which must distinguish absent from null, and those that responses contain,
//! which must keep what the document does not describe.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::model::{Field, Shape};
use crate::ir::response::Success;
use crate::ir::types::ModelId;

/// Marks every struct that a request or a response contains, directly or nested.
pub(crate) fn run(mut api: Api, _: &mut Diagnostics) -> Api {
    let (sent, received) = (sent(&mut api), received(&api));
    for (index, model) in api.models.iter_mut().enumerate() {
        if let Some(structure) = model.shape.as_struct_mut() {
            structure.sent = sent.contains(&ModelId(index));
            structure.received = received.contains(&ModelId(index));
        }
    }
    api
}

/// Returns the models that requests contain, directly or nested.
pub(crate) fn sent(api: &mut Api) -> BTreeSet<ModelId> {
    let mut roots = Vec::new();
    api.visit_sent(&mut |ty| ty.visit(&mut |id| roots.push(id)));
    reachable(api, roots)
}

/// Returns the models that successful responses contain, directly or nested.
pub(crate) fn received_models(api: &Api) -> BTreeSet<ModelId> {
    let mut roots = Vec::new();
    for operation in &api.operations {
        for stream in operation.methods.iter().flat_map(|method| &method.streams) {
            stream.payload.ty().iter().for_each(|ty| ty.visit(&mut |id| roots.push(id)));
        }
        let successes = operation.methods.iter().map(|method| &method.success);
        for success in successes.chain([&operation.success]) {
            match success {
                Success::One(payload) => {
                    payload.ty().iter().for_each(|ty| ty.visit(&mut |id| roots.push(id)));
                }
                Success::Optional(ty, _) => ty.visit(&mut |id| roots.push(id)),
                Success::Page(item) => item.visit(&mut |id| roots.push(id)),
                Success::Choice(id) => roots.push(*id),
                Success::Redirect => {}
            }
        }
    }
    reachable(api, roots)
}

/// Returns the models in responses, including error responses.
pub(crate) fn received(api: &Api) -> BTreeSet<ModelId> {
    let mut roots = Vec::new();
    for payload in api
        .operations
        .iter()
        .flat_map(|operation| &operation.errors)
        .flat_map(|error| &error.payload)
    {
        payload.ty().iter().for_each(|ty| ty.visit(&mut |id| roots.push(id)));
    }
    received_models(api).into_iter().chain(reachable(api, roots)).collect()
}

/// Returns these models and all models that they contain, directly or nested.
pub(crate) fn reachable(api: &Api, mut open: Vec<ModelId>) -> BTreeSet<ModelId> {
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id)
            && let Some(model) = api.model(id)
        {
            visit_contained_models(&model.shape, &mut |inner| open.push(inner));
        }
    }
    seen
}

/// Calls `visit` with every model that a shape contains directly.
pub(crate) fn visit_contained_models(shape: &Shape, visit: &mut dyn FnMut(ModelId)) {
    match shape {
        Shape::Struct(structure) => {
            structure.fields.iter().filter_map(Field::ty).for_each(|ty| ty.visit(visit));
            structure.additional.iter().for_each(|ty| ty.visit(visit));
        }
        Shape::Union(union) => union.branches.iter().for_each(|branch| branch.ty.visit(visit)),
        Shape::AmbiguousUnion(types) => types.iter().for_each(|ty| ty.visit(visit)),
        Shape::Alias(ty) => ty.visit(visit),
        Shape::Choice(cases) => {
            for case in cases {
                if let Some(ty) = case.payload.ty() {
                    ty.visit(visit);
                }
            }
        }
        Shape::Enumeration(_) | Shape::Newtype(_) => {}
    }
}
