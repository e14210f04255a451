//! A struct that holds itself, directly or around corners, holds a box of it.

use std::collections::BTreeSet;

use super::circles::{Circles, Graph};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Carried, FieldKind, ModelId, Presence, Shape, Type};

/// Boxes every member that lies on a circle of in-place holding. Where all of a circle must be there, no value could
/// ever end: then the member becomes one that may be absent.
pub fn run(mut api: Api, sink: &mut Diagnostics) -> Api {
    let circles = Circles::of(&graph(&api, &in_place));
    let endless = Circles::of(&graph(&api, &needed));
    for index in 0..api.models.len() {
        let owner = ModelId(index);
        let Some(Shape::Struct(structure)) =
            api.models.get_mut(index).map(|model| &mut model.shape)
        else {
            continue;
        };
        for field in &mut structure.fields {
            let FieldKind::Value(ty) = &mut field.kind else { continue };
            let Some(held) = held(ty).filter(|held| circles.join(owner, *held)) else { continue };
            box_it(ty);
            if field.presence == Presence::Required && endless.join(owner, held) {
                field.presence = Presence::Optional;
                let message =
                    format!("a value with `{}` would never end; it may be absent", field.wire);
                sink.push(
                    Diagnostic::warning(&field.origin, message)
                        .help("take it out of `required`, or let it be a list"),
                );
            }
        }
    }
    api
}

fn graph(api: &Api, edges: &dyn Fn(&Shape) -> BTreeSet<ModelId>) -> Graph {
    let models = api.models.iter().enumerate();
    models.map(|(index, model)| (ModelId(index), edges(&model.shape))).collect()
}

/// The models that every value of this shape holds.
fn needed(shape: &Shape) -> BTreeSet<ModelId> {
    match shape {
        Shape::Struct(structure) => structure
            .fields
            .iter()
            .filter(|field| field.presence == Presence::Required)
            .filter_map(|field| field.ty()?.as_model())
            .collect(),
        Shape::Alias(ty) => ty.as_model().into_iter().collect(),
        _ => BTreeSet::new(),
    }
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
        Shape::Union(union) => {
            union.branches.iter().filter_map(|branch| held(&branch.ty)).collect()
        }
        Shape::Alias(ty) => held(ty).into_iter().collect(),
        Shape::Choice(cases) => cases
            .iter()
            .filter_map(|case| match &case.carried {
                Carried::Json(ty) => held(ty),
                _ => None,
            })
            .collect(),
        Shape::Enumeration(_) | Shape::Loose(_) | Shape::Newtype(_) => BTreeSet::new(),
    }
}
