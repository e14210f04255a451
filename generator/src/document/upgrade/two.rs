//! Converts Swagger 2.0 to OpenAPI 3.0.
//!
//! First, the sections of the document are moved to `components`. Then each OpenAPI object is converted, outer objects
//! before inner ones.

use serde_json::Map;

use crate::document::Json;
use crate::document::grammar::{ObjectType, visit};
use crate::document::log::Log;
use crate::document::members::{Members, texts};
use crate::pointer::Pointer;
use role::{Role, role};
use shared::Shared;

pub(crate) mod bodies;
pub(crate) mod collection;
pub(crate) mod forms;
pub(crate) mod item;
pub(crate) mod parameter;
pub(crate) mod response;
pub(crate) mod role;
pub(crate) mod schema;
pub(crate) mod security;
pub(crate) mod servers;
pub(crate) mod shared;

/// Converts a document from Swagger 2.0 to OpenAPI 3.0.
pub(crate) fn upgrade(document: &mut Members, log: &mut Log<'_>) {
    let section = |name: &str| document.get(name).and_then(Json::as_object).cloned();
    let shared = Shared {
        consumes: texts(document.get("consumes")),
        produces: texts(document.get("produces")),
        parameters: section("parameters").unwrap_or_default(),
        responses: section("responses").unwrap_or_default(),
        server_parts: servers::ServerParts::take(document),
    };
    let old = std::mem::take(document);
    document.insert("openapi".to_owned(), Json::from(super::TARGET));
    document.extend(old.into_iter().filter(|(key, _)| !GONE.contains(&key.as_str())));
    document.entry("paths").or_insert_with(|| Json::Object(Map::new()));
    if let Some(servers) = shared.server_parts.servers(log) {
        document.insert("servers".to_owned(), servers);
    }
    sections(document, &shared, log);
    let mut json = Json::Object(std::mem::take(document));
    visit(&mut json, &mut |object_type, json, at| {
        let Json::Object(members) = json else { return };
        match object_type {
            ObjectType::PathItem => item::upgrade(members, &shared, at, log),
            ObjectType::Parameter => parameter::upgrade(members, at, log),
            ObjectType::Header => parameter::header(members, at, log),
            ObjectType::Schema | ObjectType::Additional => schema::upgrade(members, at, log),
            _ => {}
        }
    });
    if let Json::Object(members) = json {
        *document = members;
    }
}

/// The keys of the document that the conversion removes or replaces.
const GONE: &[&str] = &["swagger", "openapi", "consumes", "produces"];

/// The sections of a document, with their old and new names.
const SECTIONS: &[(&str, &str)] = &[
    ("definitions", "schemas"),
    ("responses", "responses"),
    ("parameters", "parameters"),
    ("securityDefinitions", "securitySchemes"),
];

fn sections(document: &mut Members, shared: &Shared, log: &mut Log<'_>) {
    let mut components = Members::new();
    for (old, new) in SECTIONS {
        let Some(Json::Object(mut section)) = document.shift_remove(*old) else { continue };
        let at = Pointer::of(&["components", new]);
        log.moved(at.clone(), &Pointer::of(&[old]));
        match *old {
            // Bodies and form fields are inlined into the operations.
            "parameters" => section.retain(|_, it| role(it) == Role::Input),
            "responses" => {
                for (name, one) in &mut section {
                    response::upgrade(one, &shared.produces, &at.child(name), log);
                }
            }
            "securityDefinitions" => security::upgrade(&mut section, &at, log),
            _ => {}
        }
        components.insert((*new).to_owned(), Json::Object(section));
    }
    if !components.is_empty() {
        document.insert("components".to_owned(), Json::Object(components));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::pointer::Moves;

    fn upgraded(mut document: Json) -> Json {
        let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
        let mut log = Log::new(&mut moves, &mut sink);
        upgrade(document.as_object_mut().unwrap(), &mut log);
        super::super::references::follow(&mut document, &log);
        document
    }

    /// Pairs of a parameter and the expected result.
    const PARAMETERS: &str = r##"[
        [{"in": "path", "name": "a", "type": "string"},
            {"in": "path", "name": "a", "required": true, "schema": {"type": "string"}}],
        [{"in": "query", "name": "a", "type": "array", "items": {"type": "integer"}},
            {"in": "query", "name": "a", "schema": {"type": "array", "items": {"type": "integer"}},
                "style": "form", "explode": false}],
        [{"in": "query", "name": "a", "type": "array", "collectionFormat": "multi"},
            {"in": "query", "name": "a", "schema": {"type": "array"}, "style": "form", "explode": true}],
        [{"in": "query", "name": "a", "type": "array", "collectionFormat": "ssv"},
            {"in": "query", "name": "a", "schema": {"type": "array"}, "style": "spaceDelimited", "explode": false}],
        [{"in": "query", "name": "a", "type": "array", "collectionFormat": "pipes", "maxItems": 2},
            {"in": "query", "name": "a", "schema": {"type": "array", "maxItems": 2},
                "style": "pipeDelimited", "explode": false}],
        [{"in": "query", "name": "a", "type": "array", "collectionFormat": "tsv"},
            {"in": "query", "name": "a", "schema": {"type": "array"}, "style": "form", "explode": false,
                "x-collection-format": "tsv"}],
        [{"in": "header", "name": "a", "type": "array", "collectionFormat": "pipes"},
            {"in": "header", "name": "a", "schema": {"type": "array"}, "x-collection-format": "pipes"}],
        [{"in": "header", "name": "a", "type": "array", "collectionFormat": "csv", "description": "d"},
            {"in": "header", "name": "a", "description": "d", "schema": {"type": "array"}}],
        [{"in": "query", "name": "a", "type": "string", "collectionFormat": "csv", "allowEmptyValue": true,
                "default": "x", "enum": ["x"], "x-nullable": true, "x-own": 1},
            {"in": "query", "name": "a", "allowEmptyValue": true, "x-own": 1,
                "schema": {"type": "string", "default": "x", "enum": ["x"], "nullable": true}}]
    ]"##;

    #[test]
    fn converts_parameters_to_a_schema_and_a_style() {
        let table: Json = serde_json::from_str(PARAMETERS).unwrap();
        for row in table.as_array().unwrap() {
            let json = upgraded(json!({"paths": {"/a": {"get": {"parameters": [row[0]]}}}}));
            assert_eq!(json["paths"]["/a"]["get"]["parameters"][0], row[1], "{}", row[0]);
        }
    }

    #[test]
    fn converts_forms_with_media_types_and_array_styles() {
        let field = |name: &str, kind: &str| json!({"in": "formData", "name": name, "type": kind});
        let content = |consumes: Json, parameters: Json| {
            let post = json!({"consumes": consumes, "parameters": parameters});
            let json = upgraded(json!({"paths": {"/a": {"post": post}}}));
            json["paths"]["/a"]["post"]["requestBody"]["content"].clone()
        };
        let media =
            |content: &Json| content.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        let (plain, parts) = ("application/x-www-form-urlencoded", "multipart/form-data");
        assert_eq!(media(&content(json!([]), json!([field("a", "string")]))), [plain]);
        assert_eq!(
            media(&content(json!([parts, plain]), json!([field("a", "string")]))),
            [parts, plain]
        );
        assert_eq!(media(&content(json!([plain]), json!([field("a", "file")]))), [parts]);
        let list = content(json!([]), json!([field("a", "array")]));
        let style = json!({"style": "form", "explode": false, "x-styled": true});
        assert_eq!(list[plain]["encoding"]["a"], style);
    }

    #[test]
    fn converts_servers_flows_and_references() {
        let json = upgraded(json!({
            "host": "a.example", "basePath": "v1", "schemes": ["http", "wss", "https"],
            "paths": {"/a": {"get": {"schemes": ["http"], "responses": {"200": {"$ref": "#/responses/R"}}}}},
            "responses": {"R": {"description": "", "schema": {"$ref": "#/definitions/A%20b"}}},
            "definitions": {"A b": {"discriminator": "t", "example": {"$ref": "#/definitions/x", "type": "file"}}},
            "securityDefinitions": {"o": {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "u",
                "tokenUrl": "t", "scopes": {"a": "b", "x-c": {}}}},
        }));
        assert_eq!(
            json["servers"],
            json!([{"url": "https://a.example/v1"}, {"url": "http://a.example/v1"}])
        );
        let components = &json["components"];
        assert_eq!(
            components["securitySchemes"]["o"]["flows"],
            json!({"authorizationCode": {"authorizationUrl": "u", "tokenUrl": "t", "scopes": {"a": "b"}}})
        );
        let get = &json["paths"]["/a"]["get"];
        assert_eq!(get["responses"]["200"]["$ref"], "#/components/responses/R");
        let schema = &components["responses"]["R"]["content"]["application/json"]["schema"];
        assert_eq!(schema["$ref"], "#/components/schemas/A b");
        let named = &components["schemas"]["A b"];
        assert_eq!(named["discriminator"], json!({"propertyName": "t"}));
        assert_eq!(named["example"], json!({"$ref": "#/definitions/x", "type": "file"}));
    }
}
