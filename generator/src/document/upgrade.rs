//! Turns every version of OpenAPI that is understood into 3.0, so that one model serves all.
//!
//! | from | what it has that 3.0 has not | module |
//! |---|---|---|
//! | 2.0 | bodies among the parameters, types without a schema, flows, hosts | [`two`] |
//! | 3.1 | schemas of JSON Schema 2020-12: lists of types, null, constants, tuples, anchors | [`one`] |
//! | 3.2 | items of sequences, whole query strings, media types by reference, more methods | [`newer`] |
//!
//! What 3.0 cannot say travels as `x-` extensions, or is told. The overlay is applied to the result, so its JSONPaths
//! speak of 3.0 whatever the document is of.

use super::Json;
use super::log::Log;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Moves;
use version::TARGET;
use version::Version;

pub(crate) mod heirs;
pub(crate) mod newer;
pub(crate) mod one;
pub(crate) mod references;
pub(crate) mod two;
pub(crate) mod version;

/// Makes an OpenAPI 3.0 document of any version that is understood; every move is recorded, and what gets lost is said.
///
/// # Errors
/// The document is of another version, or not an OpenAPI document at all.
pub(crate) fn upgrade(
    mut json: Json,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) -> Result<Json, Diagnostic> {
    let mut log = Log::new(moves, sink);
    let version = version::read(&json, &mut log)?;
    if let Json::Object(document) = &mut json {
        match version {
            Version::Two => {
                two::upgrade(document, &mut log);
                newer::methods::of_all(&mut json, &mut log);
                one::stray(&mut json, &mut log);
            }
            Version::ThreeZero => {
                if !document.get("openapi").is_some_and(Json::is_string) {
                    document.insert("openapi".to_owned(), Json::from(TARGET));
                }
                newer::methods::of_all(&mut json, &mut log);
                one::stray(&mut json, &mut log);
            }
            Version::ThreeOne | Version::ThreeTwo => {
                document.insert("openapi".to_owned(), Json::from(TARGET));
                newer::upgrade(document, &mut log);
                one::upgrade(&mut json, &mut log);
            }
        }
    }
    references::follow(&mut json, &log);
    heirs::map(&mut json, &mut log);
    Ok(json)
}
