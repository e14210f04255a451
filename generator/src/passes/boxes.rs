//! Boxes recursive fields.

use std::collections::BTreeSet;

use super::cycles::{Cycles, Graph};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::model::{Field, Shape};
use crate::ir::presence::Presence;
use crate::ir::types::{ModelId, Parts, Type};

/// Boxes every field that is part of a cycle of types. If all fields in a cycle are required, a value would be
/// infinite; these fields then become optional.
pub(crate) fn run(mut api: Api, sink: &mut Diagnostics) -> Api {
    let cycles = Cycles::of(&graph(&api, &inline_models_of_shape));
    let infinite = Cycles::of(&graph(&api, &required_models));
    for index in 0..api.models.len() {
        let owner = ModelId(index);
        let structure = match api.models.get_mut(index).map(|model| &mut model.shape) {
            Some(Shape::Struct(structure)) => structure,
            Some(
                shape @ (Shape::Enumeration(_)
                | Shape::Union(_)
                | Shape::AmbiguousUnion(_)
                | Shape::Alias(_)
                | Shape::Newtype(_)
                | Shape::Choice(_)),
            ) => {
                shape.visit_types(&mut |ty| box_tuple_elements(ty, &|id| cycles.join(owner, id)));
                continue;
            }
            None => continue,
        };
        for field in &mut structure.fields {
            let Some(ty) = field.ty_mut() else { continue };
            let mut recursive = inline_models(ty);
            recursive.retain(|id| cycles.join(owner, *id));
            if recursive.is_empty() {
                continue;
            }
            *ty = box_models(ty, &recursive);
            let is_infinite = recursive.iter().any(|id| infinite.join(owner, *id));
            if field.presence == Presence::Required && is_infinite {
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
fn required_models(shape: &Shape) -> BTreeSet<ModelId> {
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
        | Shape::AmbiguousUnion(_)
        | Shape::Newtype(_)
        | Shape::Choice(_) => BTreeSet::new(),
    }
}

/// Returns the models that a value of this type contains without indirection.
fn inline_models(ty: &Type) -> Vec<ModelId> {
    match ty.parts() {
        Parts::Model(id) => vec![id],
        Parts::Nullable(inner) => inline_models(inner),
        Parts::Tuple(items, _) => items.iter().flat_map(inline_models).collect(),
        Parts::Scalar
        | Parts::File
        | Parts::Any
        | Parts::List(_)
        | Parts::Map(_)
        | Parts::Boxed(_) => Vec::new(),
    }
}

/// Boxes the recursive elements of a tuple. In a cycle without structs, only tuple elements can be boxed.
fn box_tuple_elements(ty: &mut Type, is_on_cycle: &dyn Fn(ModelId) -> bool) {
    if ty.is_tuple() {
        let mut recursive = inline_models(ty);
        recursive.retain(|id| is_on_cycle(*id));
        *ty = box_models(ty, &recursive);
    }
}

/// Boxes these models if the type contains them without indirection.
fn box_models(ty: &Type, recursive: &[ModelId]) -> Type {
    match ty.parts() {
        Parts::Nullable(inner) => Type::Nullable(Box::new(box_models(inner, recursive))),
        Parts::Tuple(items, lengths) => {
            let items = items.iter().map(|item| box_models(item, recursive)).collect();
            Type::Tuple(items, lengths.cloned().map(Box::new))
        }
        Parts::Model(id) if recursive.contains(&id) => Type::Boxed(Box::new(ty.clone())),
        Parts::Scalar
        | Parts::File
        | Parts::Any
        | Parts::Model(_)
        | Parts::List(_)
        | Parts::Map(_)
        | Parts::Boxed(_) => ty.clone(),
    }
}

fn inline_models_of_shape(shape: &Shape) -> BTreeSet<ModelId> {
    match shape {
        Shape::Struct(structure) => {
            structure.fields.iter().filter_map(Field::ty).flat_map(inline_models).collect()
        }
        Shape::Union(union) => {
            union.branches.iter().flat_map(|branch| inline_models(&branch.ty)).collect()
        }
        Shape::Alias(ty) => inline_models(ty).into_iter().collect(),
        Shape::Choice(cases) => {
            cases.iter().filter_map(|case| case.payload.ty()).flat_map(inline_models).collect()
        }
        Shape::Enumeration(_) | Shape::AmbiguousUnion(_) | Shape::Newtype(_) => BTreeSet::new(),
    }
}
