//! Lists the keys of OpenAPI objects that contain other OpenAPI objects, and walks a document along these keys.
//!
//! The table covers Swagger 2.0 and OpenAPI 3.0 to 3.2. All other keys contain data: a walk does not visit a value in
//! an example, a default, an `enum` or an unknown extension, even if the value looks like a schema.

use super::Json;
use super::extension::{ITEM_SCHEMA, TUPLE};
use crate::pointer::Pointer;

/// The type of an OpenAPI object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// The root of a document.
    Document,
    /// The `components` object.
    Components,
    /// Path items by path or callback expression.
    Paths,
    /// A path item.
    PathItem,
    /// An operation.
    Operation,
    /// A method that `x-methods` in the overlay defines for an operation.
    Method,
    /// A parameter.
    Parameter,
    /// A request body.
    Body,
    /// Responses by status.
    Responses,
    /// A response.
    Response,
    /// A header.
    Header,
    /// A media type object.
    Media,
    /// The encoding of a form field.
    Encoding,
    /// A schema.
    Schema,
    /// The value of `additionalProperties`: a schema or, also in OpenAPI 3.0, a boolean.
    Additional,
    /// An example object.
    Example,
    /// A link.
    Link,
    /// A security scheme.
    Scheme,
}

use Relation::{List, Map, One};

/// The OpenAPI objects that a key contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Relation {
    /// The value is an object of this type.
    One(Part),
    /// The value maps names to objects of this type.
    Map(Part),
    /// The value is an array of objects of this type.
    List(Part),
}

/// Matches every key that does not start with `x-`.
const ANY: &str = "*";

type Keys = &'static [(&'static str, Relation)];

/// Returns the keys whose values contain OpenAPI objects.
fn keys(part: Part) -> Keys {
    match part {
        Part::Document => DOCUMENT,
        Part::Components => COMPONENTS,
        Part::Paths => &[(ANY, One(Part::PathItem))],
        Part::PathItem => PATH_ITEM,
        Part::Operation => OPERATION,
        Part::Method => &[("responses", One(Part::Responses))],
        Part::Parameter | Part::Header => PARAMETER,
        Part::Body => &[("content", Map(Part::Media))],
        Part::Responses => &[(ANY, One(Part::Response))],
        Part::Response => RESPONSE,
        Part::Media => MEDIA,
        Part::Encoding => ENCODING,
        Part::Schema | Part::Additional => SCHEMA,
        Part::Example | Part::Link | Part::Scheme => &[],
    }
}

const DOCUMENT: Keys = &[
    ("paths", One(Part::Paths)),
    ("x-ms-paths", One(Part::Paths)),
    ("webhooks", Map(Part::PathItem)),
    ("components", One(Part::Components)),
    // The sections of Swagger 2.0.
    ("definitions", Map(Part::Schema)),
    ("parameters", Map(Part::Parameter)),
    ("responses", Map(Part::Response)),
    ("securityDefinitions", Map(Part::Scheme)),
];

const COMPONENTS: Keys = &[
    ("schemas", Map(Part::Schema)),
    ("responses", Map(Part::Response)),
    ("parameters", Map(Part::Parameter)),
    ("examples", Map(Part::Example)),
    ("requestBodies", Map(Part::Body)),
    ("headers", Map(Part::Header)),
    ("securitySchemes", Map(Part::Scheme)),
    ("links", Map(Part::Link)),
    ("callbacks", Map(Part::Paths)),
    ("pathItems", Map(Part::PathItem)),
    ("mediaTypes", Map(Part::Media)),
];

const PATH_ITEM: Keys = &[
    ("get", One(Part::Operation)),
    ("put", One(Part::Operation)),
    ("post", One(Part::Operation)),
    ("delete", One(Part::Operation)),
    ("options", One(Part::Operation)),
    ("head", One(Part::Operation)),
    ("patch", One(Part::Operation)),
    ("trace", One(Part::Operation)),
    ("query", One(Part::Operation)),
    ("additionalOperations", Map(Part::Operation)),
    ("parameters", List(Part::Parameter)),
];

const OPERATION: Keys = &[
    ("parameters", List(Part::Parameter)),
    ("requestBody", One(Part::Body)),
    ("responses", One(Part::Responses)),
    ("callbacks", Map(Part::Paths)),
    ("x-methods", Map(Part::Method)),
];

const PARAMETER: Keys = &[
    ("schema", One(Part::Schema)),
    ("content", Map(Part::Media)),
    ("examples", Map(Part::Example)),
    // Swagger 2.0 has `items` next to `type`, instead of a `schema`.
    ("items", One(Part::Schema)),
];

const RESPONSE: Keys = &[
    ("headers", Map(Part::Header)),
    ("content", Map(Part::Media)),
    ("links", Map(Part::Link)),
    ("schema", One(Part::Schema)),
];

const MEDIA: Keys = &[
    ("schema", One(Part::Schema)),
    ("itemSchema", One(Part::Schema)),
    (ITEM_SCHEMA, One(Part::Schema)),
    ("examples", Map(Part::Example)),
    ("encoding", Map(Part::Encoding)),
    ("prefixEncoding", List(Part::Encoding)),
    ("itemEncoding", One(Part::Encoding)),
];

const ENCODING: Keys = &[
    ("headers", Map(Part::Header)),
    ("encoding", Map(Part::Encoding)),
    ("prefixEncoding", List(Part::Encoding)),
    ("itemEncoding", One(Part::Encoding)),
];

const SCHEMA: Keys = &[
    ("properties", Map(Part::Schema)),
    ("items", One(Part::Schema)),
    ("additionalProperties", One(Part::Additional)),
    ("allOf", List(Part::Schema)),
    ("oneOf", List(Part::Schema)),
    ("anyOf", List(Part::Schema)),
    ("not", One(Part::Schema)),
    // JSON Schema keywords, since OpenAPI 3.1.
    ("patternProperties", Map(Part::Schema)),
    ("prefixItems", List(Part::Schema)),
    (TUPLE, List(Part::Schema)),
    ("$defs", Map(Part::Schema)),
    ("definitions", Map(Part::Schema)),
    ("contains", One(Part::Schema)),
    ("propertyNames", One(Part::Schema)),
    ("dependentSchemas", Map(Part::Schema)),
    ("unevaluatedItems", One(Part::Additional)),
    ("unevaluatedProperties", One(Part::Additional)),
    ("contentSchema", One(Part::Schema)),
    ("if", One(Part::Schema)),
    ("then", One(Part::Schema)),
    ("else", One(Part::Schema)),
];

/// The maximum depth of a walk, twice the maximum depth of a document.
const MAX_DEPTH: usize = 256;

/// The callback for each object of a walk.
pub(crate) type Visit<'a> = &'a mut dyn FnMut(Part, &mut Json, &Pointer);

/// Calls `visit` with every OpenAPI object of a document, outer before inner. If `visit` changes an object, the walk
/// continues in the changed object.
pub(crate) fn visit(json: &mut Json, visit: Visit<'_>) {
    walk(json, Part::Document, &Pointer::root(), MAX_DEPTH, visit);
}

/// Calls `visit_schema` with every schema of a document, outer before inner.
pub(crate) fn visit_schemas(json: &mut Json, visit_schema: &mut dyn FnMut(&mut Json, &Pointer)) {
    visit(json, &mut |part, json, at| match part {
        Part::Schema => visit_schema(json, at),
        Part::Additional if json.is_object() => visit_schema(json, at),
        _ => {}
    });
}

fn walk(json: &mut Json, part: Part, at: &Pointer, depth: usize, visit: Visit<'_>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    visit(part, json, at);
    let Json::Object(members) = json else { return };
    let table = keys(part);
    for (key, value) in members {
        match relation(table, key) {
            Some(One(inner)) => walk(value, inner, &at.child(key), depth, visit),
            Some(Map(inner)) => {
                let Json::Object(members) = value else { continue };
                let at = at.child(key);
                for (name, value) in members {
                    walk(value, inner, &at.child(name), depth, visit);
                }
            }
            Some(List(inner)) => {
                let Json::Array(elements) = value else { continue };
                let at = at.child(key);
                for (index, value) in elements.iter_mut().enumerate() {
                    walk(value, inner, &at.index(index), depth, visit);
                }
            }
            None => {}
        }
    }
}

/// Returns the objects that a key contains.
pub(crate) fn member(part: Part, key: &str) -> Option<Relation> {
    relation(keys(part), key)
}

fn relation(table: Keys, key: &str) -> Option<Relation> {
    let fits = |(name, _): &&(&str, Relation)| match *name {
        ANY => !key.starts_with("x-"),
        name => name == key,
    };
    table.iter().find(fits).map(|(_, relation)| *relation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn visited_schemas(mut json: Json) -> Vec<String> {
        let mut visited = Vec::new();
        visit_schemas(&mut json, &mut |_, at| visited.push(at.to_string()));
        visited
    }

    #[test]
    fn visits_default_responses_and_components_with_any_name() {
        let response = json!({"content": {"a/b": {"schema": {"$ref": "#/b", "description": "x"}}}});
        let json = json!({
            "paths": {"/a": {"get": {"responses": {"default": response, "x-not": response}}}},
            "components": {"responses": {"example": response}, "examples": {"schema": response}},
        });
        let expected = [
            "#/paths/~1a/get/responses/default/content/a~1b/schema",
            "#/components/responses/example/content/a~1b/schema",
        ];
        assert_eq!(visited_schemas(json), expected);
    }

    #[test]
    fn skips_data_and_visits_properties_with_any_name() {
        let schema = json!({"properties": {"example": {}, "x-a": {}, "default": {"items": {}}},
            "example": {"items": {}}, "enum": [{"items": {}}], "default": {"properties": {"a": {}}},
            "additionalProperties": false, "x-own": {"schema": {}}});
        let at = "#/components/schemas/A";
        let expected = [
            at.to_owned(),
            format!("{at}/properties/example"),
            format!("{at}/properties/x-a"),
            format!("{at}/properties/default"),
            format!("{at}/properties/default/items"),
        ];
        assert_eq!(visited_schemas(json!({"components": {"schemas": {"A": schema}}})), expected);
    }
}
