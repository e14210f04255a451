//! Converts `collectionFormat` to the style of an array.

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::extension::COLLECTION_FORMAT;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The location of an array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ArrayLocation {
    /// A query string or form, where a name may occur several times.
    Query,
    /// A path or header.
    PathOrHeader,
}

/// The default `collectionFormat`.
const USUAL: &str = "csv";

/// Removes the `collectionFormat` of a parameter, and returns the fields that set the equivalent style in 3.0.
pub(crate) fn style(
    parameter: &mut Members,
    location: ArrayLocation,
    at: &Pointer,
    log: &mut Log<'_>,
) -> Members {
    let written = parameter.shift_remove("collectionFormat");
    let mut style = Members::new();
    if parameter.get("type").and_then(Json::as_str) != Some("array") {
        return style;
    }
    nested(parameter, at, log);
    let format = match &written {
        None => USUAL,
        Some(format) => format.as_str().unwrap_or_default(),
    };
    let mut set = |name: &str, explode: bool, own: Option<&str>| {
        if location == ArrayLocation::Query {
            style.insert("style".to_owned(), Json::from(name));
            style.insert("explode".to_owned(), Json::Bool(explode));
        }
        if let Some(own) = own {
            style.insert(COLLECTION_FORMAT.to_owned(), Json::from(own));
        }
    };
    let own = |format| (location == ArrayLocation::PathOrHeader).then_some(format);
    match format {
        "csv" => set("form", false, None),
        "multi" if location == ArrayLocation::Query => set("form", true, None),
        "ssv" => set("spaceDelimited", false, own("ssv")),
        "pipes" => set("pipeDelimited", false, own("pipes")),
        "tsv" => set("form", false, Some("tsv")),
        other => {
            set("form", false, None);
            unknown(other, &at.child("collectionFormat"), log);
        }
    }
    style
}

/// Reports arrays inside of an array, and removes their `collectionFormat`. 3.0 has no style for them.
fn nested(parameter: &mut Members, at: &Pointer, log: &mut Log<'_>) {
    let (mut items, mut at) = (parameter.get_mut("items"), at.child("items"));
    while let Some(Json::Object(inner)) = items {
        let format = inner.shift_remove("collectionFormat");
        if inner.get("type").is_some_and(|kind| kind == "array") {
            let format = format.as_ref().and_then(Json::as_str).unwrap_or(USUAL);
            let message = format!(
                "these arrays inside of another one are JSON instead of having the collection format `{format}`"
            );
            log.report(Diagnostic::new(Code::NestedCollectionFormat, &at, message));
        }
        at = at.child("items");
        items = inner.get_mut("items");
    }
}

fn unknown(format: &str, at: &Pointer, log: &mut Log<'_>) {
    let message = format!(
        "the collection format `{format}` is not supported here; commas separate the values"
    );
    log.report(Diagnostic::new(Code::UnknownCollectionFormat, at, message));
}
