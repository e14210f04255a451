//! Finds the operations and schemas that own a node of the document.
//!
//! A component that is not a schema is owned by every operation that refers to it, directly or indirectly. A security scheme
//! is owned by every operation that cannot be called without it.

use std::collections::{BTreeMap, BTreeSet};

use super::element::Element;
use crate::diagnostic::Location;
use crate::document::Json;
use crate::pointer::{Moves, Origin, Pointer, fragment};

/// HTTP methods that are keys of a path item. `query` is new in OpenAPI 3.2.
const HTTP_METHODS: &[&str] =
    &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The property of a path item for operations with other HTTP methods, new in OpenAPI 3.2.
const ADDITIONAL_OPERATIONS: &str = "additionalOperations";

/// The elements of a document and their locations.
#[derive(Debug)]
pub(crate) struct Owners {
    elements: Vec<(Element, Pointer)>,
    /// For each pointer, the indices of the elements that own the node.
    at: BTreeMap<Pointer, Vec<usize>>,
    /// For each origin, the indices of the elements that own the node.
    written: BTreeMap<Origin, Vec<usize>>,
}

impl Owners {
    /// Finds the elements of a document, with operations first.
    pub(crate) fn of(json: &Json, moves: &Moves) -> Self {
        let mut owners =
            Self { elements: Vec::new(), at: BTreeMap::new(), written: BTreeMap::new() };
        for (path, item) in members(json.get("paths")) {
            let at = Pointer::of(&["paths", path]);
            let shared: Vec<&Json> = members(Some(item))
                .filter(|(key, _)| !is_http_method(key))
                .map(|(_, value)| value)
                .collect();
            let own = members(Some(item))
                .map(|(http_method, definition)| (http_method, definition, at.child(http_method)));
            let own = own.filter(|(http_method, ..)| is_http_method(http_method));
            let at_more = at.child(ADDITIONAL_OPERATIONS);
            let more = members(item.get(ADDITIONAL_OPERATIONS));
            let more = more.map(|(http_method, definition)| {
                (http_method, definition, at_more.child(http_method))
            });
            for (http_method, definition, location) in own.chain(more) {
                let element = Element::Operation {
                    http_method: http_method.to_ascii_uppercase(),
                    path: path.clone(),
                };
                let index = owners.add(element, location);
                let schemes = required_schemes(json, definition);
                schemes.iter().chain([&at]).for_each(|at| owners.assign(at, index));
                owners.referred(json, shared.iter().copied().chain([definition]).collect(), index);
            }
            // A path item in a file that is not loaded contains an unknown number of operations.
            let elsewhere = item.get("$ref").and_then(Json::as_str);
            if elsewhere.is_some_and(|reference| !reference.starts_with('#')) {
                owners.add(Element::Path { path: path.clone() }, at);
            }
        }
        for (name, _) in members(json.pointer("/components/schemas")) {
            let at = Pointer::of(&["components", "schemas", name]);
            owners.add(Element::Schema { name: name.clone() }, at);
        }
        for (at, indices) in &owners.at {
            owners.written.entry(moves.trace(at)).or_default().extend(indices);
        }
        owners
    }

    /// Returns the elements and their locations.
    pub(crate) fn elements(&self) -> impl Iterator<Item = (&Element, &Pointer)> {
        self.elements.iter().map(|(element, at)| (element, at))
    }

    /// Returns the indices of the elements that own a location.
    pub(crate) fn at_location(&self, location: &Location) -> &[usize] {
        match location {
            Location::Node(at) => innermost(at, |above| self.at.get(&above)),
            Location::Written(origin) => innermost(&origin.pointer, |pointer| {
                self.written.get(&Origin { source: origin.source, pointer })
            }),
            Location::Text(..) => &[],
        }
    }

    fn add(&mut self, element: Element, at: Pointer) -> usize {
        self.elements.push((element, at.clone()));
        let index = self.elements.len() - 1;
        self.assign(&at, index);
        index
    }

    fn assign(&mut self, at: &Pointer, index: usize) {
        self.at.entry(at.clone()).or_default().push(index);
    }

    /// Follows the references below some nodes, and makes an element an owner of each target that is not a schema.
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
        passed.iter().for_each(|at| self.assign(at, index));
    }
}

/// Returns whether a key of a path item is an HTTP method, in any case.
fn is_http_method(key: &str) -> bool {
    HTTP_METHODS.contains(&key.to_ascii_lowercase().as_str())
}

/// Returns the owners of a node, or of its closest ancestor that has owners. A node in an operation does not belong to
/// the path item.
fn innermost<'a>(
    location: &Pointer,
    known: impl Fn(Pointer) -> Option<&'a Vec<usize>>,
) -> &'a [usize] {
    let (mut above, mut owners): (_, &[usize]) = (Pointer::root(), &[]);
    for token in location.tokens() {
        above = above.child(&token);
        owners = known(above.clone()).map_or(owners, Vec::as_slice);
    }
    owners
}

/// Returns the security schemes without which an operation cannot be called: those in each of its alternatives.
fn required_schemes(json: &Json, operation: &Json) -> Vec<Pointer> {
    let security = operation.get("security").or_else(|| json.get("security"));
    let Some([first, others @ ..]) = security.and_then(Json::as_array).map(Vec::as_slice) else {
        return Vec::new();
    };
    let names = members(Some(first)).map(|(name, _)| name);
    let required = names.filter(|name| others.iter().all(|other| other.get(*name).is_some()));
    required.map(|name| Pointer::of(&["components", "securitySchemes", name])).collect()
}

/// Returns the target of a reference, if it is a component other than a schema.
fn shared(reference: &str) -> Option<Pointer> {
    let location = fragment(reference)?;
    let schema = location.starts_with("/components/schemas/");
    (!schema && location.starts_with('/')).then(|| Pointer::parse(&location)).flatten()
}

fn members(json: Option<&Json>) -> impl Iterator<Item = (&String, &Json)> {
    json.and_then(Json::as_object).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_security_scheme_is_owned_by_the_operations_that_require_it() {
        let json = json!({
            "security": [{"A": []}],
            "paths": {"/a": {
                "get": {},
                "put": {"security": [{"A": []}, {"B": []}]},
                "post": {"security": [{"B": [], "A": []}, {"B": []}]},
                "patch": {"security": []},
                "head": {"security": [{"B": []}, {}]},
            }},
        });
        let owners = Owners::of(&json, &Moves::default());
        let of = |name: &str| {
            let at = Pointer::of(&["components", "securitySchemes", name]);
            let indices = owners.at_location(&Location::Node(at)).iter();
            indices.map(|index| owners.elements[*index].0.to_string()).collect::<Vec<_>>()
        };
        assert_eq!((of("A"), of("B")), (vec!["GET /a".to_owned()], vec!["POST /a".to_owned()]));
    }

    #[test]
    fn components_are_owned_by_operations_and_schemas_by_themselves() {
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
        let of = |location: &str| {
            let indices = owners.at_location(&Location::Node(Pointer::parse(location).unwrap()));
            let names = indices.iter().map(|index| owners.elements[*index].0.to_string());
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
