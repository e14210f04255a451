//! Converts `securityDefinitions` to security schemes.

use serde_json::{Map, json};

use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::{Members, take_if};
use crate::pointer::Pointer;

/// Converts the security schemes with the types `basic` and `oauth2` to 3.0. Other schemes stay unchanged.
pub(crate) fn upgrade(section: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    for (name, scheme) in section {
        let Json::Object(scheme) = scheme else { continue };
        match scheme.get("type").and_then(Json::as_str) {
            Some("basic") => {
                scheme.insert("type".to_owned(), Json::from("http"));
                scheme.insert("scheme".to_owned(), Json::from("basic"));
            }
            Some("oauth2") => flow(scheme, &at.child(name), log),
            _ => {}
        }
    }
}

/// The OAuth flows: the name in 2.0, the name in 3.0, and the required URLs.
const FLOWS: &[(&str, &str, &[&str])] = &[
    ("implicit", "implicit", &["authorizationUrl"]),
    ("password", "password", &["tokenUrl"]),
    ("application", "clientCredentials", &["tokenUrl"]),
    ("accessCode", "authorizationCode", &["authorizationUrl", "tokenUrl"]),
];

/// Converts the flow of a scheme to `flows`.
fn flow(scheme: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let name = scheme.shift_remove("flow");
    let name = name.as_ref().and_then(Json::as_str).unwrap_or_default();
    let mut flow = Members::new();
    let known_flow = FLOWS.iter().find(|(old, new, _)| *old == name || *new == name);
    let (_, new, needed) = known_flow.copied().unwrap_or(("", "", &[]));
    let to = at.child("flows").child(new);
    log.created(to, at);
    for key in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
        match take_if(scheme, key, Json::is_string) {
            Some(url) => drop(flow.insert(key.to_owned(), url)),
            None if needed.contains(&key) => drop(flow.insert(key.to_owned(), Json::from(""))),
            None => {}
        }
    }
    let mut scopes = match scheme.shift_remove("scopes") {
        Some(Json::Object(scopes)) => scopes,
        _ => Map::new(),
    };
    scopes.retain(|_, words| words.is_string());
    flow.insert("scopes".to_owned(), Json::Object(scopes));
    let flows = if new.is_empty() { json!({}) } else { json!({ new: flow }) };
    scheme.insert("flows".to_owned(), flows);
}
