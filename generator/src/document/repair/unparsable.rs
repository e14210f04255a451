//! Omits each operation, path, component and other section that openapiv3 cannot parse after all other repairs.
//!
//! The table should cover all mistakes. If the table misses a mistake, only the affected operation, path, component or
//! section is omitted and reported; the document is not rejected.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::context::RepairContext;
use super::document;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::pointer::Pointer;

/// Returns serde's error message if a value cannot be parsed.
type ParseError = fn(&Json) -> Option<String>;

fn parse_error<T: DeserializeOwned>(json: &Json) -> Option<String> {
    T::deserialize(json).err().map(|error| error.to_string())
}

type Slot<T> = openapiv3::ReferenceOr<T>;

/// The sections of `components`, with the replacement for a component that cannot be parsed. If the replacement is
/// empty, the component is removed.
const SECTIONS: &[(&str, ParseError, &str)] = &[
    ("schemas", parse_error::<Slot<openapiv3::Schema>>, "{}"),
    ("responses", parse_error::<Slot<openapiv3::Response>>, r#"{"description": ""}"#),
    ("parameters", parse_error::<Slot<openapiv3::Parameter>>, ""),
    ("examples", parse_error::<Slot<openapiv3::Example>>, ""),
    ("requestBodies", parse_error::<Slot<openapiv3::RequestBody>>, r#"{"content": {}}"#),
    ("headers", parse_error::<Slot<openapiv3::Header>>, r#"{"schema": {"type": "string"}}"#),
    ("securitySchemes", parse_error::<Slot<openapiv3::SecurityScheme>>, ""),
    ("links", parse_error::<Slot<openapiv3::Link>>, ""),
    ("callbacks", parse_error::<Slot<openapiv3::Callback>>, ""),
];

/// The other sections of the document, except `paths`.
const OTHER_SECTIONS: &[(&str, ParseError)] = &[
    ("info", parse_error::<openapiv3::Info>),
    ("servers", parse_error::<Vec<openapiv3::Server>>),
    ("tags", parse_error::<Vec<openapiv3::Tag>>),
    ("security", parse_error::<Vec<openapiv3::SecurityRequirement>>),
    ("externalDocs", parse_error::<openapiv3::ExternalDocumentation>),
    ("components", parse_error::<BTreeMap<String, Json>>),
];

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Omits the operations, paths, components and other sections that cannot be parsed.
pub(crate) fn omit(json: &mut Json, context: &mut RepairContext<'_>) {
    if parse_error::<openapiv3::OpenAPI>(json).is_none() {
        return;
    }
    for (key, parse_error) in OTHER_SECTIONS {
        let why = json.get(key).and_then(parse_error);
        report_omission(context, &Pointer::of(&[key]), why.as_deref());
        if let (Some(_), Json::Object(members)) = (why, &mut *json) {
            members.shift_remove(*key);
        }
    }
    for (section, parse_error, neutral) in SECTIONS {
        let at = Pointer::of(&["components", section]);
        let Some(Json::Object(members)) = json.pointer_mut(at.as_str()) else { continue };
        members.retain(|name, component| {
            let why = parse_error(component);
            report_omission(context, &at.child(name), why.as_deref());
            let neutral_value = serde_json::from_str(neutral).ok();
            match (why, neutral_value) {
                (None, _) => true,
                (Some(_), None) => false,
                (Some(_), Some(neutral)) => {
                    *component = neutral;
                    true
                }
            }
        });
    }
    paths(json, context);
    document::complete(json);
}

fn paths(json: &mut Json, context: &mut RepairContext<'_>) {
    let at = Pointer::of(&["paths"]);
    let Some(Json::Object(paths)) = json.get_mut("paths") else { return };
    paths.retain(|path, item| {
        let at = at.child(path);
        if let Json::Object(members) = item {
            members.retain(|method, operation| {
                let why = parse_error::<openapiv3::Operation>(operation);
                let why = why.filter(|_| METHODS.contains(&method.as_str()));
                report_omission(context, &at.child(method), why.as_deref());
                why.is_none()
            });
        }
        let why = parse_error::<Slot<openapiv3::PathItem>>(item).filter(|_| path.starts_with('/'));
        report_omission(context, &at, why.as_deref());
        why.is_none()
    });
}

fn report_omission(context: &mut RepairContext<'_>, at: &Pointer, why: Option<&str>) {
    if let Some(why) = why {
        let message = format!("this value is not valid in OpenAPI 3.0 and is omitted: {why}");
        context.report(Diagnostic::new(Code::MalformedObject, at, message));
    }
}
