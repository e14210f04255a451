//! Which structs callers send: in those, "absent" and "null" must both be sayable.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Body, Carried, FieldKind, ModelId, Shape, Success, Type};

/// Marks every struct that is a request body or a part of one.
pub fn run(mut api: Api, _: &mut Diagnostics) -> Api {
    let sent = sent(&api);
    for id in sent {
        if let Some(Shape::Struct(structure)) =
            api.models.get_mut(id.0).map(|model| &mut model.shape)
        {
            structure.sent = true;
        }
    }
    api
}

fn sent(api: &Api) -> BTreeSet<ModelId> {
    let mut roots = Vec::new();
    for operation in &api.operations {
        let mut add = |ty: &Type| ty.visit(&mut |id| roots.push(id));
        operation.inputs.iter().for_each(|input| add(&input.ty));
        match &operation.body {
            Body::Whole { ty, .. } => add(ty),
            Body::Form { content, .. } | Body::Multipart { content, .. } => {
                content.inputs().iter().for_each(|input| add(&input.ty));
            }
            Body::None => {}
        }
    }
    reachable(api, roots)
}

/// The models that answers are made of.
pub fn answered(api: &Api) -> BTreeSet<ModelId> {
    let mut roots = Vec::new();
    for operation in &api.operations {
        let successes = operation.methods.iter().map(|method| &method.success);
        for success in successes.chain([&operation.success]) {
            match success {
                Success::One(Carried::Json(ty)) | Success::Optional(ty) => {
                    ty.visit(&mut |id| roots.push(id));
                }
                Success::Page(page) => page.item.visit(&mut |id| roots.push(id)),
                Success::Choice(id) => roots.push(*id),
                Success::One(_) | Success::Redirect => {}
            }
        }
    }
    reachable(api, roots)
}

/// These models and all they hold.
pub fn reachable(api: &Api, mut open: Vec<ModelId>) -> BTreeSet<ModelId> {
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id)
            && let Some(model) = api.model(id)
        {
            visit_shape(&model.shape, &mut |inner| open.push(inner));
        }
    }
    seen
}

fn visit_shape(shape: &Shape, visit: &mut dyn FnMut(ModelId)) {
    match shape {
        Shape::Struct(structure) => {
            for field in &structure.fields {
                if let FieldKind::Value(ty) = &field.kind {
                    ty.visit(visit);
                }
            }
            structure.additional.iter().for_each(|ty| ty.visit(visit));
        }
        Shape::Union(union) => union.branches.iter().for_each(|branch| branch.ty.visit(visit)),
        Shape::Loose(types) => types.iter().for_each(|ty| ty.visit(visit)),
        Shape::Alias(ty) => ty.visit(visit),
        Shape::Choice(cases) => {
            for case in cases {
                if let Carried::Json(ty) = &case.carried {
                    ty.visit(visit);
                }
            }
        }
        Shape::Enumeration(_) | Shape::Newtype(_) => {}
    }
}
