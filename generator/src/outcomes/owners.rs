//! Finds the operations and schemas that a place in the document belongs to.
//!
//! What stands in `components` beside schemas belongs to every operation that refers to it, directly or not.

use std::collections::{BTreeMap, BTreeSet};

use super::part::Part;
use crate::diagnostic::Location;
use crate::document::Json;
use crate::pointer::{Moves, Origin, Pointer, fragment};

/// `query` is of 3.2.
const VERBS: &[&str] =
    &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Where 3.2 keeps operations of other methods.
const MORE: &str = "additionalOperations";

/// The parts of a document, and where each stands.
#[derive(Debug)]
pub(crate) struct Owners {
    parts: Vec<(Part, Pointer)>,
    /// The parts that stand at a place, or refer to it; by index.
    at: BTreeMap<Pointer, Vec<usize>>,
    /// The same, by where it was written.
    written: BTreeMap<Origin, Vec<usize>>,
}

impl Owners {
    /// The parts of a document, operations first.
    pub(crate) fn of(json: &Json, moves: &Moves) -> Self {
        let mut owners = Self { parts: Vec::new(), at: BTreeMap::new(), written: BTreeMap::new() };
        for (path, item) in members(json.get("paths")) {
            let at = Pointer::of(&["paths", path]);
            let shared: Vec<&Json> = members(Some(item))
                .filter(|(key, _)| !is_verb(key))
                .map(|(_, value)| value)
                .collect();
            let own = members(Some(item)).map(|(verb, found)| (verb, found, at.child(verb)));
            let own = own.filter(|(verb, ..)| is_verb(verb));
            // What 3.2 has besides is never in the client, but it is counted.
            let at_more = at.child(MORE);
            let more = members(item.get(MORE));
            let more = more.map(|(verb, found)| (verb, found, at_more.child(verb)));
            for (verb, found, place) in own.chain(more) {
                let part = Part::Operation { verb: verb.to_ascii_uppercase(), path: path.clone() };
                let index = owners.add(part, place);
                owners.own(&at, index);
                owners.referred(json, shared.iter().copied().chain([found]).collect(), index);
            }
            // What is behind it was not had: how many operations that are is not known.
            let elsewhere = item.get("$ref").and_then(Json::as_str);
            if elsewhere.is_some_and(|reference| !reference.starts_with('#')) {
                owners.add(Part::Path { path: path.clone() }, at);
            }
        }
        for (name, _) in members(json.pointer("/components/schemas")) {
            let at = Pointer::of(&["components", "schemas", name]);
            owners.add(Part::Schema { name: name.clone() }, at);
        }
        for (at, indices) in &owners.at {
            owners.written.entry(moves.trace(at)).or_default().extend(indices);
        }
        owners
    }

    /// The parts and their places.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (&Part, &Pointer)> {
        self.parts.iter().map(|(part, at)| (part, at))
    }

    /// The parts that a complaint is about, by index.
    pub(crate) fn of_place(&self, place: &Location) -> &[usize] {
        match place {
            Location::Node(at) => innermost(at, |above| self.at.get(&above)),
            Location::Written(origin) => innermost(&origin.pointer, |pointer| {
                self.written.get(&Origin { source: origin.source, pointer })
            }),
            Location::Text(..) => &[],
        }
    }

    fn add(&mut self, part: Part, at: Pointer) -> usize {
        self.parts.push((part, at.clone()));
        let index = self.parts.len() - 1;
        self.own(&at, index);
        index
    }

    fn own(&mut self, at: &Pointer, index: usize) {
        self.at.entry(at.clone()).or_default().push(index);
    }

    /// Follows the references below some nodes, up to schemas.
    fn referred<'a>(&mut self, json: &'a Json, mut open: Vec<&'a Json>, index: usize) {
        let mut passed: BTreeSet<Pointer> = BTreeSet::new();
        while let Some(node) = open.pop() {
            match node {
                Json::Object(members) => {
                    let reference = members.get("$ref").and_then(Json::as_str).and_then(shared);
                    if let Some(at) = reference.filter(|at| !passed.contains(at)) {
                        open.extend(json.pointer(at.as_str()));
                        passed.insert(at);
                    }
                    open.extend(members.values());
                }
                Json::Array(elements) => open.extend(elements),
                _ => {}
            }
        }
        passed.iter().for_each(|at| self.own(at, index));
    }
}

/// Whether a key of a path names an operation, however it is spelled.
fn is_verb(key: &str) -> bool {
    VERBS.contains(&key.to_ascii_lowercase().as_str())
}

/// What is known of a place, or of the smallest place around it: what stands within an operation is not said of its
/// path.
fn innermost<'a>(
    place: &Pointer,
    known: impl Fn(Pointer) -> Option<&'a Vec<usize>>,
) -> &'a [usize] {
    let (mut above, mut owners): (_, &[usize]) = (Pointer::root(), &[]);
    for token in place.tokens() {
        above = above.child(&token);
        owners = known(above.clone()).map_or(owners, Vec::as_slice);
    }
    owners
}

/// The place that a reference leads to, if it is shared and no schema.
fn shared(reference: &str) -> Option<Pointer> {
    let place = fragment(reference)?;
    let schema = place.starts_with("/components/schemas/");
    (!schema && place.starts_with('/')).then(|| Pointer::parse(&place)).flatten()
}

fn members(json: Option<&Json>) -> impl Iterator<Item = (&String, &Json)> {
    json.and_then(Json::as_object).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_shared_belongs_to_those_who_refer_to_it_and_schemas_to_themselves() {
        let json = json!({
            "paths": {"/a": {
                "parameters": [{"$ref": "#/components/parameters/P"}],
                "get": {"responses": {"200": {"$ref": "#/components/responses/R"}}},
                "put": {"requestBody": {"content": {"a/b": {"schema": {"$ref": "#/components/schemas/S"}}}}},
            }, "/b": {"$ref": "b.yaml"}},
            "components": {
                "parameters": {"P": {}},
                "responses": {"R": {"headers": {"h": {"$ref": "#/components/headers/H"}}}},
                "headers": {"H": {}},
                "schemas": {"S": {}},
            },
        });
        let owners = Owners::of(&json, &Moves::default());
        let of = |place: &str| {
            let indices = owners.of_place(&Location::Node(Pointer::parse(place).unwrap()));
            let names = indices.iter().map(|index| owners.parts[*index].0.to_string());
            names.collect::<Vec<_>>().join(", ")
        };
        assert_eq!(of("/paths/~1a/get/responses"), "GET /a");
        assert_eq!(of("/paths/~1a/parameters/0"), "GET /a, PUT /a");
        assert_eq!(of("/components/parameters/P/schema"), "GET /a, PUT /a");
        assert_eq!(of("/components/headers/H"), "GET /a");
        assert_eq!(of("/components/schemas/S/properties/x"), "S");
        assert_eq!(of("/paths/~1b/$ref"), "all of /b");
        assert_eq!(of("/servers/0"), "");
    }
}
