//! Renders the initial overlay of a new crate. It sets the library's name and the environment variables.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Renders the overlay for a crate with this name.
pub(super) fn first(document: &Value, name: &str) -> String {
    let prefix = prefix(name);
    let secrets = secrets(document, &prefix);
    let (description, client) = match secrets.is_empty() {
        true => ("The examples use this name for the library.", json!({ "crate": library(name) })),
        false => (
            "The examples use this name for the library. The environment variable overrides the server's URL.",
            json!({ "crate": library(name), "base-url-env": format!("{prefix}_BASE_URL") }),
        ),
    };
    let root = json!({
        "target": "$",
        "description": description,
        "update": { "x-client": client },
    });
    let secrets = secrets.into_iter().map(|(key, variable)| {
        json!({
            "target": format!("$.components.securitySchemes[{}]", quoted(&key)),
            "description": "`Client::from_env()` reads the secret from this environment variable.",
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
    // Serializing a JSON value cannot fail.
    serde_json::to_string_pretty(&overlay).unwrap_or_default() + "\n"
}

/// Returns the name of a crate's library.
pub(super) fn library(name: &str) -> String {
    name.replace('-', "_")
}

/// Returns the prefix of a crate's environment variables.
fn prefix(name: &str) -> String {
    let name = name.strip_suffix("-client").unwrap_or(name);
    // `PETS_API_KEY`, not `PETS_API_API_KEY`.
    let name = name.strip_suffix("-api").unwrap_or(name);
    library(name).to_ascii_uppercase()
}

/// Returns the security schemes whose secret is a single string, each with an environment variable.
fn secrets(document: &Value, prefix: &str) -> Vec<(String, String)> {
    let pointers = ["/components/securitySchemes", "/securityDefinitions"];
    let schemes = pointers.iter().find_map(|pointer| document.pointer(pointer)?.as_object());
    let mut taken = BTreeSet::new();
    let mut variables = Vec::new();
    for (key, scheme) in schemes.into_iter().flatten() {
        let Some(suffix) = scheme.as_object().and_then(suffix) else { continue };
        let mut variable = format!("{prefix}_{suffix}");
        let mut number = 2;
        while !taken.insert(variable.clone()) {
            variable = format!("{prefix}_{suffix}_{number}");
            number += 1;
        }
        variables.push((key.clone(), variable));
    }
    variables
}

/// Returns the suffix of a scheme's variable. Returns `None` if the secret is not a single string, or if the document
/// already names a variable.
fn suffix(scheme: &Map<String, Value>) -> Option<&'static str> {
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

/// Quotes a key as a JSONPath string.
fn quoted(key: &str) -> String {
    // Every JSON string is a valid JSONPath string.
    Value::from(key).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_one_variable_per_security_scheme() {
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
    fn names_no_variables_without_security_schemes() {
        let overlay: Value = serde_json::from_str(&first(&json!({}), "pets")).unwrap();
        assert_eq!(overlay["actions"][0]["update"], json!({"x-client": {"crate": "pets"}}));
        assert_eq!(overlay["actions"].as_array().unwrap().len(), 1);
    }
}
