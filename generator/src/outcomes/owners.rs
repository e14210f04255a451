//! Finds the operations and schemas that a place in the document belongs to.
//!
//! What stands in `components` beside schemas belongs to every operation that refers to it, directly or not.

use std::collections::{BTreeMap, BTreeSet};

use super::Part;
use crate::pointer::{Pointer, fragment};
use crate::spec::Json;

/// `query` is of 3.2.
const VERBS: &[&str] =
    &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Where 3.2 keeps operations of other methods.
const MORE: &str = "additionalOperations";

/// The parts of a document, and where each stands.
#[derive(Debug)]
pub struct Owners {
    parts: Vec<(Part, Pointer)>,
    /// The parts that stand at a place, or refer to it; by index.
    at: BTreeMap<Pointer, Vec<usize>>,
}

impl Owners {
    /// The parts of a document, operations first.
    pub fn of(json: &Json) -> Self {
        let mut owners = Self { parts: Vec::new(), at: BTreeMap::new() };
        for (path, item) in members(json.get("paths")) {
            let at = Pointer::of(&["paths", path]);
            let shared: Vec<&Json> = members(Some(item))
                .filter(|(key, _)| !VERBS.contains(&key.as_str()))
                .map(|(_, value)| value)
                .collect();
            let own = members(Some(item)).map(|(verb, found)| (verb, found, at.child(verb)));
            let own = own.filter(|(verb, ..)| VERBS.contains(&verb.as_str()));
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
        }
        for (name, _) in members(json.pointer("/components/schemas")) {
            let at = Pointer::of(&["components", "schemas", name]);
            owners.add(Part::Schema { name: name.clone() }, at);
        }
        owners
    }

    /// The parts and their places.
    pub fn parts(&self) -> impl Iterator<Item = (&Part, &Pointer)> {
        self.parts.iter().map(|(part, at)| (part, at))
    }

    /// The parts that a place belongs to, by index.
    pub fn of_place(&self, place: &Pointer) -> &[usize] {
        // The innermost counts: what stands within an operation is not said of its path.
        let (mut above, mut owners): (_, &[usize]) = (Pointer::root(), &[]);
        for token in place.tokens() {
            above = above.child(&token);
            owners = self.at.get(&above).map_or(owners, Vec::as_slice);
        }
        owners
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
            }},
            "components": {
                "parameters": {"P": {}},
                "responses": {"R": {"headers": {"h": {"$ref": "#/components/headers/H"}}}},
                "headers": {"H": {}},
                "schemas": {"S": {}},
            },
        });
        let owners = Owners::of(&json);
        let of = |place: &str| {
            let indices = owners.of_place(&Pointer::parse(place).unwrap());
            let names = indices.iter().map(|index| owners.parts[*index].0.to_string());
            names.collect::<Vec<_>>().join(", ")
        };
        assert_eq!(of("/paths/~1a/get/responses"), "GET /a");
        assert_eq!(of("/paths/~1a/parameters/0"), "GET /a, PUT /a");
        assert_eq!(of("/components/parameters/P/schema"), "GET /a, PUT /a");
        assert_eq!(of("/components/headers/H"), "GET /a");
        assert_eq!(of("/components/schemas/S/properties/x"), "S");
        assert_eq!(of("/servers/0"), "");
    }
}
