//! Reports unresolved references, and replaces them with stand-ins or removes them.

use serde_json::json;

use super::address::{self, Address};
use super::component::{missing, name_in};
use super::find::{Resolution, Resolver};
use super::other_files::{OtherFiles, Reason};
use super::sites::{self, ReferenceSite, Scope};
use super::walk::{Expected, is_swagger_2};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Json;
use crate::document::extension::INCOMPLETE;
use crate::document::grammar::{ObjectType, Relation};
use crate::pointer::{Pointer, unescaped};

/// Reports all unresolved references, and replaces them with stand-ins or removes them.
pub(crate) fn report_unresolved(
    json: &mut Json,
    main: &str,
    other_files: &mut OtherFiles<'_>,
    sink: &mut Diagnostics,
) {
    let is_swagger_2 = is_swagger_2(json);
    let resolver = Resolver { json, main, is_swagger_2 };
    let mut repairs = Vec::new();
    // Lowering reports unresolved references in the `mapping` of a discriminator.
    let sites = sites::of(&resolver, Scope::All)
        .into_iter()
        .filter(|site| site.expected != Expected::MappingValue);
    for site in sites {
        let resolution = resolver.find(&site.reference, site.expected);
        match reason(&site, &resolution, other_files) {
            Some(Reason { code, clause, help }) => {
                let (substitute, becomes) = substitute(site.expected);
                let becomes = if is_part(&site) {
                    "properties that only it describes are raw JSON"
                } else {
                    becomes
                };
                let message = format!("`$ref` refers to `{}`, {clause}; {becomes}", site.reference);
                let diagnostic = Diagnostic::new(code, &site.location(), message);
                sink.push(match help {
                    Some(help) => diagnostic.help(help),
                    None => diagnostic,
                });
                repairs.push((site.at, substitute));
            }
            None => {
                sink.push(error(&resolver, &site, resolution));
                // A component name needs no stand-in: lowering looks up the name and reports the same error.
                if !is_name(&site) {
                    repairs.push((site.at, substitute(site.expected).0));
                }
            }
        }
    }
    // From last to first, because a removal shifts the indices of later elements.
    for (at, substitute) in repairs.into_iter().rev() {
        repair(json, &at, substitute);
    }
}

/// Returns the reason if an unresolved reference causes a warning, or `None` if it causes an error.
fn reason(
    site: &ReferenceSite,
    resolution: &Resolution,
    other_files: &mut OtherFiles<'_>,
) -> Option<Reason> {
    let reason_of =
        |code, clause: &str| Some(Reason { code, clause: clause.to_owned(), help: None });
    match resolution {
        Resolution::NotLoaded(Address::Network) => {
            reason_of(Code::RemoteReference, "which is not fetched")
        }
        Resolution::NotLoaded(Address::Outside) => {
            reason_of(Code::ReferenceOutsideFolder, "which is outside the folder of the document")
        }
        Resolution::NotLoaded(_) if site.reference.starts_with('#') => None,
        Resolution::NotLoaded(Address::Pointer(file, location)) => {
            other_files.reason(file, location).or_else(|| Some(not_found(site)))
        }
        Resolution::NotLoaded(Address::Anchor(..)) => Some(not_found(site)),
        Resolution::Mismatch(actual) => {
            let reason = match (actual.describe(), site.expected.describe()) {
                (actual, expected) if actual == expected => {
                    format!("which is not {expected}")
                }
                (actual, expected) => format!("which is {actual} instead of {expected}"),
            };
            reason_of(Code::MismatchedReference, &reason)
        }
        Resolution::Cycle if site.expected.object_type() == Some(ObjectType::Schema) => {
            reason_of(Code::SelfReferencingSchema, "which is only a reference to itself")
        }
        Resolution::Plain | Resolution::Target(_) | Resolution::Missing(..) | Resolution::Cycle => {
            None
        }
    }
}

/// Returns the reason for a reference to a file that does not exist.
fn not_found(site: &ReferenceSite) -> Reason {
    let section = site.section(false).filter(|_| !address::is_file(&site.reference));
    Reason {
        code: Code::ReferencedFileNotFound,
        clause: "which is not in the folder of the document".to_owned(),
        help: section.map(|section| {
            format!(
                "if this is not the name of a file, define the component and write `#/{}/{}`",
                section.join("/"),
                site.reference
            )
        }),
    }
}

/// Returns whether a reference is a part of an `allOf`.
fn is_part(site: &ReferenceSite) -> bool {
    site.at.as_str().rsplit_once('/').is_some_and(|(parent, _)| parent.ends_with("/allOf"))
}

/// Returns whether a reference is the JSON pointer of a component in the required section.
fn is_name(site: &ReferenceSite) -> bool {
    let section = site.section(false).and_then(<[_]>::last);
    section.is_some_and(|section| name_in(&site.reference, section).is_some())
}

fn error(resolver: &Resolver<'_>, site: &ReferenceSite, resolution: Resolution) -> Diagnostic {
    let (at, reference) = (site.location(), site.reference.as_str());
    match resolution {
        Resolution::Missing(within, name) => {
            let within = resolver.json.pointer(within.as_str()).and_then(Json::as_object);
            let known: Vec<&str> =
                within.iter().flat_map(|members| members.keys()).map(String::as_str).collect();
            missing(reference, &at, &name, &known)
        }
        Resolution::Cycle => {
            Diagnostic::new(Code::CyclicReference, &site.at, "this `$ref` is part of a cycle")
        }
        Resolution::NotLoaded(_) => missing(reference, &at, "", &[]),
        Resolution::Target(_) | Resolution::Plain | Resolution::Mismatch(_) => {
            let message =
                format!("cannot inline `{reference}`: its target contains itself or is too large");
            Diagnostic::new(Code::RecursiveReference, &at, message)
        }
    }
}

/// Returns the stand-in for an unresolved reference, and the end of the message. Without a stand-in, the reference is
/// removed.
fn substitute(expected: Expected) -> (Option<Json>, &'static str) {
    let object_type = match expected {
        Expected::Of(Relation::Map(_)) | Expected::Discriminator | Expected::Mapping => {
            return (Some(json!({})), "an empty object is assumed");
        }
        Expected::Of(Relation::List(_)) => return (Some(json!([])), "an empty array is assumed"),
        Expected::MappingValue | Expected::Metadata => {
            return (None, "only the name of the branch is used");
        }
        Expected::Of(Relation::One(object_type)) => object_type,
    };
    match object_type {
        ObjectType::Schema | ObjectType::Additional => {
            (Some(json!({ INCOMPLETE: true })), "the value becomes raw JSON")
        }
        ObjectType::Response => {
            let bytes = json!({"*/*": {"schema": {"type": "string", "format": "binary"}}});
            let response = json!({"description": "", "content": bytes});
            (Some(response), "the response is returned as bytes")
        }
        ObjectType::Body => {
            let body = json!({"content": {"application/json": {"schema": {}}}});
            (Some(body), "the body becomes raw JSON")
        }
        // Repair reports the unknown type of the security scheme.
        ObjectType::Scheme => (Some(json!({"type": "unknown"})), "the scheme is omitted"),
        ObjectType::Document
        | ObjectType::Components
        | ObjectType::Paths
        | ObjectType::Responses => (Some(json!({})), "an empty object is assumed"),
        ObjectType::PathItem => (None, "the path is omitted"),
        ObjectType::Operation
        | ObjectType::Method
        | ObjectType::Parameter
        | ObjectType::Header
        | ObjectType::Media
        | ObjectType::Encoding
        | ObjectType::Example
        | ObjectType::Link => (None, "the reference is omitted"),
    }
}

fn repair(json: &mut Json, at: &Pointer, substitute: Option<Json>) {
    if let Some(value) = substitute {
        // `pointer_mut` also finds elements of arrays.
        if let Some(node) = json.pointer_mut(at.as_str()) {
            *node = value;
        }
        return;
    }
    let Some((parent, token)) = at.as_str().rsplit_once('/') else { return };
    match json.pointer_mut(parent) {
        Some(Json::Object(members)) => {
            members.shift_remove(unescaped(token).as_ref());
        }
        Some(Json::Array(elements)) => {
            if let Some(index) = token.parse::<usize>().ok().filter(|index| *index < elements.len())
            {
                elements.remove(index);
            }
        }
        _ => {}
    }
}
