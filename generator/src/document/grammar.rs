//! Which key of which part of OpenAPI holds which other part: one table for 2.0 to 3.2, and the walk that follows it.
//!
//! What the table does not name is data: no walk changes what looks like a schema in an example, a default, the values
//! of an `enum` or an extension of somebody's own.

use super::Json;
use crate::pointer::Pointer;

/// A part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// The document.
    Document,
    /// Its reusable parts.
    Components,
    /// Path items by path or expression.
    Paths,
    /// A path.
    PathItem,
    /// An operation.
    Operation,
    /// One of the methods that our overlay makes of an operation.
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
    /// What a media type holds.
    Media,
    /// How a member of a form is written.
    Encoding,
    /// A schema.
    Schema,
    /// What other members of an object are: a schema, or a flag even in 3.0.
    Additional,
    /// An example with its words.
    Example,
    /// A link.
    Link,
    /// A security scheme.
    Scheme,
}

use Holds::{List, Map, One};

/// How a key holds a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Holds {
    /// It is one.
    One(Part),
    /// Each member is one, whatever its key.
    Map(Part),
    /// Each element is one.
    List(Part),
}

/// Stands for every key that is no extension.
const ANY: &str = "*";

type Keys = &'static [(&'static str, Holds)];

/// The keys of a part that hold parts.
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
    // What 2.0 has for components.
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
    // What 2.0 has in place of a schema.
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
    // What JSON Schema has besides, from 3.1 on.
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

/// How deep a walk goes: twice as deep as a document can be read.
const MAX_DEPTH: usize = 256;

/// What a walk does with each part.
pub(crate) type Visit<'a> = &'a mut dyn FnMut(Part, &mut Json, &Pointer);

/// Calls `visit` with every part of a document, outer before inner: what it changes is walked as it is then.
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
        match holds(table, key) {
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

/// What stands under a key of a part.
pub(crate) fn member(part: Part, key: &str) -> Option<Holds> {
    holds(keys(part), key)
}

fn holds(table: Keys, key: &str) -> Option<Holds> {
    let fits = |(name, _): &&(&str, Holds)| match *name {
        ANY => !key.starts_with("x-"),
        name => name == key,
    };
    table.iter().find(fits).map(|(_, holds)| *holds)
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
    fn a_default_response_and_components_of_any_name_are_visited() {
        let said = json!({"content": {"a/b": {"schema": {"$ref": "#/b", "description": "x"}}}});
        let json = json!({
            "paths": {"/a": {"get": {"responses": {"default": said, "x-not": said}}}},
            "components": {"responses": {"example": said}, "examples": {"schema": said}},
        });
        let expected = [
            "#/paths/~1a/get/responses/default/content/a~1b/schema",
            "#/components/responses/example/content/a~1b/schema",
        ];
        assert_eq!(seen(json), expected);
    }

    #[test]
    fn data_that_looks_like_a_schema_is_left_alone_and_a_property_of_any_name_is_not() {
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
