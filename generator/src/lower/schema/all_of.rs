//! `allOf`: annotations around one schema, or several objects merged into one struct.

use std::collections::BTreeSet;

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::field::field;
use super::object::{self, Said, said};
use super::role::{MAX_DEPTH, Narrower, Plan, Role, narrower, plan, role};
use super::{SchemaNode, base, choice, docs, ignored, owner, raw, reserve, schema, spread, string};
use crate::diagnostic::Diagnostic;
use crate::ir::{Field, FieldKind, Hint, Model, ModelId, Owner, Shape, Struct, Type};
use crate::lower::Cx;
use crate::lower::models::Sort;
use crate::pointer::Pointer;
use crate::spec::{Slot, Spec};

/// A schema that is made of others.
pub fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    parts: &[ReferenceOr<Schema>],
    hint: &Hint,
) -> Type {
    match plan(cx, parts, &node.at) {
        Plan::Nothing => Type::Any,
        Plan::One(slot) => schema(cx, &slot, hint),
        Plan::Values(repr, values) => string::enumeration(cx, node, repr, values, hint),
        Plan::Objects => object_or_merged(cx, node, hint),
        Plan::Clash => clash(cx, node, parts),
    }
}

/// A base that others build on becomes a union of those; what has branches beside its members, one of these.
///
/// Within a component it is made once, whoever is merged with that: else a component that is merged with itself in two
/// of its members would be so in the members of those, and so on.
pub fn object_or_merged(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Type {
    if let Some(known) = cx.models.noted(&node.at) {
        return Type::Model(known);
    }
    let hint = &owner::own(cx, node, hint);
    let discriminator = node.value.schema_data.discriminator.as_ref();
    if discriminator.is_some_and(|discriminator| base::has_children(cx, node, discriminator)) {
        return object::lower(cx, node, hint);
    }
    match spread::find(cx, node) {
        Some(spread) => spread::lower(cx, node, &spread, hint),
        None => object::lower(cx, node, hint),
    }
}

/// Parts that do not fit together, or that are not there at all.
fn clash(cx: &mut Cx<'_>, node: &SchemaNode<'_>, parts: &[ReferenceOr<Schema>]) -> Type {
    let (spec, doubts, at) = (cx.spec, cx.doubts(), node.at.child("allOf"));
    for (index, part) in parts.iter().enumerate() {
        cx.keep(spec.follow(&Slot::new(part, at.index(index))));
    }
    if cx.doubts() > doubts {
        return Type::Any;
    }
    raw(cx, &at, "these parts are of several types")
}

/// The members of a schema and of all it is made of, base first.
#[derive(Debug, Default)]
struct Members<'a> {
    fields: Vec<(&'a str, Slot<'a, Schema>)>,
    /// Those that two parts say different things of.
    torn: BTreeSet<&'a str>,
    required: Vec<(&'a str, Pointer)>,
    additional: Option<(&'a AdditionalProperties, SchemaNode<'a>)>,
    /// The schemas being merged, outermost first.
    open: Vec<Pointer>,
    /// Those that are merged already.
    merged: BTreeSet<Pointer>,
    /// The schema whose branches are not forgotten: each is merged with this by itself.
    spread: Option<&'a Pointer>,
}

/// A struct of all members of a schema and of what it is made of.
pub fn merged(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Type {
    let id = reserve(cx, node, Sort::Struct);
    merged_as(cx, id, node, hint);
    Type::Model(id)
}

/// The same, under an id that was had before.
pub fn merged_as(cx: &mut Cx<'_>, id: ModelId, node: &SchemaNode<'_>, hint: &Hint) {
    merged_with(cx, id, node, None, hint);
}

/// The same, together with one of the branches that stand at the given place.
pub fn merged_with(
    cx: &mut Cx<'_>,
    id: ModelId,
    node: &SchemaNode<'_>,
    branch: Option<(&Slot<'_, Schema>, &Pointer)>,
    hint: &Hint,
) {
    let spread = branch.map(|(_, holder)| holder);
    let mut members = Members { spread, ..Members::default() };
    collect(cx, cx.spec, node, &mut members);
    let mut docs = docs(&node.value.schema_data);
    if let Some((slot, _)) = branch {
        collect_part(cx, cx.spec, slot, &mut members);
        if let Ok(branch) = cx.spec.follow(slot) {
            docs = super::docs(&branch.value.schema_data).or(docs);
        }
    }
    unknown_required(cx, &members);
    let required: BTreeSet<&str> = members.required.iter().map(|(name, _)| *name).collect();
    let fields = members
        .fields
        .iter()
        .map(|(wire, slot)| {
            let field = field(cx, id, wire, slot, required.contains(wire));
            if members.torn.contains(wire) { untyped(field) } else { field }
        })
        .collect();
    let additional = additional(cx, id, &members);
    cx.models.define(
        id,
        Model {
            hint: hint.clone(),
            shape: Shape::Struct(Struct { fields, additional, sent: false }),
            docs,
            deprecated: node.value.schema_data.deprecated,
            origin: node.at.clone(),
        },
    );
}

fn collect<'a>(cx: &mut Cx<'_>, spec: &'a Spec, node: &SchemaNode<'a>, members: &mut Members<'a>) {
    members.open.push(node.at.clone());
    let said = said(node);
    forgotten(cx, node, members);
    for (index, part) in said.parts.iter().enumerate() {
        let slot = Slot::new(part, node.at.child("allOf").index(index));
        collect_part(cx, spec, &slot, members);
    }
    let at = node.at.child("required");
    let required = said.required.iter().enumerate();
    members.required.extend(required.map(|(index, name)| (name.as_str(), at.index(index))));
    if let Some(additional) = said.additional {
        members.additional = Some((additional, node.clone()));
    }
    for (wire, slot) in said.properties {
        match members.fields.iter_mut().find(|(known, _)| *known == wire) {
            Some((_, known)) => match narrower(cx, known, &slot) {
                Narrower::Known => {}
                Narrower::New => *known = slot,
                Narrower::Neither => torn(cx, wire, known, &slot, &mut members.torn),
            },
            None => members.fields.push((wire, slot)),
        }
    }
    members.open.pop();
    members.merged.insert(node.at.clone());
}

/// Branches beside members that cannot be merged with them. Those that build on this are known by that.
fn forgotten(cx: &mut Cx<'_>, node: &SchemaNode<'_>, members: &Members<'_>) {
    let several = match choice::of(cx.spec, node) {
        Some(choice::Plan::Nothing) | None => return,
        Some(_) => members.spread != Some(&node.at),
    };
    if several && !spread::is_inherited(cx, node) {
        cx.say(ignored(&node.at, "`oneOf` or `anyOf` beside other keywords"));
    }
}

fn collect_part<'a>(
    cx: &mut Cx<'_>,
    spec: &'a Spec,
    slot: &Slot<'a, Schema>,
    members: &mut Members<'a>,
) {
    let Some(part) = cx.keep(spec.follow(slot)) else { return };
    if let Some(start) = members.open.iter().position(|open| *open == part.at) {
        circle(cx, slot, members.open.get(start..).unwrap_or_default());
    } else if !members.merged.contains(&part.at) {
        match role(cx, slot) {
            Role::Nothing => {}
            Role::Object if members.open.len() < MAX_DEPTH => collect(cx, spec, &part, members),
            Role::Object => cx.say(
                Diagnostic::warning(
                    &slot.at,
                    "these `allOf`s are nested too deep; the rest is left out",
                )
                .help(format!("let a schema build on {MAX_DEPTH} others at most")),
            ),
            _ if members.spread == Some(&part.at) => {}
            _ => cx.say(ignored(&slot.at, "a part of `allOf` that is not an object")),
        }
    }
}

/// A member that no value can be both of what is said of it.
fn torn<'a>(
    cx: &mut Cx<'_>,
    wire: &'a str,
    known: &Slot<'a, Schema>,
    slot: &Slot<'a, Schema>,
    torn: &mut BTreeSet<&'a str>,
) {
    torn.insert(wire);
    let message = format!(
        "`{wire}` is of another type than at {}, which is merged with this; the value becomes raw JSON",
        known.at
    );
    cx.say(
        Diagnostic::warning(&slot.at, message)
            .help("give both one type, or let one of the parts have another name, in the overlay"),
    );
}

fn untyped(field: Field) -> Field {
    Field { kind: FieldKind::Value(Type::Any), ..field }
}

/// A part that is one of those being merged. The circle is told once, wherever it is entered.
fn circle(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, circle: &[Pointer]) {
    let known = circle.iter().any(|at| cx.circles.contains(at));
    cx.circles.extend(circle.iter().cloned());
    if !known {
        cx.say(
            Diagnostic::warning(&slot.at.child("$ref"), "these `allOf`s lead in a circle")
                .help("remove this part: a schema cannot be a part of itself"),
        );
    }
}

/// `required` may name what is described nowhere.
fn unknown_required(cx: &mut Cx<'_>, members: &Members<'_>) {
    if matches!(members.additional, Some((AdditionalProperties::Schema(_), _))) {
        return;
    }
    for (name, at) in &members.required {
        if !members.fields.iter().any(|(wire, _)| wire == name) {
            let message = format!("`required` names `{name}`, which is not described here");
            cx.say(
                Diagnostic::note(at, message)
                    .help("mend the name, or describe it under `properties`"),
            );
        }
    }
}

fn additional(cx: &mut Cx<'_>, owner: ModelId, members: &Members<'_>) -> Option<Type> {
    match members.additional.as_ref()? {
        (AdditionalProperties::Any(false), _) => None,
        (AdditionalProperties::Any(true), _) => Some(Type::Any),
        (AdditionalProperties::Schema(values), node) => {
            let owner = Owner::Model(owner);
            let hint = Hint::Made { owner, words: "additional".to_owned(), item: true };
            let slot = Slot::new(values.as_ref(), node.at.child("additionalProperties"));
            Some(schema(cx, &slot, &hint))
        }
    }
}

/// A schema and all it is made of, itself first.
pub fn all<'a>(spec: &'a Spec, node: &SchemaNode<'a>) -> impl Iterator<Item = SchemaNode<'a>> {
    let (mut open, mut seen) = (vec![node.clone()], BTreeSet::new());
    std::iter::from_fn(move || {
        let mut node = open.pop()?;
        while !seen.insert(node.at.clone()) {
            node = open.pop()?;
        }
        let parts = said(&node).parts.iter().enumerate();
        let slots = parts.map(|(index, part)| Slot::new(part, node.at.child("allOf").index(index)));
        open.extend(slots.filter_map(|slot| spec.follow(&slot).ok()));
        Some(node)
    })
}

/// What a schema and all it is made of say of their members, itself first.
pub fn said_by_all<'a>(spec: &'a Spec, node: &SchemaNode<'a>) -> impl Iterator<Item = Said<'a>> {
    all(spec, node).map(|node| said(&node))
}

/// The member `wire` of a schema or of what it is made of: the narrowest word of it.
pub fn member<'a>(spec: &'a Spec, node: &SchemaNode<'a>, wire: &str) -> Option<Slot<'a, Schema>> {
    let mut members = said_by_all(spec, node).flat_map(|said| said.properties);
    members.find(|(name, _)| *name == wire).map(|(_, slot)| slot)
}
