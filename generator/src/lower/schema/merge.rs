//! Merges the properties of a schema and its `allOf` parts into a struct.

use std::collections::BTreeSet;

use openapiv3::{AdditionalProperties, Schema};

use super::memo::Role;
use super::object::object_keywords;
use super::role::{MAX_DEPTH, role};
use super::{
    SchemaNode, choice, combined, composition, docs, ignored, object_union, reserve, schema,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Slot;
use crate::ir::docs::Docs;
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Model, Shape, Struct};
use crate::ir::types::{ModelId, Type};
use crate::lower::context::Cx;
use crate::lower::{models::ModelKind, samples};
use crate::pointer::Pointer;

/// A property with all its definitions.
type Definitions<'a> = (&'a str, Vec<Slot<'a, Schema>>);

/// The properties of a schema and its `allOf` parts, parents first.
#[derive(Debug, Default)]
struct Merge<'a> {
    /// The properties with all their definitions, in the order of the parts.
    fields: Vec<Definitions<'a>>,
    required: Vec<(&'a str, Pointer)>,
    additional: Option<(&'a AdditionalProperties, SchemaNode<'a>)>,
    /// Whether a part has properties that are not known: those of a missing part, or of branches that are not merged.
    incomplete: bool,
    /// The schemas that are being merged, outermost first.
    open: Vec<Pointer>,
    /// The schemas that are already merged.
    merged: BTreeSet<Pointer>,
    /// The schemas whose `oneOf` or `anyOf` branches are merged separately. These branches are not reported.
    unions: &'a [Pointer],
}

/// The branches of a union, one for each level of nesting, that are merged with the schema that contains the union.
#[derive(Clone, Debug, Default)]
pub(super) struct BranchPath<'a> {
    /// The branches, outermost first.
    pub slots: Vec<Slot<'a, Schema>>,
    /// The locations of the schemas that contain the branches.
    pub unions: Vec<Pointer>,
}

/// Lowers a schema and its `allOf` parts into a struct.
pub(crate) fn merged(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Type {
    let id = reserve(cx, node, ModelKind::Struct);
    merged_as(cx, id, node, hint);
    Type::Model(id)
}

/// Lowers a schema and its `allOf` parts into a struct with a reserved id.
pub(crate) fn merged_as(cx: &mut Cx<'_>, id: ModelId, node: &SchemaNode<'_>, hint: &Hint) {
    merged_with(cx, id, node, &BranchPath::default(), hint);
}

/// Lowers a schema, its `allOf` parts and branches of its unions into a struct.
pub(super) fn merged_with(
    cx: &mut Cx<'_>,
    id: ModelId,
    node: &SchemaNode<'_>,
    branches: &BranchPath<'_>,
    hint: &Hint,
) {
    let mut merge = Merge { unions: &branches.unions, ..Merge::default() };
    collect(cx, cx.spec, node, &mut merge);
    let mut docs = docs(&node.value.schema_data);
    for slot in &branches.slots {
        collect_part(cx, cx.spec, slot, &mut merge);
        if let Ok(branch) = cx.spec.follow(slot) {
            docs = super::docs(&branch.value.schema_data).or(docs);
        }
    }
    let outer = cx.merged.replace(node.at.clone());
    let shape = Shape::Struct(structure(cx, id, &merge, node.value));
    cx.merged = outer;
    let (deprecated, origin) = (node.value.schema_data.deprecated, node.at.clone());
    cx.models.define(id, Model { hint: hint.clone(), shape, docs, deprecated, origin });
}

/// Lowers several definitions of an object into a struct with a reserved id. `node` is the last definition.
pub(super) fn merged_definitions(
    cx: &mut Cx<'_>,
    id: ModelId,
    slots: &[Slot<'_, Schema>],
    node: &SchemaNode<'_>,
    hint: &Hint,
) {
    let (spec, mut merge) = (cx.spec, Merge::default());
    let mut docs = Docs::default();
    for slot in slots {
        collect_part(cx, spec, slot, &mut merge);
        if let Ok(definition) = spec.follow(slot) {
            docs = super::docs(&definition.value.schema_data).or(docs);
        }
    }
    let last = slots.last().and_then(|slot| spec.follow(slot).ok());
    let names = last.map(|last| names_in_order(spec, &last)).unwrap_or_default();
    merge.fields = in_order_of(&names, merge.fields);
    let outer = cx.merged.take();
    let shape = Shape::Struct(structure(cx, id, &merge, node.value));
    cx.merged = outer;
    let (deprecated, origin) = (node.value.schema_data.deprecated, node.at.clone());
    cx.models.define(id, Model { hint: hint.clone(), shape, docs, deprecated, origin });
}

/// Returns fields of which those with these names have the order of the names. The arguments of `new` have the order of the
/// fields, which is therefore that of the last definition, whatever the earlier ones describe.
fn in_order_of<'a>(names: &[&str], fields: Vec<Definitions<'a>>) -> Vec<Definitions<'a>> {
    let position = |wire: &str| names.iter().position(|name| *name == wire);
    let is_named = |(wire, _): &&Definitions<'a>| position(wire).is_some();
    let mut named: Vec<Definitions<'a>> = fields.iter().filter(is_named).cloned().collect();
    named.sort_by_key(|(wire, _)| position(wire));
    let mut named = named.into_iter();
    let in_place = |field: Definitions<'a>| match position(field.0) {
        Some(_) => named.next(),
        None => Some(field),
    };
    fields.into_iter().filter_map(in_place).collect()
}

/// Returns the names of the properties of a schema and its `allOf` parts, parents first.
fn names_in_order<'a>(spec: &'a Spec, node: &SchemaNode<'a>) -> Vec<&'a str> {
    let (mut names, mut seen, mut open) =
        (Vec::new(), BTreeSet::new(), vec![(node.clone(), false)]);
    while let Some((node, is_done)) = open.pop() {
        let keywords = object_keywords(&node);
        if is_done {
            names.extend(keywords.properties.iter().map(|(name, _)| *name));
        } else if seen.insert(node.at.clone()) {
            open.push((node.clone(), true));
            let parts = keywords.parts.iter().enumerate().rev();
            open.extend(parts.filter_map(|(index, part)| {
                let slot = Slot::new(part, node.at.child("allOf").index(index));
                spec.follow(&slot).ok().map(|part| (part, false))
            }));
        }
    }
    names
}

fn structure(cx: &mut Cx<'_>, id: ModelId, merge: &Merge<'_>, schema: &Schema) -> Struct {
    cx.field_count += merge.fields.len();
    let unknown = unknown_required(cx, merge);
    let required: BTreeSet<&str> = merge.required.iter().map(|(name, _)| *name).collect();
    let fields = merge.fields.iter().map(|(wire, slots)| {
        let field = combined::field(cx, id, wire, slots, required.contains(wire));
        samples::with_object(field, schema)
    });
    let fields = fields.collect();
    let additional = additional(cx, id, merge);
    let closed = matches!(merge.additional, Some((AdditionalProperties::Any(false), _)));
    let mut structure = Struct { fields, additional, closed, sent: false, received: false };
    // Callers set and read a required property without a definition as an additional property.
    if unknown {
        structure.keep_additional_properties();
    }
    if merge.incomplete {
        structure.closed = false;
        structure.additional = Some(Type::Any);
    }
    structure
}

fn collect<'a>(cx: &mut Cx<'_>, spec: &'a Spec, node: &SchemaNode<'a>, merge: &mut Merge<'a>) {
    merge.open.push(node.at.clone());
    let keywords = object_keywords(node);
    merge.incomplete |= composition::is_marked(node);
    merge.incomplete |= object_union::report_omitted(cx, node, merge.unions);
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
            Some((_, known)) => known.push(slot),
            None => merge.fields.push((wire, vec![slot])),
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
            Role::Nothing => merge.incomplete |= composition::is_incomplete(spec, slot),
            Role::Object if merge.open.len() < depth(cx.field_count) => {
                collect(cx, spec, &part, merge);
            }
            Role::Object => too_deep(cx, &slot.at),
            Role::Plain(..) | Role::Other if merge.unions.contains(&part.at) => {}
            Role::Other if choice::of(spec, &part).is_some() => {
                merge.incomplete = true;
                let message = "branches next to other keywords or other branches cannot be expressed as a type; their properties are additional properties";
                cx.report(Diagnostic::new(Code::UnionSiblingsIgnored, &slot.at, message));
            }
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
