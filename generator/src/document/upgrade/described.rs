//! Finds the schemas of a value in JSON, before the document is parsed.

use std::collections::{BTreeSet, VecDeque};

use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The maximum number of schemas that describe one value.
const MAX_SCHEMAS: usize = 1000;

/// Iterates over schemas, the targets of their references, and the schemas under their keywords `keys`. Each schema is
/// returned once.
pub(crate) struct Schemas<'a> {
    json: &'a Json,
    open: VecDeque<Pointer>,
    seen: BTreeSet<Pointer>,
    keys: &'static [&'static str],
}

impl<'a> Schemas<'a> {
    pub(crate) fn of(json: &'a Json, starts: Vec<Pointer>, keys: &'static [&'static str]) -> Self {
        Self { json, open: starts.into(), seen: BTreeSet::new(), keys }
    }
}

impl<'a> Iterator for Schemas<'a> {
    type Item = (Pointer, &'a Members);

    fn next(&mut self) -> Option<Self::Item> {
        while let Some(at) = self.open.pop_front() {
            if self.seen.len() >= MAX_SCHEMAS || !self.seen.insert(at.clone()) {
                continue;
            }
            let schema = self.json.pointer(at.as_str()).and_then(Json::as_object);
            let Some(schema) = schema else { continue };
            self.open.extend(target(schema));
            for key in self.keys {
                let inner =
                    schema.get(*key).into_iter().flat_map(|value| inner(value, &at.child(key)));
                self.open.extend(inner);
            }
            return Some((at, schema));
        }
        None
    }
}

/// Returns the target of a schema's `$ref`, if it is in this document.
fn target(schema: &Members) -> Option<Pointer> {
    Pointer::parse(schema.get("$ref")?.as_str()?)
}

/// Returns the schemas in the value of a keyword: the elements of an array, the values of `dependentSchemas`, or the value
/// itself.
fn inner(value: &Json, at: &Pointer) -> Vec<Pointer> {
    match value {
        Json::Array(schemas) => (0..schemas.len()).map(|index| at.index(index)).collect(),
        Json::Object(schemas) if at.last() == "dependentSchemas" => {
            schemas.keys().map(|name| at.child(name)).collect()
        }
        _ => vec![at.clone()],
    }
}

/// Returns the definitions of a property or of the items in a schema: `step` is the path to them. If a schema has branches,
/// their definitions count only if each branch has one.
pub(crate) fn definitions(json: &Json, at: &Pointer, step: &[&str]) -> Vec<Pointer> {
    let mut all = Vec::new();
    for (at, schema) in Schemas::of(json, vec![at.clone()], &["allOf"]) {
        let inner = step.iter().fold(at.clone(), |at, token| at.child(token));
        all.extend(json.pointer(inner.as_str()).map(|_| inner));
        for key in ["oneOf", "anyOf"] {
            let branches = schema.get(key).and_then(Json::as_array).map_or(0, Vec::len);
            let branches =
                (0..branches).map(|index| in_branch(json, &at.child(key).index(index), step));
            let branches: Vec<Vec<Pointer>> = branches.collect();
            if branches.iter().all(|branch| !branch.is_empty()) {
                all.extend(branches.into_iter().flatten());
            }
        }
    }
    all
}

/// Returns the definitions in a branch, without those in its own branches.
fn in_branch(json: &Json, at: &Pointer, step: &[&str]) -> Vec<Pointer> {
    let parts = Schemas::of(json, vec![at.clone()], &["allOf"]);
    let inner = parts.map(|(at, _)| step.iter().fold(at, |at, token| at.child(token)));
    inner.filter(|inner| json.pointer(inner.as_str()).is_some()).collect()
}
