//! Instantiates schema templates: schemas whose dynamic references resolve differently for each of their users.
//!
//! A `$dynamicRef` refers to the outermost schema with this `$dynamicAnchor` in its dynamic scope, that is, among the schemas
//! through which references lead to it. For each combination of anchors, a template is copied once: into the component
//! that only refers to it, or else into a new component. The combinations are finite, so recursive templates are too.

use std::collections::{BTreeMap, BTreeSet};

use super::names;
use super::scope::{Anchors, Templates};
use super::unused;
use super::walk::{self, Expected, is_swagger_2, section};
use crate::document::Json;
use crate::document::grammar::{self, ObjectType, Relation};
use crate::document::members::Members;
use crate::document::objects;
use crate::pointer::{Moves, Origin, Pointer, Source};

/// The maximum number of copies.
const MAX_COPIES: usize = 1_000;

/// Keys next to a `$ref` that do not change the type of a value.
const ANNOTATIONS: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$ref",
    "$schema",
    "definitions",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "title",
];

/// Keys of a template that its copies do not have.
const OF_TEMPLATE: &[&str] =
    &["$anchor", "$comment", "$defs", "$dynamicAnchor", "$id", "$schema", "definitions"];

/// Resolves all dynamic references.
pub(crate) fn instantiate(json: &mut Json, moves: &mut Moves) {
    if !objects::has_key(json, &["$dynamicRef"]) {
        return;
    }
    let original = json.clone();
    let section = section(ObjectType::Schema, is_swagger_2(json)).unwrap_or_default();
    let roots = roots(&original, section);
    let mut copies = Copies {
        json,
        moves,
        section,
        templates: Templates::new(&original),
        known: BTreeMap::new(),
        open: Vec::new(),
    };
    for root in roots {
        let Some(mut schema) = copies.json.pointer(root.as_str()).cloned() else { continue };
        copies.root(&mut schema, &root);
        if let Some(node) = copies.json.pointer_mut(root.as_str()) {
            *node = schema;
        }
    }
    while let Some((location, template, anchors)) = copies.open.pop() {
        let copy = copies.copy(&template, &anchors);
        names::insert(copies.json, &location, copy);
        let origin = Origin { source: Source::Spec, pointer: template };
        copies.moves.record(location, origin);
    }
    let templates = copies.known.into_keys().map(|(template, _)| template).collect();
    unused::remove(json, section, templates);
}

/// Returns the pointers to the outermost schemas, components first.
fn roots(json: &Json, section: &[&str]) -> Vec<Pointer> {
    let (mut roots, section) = (Vec::<Pointer>::new(), Pointer::of(section));
    walk::visit(json, &mut |_, expected, lazy_pointer| {
        let is_schema = expected == Expected::Of(Relation::One(ObjectType::Schema));
        let at = is_schema.then(|| lazy_pointer.pointer());
        // Outer schemas precede inner ones.
        roots.extend(at.filter(|at| !roots.last().is_some_and(|last| at.is_within(last))));
    });
    let (mut components, others): (Vec<_>, Vec<_>) =
        roots.into_iter().partition(|at| at.is_within(&section));
    components.extend(others);
    components
}

struct Copies<'a> {
    json: &'a mut Json,
    moves: &'a mut Moves,
    /// The section of the schemas in the document.
    section: &'a [&'a str],
    templates: Templates<'a>,
    /// The copies of templates.
    known: BTreeMap<(Pointer, Anchors), Pointer>,
    /// The copies that are still to be made: each with its location, its template and the anchors of its user.
    open: Vec<(Pointer, Pointer, Anchors)>,
}

impl Copies<'_> {
    /// Resolves the dynamic references of an outermost schema. A component that only refers to a template becomes a copy.
    fn root(&mut self, schema: &mut Json, at: &Pointer) {
        let none = Anchors::new();
        let Json::Object(members) = &mut *schema else { return };
        let is_user = members.keys().all(|key| ANNOTATIONS.contains(&key.as_str()))
            && at.is_within(&Pointer::of(self.section));
        let anchors = self.templates.within(at, &none);
        let Some((template, own)) = self.target(members, &anchors).filter(|_| is_user) else {
            return self.schema(schema, at, &none);
        };
        if own.is_empty() {
            return self.schema(schema, at, &none);
        }
        members.shift_remove("$ref");
        members.shift_remove("$dynamicRef");
        self.known.entry((template.clone(), own.clone())).or_insert_with(|| at.clone());
        let mut merged = self.copy(&template, &own);
        self.schema(schema, at, &none);
        if let (Json::Object(merged), Json::Object(members)) = (&mut merged, &mut *schema) {
            for key in merged.keys().filter(|key| !members.contains_key(*key)) {
                let origin = Origin { source: Source::Spec, pointer: template.child(key) };
                self.moves.record(at.child(key), origin);
            }
            merged.extend(std::mem::take(members));
        }
        *schema = merged;
    }

    /// Returns the copy of a template for these anchors.
    fn copy(&mut self, template: &Pointer, anchors: &Anchors) -> Json {
        let mut copy = self.templates.schema(template).cloned().unwrap_or_default();
        if let Json::Object(members) = &mut copy {
            members.retain(|key, _| !OF_TEMPLATE.contains(&key.as_str()));
        }
        self.schema(&mut copy, template, anchors);
        copy
    }

    /// Resolves the dynamic references of a schema. `at` is the pointer to its original.
    fn schema(&mut self, schema: &mut Json, at: &Pointer, outer: &Anchors) {
        let Json::Object(members) = schema else { return };
        let anchors = self.templates.within(at, outer);
        if let Some((template, own)) = self.target(members, &anchors) {
            members.shift_remove("$dynamicRef");
            let location = self.location(template, own);
            members.insert("$ref".to_owned(), Json::from(location.to_reference()));
        }
        for (key, value) in members {
            let relation = grammar::member(ObjectType::Schema, key);
            self.member(relation, value, &at.child(key), &anchors);
        }
    }

    fn member(
        &mut self,
        relation: Option<Relation>,
        value: &mut Json,
        at: &Pointer,
        anchors: &Anchors,
    ) {
        let is_schema =
            |object_type| matches!(object_type, ObjectType::Schema | ObjectType::Additional);
        match (relation, value) {
            (Some(Relation::Map(object_type)), Json::Object(members)) if is_schema(object_type) => {
                for (name, value) in members {
                    self.schema(value, &at.child(name), anchors);
                }
            }
            // Older versions of JSON Schema allow an array of schemas in place of a single schema.
            (
                Some(Relation::List(object_type) | Relation::One(object_type)),
                Json::Array(elements),
            ) if is_schema(object_type) => {
                for (index, value) in elements.iter_mut().enumerate() {
                    self.schema(value, &at.index(index), anchors);
                }
            }
            (Some(Relation::One(object_type)), value) if is_schema(object_type) => {
                self.schema(value, at, anchors);
            }
            _ => {}
        }
    }

    /// Returns the target of a schema's reference, and the anchors on which the target depends. Returns `None` if the
    /// reference stays unchanged.
    fn target(&self, members: &Members, anchors: &Anchors) -> Option<(Pointer, Anchors)> {
        let text = |key: &str| members.get(key).and_then(Json::as_str);
        let name = text("$dynamicRef").and_then(|text| text.strip_prefix('#'));
        let own = name.and_then(|name| anchors.get(name)).cloned();
        let written = || Pointer::parse(text("$ref").filter(|text| text.starts_with('#'))?);
        let target = self.templates.target(own.or_else(written)?);
        let relevant = self.templates.relevant(&target, anchors);
        (name.is_some() || !relevant.is_empty()).then_some((target, relevant))
    }

    /// Returns the location of a template's copy.
    fn location(&mut self, template: Pointer, anchors: Anchors) -> Pointer {
        if anchors.is_empty() || self.known.len() >= MAX_COPIES {
            return template;
        }
        if let Some(location) = self.known.get(&(template.clone(), anchors.clone())) {
            return location.clone();
        }
        let arguments: BTreeSet<&Pointer> = anchors.values().collect();
        let name = arguments.into_iter().fold(name(&template), |words, argument| {
            format!("{words}{}", names::capitals(&name(argument)))
        });
        let location = names::free(self.json, self.section, &[name]);
        // Reserves the name.
        names::insert(self.json, &location, Json::Null);
        self.known.insert((template.clone(), anchors.clone()), location.clone());
        self.open.push((location.clone(), template, anchors));
        location
    }
}

fn name(location: &Pointer) -> String {
    names::of(location).into_iter().next().unwrap_or_default()
}

#[cfg(test)]
mod tests;
