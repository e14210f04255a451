//! Tests the Cargo features of handles and models.

use generator::items::Surface;
use generator::reports::Code;
use generator::{Document, Input, Output};
use serde_json::{Value, json};

use crate::fixtures;

/// Generates a client with features of handles.
fn generate(document: &Value) -> Output {
    let text = document.to_string();
    let spec = Document { name: "features.json", text: &text };
    generator::generate(&Input { spec, files: &[], overlay: None, has_features: true }).unwrap()
}

/// Returns a document with an operation for each tag, which returns the schema of that name.
fn document(tags: &[(&str, &str)], schemas: &Value) -> Value {
    let operation = |(tag, schema): &(&str, &str)| {
        let schema = json!({ "$ref": format!("#/components/schemas/{schema}") });
        let content = json!({ "application/json": { "schema": schema } });
        let responses = json!({ "200": { "description": "A", "content": content } });
        (format!("/{tag}"), json!({ "get": { "tags": [tag], "responses": responses } }))
    };
    let paths: serde_json::Map<String, Value> = tags.iter().map(operation).collect();
    json!({
        "openapi": "3.0.1",
        "info": { "title": "A", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// Returns the features of a model.
fn of<'s>(surface: &'s Surface, model: &str) -> &'s [String] {
    let item = surface.models.iter().find(|item| item.name.plain() == model);
    &item.unwrap_or_else(|| panic!("no model {model}")).features
}

#[test]
fn models_have_the_features_of_all_handles_that_reach_them() {
    let part = json!({ "type": "object", "properties": { "part": { "$ref": "#/components/schemas/Part" } } });
    let schemas = json!({
        "Cat": part,
        "Dog": part,
        "Part": { "type": "object", "properties": { "id": { "type": "string" } } },
        "Bird": { "type": "object", "properties": { "id": { "type": "string" } } },
    });
    let tags =
        [("Big Cats", "Cat"), ("tracing", "Dog"), ("birds", "Bird"), ("tracing_calls", "Bird")];
    let surface = generate(&document(&tags, &schemas)).items;
    let features: Vec<_> =
        surface.handles.iter().filter_map(|handle| handle.feature.as_deref()).collect();
    assert_eq!(features, ["big-cats", "tracing-calls", "birds", "tracing-calls-calls"]);
    assert_eq!(of(&surface, "Cat"), ["big-cats"]);
    assert_eq!(of(&surface, "Part"), ["big-cats", "tracing-calls"]);
    assert_eq!(of(&surface, "Bird"), ["birds", "tracing-calls-calls"]);
}

#[test]
fn clients_of_more_than_200_handles_have_no_features() {
    let names: Vec<String> = (0..201).map(|number| format!("tag{number}")).collect();
    let tags: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "Cat")).collect();
    let schemas = json!({ "Cat": { "type": "object" } });
    for (count, expected) in [(200, 200), (201, 0)] {
        let output = generate(&document(&tags[..count], &schemas));
        let features = output.items.handles.iter().filter(|handle| handle.feature.is_some());
        assert_eq!(features.count(), expected);
        let notes = output.reports.iter().filter(|report| report.code == Code::NoHandleFeatures);
        assert_eq!(notes.count(), usize::from(expected == 0));
    }
}

#[test]
fn manifest_of_the_client_declares_the_features_of_its_handles() {
    let manifest = fixtures::read("generated-client/Cargo.toml");
    let handles = fixtures::own().items.handles;
    assert!(handles.len() > 1);
    for feature in handles.iter().filter_map(|handle| handle.feature.as_deref()) {
        assert!(manifest.contains(&format!("\n{feature} = []\n")), "{feature}");
    }
}

#[test]
fn features_of_handles_differ_from_features_and_dependencies_of_the_client() {
    let manifest = fixtures::read("generated-client/Cargo.toml");
    let handles = fixtures::own().items.handles;
    let is_handle = |name: &str| handles.iter().any(|it| it.feature.as_deref() == Some(name));
    let keys =
        manifest.split_once("[features]").unwrap().1.lines().filter(|line| !line.starts_with('#'));
    let names = keys.filter_map(|line| line.split([' ', '.', '=']).next());
    let names: Vec<&str> =
        names.filter(|name| !name.is_empty() && !name.starts_with('[')).collect();
    assert!(names.contains(&"default") && names.contains(&"url"), "{names:?}");
    for name in names.into_iter().filter(|name| !is_handle(name)) {
        let surface =
            generate(&document(&[(name, "Cat")], &json!({ "Cat": { "type": "object" } }))).items;
        let feature = surface.handles[0].feature.as_deref().unwrap();
        assert_ne!(feature, name);
    }
}
