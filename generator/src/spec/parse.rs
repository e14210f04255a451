//! Turns JSON into an openapiv3 document, without the parts that openapiv3 does not know.

use std::collections::BTreeSet;

use openapiv3::{Components, OpenAPI};

use super::{Json, blame, explode, typos};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;

/// A document whose structure is known to be that of OpenAPI 3.0.
#[derive(Debug)]
pub struct Spec {
    document: OpenAPI,
    dropped: BTreeSet<String>,
}

impl Spec {
    /// Reads the structure of a document; what is wrong with it goes into the sink.
    pub fn parse(json: &Json, sink: &mut Diagnostics) -> Option<Self> {
        typos::warn(json, sink);
        slashless(json, sink);
        let mut json = json.clone();
        explode::keep(&mut json);
        let dropped = drop_schemes(&mut json, sink);
        match blame::from_json(&json) {
            Ok(document) => Some(Self { document, dropped }),
            Err(_) => {
                blame::document(&json, sink);
                None
            }
        }
    }

    /// The parsed document.
    pub fn document(&self) -> &OpenAPI {
        &self.document
    }

    /// Its reusable parts.
    pub fn components(&self) -> Option<&Components> {
        self.document.components.as_ref()
    }

    /// Whether a security scheme of this name is declared, but of a kind that is not understood.
    pub fn is_dropped(&self, scheme: &str) -> bool {
        self.dropped.contains(scheme)
    }
}

/// Warns of paths that openapiv3 passes over in silence.
fn slashless(json: &Json, sink: &mut Diagnostics) {
    let paths = json.get("paths").and_then(Json::as_object).into_iter().flatten();
    for (path, _) in paths.filter(|(path, _)| !path.starts_with('/') && !path.starts_with("x-")) {
        let message = format!("the path `{path}` is left out: it does not start with a slash");
        sink.push(
            Diagnostic::warning(&Pointer::of(&["paths", path]), message)
                .help("write the slash before it"),
        );
    }
}

const SCHEMES: &[&str] = &["apiKey", "http", "oauth2", "openIdConnect"];

/// Removes security schemes that openapiv3 would refuse the whole document for.
fn drop_schemes(json: &mut Json, sink: &mut Diagnostics) -> BTreeSet<String> {
    let at = Pointer::of(&["components", "securitySchemes"]);
    let mut dropped = BTreeSet::new();
    let Some(Json::Object(schemes)) = json.pointer_mut(at.as_str()) else { return dropped };
    schemes.retain(|name, scheme| {
        let kind = scheme.get("type").and_then(Json::as_str);
        let Some(kind) = kind.filter(|kind| !SCHEMES.contains(kind)) else { return true };
        let message =
            format!("the security scheme `{name}` is left out: `{kind}` is not understood");
        let help = match kind {
            "mutualTLS" => "give the client a transport of your own that shows the certificate",
            _ => "the kinds are apiKey, http, oauth2 and openIdConnect",
        };
        sink.push(Diagnostic::warning(&at.child(name).child("type"), message).help(help));
        dropped.insert(name.clone());
        false
    });
    dropped
}
