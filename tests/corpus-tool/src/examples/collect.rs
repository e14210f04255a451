//! Collects the response examples of a document, each with the schema that it should conform to.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::reference::{Node, Resolver, child};

/// The HTTP methods of a path item whose responses have a body.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "patch", "trace", "query"];

/// A response example.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(super) struct Example {
    /// The HTTP method in upper case.
    pub(super) http_method: String,
    /// The key under `paths`.
    pub(super) path: String,
    /// The key under `responses`: a status, a range of statuses, or `default`.
    pub(super) status: String,
    /// All keys under `responses`.
    pub(super) statuses: Vec<String>,
    /// The media type.
    pub(super) media: String,
    /// The JSON pointer to the schema.
    pub(super) schema: String,
    /// The JSON pointer to the value.
    pub(super) pointer: String,
    /// The value.
    pub(super) value: Value,
}

/// Returns all examples of JSON responses that have a schema, in the order of the document.
pub(super) fn collect(document: &Value) -> Vec<Example> {
    let resolver = Resolver::new(document);
    let collector = Collector { document, resolver };
    let mut examples = Vec::new();
    for (path, item) in entries(resolver.root().get("paths")) {
        let Some(item) = resolver.follow(item) else { continue };
        for method in METHODS {
            let Some(operation) = item.get(method) else { continue };
            let responses = entries(operation.get("responses"));
            let statuses: Vec<String> = responses.iter().map(|(key, _)| key.clone()).collect();
            for (status, response) in responses {
                let Some(response) = resolver.follow(response) else { continue };
                let found = Example {
                    http_method: method.to_ascii_uppercase(),
                    path: path.clone(),
                    status,
                    statuses: statuses.clone(),
                    media: String::new(),
                    schema: String::new(),
                    pointer: String::new(),
                    value: Value::Null,
                };
                collector.response(&found, &operation, &response, &mut examples);
            }
        }
    }
    examples
}

/// Returns the number of operations of a document.
pub(super) fn count_operations(document: &Value) -> usize {
    let resolver = Resolver::new(document);
    let items = entries(resolver.root().get("paths")).into_iter();
    let items = items.filter_map(|(_, item)| resolver.follow(item));
    items.map(|item| METHODS.iter().filter(|method| item.get(method).is_some()).count()).sum()
}

/// Returns the version of OpenAPI, such as `3.0.1` or `2.0`.
pub(super) fn version(document: &Value) -> &str {
    let key = |key: &str| document.get(key).and_then(Value::as_str);
    key("openapi").or_else(|| key("swagger")).unwrap_or_default()
}

struct Collector<'a> {
    document: &'a Value,
    resolver: Resolver<'a>,
}

impl<'a> Collector<'a> {
    fn response(
        &self,
        found: &Example,
        operation: &Node<'a>,
        response: &Node<'a>,
        examples: &mut Vec<Example>,
    ) {
        if version(self.document).starts_with('2') {
            self.response_of_version_2(found, operation, response, examples);
            return;
        }
        for (media, content) in entries(response.get("content")) {
            let Some(schema) = content.get("schema").filter(|_| is_json(&media)) else { continue };
            let mut values: Vec<Node<'a>> = content.get("example").into_iter().collect();
            for (_, example) in entries(content.get("examples")) {
                let Some(example) = self.resolver.follow(example) else { continue };
                values.extend(example.get("value").or_else(|| example.get("dataValue")));
            }
            values.extend(self.of_schema(&schema));
            examples.extend(values.iter().map(|value| of(found, &media, &schema, value)));
        }
    }

    /// In OpenAPI 2.0, the examples of a response are its property `examples`, by media type, and the schema's example has
    /// the first media type of the operation.
    fn response_of_version_2(
        &self,
        found: &Example,
        operation: &Node<'a>,
        response: &Node<'a>,
        examples: &mut Vec<Example>,
    ) {
        let Some(schema) = response.get("schema") else { return };
        for (media, value) in entries(response.get("examples")) {
            if is_json(&media) {
                examples.push(of(found, &media, &schema, &value));
            }
        }
        let produces = operation.get("produces").or_else(|| self.resolver.root().get("produces"));
        let media = match produces.and_then(|node| node.value.as_array()) {
            None => Some("application/json"),
            Some(all) => all.iter().filter_map(Value::as_str).find(|media| is_json(media)),
        };
        for value in media.iter().flat_map(|_| self.of_schema(&schema)) {
            examples.push(of(found, media.unwrap_or_default(), &schema, &value));
        }
    }

    /// Returns the examples of a schema: `example`, and since OpenAPI 3.1 also the elements of `examples`.
    fn of_schema(&self, schema: &Node<'a>) -> Vec<Node<'a>> {
        let Some(schema) = self.resolver.follow(schema.clone()) else { return Vec::new() };
        let mut values: Vec<Node<'a>> = schema.get("example").into_iter().collect();
        let several = schema.get("examples").filter(|_| has_lists_of_examples(self.document));
        if let Some(several) = several {
            let elements = several.value.as_array().map(Vec::as_slice).unwrap_or_default();
            values.extend(elements.iter().enumerate().map(|(index, value)| Node {
                pointer: child(&several.pointer, &index.to_string()),
                value,
            }));
        }
        values
    }
}

fn has_lists_of_examples(document: &Value) -> bool {
    let version = version(document);
    !version.starts_with('2') && !version.starts_with("3.0")
}

fn of(found: &Example, media: &str, schema: &Node<'_>, value: &Node<'_>) -> Example {
    Example {
        media: media.to_owned(),
        schema: schema.pointer.clone(),
        pointer: value.pointer.clone(),
        value: value.value.clone(),
        ..found.clone()
    }
}

/// Returns the properties of an object, without extensions.
fn entries(node: Option<Node<'_>>) -> Vec<(String, Node<'_>)> {
    let Some(node) = node else { return Vec::new() };
    let object = node.value.as_object().into_iter().flatten();
    let own = object.filter(|(key, _)| !key.starts_with("x-"));
    own.map(|(key, value)| (key.clone(), Node { pointer: child(&node.pointer, key), value }))
        .collect()
}

/// Whether a media type is JSON: not a wildcard, and not a sequence of JSON texts.
fn is_json(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn shown(document: &Value) -> Vec<String> {
        let shown = |example: Example| {
            let Example { http_method, path, status, media, value, pointer, schema, .. } = example;
            assert_eq!(document.pointer(&pointer), Some(&value), "{pointer}");
            assert!(document.pointer(&schema).is_some(), "{schema}");
            format!("{http_method} {path} {status} {media} {value}")
        };
        collect(document).into_iter().map(shown).collect()
    }

    fn document() -> Value {
        json!({
            "openapi": "3.0.0",
            "paths": {
                "/a": {
                    "get": {"responses": {
                        "200": {"content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/A"},
                                "examples": {
                                    "one": {"value": 1},
                                    "two": {"$ref": "#/components/examples/Two"},
                                    "elsewhere": {"externalValue": "https://example.test"},
                                },
                            },
                            "text/plain": {"schema": {"type": "string"}, "example": "text"},
                            "application/hal+json": {"schema": {}, "example": null},
                            "application/problem+json": {"example": "without a schema"},
                        }},
                        "4XX": {"$ref": "#/components/responses/Wrong"},
                    }},
                    "head": {"responses": {"200": {"content": {"application/json": {"schema": {}, "example": 0}}}}},
                },
                "x-paths": {"get": {"responses": {}}},
            },
            "components": {
                "schemas": {"A": {"example": 3, "examples": [4]}},
                "examples": {"Two": {"value": 2}},
                "responses": {"Wrong": {"content": {"application/json": {"schema": {}, "example": {"a": 1}}}}},
            },
        })
    }

    #[test]
    fn collects_examples_of_media_types_components_and_schemas() {
        let document = document();
        let expected = [
            "GET /a 200 application/json 1",
            "GET /a 200 application/json 2",
            "GET /a 200 application/json 3",
            "GET /a 200 application/hal+json null",
            r#"GET /a 4XX application/json {"a":1}"#,
        ];
        assert_eq!(shown(&document), expected);
        assert_eq!(count_operations(&document), 1);
    }

    #[test]
    fn collects_the_examples_of_schemas_of_version_3_1() {
        let newer = collect(&json!({
            "openapi": "3.1.0",
            "paths": {"/a": {"post": {"responses": {"default": {"content": {
                "application/json": {"schema": {"examples": [1, [2]]}},
            }}}}}},
        }));
        let values: Vec<String> = newer.iter().map(|example| example.value.to_string()).collect();
        assert_eq!(values, ["1", "[2]"]);
        assert!(newer.iter().all(|example| example.statuses == ["default"]));
    }

    #[test]
    fn collects_examples_of_version_2_by_media_type() {
        let response = json!({"schema": {"example": 1}, "examples": {"application/json": 2, "text/xml": "<a/>"}});
        let document = json!({
            "swagger": "2.0",
            "produces": ["text/xml"],
            "paths": {
                "/a": {"get": {"produces": ["text/csv", "text/json"], "responses": {"200": response}}},
                "/b": {"get": {"responses": {"200": response, "201": {"examples": {"application/json": 3}}}}},
            },
        });
        let expected = [
            "GET /a 200 application/json 2",
            "GET /a 200 text/json 1",
            "GET /b 200 application/json 2",
        ];
        assert_eq!(shown(&document), expected);
    }
}
