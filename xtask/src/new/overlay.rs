//! Renders the initial overlay of a new crate. It sets the library's name and the environment variables.

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

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

/// Returns the security schemes whose secret is a single string, each with an environment variable. If there are several
/// schemes, each variable is named after its scheme, so that a scheme that is added later never reads the secret of another
/// one.
fn secrets(document: &Value, prefix: &str) -> Vec<(String, String)> {
    let pointers = ["/components/securitySchemes", "/securityDefinitions"];
    let schemes = pointers.iter().find_map(|pointer| document.pointer(pointer)?.as_object());
    let is_only = schemes.is_some_and(|schemes| schemes.len() == 1);
    let variable = |key: &str, suffix: &str| match is_only {
        true => format!("{prefix}_{suffix}"),
        false => format!("{prefix}_{}", of_scheme(key, suffix)),
    };
    let each = schemes.into_iter().flatten();
    let each: Vec<(&String, String)> = each
        .filter_map(|(key, scheme)| Some((key, variable(key, suffix(scheme.as_object()?)?))))
        .collect();
    let is_shared =
        |variable: &String| each.iter().filter(|(_, other)| other == variable).count() > 1;
    each.iter()
        .map(|(key, variable)| match is_shared(variable) {
            // A number would depend on the order of the schemes.
            true => ((*key).clone(), format!("{variable}_{}", digits(key))),
            false => ((*key).clone(), variable.clone()),
        })
        .collect()
}

/// The suffixes of variables. They are also the names of the variable of a single scheme.
const SUFFIXES: [&str; 3] = ["API_KEY", "TOKEN", "ACCESS_TOKEN"];

/// Returns the name of a scheme's variable without the prefix. It differs from that of a single scheme.
fn of_scheme(key: &str, suffix: &str) -> String {
    let words = screaming(key);
    let is_complete = words.contains(suffix) && !SUFFIXES.contains(&words.as_str());
    match words.as_str() {
        "" => format!("{}_{suffix}", digits(key)),
        _ if is_complete => words,
        _ if SUFFIXES.contains(&format!("{words}_{suffix}").as_str()) => {
            format!("{words}_{suffix}_{suffix}")
        }
        _ => format!("{words}_{suffix}"),
    }
}

/// Converts a key to upper-case words of ASCII letters and digits.
fn screaming(key: &str) -> String {
    let mut words = String::new();
    let mut was_lower = false;
    for letter in key.chars() {
        let is_word = letter.is_ascii_alphanumeric();
        if (!is_word || was_lower && letter.is_ascii_uppercase()) && !words.ends_with('_') {
            words.push('_');
        }
        words.extend(is_word.then(|| letter.to_ascii_uppercase()));
        was_lower = letter.is_ascii_lowercase() || letter.is_ascii_digit();
    }
    words.trim_matches('_').to_owned()
}

/// Returns digits that depend only on the key.
fn digits(key: &str) -> String {
    Sha256::digest(key).iter().take(3).map(|byte| format!("{byte:02X}")).collect()
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
        let expected = ["PET_SHOP_KEY_API_KEY", "PET_SHOP_IT_S_ODD_API_KEY", "PET_SHOP_JWT_TOKEN"];
        assert_eq!(variables, expected);
        let overlay: Value = serde_json::from_str(&first(&document, "pet-shop-client")).unwrap();
        let target = &overlay["actions"][2]["target"];
        assert_eq!(target, r#"$.components.securitySchemes["it's \"odd\""]"#);
    }

    #[test]
    fn never_names_the_variable_of_one_scheme_for_another() {
        let all = |keys: &[&str]| {
            let one = |key: &&str| ((*key).to_owned(), json!({"type": "http", "scheme": "bearer"}));
            let schemes: Map<String, Value> = keys.iter().map(one).collect();
            secrets(&json!({"components": {"securitySchemes": schemes}}), "X")
        };
        assert_eq!(all(&["jwt"]), [("jwt".to_owned(), "X_TOKEN".to_owned())]);
        let keys = ["token", "Access", "access_token", "api key", "apiToken", "a-b", "aB", "ключ"];
        let several = all(&keys);
        for (key, variable) in &several {
            assert!(
                !["X_TOKEN", "X_ACCESS_TOKEN", "X_API_KEY"].contains(&variable.as_str()),
                "{key}"
            );
        }
        let reversed: Vec<&str> = keys.into_iter().rev().collect();
        assert_eq!(all(&reversed).into_iter().rev().collect::<Vec<_>>(), several);
        for keys in [["jwt", "token"], ["a-b", "aB"]] {
            let [first, second] = keys;
            let before = all(&[first]);
            let both: Vec<String> = all(&keys).into_iter().map(|(_, variable)| variable).collect();
            assert!(!both.contains(&before[0].1) && both[0] != both[1], "{second}: {both:?}");
        }
    }

    #[test]
    fn names_no_variables_without_security_schemes() {
        let overlay: Value = serde_json::from_str(&first(&json!({}), "pets")).unwrap();
        assert_eq!(overlay["actions"][0]["update"], json!({"x-client": {"crate": "pets"}}));
        assert_eq!(overlay["actions"].as_array().unwrap().len(), 1);
    }
}
