//! Lowers `allOf`. The parts annotate a single schema, restrict an enumeration, or are merged into one struct.

use openapiv3::{ReferenceOr, Schema};

use super::memo::Role;
use super::plan::{Plan, plan};
use super::role::role;
use super::{
    SchemaNode, combined, composition, enumeration, mixed, object, object_union, owner, parent,
    raw, schema, variants,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Slot, Use};
use crate::ir::hint::Hint;
use crate::ir::types::Type;
use crate::lower::context::Cx;
use crate::pointer::Pointer;

/// Lowers a schema with `allOf`.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    parts: &[ReferenceOr<Schema>],
    hint: &Hint,
) -> Type {
    match plan(cx, parts, &node.at) {
        Plan::Nothing if composition::is_cyclic(cx.spec, node) => {
            let (at, why) = (node.at.child("allOf"), "these parts refer only to each other");
            raw(cx, Code::RecursiveAllOf, &at, why)
        }
        Plan::Nothing => mixed::untyped(cx, node),
        Plan::One(slot) => match parent::bare_subtype(cx, node) {
            Some((parent, discriminator)) => {
                parent::of_bare_subtype(cx, node, (&parent, discriminator), hint)
            }
            None => single(cx, node, &slot, hint),
        },
        Plan::Values(repr, values) => {
            report_values(cx, &node.at.child("allOf"), "these parts list different values");
            enumeration::enumeration(cx, node, repr, values, hint)
        }
        Plan::Lists(items) => combined::list(cx, &items, hint),
        Plan::Objects => object_or_merged(cx, node, hint),
        Plan::Union(..) | Plan::Clash => clash(cx, node, parts),
    }
}

/// Lowers a single part that defines the type.
fn single(cx: &mut Cx<'_>, node: &SchemaNode<'_>, slot: &Slot<'_, Schema>, hint: &Hint) -> Type {
    match role(cx, slot) {
        Role::Object if composition::is_marked(node) => object_or_merged(cx, node, hint),
        Role::Nothing => {
            mixed::report_restriction(cx, node);
            schema(cx, slot, hint)
        }
        Role::Object | Role::Plain(..) | Role::Other => {
            let ty = schema(cx, slot, hint);
            let whole = Slot { value: Use::Item(node.value), at: node.at.clone() };
            variants::inherit(cx, &ty, &slot.at, &[whole]);
            ty
        }
    }
}

/// Lowers an object. Subtypes, or branches next to properties, make it a union.
///
/// A schema inside a component is lowered once and shared by everything that merges it. Otherwise a self-referential
/// `allOf` would expand forever.
pub(crate) fn object_or_merged(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Type {
    if let Some(known) = cx.models.inside_component(&node.at) {
        return Type::Model(known);
    }
    let hint = &owner::shared_hint(cx, node, hint);
    let discriminator = node.value.schema_data.discriminator.as_ref();
    if discriminator.is_some_and(|discriminator| parent::has_subtypes(cx, node, discriminator)) {
        return object::lower(cx, node, hint);
    }
    if let Some(union) = parent::described::of_part(cx, node, hint) {
        return union;
    }
    match object_union::find(cx, node) {
        Some(union) => object_union::lowering::lower(cx, node, &union, hint),
        None if object_union::allows_scalars(cx, node) => {
            let why = "these properties belong to some values only, next to `oneOf` or `anyOf`";
            raw(cx, Code::UnionSiblingsIgnored, &node.at, why)
        }
        None => object::lower(cx, node, hint),
    }
}

/// Reports descriptions of one value that list different values.
pub(super) fn report_values(cx: &mut Cx<'_>, at: &Pointer, what: &str) {
    let message = format!("{what}; the enum has all of them");
    cx.report(Diagnostic::new(Code::DifferentEnumValues, at, message));
}

/// Reports parts that conflict or are unresolved.
fn clash(cx: &mut Cx<'_>, node: &SchemaNode<'_>, parts: &[ReferenceOr<Schema>]) -> Type {
    let (spec, faults, at) = (cx.spec, cx.fault_count(), node.at.child("allOf"));
    for (index, part) in parts.iter().enumerate() {
        cx.keep(spec.follow(&Slot::new(part, at.index(index))));
    }
    if cx.fault_count() > faults {
        return Type::Any;
    }
    raw(cx, Code::MixedAllOf, &at, "these parts have conflicting types")
}
