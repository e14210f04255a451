//! The documents of a case, in short form.

use generator::{Document, Input, Output, Rejection};
use serde_json::{Map, Value as Json, json};

use crate::fixtures;

/// A document, its files and its overlay.
///
/// | key | value |
/// |---|---|
/// | `schema` | the schema `S`, which `GET /s` returns and `PUT /s` sends |
/// | `schemas` | all components under `schemas`; with `schema`, the other ones |
/// | `get`, `post` | the operation `call` of `/a` without `tags`, `operationId` and `responses`, which are added |
/// | `document` | keys in the root of the document; null removes the key |
/// | `text` | the whole document as text |
/// | `fixture` | the name of a fixture in `tests/reject`, whose document is used without its overlay |
/// | `files` | the texts of other files, by name |
/// | `overlay` | the actions of the overlay, the whole overlay, or its text |
#[derive(Clone, Debug, Default)]
pub(super) struct Part(Map<String, Json>);

impl Part {
    /// Reads a part of a case. The keys that it lacks are those of `base`.
    pub(super) fn of(case: &Json, base: Option<&Self>, key: &str) -> Self {
        let own = case.get(key).and_then(Json::as_object);
        let own = own.unwrap_or_else(|| panic!("a case has no `{key}`: {case}")).clone();
        let mut all = base.cloned().unwrap_or_default().0;
        all.extend(own);
        const KEYS: [&str; 9] =
            ["schema", "schemas", "get", "post", "document", "text", "fixture", "files", "overlay"];
        let unknown = all.keys().find(|key| !KEYS.contains(&key.as_str()));
        assert!(unknown.is_none(), "a case has the unknown key {unknown:?}");
        Self(all)
    }

    /// Returns the text of the document.
    fn text(&self) -> String {
        if let Some(text) = self.0.get("text").and_then(Json::as_str) {
            return text.to_owned();
        }
        if let Some(name) = self.0.get("fixture").and_then(Json::as_str) {
            return fixtures::read(&format!("tests/reject/{name}.json"));
        }
        let mut document = json!({
            "openapi": "3.0.3",
            "info": {"title": "Test", "version": "1"},
            "servers": [{"url": "https://api.example.com"}],
            "paths": {},
        });
        for method in ["get", "post"] {
            if let Some(operation) = self.0.get(method) {
                document["paths"]["/a"][method] = completed(operation);
            }
        }
        if let Some(schemas) = self.0.get("schemas") {
            document["components"]["schemas"] = schemas.clone();
        }
        if let Some(schema) = self.0.get("schema") {
            document["components"]["schemas"]["S"] = schema.clone();
            document["paths"]["/s"] = uses_of_schema();
        }
        for (key, value) in self.0.get("document").and_then(Json::as_object).into_iter().flatten() {
            match (value, document.as_object_mut()) {
                (Json::Null, Some(members)) => drop(members.remove(key)),
                _ => document[key] = value.clone(),
            }
        }
        format!("{document:#}")
    }

    /// Returns the text of the overlay.
    fn overlay(&self) -> Option<String> {
        Some(match self.0.get("overlay")? {
            Json::String(text) => text.clone(),
            Json::Array(actions) => {
                let described = |action: &Json| {
                    let mut action = action.clone();
                    action["description"] = json!("the change of a help line");
                    action
                };
                let actions: Vec<Json> = actions.iter().map(described).collect();
                let info = json!({"title": "Test", "version": "1"});
                json!({"overlay": "1.0.0", "info": info, "actions": actions}).to_string()
            }
            overlay => overlay.to_string(),
        })
    }
}

/// Returns an operation with the fields that all operations of cases have.
fn completed(operation: &Json) -> Json {
    let mut all = json!({"tags": ["T"], "operationId": "call", "responses": {"204": {"description": "Done"}}});
    for (key, value) in operation.as_object().into_iter().flatten() {
        all[key] = value.clone();
    }
    all
}

fn uses_of_schema() -> Json {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/S"}}});
    json!({
        "get": {"tags": ["T"], "operationId": "read",
            "responses": {"200": {"description": "OK", "content": content}}},
        "put": {"tags": ["T"], "operationId": "write", "requestBody": {"required": true, "content": content},
            "responses": {"204": {"description": "Done"}}},
    })
}

/// Reads a file of cases.
pub(super) fn read(name: &str, text: &str) -> Json {
    let json = generator::documents::json(&Document { name, text }, &[]);
    json.unwrap_or_else(|rejection| panic!("{name}: {rejection}"))
}

/// Runs the generator on a part of a case.
pub(super) fn generate(part: &Part) -> Result<Output, Rejection> {
    let (text, overlay) = (part.text(), part.overlay());
    let files = part.0.get("files").and_then(Json::as_object);
    let files = files
        .into_iter()
        .flatten()
        .filter_map(|(name, text)| Some(Document { name, text: text.as_str()? }));
    let files: Vec<Document<'_>> = files.collect();
    generator::generate(&Input {
        spec: Document { name: "api.yaml", text: &text },
        files: &files,
        overlay: overlay.as_deref().map(|text| Document { name: "overlay.json", text }),
        has_features: true,
    })
}
