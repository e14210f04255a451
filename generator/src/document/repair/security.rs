//! Repairs security schemes and security requirements.

use serde_json::json;

use super::context::RepairContext;
use super::values::text;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The types of security schemes and their required fields.
const KINDS: &[(&str, &[&str])] =
    &[("apiKey", &["name", "in"]), ("http", &["scheme"]), ("oauth2", &[]), ("openIdConnect", &[])];

/// Checks the type and the required fields of a security scheme.
pub(crate) fn scheme(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    let Some(kind) = kind(context, members, at) else { return false };
    let needed = KINDS.iter().find(|(name, _)| *name == kind).map_or(&[] as &[&str], |(_, it)| it);
    if let Some(missing) = needed.iter().find(|key| !members.contains_key(**key)) {
        let message = format!("this security scheme has no `{missing}` and is omitted");
        context.report(Diagnostic::new(Code::SecuritySchemeWithoutField, at, message));
        return false;
    }
    match kind {
        "apiKey" => key_location(context, members, &at.child("in")),
        "oauth2" => {
            flows(context, members, &at.child("flows"));
            true
        }
        "openIdConnect" => {
            members.entry("openIdConnectUrl").or_insert_with(|| Json::from(""));
            true
        }
        _ => true,
    }
}

/// Repairs and returns a scheme's type. Reports an unsupported or missing type and returns `None`.
fn kind(
    context: &mut RepairContext<'_>,
    members: &mut Members,
    at: &Pointer,
) -> Option<&'static str> {
    let name = at.last();
    let written = members.get("type").and_then(Json::as_str).unwrap_or_default().to_owned();
    let at = at.child("type");
    let bare = |text: &str| text.replace(['-', '_', ' '], "").to_ascii_lowercase();
    let known = KINDS.iter().map(|(kind, _)| *kind);
    let meant = known.into_iter().find(|kind| bare(kind) == bare(&written));
    if let Some(kind) = meant {
        if kind != written {
            context.report(Diagnostic::new(
                Code::RepairedSpelling,
                &at,
                format!("misspelled security scheme type `{written}`; it is read as `{kind}`"),
            ));
            members.insert("type".to_owned(), Json::from(kind));
        }
        return Some(kind);
    }
    if ["basic", "bearer"].contains(&bare(&written).as_str()) {
        let message =
            format!("`{written}` is not a security scheme type; it is read as an HTTP scheme");
        context.report(Diagnostic::new(Code::HttpSchemeAsType, &at, message));
        members.insert("type".to_owned(), Json::from("http"));
        members.insert("scheme".to_owned(), Json::from(bare(&written)));
        return Some("http");
    }
    let message = match written.as_str() {
        "" => format!("the security scheme `{name}` has no `type` and is omitted"),
        _ => format!(
            "the security scheme `{name}` has the unsupported type `{written}` and is omitted"
        ),
    };
    let help = match written.as_str() {
        "mutualTLS" => "pass the certificate to `client_certificate` of the client builder",
        _ => "use one of `apiKey`, `http`, `oauth2`, `openIdConnect`",
    };
    context.report(Diagnostic::new(Code::UnsupportedSecurityScheme, &at, message).help(help));
    None
}

fn key_location(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    let written = members.get("in").and_then(Json::as_str).unwrap_or_default().to_owned();
    let meant = written.trim().to_ascii_lowercase();
    if !["query", "header", "cookie"].contains(&meant.as_str()) {
        let message = format!("unknown API key location `{written}`; the scheme is omitted");
        context.report(Diagnostic::new(Code::InvalidKeyLocation, at, message));
        return false;
    }
    if meant != written {
        context.report(Diagnostic::new(
            Code::RepairedSpelling,
            at,
            format!("misspelled API key location `{written}`; it is read as `{meant}`"),
        ));
        members.insert("in".to_owned(), Json::from(meant));
    }
    true
}

/// The OAuth flows and their required fields.
const FLOWS: &[(&str, &[&str])] = &[
    ("implicit", &["authorizationUrl"]),
    ("password", &["tokenUrl"]),
    ("clientCredentials", &["tokenUrl"]),
    ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
];

/// Removes flows without the required URLs. Callers must obtain the tokens of a removed flow themselves.
fn flows(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) {
    let flows = members.entry("flows").or_insert_with(|| json!({}));
    let Json::Object(flows) = flows else {
        context.report(
            Diagnostic::new(
                Code::TypeMismatchIgnored,
                at,
                "`flows` must be an object; the value is ignored",
            )
            .help("write an object"),
        );
        *flows = json!({});
        return;
    };
    flows.retain(|name, flow| {
        let Some((_, needed)) = FLOWS.iter().find(|(known, _)| known == name) else {
            return name.starts_with("x-");
        };
        let at = at.child(name);
        let Json::Object(flow) = flow else {
            context.report(
                Diagnostic::new(
                    Code::TypeMismatchIgnored,
                    &at,
                    "this flow must be an object; the value is ignored",
                )
                .help("write an object"),
            );
            return false;
        };
        scopes(flow);
        flow.retain(|key, value| key == "scopes" || key.starts_with("x-") || value.is_string());
        let missing = needed.iter().find(|key| !flow.contains_key(**key));
        if let Some(missing) = missing {
            let message = format!("this flow has no `{missing}` and is ignored");
            context.report(Diagnostic::new(Code::FlowWithoutUrl, &at, message));
        }
        missing.is_none()
    });
}

/// Converts scopes to an object with a description for each name. An array of names is accepted too.
fn scopes(flow: &mut Members) {
    let scopes = match flow.shift_remove("scopes") {
        Some(Json::Object(scopes)) => scopes
            .into_iter()
            .map(|(name, words)| (name, Json::from(text(&words).unwrap_or_default())))
            .collect(),
        Some(Json::Array(names)) => {
            names.iter().filter_map(text).map(|name| (name, Json::from(""))).collect()
        }
        _ => Members::new(),
    };
    flow.insert("scopes".to_owned(), Json::Object(scopes));
}

/// Converts the name of a scheme, or an empty array, to a requirement object.
pub(crate) fn requirement_from(
    context: &mut RepairContext<'_>,
    json: &mut Json,
    at: &Pointer,
) -> bool {
    let (message, meant) = match json {
        Json::String(name) => (
            "expected an object, found a string; the string is read as the name of a security scheme",
            json!({ name.as_str(): [] }),
        ),
        Json::Array(names) if names.is_empty() => (
            "expected an object, found an empty array; the array is read as no requirement",
            json!({}),
        ),
        _ => return false,
    };
    context.report(Diagnostic::new(Code::RepairedRequirement, at, message));
    *json = meant;
    true
}

/// Repairs the scopes of a requirement.
pub(crate) fn requirement(
    context: &mut RepairContext<'_>,
    members: &mut Members,
    at: &Pointer,
) -> bool {
    for (name, scopes) in members.iter_mut() {
        let listed = scopes.as_array().is_some_and(|all| all.iter().all(Json::is_string));
        if !listed {
            let message = format!("the scopes of `{name}` must be an array of strings");
            context.report(Diagnostic::new(Code::InvalidScopes, &at.child(name), message));
            let texts = scopes.as_array().into_iter().flatten().filter_map(text).map(Json::from);
            *scopes = Json::Array(texts.collect());
        }
    }
    true
}
