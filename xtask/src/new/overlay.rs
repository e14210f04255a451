//! Renders the first overlay of a new crate: the names that only this tool chooses, and an example for other actions.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// The overlay of a crate of some name, as text.
pub(super) fn first(document: &Value, name: &str) -> String {
    let prefix = prefix(name);
    let secrets = secrets(document, &prefix);
    let client = match secrets.is_empty() {
        true => json!({ "crate": library(name) }),
        false => {
            json!({ "crate": library(name), "base-url-env": format!("{prefix}_BASE_URL") })
        }
    };
    let root = json!({
        "target": "$",
        "description": "The name of the library in examples, and the environment variable that overrides the server's URL.",
        "update": { "x-client": client },
    });
    let secrets = secrets.into_iter().map(|(key, variable)| {
        json!({
            "target": format!("$.components.securitySchemes[{}]", quoted(&key)),
            "description": "The environment variable from which `Client::from_env()` reads the secret.",
            "update": { "x-env": variable },
        })
    });
    let actions: Vec<Value> = std::iter::once(root).chain(secrets).collect();
    let overlay = json!({
        "overlay": "1.0.0",
        "info": {
            "title": "Corrections and additions to the document. Each action selects nodes with a JSONPath and merges its update into them. The generator's spec/README.md lists the vocabulary.",
            "version": "1",
        },
        "actions": actions,
    });
    // Values of JSON always have a text.
    serde_json::to_string_pretty(&overlay).unwrap_or_default() + "\n"
}

/// The library of a crate.
pub(super) fn library(name: &str) -> String {
    name.replace('-', "_")
}

/// What the names of its environment variables begin with.
fn prefix(name: &str) -> String {
    let name = name.strip_suffix("-client").unwrap_or(name);
    // `PETS_API_KEY`, not `PETS_API_API_KEY`.
    let name = name.strip_suffix("-api").unwrap_or(name);
    library(name).to_ascii_uppercase()
}

/// The schemes with a secret of one piece, and a variable for each.
fn secrets(document: &Value, prefix: &str) -> Vec<(String, String)> {
    let places = ["/components/securitySchemes", "/securityDefinitions"];
    let schemes = places.iter().find_map(|place| document.pointer(place)?.as_object());
    let mut taken = BTreeSet::new();
    let mut found = Vec::new();
    for (key, scheme) in schemes.into_iter().flatten() {
        let Some(kind) = scheme.as_object().and_then(kind) else { continue };
        let mut variable = format!("{prefix}_{kind}");
        let mut number = 2;
        while !taken.insert(variable.clone()) {
            variable = format!("{prefix}_{kind}_{number}");
            number += 1;
        }
        found.push((key.clone(), variable));
    }
    found
}

/// What a scheme's secret is; nothing if it has none of one piece, or says itself where it is kept.
fn kind(scheme: &Map<String, Value>) -> Option<&'static str> {
    if scheme.contains_key("x-env") {
        return None;
    }
    let text = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
    match text("type") {
        "apiKey" => Some("API_KEY"),
        "http" if text("scheme").eq_ignore_ascii_case("basic") => None,
        "http" => Some("TOKEN"),
        "oauth2" | "openIdConnect" => Some("ACCESS_TOKEN"),
        _ => None,
    }
}

/// A key as JSONPath takes it.
fn quoted(key: &str) -> String {
    // JSON's strings are JSONPath's, too.
    Value::from(key).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_secret_of_one_piece_gets_a_variable_of_its_own() {
        let document = json!({"components": {"securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X"},
            "it's \"odd\"": {"type": "apiKey", "in": "query", "name": "y"},
            "basic": {"type": "http", "scheme": "Basic"},
            "jwt": {"type": "http", "scheme": "bearer"},
            "own": {"type": "http", "scheme": "bearer", "x-env": "MINE"},
            "odd": 3,
        }}});
        let secrets = secrets(&document, &prefix("pet-shop-api-client"));
        let variables: Vec<&str> = secrets.iter().map(|(_, variable)| variable.as_str()).collect();
        assert_eq!(variables, ["PET_SHOP_API_KEY", "PET_SHOP_API_KEY_2", "PET_SHOP_TOKEN"]);
        let overlay: Value = serde_json::from_str(&first(&document, "pet-shop-client")).unwrap();
        let target = &overlay["actions"][2]["target"];
        assert_eq!(target, r#"$.components.securitySchemes["it's \"odd\""]"#);
    }

    #[test]
    fn a_document_without_schemes_needs_no_variables() {
        let overlay: Value = serde_json::from_str(&first(&json!({}), "pets")).unwrap();
        assert_eq!(overlay["actions"][0]["update"], json!({"x-client": {"crate": "pets"}}));
        assert_eq!(overlay["actions"].as_array().unwrap().len(), 1);
    }
}
