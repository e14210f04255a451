//! A struct that holds itself, directly or around corners, holds a box of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Carried, FieldKind, ModelId, Shape, Type};

/// Boxes every member that lies on a circle of in-place holding.
pub fn run(mut api: Api, _: &mut Diagnostics) -> Api {
    let graph: BTreeMap<ModelId, BTreeSet<ModelId>> = (0..api.models.len())
        .map(ModelId)
        .map(|id| (id, api.model(id).map(|model| in_place(&model.shape)).unwrap_or_default()))
        .collect();
    for index in 0..api.models.len() {
        let owner = ModelId(index);
        let Some(Shape::Struct(structure)) =
            api.models.get_mut(index).map(|model| &mut model.shape)
        else {
            continue;
        };
        for field in &mut structure.fields {
            if let FieldKind::Value(ty) = &mut field.kind
                && held(ty).is_some_and(|held| reaches(&graph, held, owner))
            {
                box_it(ty);
            }
        }
    }
    api
}

/// The model that a value of this type holds in place.
fn held(ty: &Type) -> Option<ModelId> {
    match ty {
        Type::Model(id) => Some(*id),
        Type::Nullable(inner) => held(inner),
        _ => None,
    }
}

fn box_it(ty: &mut Type) {
    match ty {
        Type::Nullable(inner) => box_it(inner),
        other => *other = Type::Boxed(Box::new(other.clone())),
    }
}

fn in_place(shape: &Shape) -> BTreeSet<ModelId> {
    match shape {
        Shape::Struct(structure) => {
            structure.fields.iter().filter_map(|field| held(field.ty()?)).collect()
        }
        Shape::Union(union) => union.members.iter().map(|(member, _)| *member).collect(),
        Shape::Alias(ty) => held(ty).into_iter().collect(),
        Shape::Choice(cases) => cases
            .iter()
            .filter_map(|case| match &case.carried {
                Carried::Json(ty) => held(ty),
                _ => None,
            })
            .collect(),
        Shape::Enumeration(_) | Shape::Newtype(_) => BTreeSet::new(),
    }
}

fn reaches(graph: &BTreeMap<ModelId, BTreeSet<ModelId>>, from: ModelId, to: ModelId) -> bool {
    let mut open = vec![from];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            open.extend(graph.get(&id).into_iter().flatten());
        }
    }
    false
}
