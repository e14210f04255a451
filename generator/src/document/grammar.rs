//! Lists the keys whose values contain OpenAPI objects, and walks a document along these keys.
//!
//! The table covers Swagger 2.0 and OpenAPI 3.0 to 3.2. All other keys contain data: a walk does not visit a value in
//! an example, a default, an `enum` or an unknown extension, even if the value looks like a schema.

use super::Json;
use super::extension::{ITEM_SCHEMA, TUPLE};
use crate::pointer::Pointer;

/// The type of an OpenAPI object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ObjectType {
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
    /// The value of `additionalProperties` or a similar keyword: a schema or, also in OpenAPI 3.0, a boolean.
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
    One(ObjectType),
    /// The value maps names to objects of this type.
    Map(ObjectType),
    /// The value is an array of objects of this type.
    List(ObjectType),
}

/// Matches every key that does not start with `x-`.
const ANY: &str = "*";

type Keys = &'static [(&'static str, Relation)];

/// Returns the keys whose values contain OpenAPI objects.
fn keys(object_type: ObjectType) -> Keys {
    match object_type {
        ObjectType::Document => DOCUMENT,
        ObjectType::Components => COMPONENTS,
        ObjectType::Paths => &[(ANY, One(ObjectType::PathItem))],
        ObjectType::PathItem => PATH_ITEM,
        ObjectType::Operation => OPERATION,
        ObjectType::Method => &[("responses", One(ObjectType::Responses))],
        ObjectType::Parameter | ObjectType::Header => PARAMETER,
        ObjectType::Body => &[("content", Map(ObjectType::Media))],
        ObjectType::Responses => &[(ANY, One(ObjectType::Response))],
        ObjectType::Response => RESPONSE,
        ObjectType::Media => MEDIA,
        ObjectType::Encoding => ENCODING,
        ObjectType::Schema | ObjectType::Additional => SCHEMA,
        ObjectType::Example | ObjectType::Link | ObjectType::Scheme => &[],
    }
}

const DOCUMENT: Keys = &[
    ("paths", One(ObjectType::Paths)),
    ("x-ms-paths", One(ObjectType::Paths)),
    ("webhooks", Map(ObjectType::PathItem)),
    ("components", One(ObjectType::Components)),
    // The sections of Swagger 2.0.
    ("definitions", Map(ObjectType::Schema)),
    ("parameters", Map(ObjectType::Parameter)),
    ("responses", Map(ObjectType::Response)),
    ("securityDefinitions", Map(ObjectType::Scheme)),
];

const COMPONENTS: Keys = &[
    ("schemas", Map(ObjectType::Schema)),
    ("responses", Map(ObjectType::Response)),
    ("parameters", Map(ObjectType::Parameter)),
    ("examples", Map(ObjectType::Example)),
    ("requestBodies", Map(ObjectType::Body)),
    ("headers", Map(ObjectType::Header)),
    ("securitySchemes", Map(ObjectType::Scheme)),
    ("links", Map(ObjectType::Link)),
    ("callbacks", Map(ObjectType::Paths)),
    ("pathItems", Map(ObjectType::PathItem)),
    ("mediaTypes", Map(ObjectType::Media)),
];

const PATH_ITEM: Keys = &[
    ("get", One(ObjectType::Operation)),
    ("put", One(ObjectType::Operation)),
    ("post", One(ObjectType::Operation)),
    ("delete", One(ObjectType::Operation)),
    ("options", One(ObjectType::Operation)),
    ("head", One(ObjectType::Operation)),
    ("patch", One(ObjectType::Operation)),
    ("trace", One(ObjectType::Operation)),
    ("query", One(ObjectType::Operation)),
    ("additionalOperations", Map(ObjectType::Operation)),
    ("parameters", List(ObjectType::Parameter)),
];

const OPERATION: Keys = &[
    ("parameters", List(ObjectType::Parameter)),
    ("requestBody", One(ObjectType::Body)),
    ("responses", One(ObjectType::Responses)),
    ("callbacks", Map(ObjectType::Paths)),
    ("x-methods", Map(ObjectType::Method)),
];

const PARAMETER: Keys = &[
    ("schema", One(ObjectType::Schema)),
    ("content", Map(ObjectType::Media)),
    ("examples", Map(ObjectType::Example)),
    // Swagger 2.0 has `items` next to `type`, instead of a `schema`.
    ("items", One(ObjectType::Schema)),
];

const RESPONSE: Keys = &[
    ("headers", Map(ObjectType::Header)),
    ("content", Map(ObjectType::Media)),
    ("links", Map(ObjectType::Link)),
    ("schema", One(ObjectType::Schema)),
];

const MEDIA: Keys = &[
    ("schema", One(ObjectType::Schema)),
    ("itemSchema", One(ObjectType::Schema)),
    (ITEM_SCHEMA, One(ObjectType::Schema)),
    ("examples", Map(ObjectType::Example)),
    ("encoding", Map(ObjectType::Encoding)),
    ("prefixEncoding", List(ObjectType::Encoding)),
    ("itemEncoding", One(ObjectType::Encoding)),
];

const ENCODING: Keys = &[
    ("headers", Map(ObjectType::Header)),
    ("encoding", Map(ObjectType::Encoding)),
    ("prefixEncoding", List(ObjectType::Encoding)),
    ("itemEncoding", One(ObjectType::Encoding)),
];

const SCHEMA: Keys = &[
    ("properties", Map(ObjectType::Schema)),
    ("items", One(ObjectType::Schema)),
    ("additionalProperties", One(ObjectType::Additional)),
    ("allOf", List(ObjectType::Schema)),
    ("oneOf", List(ObjectType::Schema)),
    ("anyOf", List(ObjectType::Schema)),
    ("not", One(ObjectType::Schema)),
    // JSON Schema keywords, since OpenAPI 3.1.
    ("patternProperties", Map(ObjectType::Schema)),
    ("prefixItems", List(ObjectType::Schema)),
    (TUPLE, List(ObjectType::Schema)),
    ("$defs", Map(ObjectType::Schema)),
    ("definitions", Map(ObjectType::Schema)),
    ("contains", One(ObjectType::Schema)),
    ("propertyNames", One(ObjectType::Schema)),
    ("dependentSchemas", Map(ObjectType::Schema)),
    ("unevaluatedItems", One(ObjectType::Additional)),
    ("unevaluatedProperties", One(ObjectType::Additional)),
    ("contentSchema", One(ObjectType::Schema)),
    ("if", One(ObjectType::Schema)),
    ("then", One(ObjectType::Schema)),
    ("else", One(ObjectType::Schema)),
];

/// The maximum depth of a walk, twice the maximum depth of a document.
const MAX_DEPTH: usize = 256;

/// The callback for each object of a walk.
pub(crate) type Visit<'a> = &'a mut dyn FnMut(ObjectType, &mut Json, &Pointer);

/// Calls `visit` with every OpenAPI object of a document, outer before inner. If `visit` changes an object, the walk
/// continues in the changed object.
pub(crate) fn visit(json: &mut Json, visit: Visit<'_>) {
    walk(json, ObjectType::Document, &Pointer::root(), MAX_DEPTH, visit);
}

/// Calls `visit_schema` with every schema of a document, outer before inner.
pub(crate) fn visit_schemas(json: &mut Json, visit_schema: &mut dyn FnMut(&mut Json, &Pointer)) {
    visit(json, &mut |object_type, json, at| match object_type {
        ObjectType::Schema => visit_schema(json, at),
        ObjectType::Additional if json.is_object() => visit_schema(json, at),
        _ => {}
    });
}

fn walk(json: &mut Json, object_type: ObjectType, at: &Pointer, depth: usize, visit: Visit<'_>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    visit(object_type, json, at);
    let Json::Object(members) = json else { return };
    let table = keys(object_type);
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

/// Returns the OpenAPI objects that the value of a key contains, or `None` if the value is data.
pub(crate) fn member(object_type: ObjectType, key: &str) -> Option<Relation> {
    relation(keys(object_type), key)
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
