//! A table of the keys of each part of OpenAPI 2.0 to 3.2 that contain other parts, and the walk along this table.
//!
//! All other keys contain data. A walk never changes a value that looks like a schema in an example, a default, an
//! `enum` or an unknown extension.

use super::Json;
use crate::pointer::Pointer;

/// The type of a part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// The document.
    Document,
    /// The `components` object.
    Components,
    /// Path items by path or expression.
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

/// The relation of a key to a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Relation {
    /// The value is the part.
    One(Part),
    /// The value is an object whose properties are the parts.
    Map(Part),
    /// The value is an array of the parts.
    List(Part),
}

/// Matches every key that does not start with `x-`.
const ANY: &str = "*";

type Keys = &'static [(&'static str, Relation)];

/// Returns the keys of a part that contain parts.
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
    // Swagger 2.0 has this instead of a schema.
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
    ("x-item-schema", One(Part::Schema)),
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
    // Keywords of JSON Schema since OpenAPI 3.1.
    ("patternProperties", Map(Part::Schema)),
    ("prefixItems", List(Part::Schema)),
    ("x-tuple", List(Part::Schema)),
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

/// The callback of a walk for each part.
pub(crate) type Visit<'a> = &'a mut dyn FnMut(Part, &mut Json, &Pointer);

/// Calls `visit` with every part of a document, outer before inner. The walk continues in the changed part.
pub(crate) fn visit(json: &mut Json, visit: Visit<'_>) {
    walk(json, Part::Document, &Pointer::root(), MAX_DEPTH, visit);
}

/// Calls `visit` with every schema of a document, outer before inner.
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

/// Returns the part that a key contains.
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

    fn seen(mut json: Json) -> Vec<String> {
        let mut seen = Vec::new();
        visit_schemas(&mut json, &mut |_, at| seen.push(at.to_string()));
        seen
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
        assert_eq!(seen(json), expected);
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
        assert_eq!(seen(json!({"components": {"schemas": {"A": schema}}})), expected);
    }
}
