//! Reports properties that are declared only in `then`, `else` or `dependentSchemas`.
//!
//! The values of these properties are raw JSON. A property that the schema or another part of its `allOf` describes is not
//! reported, because the condition only restricts it.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::extension::INCOMPLETE;
use crate::document::grammar::{ObjectType, visit};
use crate::document::log::Log;
use crate::document::members::Members;
use crate::document::upgrade::described::{Schemas, definitions};
use crate::pointer::Pointer;

/// The maximum nesting depth of conditional properties.
const MAX_DEPTH: usize = 16;

/// Reports properties that depend on a condition, and allows additional properties, so that the values are kept.
pub(crate) fn report(json: &mut Json, log: &mut Log<'_>) {
    let wholes = whole_schemas(json);
    let mut found = Found::default();
    for at in wholes {
        found.branches.clear();
        inspect(json, vec![at], &mut found);
    }
    for at in found.conditions {
        log.report(Diagnostic::new(
            Code::ConditionalProperties,
            &at,
            "properties that depend on a condition are raw JSON",
        ));
    }
    for at in found.incomplete {
        if let Some(Json::Object(schema)) = json.pointer_mut(at.as_str()) {
            keep_properties(schema);
        }
    }
}

/// Allows additional properties, unless the schema states whether it does.
fn keep_properties(schema: &mut Members) {
    if schema.contains_key("properties") {
        schema.entry("additionalProperties").or_insert(Json::Bool(true));
    } else {
        schema.insert(INCOMPLETE.to_owned(), Json::Bool(true));
    }
}

/// The conditions with properties that nothing else describes, and the schemas whose other properties are kept.
#[derive(Default)]
struct Found {
    conditions: Vec<Pointer>,
    incomplete: BTreeSet<Pointer>,
    /// The branches of the current schema that are visited already.
    branches: BTreeSet<Pointer>,
    /// The schemas in the current condition that are visited already.
    visited: BTreeSet<Pointer>,
}

impl Found {
    /// Records a condition that describes further properties of an object in a property.
    fn keep_properties_of(&mut self, json: &Json, object: Vec<Pointer>, condition: &Pointer) {
        let mut schemas = Schemas::of(json, object, &["allOf", "oneOf", "anyOf"]);
        if let Some((object, _)) = schemas.find(|(_, schema)| schema.contains_key("properties")) {
            self.incomplete.insert(object);
            if !self.conditions.contains(condition) {
                self.conditions.push(condition.clone());
            }
        }
    }
}

/// Returns the schemas that describe a whole value: neither a part or a branch of another schema nor a condition. If there
/// are no conditions, the list is empty.
fn whole_schemas(json: &mut Json) -> Vec<Pointer> {
    let (mut all, mut parts, mut has_condition) = (Vec::new(), BTreeSet::new(), false);
    visit(json, &mut |object_type, json, at| {
        let is_schema = matches!(object_type, ObjectType::Schema | ObjectType::Additional);
        if let Some(schema) = json.as_object().filter(|_| is_schema) {
            has_condition |= !conditions(schema, at).is_empty();
            let references = schema.get("allOf").and_then(Json::as_array).into_iter().flatten();
            let references = references.filter_map(|part| part.get("$ref")?.as_str());
            parts.extend(references.filter_map(Pointer::parse));
            all.push(at.clone());
        }
    });
    if !has_condition {
        return Vec::new();
    }
    let restricts = |at: &Pointer| {
        let mut schemas = Schemas::of(json, vec![at.clone()], PARTS);
        parts.contains(at) && !schemas.any(|(_, schema)| schema.contains_key("properties"))
    };
    all.retain(|at| is_whole(at) && !restricts(at));
    all
}

/// Returns whether no keyword between a schema and the one around it makes the schema a part of that one.
fn is_whole(at: &Pointer) -> bool {
    let tokens: Vec<String> = at.tokens().collect();
    let is_keyword = |index: usize| {
        let before = index.checked_sub(1).and_then(|before| tokens.get(before));
        before.is_none_or(|before| {
            !["properties", "schemas", "definitions"].contains(&before.as_str())
        })
    };
    let is_part = |(index, token): (usize, &String)| {
        let is_list = ["allOf", "oneOf", "anyOf"].contains(&token.as_str());
        let is_condition =
            ["if", "then", "else", "not", "dependentSchemas"].contains(&token.as_str());
        (is_condition || is_list && index + 2 == tokens.len()) && is_keyword(index)
    };
    !tokens.iter().enumerate().any(is_part)
}

/// The keywords whose schemas apply to the same value.
const PARTS: &[&str] = &["allOf"];

/// The keywords whose schemas apply to the same value under a condition.
const CONDITIONAL: &[&str] = &["allOf", "oneOf", "anyOf", "then", "else", "dependentSchemas"];

/// Finds the conditions in a schema, which `owners` describe together, in its parts and in its branches.
fn inspect(json: &Json, owners: Vec<Pointer>, found: &mut Found) {
    let Some(last) = owners.last() else { return };
    if owners.len() > MAX_DEPTH {
        return;
    }
    for (at, schema) in Schemas::of(json, vec![last.clone()], PARTS) {
        for condition in conditions(schema, &at) {
            // Such an object has no other properties, whatever the condition is.
            let is_closed = schema.get("additionalProperties") == Some(&Json::Bool(false));
            found.visited.clear();
            let is_new = has_undescribed(json, &condition, &owners, found, 0) && !is_closed;
            if is_new {
                found.incomplete.insert(at.clone());
            }
            if is_new && !found.conditions.contains(&condition) {
                found.conditions.push(condition);
            }
        }
        for key in ["oneOf", "anyOf"] {
            let branches = schema.get(key).and_then(Json::as_array).map_or(0, Vec::len);
            for index in 0..branches {
                let branch = at.child(key).index(index);
                if found.branches.insert(branch.clone()) {
                    inspect(json, [owners.as_slice(), &[branch]].concat(), found);
                }
            }
        }
    }
}

/// Returns the conditional schemas directly in a schema.
fn conditions(schema: &Members, at: &Pointer) -> Vec<Pointer> {
    let is_present = |key: &&str| schema.contains_key("if") && schema.contains_key(*key);
    let branches = ["then", "else"].into_iter().filter(is_present).map(|key| at.child(key));
    let dependent = schema.get("dependentSchemas").and_then(Json::as_object);
    let names = dependent.into_iter().flat_map(Members::keys);
    branches.chain(names.map(|name| at.child("dependentSchemas").child(name))).collect()
}

/// Returns whether a conditional schema describes properties that `owners` do not describe. If it describes such
/// properties of a property, the object in which they are is recorded.
fn has_undescribed(
    json: &Json,
    condition: &Pointer,
    owners: &[Pointer],
    found: &mut Found,
    depth: usize,
) -> bool {
    let mut is_new = false;
    for (at, schema) in Schemas::of(json, vec![condition.clone()], CONDITIONAL) {
        let properties = schema.get("properties").and_then(Json::as_object).into_iter().flatten();
        let allowed = properties.filter(|(_, property)| **property != Json::Bool(false));
        let steps = allowed.map(|(name, _)| vec!["properties", name.as_str()]);
        let items = schema.get("items").map(|_| vec!["items"]);
        for step in steps.chain(items) {
            let known: Vec<Pointer> =
                owners.iter().flat_map(|owner| definitions(json, owner, &step)).collect();
            let inner = step.iter().fold(at.clone(), |at, token| at.child(token));
            if known.is_empty() {
                is_new |= step.len() > 1;
            } else if depth < MAX_DEPTH
                && found.visited.insert(inner.clone())
                && has_undescribed(json, &inner, &known, found, depth + 1)
            {
                found.keep_properties_of(json, known, condition);
            }
        }
    }
    is_new
}
