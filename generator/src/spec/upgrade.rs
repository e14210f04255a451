//! Turns every version of OpenAPI that is understood into 3.0, so that one model serves all.
//!
//! Today that is 3.0 itself; the other versions are named and refused.

use super::Json;
use crate::diagnostic::Diagnostic;
use crate::pointer::Pointer;

/// Makes an OpenAPI 3.0 document of any version that is understood.
///
/// # Errors
/// The document is of another version, or not an OpenAPI document at all.
pub fn upgrade(json: Json) -> Result<Json, Diagnostic> {
    let field = |name: &str| json.get(name).map(|found| (name.to_owned(), found.clone()));
    match field("openapi").or_else(|| field("swagger")) {
        Some((_, Json::String(version))) if version.starts_with("3.0") => Ok(json),
        Some((name, version)) => Err(other_version(&name, &version)),
        None => Err(Diagnostic::error(
            &Pointer::root(),
            "this is not an OpenAPI document: it has no `openapi` key",
        )
        .help("a document starts with `\"openapi\": \"3.0.1\"` or alike")),
    }
}

fn other_version(name: &str, version: &Json) -> Diagnostic {
    let at = Pointer::of(&[name]);
    match version {
        Json::String(version) => {
            Diagnostic::error(&at, format!("`{name}: {version}` is not supported yet"))
                .help("convert the document to OpenAPI 3.0")
        }
        _ => Diagnostic::error(&at, format!("`{name}` must be a string such as \"3.0.1\""))
            .help("put the version into quotation marks"),
    }
}
