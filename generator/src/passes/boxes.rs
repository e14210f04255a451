//! Boxes recursive fields.

use std::collections::BTreeSet;

use super::cycles::{Cycles, Graph};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::model::{Field, FieldKind, Presence, Shape};
use crate::ir::types::{ModelId, Type};

/// Boxes every field that is part of a cycle of types. If all fields of a cycle are required, a value would be
/// infinite; the field then becomes optional.
pub(crate) fn run(mut api: Api, sink: &mut Diagnostics) -> Api {
    let cycles = Cycles::of(&graph(&api, &in_place));
    let endless = Cycles::of(&graph(&api, &needed));
    for index in 0..api.models.len() {
        let owner = ModelId(index);
        let structure = match api.models.get_mut(index).map(|model| &mut model.shape) {
            Some(Shape::Struct(structure)) => structure,
            Some(
                shape @ (Shape::Enumeration(_)
                | Shape::Union(_)
                | Shape::Loose(_)
                | Shape::Alias(_)
                | Shape::Newtype(_)
                | Shape::Choice(_)),
            ) => {
                shape.visit_types(&mut |ty| box_places(ty, &|held| cycles.join(owner, held)));
                continue;
            }
            None => continue,
        };
        for field in &mut structure.fields {
            let FieldKind::Value(ty) = &mut field.kind else { continue };
            let mut held = held(ty);
            held.retain(|held| cycles.join(owner, *held));
            if held.is_empty() {
                continue;
            }
            box_it(ty, &held);
            let is_endless = held.iter().any(|held| endless.join(owner, *held));
            if field.presence == Presence::Required && is_endless {
                field.presence = Presence::Optional;
                sink.push(infinite_type(field));
            }
        }
    }
    api
}

fn infinite_type(field: &Field) -> Diagnostic {
    let message = format!(
        "required property `{}` makes its type infinitely recursive; the property is treated as optional",
        field.wire
    );
    Diagnostic::new(Code::InfiniteType, &field.origin, message)
}

fn graph(api: &Api, edges: &dyn Fn(&Shape) -> BTreeSet<ModelId>) -> Graph {
    let models = api.models.iter().enumerate();
    models.map(|(index, model)| (ModelId(index), edges(&model.shape))).collect()
}

/// Returns the models that every value of this shape contains.
fn needed(shape: &Shape) -> BTreeSet<ModelId> {
    match shape {
        Shape::Struct(structure) => structure
            .fields
            .iter()
            .filter(|field| field.presence == Presence::Required)
            .filter_map(|field| field.ty()?.as_model())
            .collect(),
        Shape::Alias(ty) => ty.as_model().into_iter().collect(),
        Shape::Enumeration(_)
        | Shape::Union(_)
        | Shape::Loose(_)
        | Shape::Newtype(_)
        | Shape::Choice(_) => BTreeSet::new(),
    }
}

/// Returns the models that a value of this type contains without indirection.
fn held(ty: &Type) -> Vec<ModelId> {
    match ty {
        Type::Model(id) => vec![*id],
        Type::Nullable(inner) => held(inner),
        Type::Tuple(items, _) => items.iter().flat_map(held).collect(),
        Type::List(_) | Type::Map(_) | Type::Boxed(_) => Vec::new(),
        Type::Boolean
        | Type::Int32
        | Type::Int64
        | Type::UInt64
        | Type::Float
        | Type::Double
        | Type::Text
        | Type::DateTime
        | Type::Date
        | Type::Formatted(_)
        | Type::Base64
        | Type::File
        | Type::Any => Vec::new(),
    }
}

/// Boxes the elements of a tuple, because a cycle without structs can be broken nowhere else.
fn box_places(ty: &mut Type, on_circle: &dyn Fn(ModelId) -> bool) {
    if let Type::Tuple(..) = ty {
        let mut circular = held(ty);
        circular.retain(|held| on_circle(*held));
        box_it(ty, &circular);
    }
}

/// Boxes these models if the type contains them without indirection.
fn box_it(ty: &mut Type, circular: &[ModelId]) {
    match ty {
        Type::Nullable(inner) => box_it(inner, circular),
        Type::Tuple(items, _) => items.iter_mut().for_each(|item| box_it(item, circular)),
        Type::Model(id) if circular.contains(id) => *ty = Type::Boxed(Box::new(ty.clone())),
        Type::Model(_) | Type::List(_) | Type::Map(_) | Type::Boxed(_) => {}
        Type::Boolean
        | Type::Int32
        | Type::Int64
        | Type::UInt64
        | Type::Float
        | Type::Double
        | Type::Text
        | Type::DateTime
        | Type::Date
        | Type::Formatted(_)
        | Type::Base64
        | Type::File
        | Type::Any => {}
    }
}

fn in_place(shape: &Shape) -> BTreeSet<ModelId> {
    match shape {
        Shape::Struct(structure) => {
            structure.fields.iter().filter_map(Field::ty).flat_map(held).collect()
        }
        Shape::Union(union) => union.branches.iter().flat_map(|branch| held(&branch.ty)).collect(),
        Shape::Alias(ty) => held(ty).into_iter().collect(),
        Shape::Choice(cases) => {
            cases.iter().filter_map(|case| case.payload.ty()).flat_map(held).collect()
        }
        Shape::Enumeration(_) | Shape::Loose(_) | Shape::Newtype(_) => BTreeSet::new(),
    }
}
