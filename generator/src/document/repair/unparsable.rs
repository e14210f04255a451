//! Omits the parts that openapiv3 still cannot parse, one by one, so that one part does not reject the document.
//!
//! The table should repair all such parts. A part that it misses costs one operation or component and is reported.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::context::RepairContext;
use super::document;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::pointer::Pointer;

/// Returns the error message of serde for a part that cannot be parsed.
type Reads = fn(&Json) -> Option<String>;

fn reads<T: DeserializeOwned>(json: &Json) -> Option<String> {
    T::deserialize(json).err().map(|error| error.to_string())
}

type Slot<T> = openapiv3::ReferenceOr<T>;

/// The sections of `components`, and the replacement for a component that cannot be parsed.
const SECTIONS: &[(&str, Reads, &str)] = &[
    ("schemas", reads::<Slot<openapiv3::Schema>>, "{}"),
    ("responses", reads::<Slot<openapiv3::Response>>, r#"{"description": ""}"#),
    ("parameters", reads::<Slot<openapiv3::Parameter>>, ""),
    ("examples", reads::<Slot<openapiv3::Example>>, ""),
    ("requestBodies", reads::<Slot<openapiv3::RequestBody>>, r#"{"content": {}}"#),
    ("headers", reads::<Slot<openapiv3::Header>>, r#"{"schema": {"type": "string"}}"#),
    ("securitySchemes", reads::<Slot<openapiv3::SecurityScheme>>, ""),
    ("links", reads::<Slot<openapiv3::Link>>, ""),
    ("callbacks", reads::<Slot<openapiv3::Callback>>, ""),
];

/// The other parts of the document.
const OTHER_PARTS: &[(&str, Reads)] = &[
    ("info", reads::<openapiv3::Info>),
    ("servers", reads::<Vec<openapiv3::Server>>),
    ("tags", reads::<Vec<openapiv3::Tag>>),
    ("security", reads::<Vec<openapiv3::SecurityRequirement>>),
    ("externalDocs", reads::<openapiv3::ExternalDocumentation>),
    ("components", reads::<BTreeMap<String, Json>>),
];

const VERBS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Omits the parts that cannot be parsed.
pub(crate) fn omit(json: &mut Json, context: &mut RepairContext<'_>) {
    if reads::<openapiv3::OpenAPI>(json).is_none() {
        return;
    }
    for (key, reads) in OTHER_PARTS {
        let why = json.get(key).and_then(reads);
        report_omission(context, &Pointer::of(&[key]), why.as_deref());
        if let (Some(_), Json::Object(members)) = (why, &mut *json) {
            members.shift_remove(*key);
        }
    }
    for (section, reads, neutral) in SECTIONS {
        let at = Pointer::of(&["components", section]);
        let Some(Json::Object(members)) = json.pointer_mut(at.as_str()) else { continue };
        members.retain(|name, part| {
            let why = reads(part);
            report_omission(context, &at.child(name), why.as_deref());
            let neutral_value = serde_json::from_str(neutral).ok();
            match (why, neutral_value) {
                (None, _) => true,
                (Some(_), None) => false,
                (Some(_), Some(neutral)) => {
                    *part = neutral;
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
            members.retain(|verb, operation| {
                let why = reads::<openapiv3::Operation>(operation);
                let why = why.filter(|_| VERBS.contains(&verb.as_str()));
                report_omission(context, &at.child(verb), why.as_deref());
                why.is_none()
            });
        }
        let why = reads::<Slot<openapiv3::PathItem>>(item).filter(|_| path.starts_with('/'));
        report_omission(context, &at, why.as_deref());
        why.is_none()
    });
}

fn report_omission(context: &mut RepairContext<'_>, at: &Pointer, why: Option<&str>) {
    if let Some(why) = why {
        let message = format!("this is omitted, because it is not valid in OpenAPI 3.0: {why}");
        context.report(Diagnostic::new(Code::MalformedObject, at, message));
    }
}
