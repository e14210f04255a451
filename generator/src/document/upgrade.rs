//! Converts every supported version of OpenAPI to 3.0.
//!
//! | version | features that 3.0 lacks | module |
//! |---|---|---|
//! | 2.0 | body parameters, parameter types outside a `schema`, `flow`, `host` | [`two`] |
//! | 3.1 | schemas of JSON Schema 2020-12: arrays of types, null, constants, tuples, anchors | [`one`] |
//! | 3.2 | items of sequences, query string parameters, referenced media types, more methods | [`newer`] |
//!
//! Before that, the paths in `x-ms-paths` are moved to `paths` ([`overloads`]), and the types of scalars that have no single
//! `type` are determined ([`scalars`]). After that, a union next to other keywords becomes a part of an `allOf`
//! ([`branches`]), and the keywords that several parts have of one scalar are combined ([`parts`]).
//!
//! Features that 3.0 cannot express become `x-` extensions or are reported ([`restricting`] records keywords for a report).
//! The overlay is applied to the converted document, so the overlay's JSONPaths refer to OpenAPI 3.0 objects, whatever the
//! original version is.

use super::Json;
use super::log::Log;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Moves;
use version::TARGET;
use version::Version;

pub(crate) mod branches;
pub(crate) mod described;
pub(crate) mod newer;
pub(crate) mod one;
pub(crate) mod overloads;
pub(crate) mod parts;
pub(crate) mod references;
pub(crate) mod restricting;
pub(crate) mod scalars;
pub(crate) mod subtypes;
pub(crate) mod two;
pub(crate) mod version;

/// Converts a document to OpenAPI 3.0, records every move, and reports every loss.
///
/// # Errors
/// Returns an error if the version is missing, malformed or unsupported.
pub(crate) fn upgrade(
    mut json: Json,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) -> Result<Json, Diagnostic> {
    let mut log = Log::new(moves, sink);
    let version = version::read(&json, &mut log)?;
    if let Json::Object(document) = &mut json {
        overloads::move_to_paths(document, &mut log);
    }
    scalars::settle(&mut json, &mut log);
    if let Json::Object(document) = &mut json {
        match version {
            Version::Two => {
                two::upgrade(document, &mut log);
                newer::methods::of_all(&mut json, &mut log);
                one::upgrade_newer_keywords(&mut json, &mut log);
            }
            Version::ThreeZero => {
                if !document.get("openapi").is_some_and(Json::is_string) {
                    document.insert("openapi".to_owned(), Json::from(TARGET));
                }
                newer::methods::of_all(&mut json, &mut log);
                one::upgrade_newer_keywords(&mut json, &mut log);
            }
            Version::ThreeOne | Version::ThreeTwo => {
                document.insert("openapi".to_owned(), Json::from(TARGET));
                newer::upgrade(document, &mut log);
                one::upgrade(&mut json, &mut log);
            }
        }
    }
    branches::settle(&mut json, &mut log);
    restricting::record(&mut json);
    references::follow(&mut json, &log);
    parts::combine(&mut json, &mut log);
    subtypes::add_mappings(&mut json, &mut log);
    Ok(json)
}
