//! Decides whether a schema describes a property. A client may drop a property that no schema describes.

use serde_json::Value;

use super::reference::{Node, Resolver, child};

/// The maximum number of references and combinations that are followed for one step of a pointer.
const MAX_STEPS: usize = 64;

/// Whether the schema at a pointer describes the property or element of its values at another pointer.
pub(super) fn describes(document: &Value, schema: &str, value_pointer: &str) -> bool {
    let resolver = Resolver::new(document);
    let mut schemas: Vec<Node<'_>> = resolver.at(schema).into_iter().collect();
    for token in value_pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        let mut branches = Vec::new();
        schemas.iter().for_each(|schema| add_branches(resolver, schema, &mut branches));
        // A schema without properties accepts anything, and the client keeps all of it.
        if branches.iter().all(is_open) {
            return true;
        }
        schemas = branches.iter().flat_map(|branch| inner(branch, &token)).collect();
        if schemas.is_empty() {
            return false;
        }
    }
    true
}

/// Adds a schema and the schemas that it combines, with references resolved.
fn add_branches<'a>(resolver: Resolver<'a>, schema: &Node<'a>, branches: &mut Vec<Node<'a>>) {
    let Some(schema) = resolver.follow(schema.clone()) else { return };
    if branches.len() >= MAX_STEPS || branches.iter().any(|known| known.pointer == schema.pointer) {
        return;
    }
    branches.push(schema.clone());
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let Some(list) = schema.get(keyword) else { continue };
        for (index, value) in list.value.as_array().into_iter().flatten().enumerate() {
            let branch = Node { pointer: child(&list.pointer, &index.to_string()), value };
            add_branches(resolver, &branch, branches);
        }
    }
}

/// Whether a schema says nothing about properties and elements.
fn is_open(schema: &Node<'_>) -> bool {
    let keywords = ["properties", "items", "prefixItems", "patternProperties"];
    keywords.iter().all(|keyword| schema.get(keyword).is_none())
}

/// Returns the schemas of a property or an element.
fn inner<'a>(schema: &Node<'a>, token: &str) -> Vec<Node<'a>> {
    let property = schema.get("properties").and_then(|properties| properties.get(token));
    let element = schema.get("items").filter(|_| token.parse::<usize>().is_ok());
    let prefix = schema.get("prefixItems").and_then(|items| {
        let value = items.value.as_array()?.get(token.parse::<usize>().ok()?)?;
        Some(Node { pointer: child(&items.pointer, token), value })
    });
    let known: Vec<Node<'a>> = property.into_iter().chain(element).chain(prefix).collect();
    if !known.is_empty() {
        return known;
    }
    let rest = schema.get("additionalProperties").filter(|rest| *rest.value != Value::Bool(false));
    let patterns = schema.get("patternProperties");
    let patterns = patterns.iter().flat_map(|patterns| {
        let each = patterns.value.as_object().into_iter().flatten();
        each.map(|(key, value)| Node { pointer: child(&patterns.pointer, key), value })
    });
    rest.into_iter().chain(patterns).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn finds_the_description_of_a_property_through_combinations() {
        let document = json!({
            "components": {"schemas": {
                "A": {"properties": {"a": {"type": "string"}, "free": {"type": "object"}}},
                "B": {"allOf": [{"$ref": "#/components/schemas/A"}], "properties": {"list": {"items": {"$ref": "#/components/schemas/A"}}}},
                "Map": {"properties": {"b": {}}, "additionalProperties": {"$ref": "#/components/schemas/A"}},
            }},
        });
        let table = [
            ("A", "/a", true),
            ("A", "/b", false),
            ("A", "/free/x/y", true),
            ("B", "/a", true),
            ("B", "/list/3/a", true),
            ("B", "/list/3/b", false),
            ("Map", "/x/a", true),
            ("Map", "/x/b", false),
        ];
        for (schema, pointer, expected) in table {
            let schema = format!("/components/schemas/{schema}");
            assert_eq!(describes(&document, &schema, pointer), expected, "{schema} {pointer}");
        }
    }
}
