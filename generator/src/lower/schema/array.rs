//! Lowers arrays.

use openapiv3::{ReferenceOr, Schema};

use super::one_of::{add, define};
use super::{SchemaNode, reserve, schema, tuple};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::extension::TUPLE;
use crate::document::spec::refs::Slot;
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::Union;
use crate::ir::types::Type;
use crate::lower::context::Cx;
use crate::lower::models::ModelKind;

/// Lowers a schema of type `array`. Without `items`, any elements are allowed.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    items: Option<&ReferenceOr<Box<Schema>>>,
    hint: &Hint,
) -> Type {
    if let Some(tuple) = tuple::lower(cx, node, items, hint) {
        return tuple;
    }
    let Some(items) = items else { return Type::List(Box::new(Type::Any)) };
    let slot = Slot::new(items, node.at.child("items"));
    Type::List(Box::new(schema(cx, &slot, &one_of_several(hint))))
}

/// Lowers a schema with `items` but without `type`. `items` describes arrays and allows any other value, so the type is
/// a union of the list and raw JSON.
pub(crate) fn untyped(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    items: Option<&ReferenceOr<Box<Schema>>>,
    hint: &Hint,
) -> Type {
    let key = if tuple::is_one(node) { TUPLE } else { "items" };
    let message = "`items` without a `type` allows other values than arrays, which are raw JSON";
    cx.report(Diagnostic::new(Code::UntypedItems, &node.at.child(key), message));
    let id = reserve(cx, node, ModelKind::Union);
    let words = "item".to_owned();
    let list_hint = Hint::Derived { owner: Owner::Model(id), words, item: false };
    let mut branches = Vec::new();
    for ty in [lower(cx, node, items, &list_hint), Type::Any] {
        add(&mut branches, ty, Vec::new());
    }
    define(cx, id, node, Union { tag: None, branches, overlaps: true }, hint)
}

/// Returns the list in a union of a list and raw JSON. Outside of JSON, only the list can be expressed.
pub(crate) fn outside_json(cx: &Cx<'_>, ty: Type) -> Type {
    let model = ty.as_model().and_then(|id| cx.models.get(id));
    match model.and_then(|model| model.shape.as_union()).map(|union| union.branches.as_slice()) {
        Some([list, other]) if list.ty.is_list() && other.ty == Type::Any => list.ty.clone(),
        _ => ty,
    }
}

/// Returns the hint for an item of a list or a map.
pub(crate) fn one_of_several(hint: &Hint) -> Hint {
    match hint {
        Hint::Derived { owner, words, .. } => {
            Hint::Derived { owner: owner.clone(), words: words.clone(), item: true }
        }
        Hint::Declared(name) => Hint::Declared(format!("{name}Item")),
        Hint::Pinned(name) => Hint::Pinned(name.clone()),
    }
}
