//! Lowers arrays.

use openapiv3::{ReferenceOr, Schema, SchemaKind};

use super::mixed::{TypeKeywords, type_keywords};
use super::one_of::{add, define};
use super::{SchemaNode, choice, object, reserve, schema, tuple};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::extension::TUPLE;
use crate::document::spec::refs::Slot;
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::Union;
use crate::ir::types::Type;
use crate::lower::context::Cx;
use crate::lower::models::ModelKind;
use crate::pointer::Pointer;

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
/// a union of the list and raw JSON. Properties next to `items` describe objects, which are another branch.
pub(crate) fn untyped(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    items: Option<&ReferenceOr<Box<Schema>>>,
    hint: &Hint,
) -> Type {
    let id = reserve(cx, node, ModelKind::Union);
    let hint_of = |words: &str| {
        let words = words.to_owned();
        Hint::Derived { owner: Owner::Model(id), words, item: false }
    };
    let list = lower(cx, node, items, &hint_of("item"));
    let object = object::beside_items(cx, node, &hint_of("object"));
    let message = match object.is_some() {
        true => {
            "`items` next to properties and without a `type` also allows values that are neither arrays nor objects; they are raw JSON"
        }
        false => {
            "`items` without a `type` also allows values that are not arrays; they are raw JSON, and cannot be sent outside of JSON"
        }
    };
    cx.report(Diagnostic::new(Code::UntypedItems, &items_at(node), message));
    let (mut branches, by_type) = (Vec::new(), object.is_some());
    for ty in [Some(list), object, Some(Type::Any)].into_iter().flatten() {
        add(&mut branches, ty, Vec::new());
    }
    define(cx, id, node, Union { tag: None, branches, overlaps: true, by_type }, hint)
}

fn items_at(node: &SchemaNode<'_>) -> Pointer {
    node.at.child(if tuple::is_one(node) { TUPLE } else { "items" })
}

/// Lowers a schema outside of JSON. If an inline schema has `items` but no `type`, only the list can be expressed.
pub(crate) fn schema_outside_json(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, hint: &Hint) -> Type {
    let node = slot.value.as_item().map(|item| SchemaNode::new(item, slot.at.clone()));
    let untyped = node.and_then(|node| match &node.value.schema_kind {
        SchemaKind::Any(any) if type_keywords(cx, &node, any) == TypeKeywords::Items => {
            Some((node, any))
        }
        _ => None,
    });
    match untyped {
        Some((node, any)) if !object::has_properties(&node) => {
            let message = "this schema has no `type`; its `items` shows that it is `array`";
            cx.report(Diagnostic::new(Code::InferredType, &items_at(&node), message));
            let nullable = choice::is_nullable(cx.spec, &node);
            lower(cx, &node, any.items.as_ref(), hint).nullable(nullable)
        }
        _ => {
            let (ty, nullable) = schema(cx, slot, hint).split_null();
            outside_json(cx, ty).nullable(nullable)
        }
    }
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
