//! Lowers `allOf`. The parts annotate a single schema, restrict an enumeration, or are merged into one struct.

use std::collections::BTreeSet;

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::field::field;
use super::memo::Role;
use super::object::{self, object_keywords};
use super::role::{MAX_DEPTH, MoreSpecific, Plan, more_specific, plan, role};
use super::{
    SchemaNode, composition, docs, enumeration, ignored, object_union, owner, parent, raw, reserve,
    schema,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Slot;
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Field, FieldKind, Model, Shape, Struct};
use crate::ir::types::{ModelId, Type};
use crate::lower::context::Cx;
use crate::lower::{models::ModelKind, samples};
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
        Plan::Nothing => Type::Any,
        Plan::One(slot) if parent::is_bare_subtype(cx, node, &slot) => merged(cx, node, hint),
        Plan::One(slot) => schema(cx, &slot, hint),
        Plan::Values(repr, values) => enumeration::enumeration(cx, node, repr, values, hint),
        Plan::Objects => object_or_merged(cx, node, hint),
        Plan::Clash => clash(cx, node, parts),
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
    match object_union::find(cx, node) {
        Some(union) => object_union::lower(cx, node, &union, hint),
        None if object_union::allows_scalars(cx, node) => {
            let why = "these properties belong to some values only, next to `oneOf` or `anyOf`";
            raw(cx, Code::UnionSiblingsIgnored, &node.at, why)
        }
        None => object::lower(cx, node, hint),
    }
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

/// The properties of a schema and its `allOf` parts, parents first.
#[derive(Debug, Default)]
struct Merge<'a> {
    fields: Vec<(&'a str, Slot<'a, Schema>)>,
    /// The properties with conflicting definitions.
    conflicting: BTreeSet<&'a str>,
    required: Vec<(&'a str, Pointer)>,
    additional: Option<(&'a AdditionalProperties, SchemaNode<'a>)>,
    /// The schemas that are being merged, outermost first.
    open: Vec<Pointer>,
    /// The schemas that are already merged.
    merged: BTreeSet<Pointer>,
    /// The schema whose `oneOf` or `anyOf` branches are merged separately. These branches are not reported.
    union_at: Option<&'a Pointer>,
    /// Whether `oneOf` or `anyOf` branches are not merged. Their properties are kept as additional ones.
    incomplete: bool,
}

/// Lowers a schema and its `allOf` parts into a struct.
pub(crate) fn merged(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Type {
    let id = reserve(cx, node, ModelKind::Struct);
    merged_as(cx, id, node, hint);
    Type::Model(id)
}

/// Lowers a schema and its `allOf` parts into a struct with a reserved id.
pub(crate) fn merged_as(cx: &mut Cx<'_>, id: ModelId, node: &SchemaNode<'_>, hint: &Hint) {
    merged_with(cx, id, node, None, hint);
}

/// Lowers a schema and its `allOf` parts into a struct. `branch` is a union branch that is also merged, together with
/// the location of the schema that contains the branch.
pub(crate) fn merged_with(
    cx: &mut Cx<'_>,
    id: ModelId,
    node: &SchemaNode<'_>,
    branch: Option<(&Slot<'_, Schema>, &Pointer)>,
    hint: &Hint,
) {
    let union_at = branch.map(|(_, holder)| holder);
    let mut merge = Merge { union_at, ..Merge::default() };
    collect(cx, cx.spec, node, &mut merge);
    let mut docs = docs(&node.value.schema_data);
    if let Some((slot, _)) = branch {
        collect_part(cx, cx.spec, slot, &mut merge);
        if let Ok(branch) = cx.spec.follow(slot) {
            docs = super::docs(&branch.value.schema_data).or(docs);
        }
    }
    cx.field_count += merge.fields.len();
    let unknown = unknown_required(cx, &merge);
    let required: BTreeSet<&str> = merge.required.iter().map(|(name, _)| *name).collect();
    let fields = merge
        .fields
        .iter()
        .map(|(wire, slot)| {
            let field = field(cx, id, wire, slot, required.contains(wire));
            let field = if merge.conflicting.contains(wire) { untyped(field) } else { field };
            samples::with_object(field, node.value)
        })
        .collect();
    let additional = additional(cx, id, &merge);
    let closed = matches!(merge.additional, Some((AdditionalProperties::Any(false), _)));
    let mut structure = Struct { fields, additional, closed, sent: false };
    // Callers set and read a required property without a definition, and the properties of omitted branches, as an additional property.
    if unknown || merge.incomplete {
        structure.keep_additional_properties();
    }
    cx.models.define(
        id,
        Model {
            hint: hint.clone(),
            shape: Shape::Struct(structure),
            docs,
            deprecated: node.value.schema_data.deprecated,
            origin: node.at.clone(),
        },
    );
}

fn collect<'a>(cx: &mut Cx<'_>, spec: &'a Spec, node: &SchemaNode<'a>, merge: &mut Merge<'a>) {
    merge.open.push(node.at.clone());
    let keywords = object_keywords(node);
    merge.incomplete |= object_union::report_omitted(cx, node, merge.union_at);
    for (index, part) in keywords.parts.iter().enumerate() {
        let slot = Slot::new(part, node.at.child("allOf").index(index));
        collect_part(cx, spec, &slot, merge);
    }
    let at = node.at.child("required");
    let required = keywords.required.iter().enumerate();
    merge.required.extend(required.map(|(index, name)| (name.as_str(), at.index(index))));
    if let Some(additional) = keywords.additional {
        merge.additional = Some((additional, node.clone()));
    }
    for (wire, slot) in keywords.properties {
        match merge.fields.iter_mut().find(|(known, _)| *known == wire) {
            Some((_, known)) => match more_specific(cx, known, &slot) {
                MoreSpecific::Existing => {}
                MoreSpecific::New => *known = slot,
                MoreSpecific::Neither => conflict(cx, wire, known, &slot, &mut merge.conflicting),
            },
            None => merge.fields.push((wire, slot)),
        }
    }
    merge.open.pop();
    merge.merged.insert(node.at.clone());
}

fn collect_part<'a>(
    cx: &mut Cx<'_>,
    spec: &'a Spec,
    slot: &Slot<'a, Schema>,
    merge: &mut Merge<'a>,
) {
    let Some(part) = cx.keep(spec.follow(slot)) else { return };
    if let Some(start) = merge.open.iter().position(|open| *open == part.at) {
        report_cycle(cx, slot, merge.open.get(start..).unwrap_or_default());
    } else if !merge.merged.contains(&part.at) {
        match role(cx, slot) {
            Role::Nothing => {}
            Role::Object if merge.open.len() < depth(cx.field_count) => {
                collect(cx, spec, &part, merge);
            }
            Role::Object => too_deep(cx, &slot.at),
            Role::Plain(..) | Role::Other if merge.union_at == Some(&part.at) => {}
            Role::Plain(..) | Role::Other => {
                merge.incomplete |= role(cx, slot) == Role::Other;
                let subject = "a part of `allOf` that is not an object";
                cx.report(ignored(Code::NonObjectAllOf, &slot.at, subject));
            }
        }
    }
}

/// Returns the maximum depth of `allOf`, given the number of fields so far. Each struct contains all inherited fields,
/// so the number of fields can grow with the square of the size of the document.
fn depth(fields: usize) -> usize {
    match fields {
        0..MANY_FIELDS => MAX_DEPTH,
        MANY_FIELDS..MOST_FIELDS => 16,
        _ => 4,
    }
}

const MANY_FIELDS: usize = 100_000;
const MOST_FIELDS: usize = 1_000_000;

/// Reports a part that is omitted because the nesting is too deep.
fn too_deep(cx: &mut Cx<'_>, at: &Pointer) {
    let allowed = depth(cx.field_count);
    let (message, help) = if allowed == MAX_DEPTH {
        (String::new(), format!("nest `allOf` at most {MAX_DEPTH} levels deep"))
    } else {
        let why = format!(" in a document whose structs already have {} fields", cx.field_count);
        (why, format!("nest `allOf` less deeply; only {allowed} levels are followed"))
    };
    let message = format!("`allOf` is nested too deeply{message}; the rest is omitted");
    cx.report(Diagnostic::new(Code::AllOfNestedTooDeeply, at, message).help(help));
}

/// Reports a property with conflicting definitions.
fn conflict<'a>(
    cx: &mut Cx<'_>,
    wire: &'a str,
    known: &Slot<'a, Schema>,
    slot: &Slot<'a, Schema>,
    conflicting: &mut BTreeSet<&'a str>,
) {
    conflicting.insert(wire);
    let message = format!(
        "`{wire}` has a different type at {}, and both are merged into one schema; the value becomes raw JSON",
        known.at
    );
    cx.report(Diagnostic::new(Code::ConflictingAllOfProperty, &slot.at, message));
}

fn untyped(field: Field) -> Field {
    Field { kind: FieldKind::Value(Type::Any), ..field }
}

/// Reports a cycle of `allOf`, once per cycle.
fn report_cycle(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, cycle: &[Pointer]) {
    let known = cycle.iter().any(|at| cx.cyclic.contains(at));
    cx.cyclic.extend(cycle.iter().cloned());
    if !known {
        let at = slot.at.child("$ref");
        cx.report(Diagnostic::new(Code::CyclicAllOf, &at, "this `allOf` is part of a cycle"));
    }
}

/// Reports the names in `required` that are not in `properties`, and returns whether there are any.
fn unknown_required(cx: &mut Cx<'_>, merge: &Merge<'_>) -> bool {
    if matches!(merge.additional, Some((AdditionalProperties::Schema(_), _))) {
        return false;
    }
    let is_known = |name: &str| merge.fields.iter().any(|(wire, _)| *wire == name);
    let unknown: Vec<_> = merge.required.iter().filter(|(name, _)| !is_known(name)).collect();
    for (name, at) in &unknown {
        let message = format!("`required` lists `{name}`, which is not in `properties`");
        cx.report(Diagnostic::new(Code::UndescribedProperty, at, message));
    }
    !unknown.is_empty()
}

fn additional(cx: &mut Cx<'_>, owner: ModelId, merge: &Merge<'_>) -> Option<Type> {
    match merge.additional.as_ref()? {
        (AdditionalProperties::Any(false), _) => None,
        (AdditionalProperties::Any(true), _) => Some(Type::Any),
        (AdditionalProperties::Schema(values), node) => {
            let owner = Owner::Model(owner);
            let hint = Hint::Derived { owner, words: "additional".to_owned(), item: true };
            let slot = Slot::new(values.as_ref(), node.at.child("additionalProperties"));
            Some(schema(cx, &slot, &hint))
        }
    }
}
