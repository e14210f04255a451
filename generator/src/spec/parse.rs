//! Turns JSON into an openapiv3 document, or names every part that openapiv3 will not take.

use openapiv3::{
    Components, OpenAPI, Operation, Parameter, ReferenceOr, RequestBody, Response, Schema,
};
use serde::de::DeserializeOwned;

use super::Json;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;

/// A document whose structure is known to be that of OpenAPI 3.0.
#[derive(Debug)]
pub struct Spec {
    document: OpenAPI,
}

impl Spec {
    /// Reads the structure of a document; what is wrong with it goes into the sink.
    pub fn parse(json: &Json, sink: &mut Diagnostics) -> Option<Self> {
        match from_json::<OpenAPI>(json) {
            Ok(document) => Some(Self { document }),
            Err(error) => {
                let before = sink.iter().count();
                blame_document(json, sink);
                if sink.iter().count() == before {
                    sink.push(refused(&Pointer::root(), &error));
                }
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
}

fn from_json<T: DeserializeOwned>(json: &Json) -> Result<T, String> {
    serde_json::from_value(json.clone()).map_err(|error| error.to_string())
}

fn refused(at: &Pointer, error: &str) -> Diagnostic {
    Diagnostic::error(at, format!("this is not as OpenAPI 3.0 has it: {error}"))
        .help("compare with the OpenAPI 3.0 specification of this object")
}

/// Reads each part on its own, so that every bad one is named and not only the first.
fn blame_document(json: &Json, sink: &mut Diagnostics) {
    let components = Pointer::of(&["components"]);
    for (section, blame) in SECTIONS {
        let at = components.child(section);
        for (name, part) in members(json.pointer(at.as_str())) {
            blame(part, &at.child(name), sink);
        }
    }
    let paths = Pointer::of(&["paths"]);
    for (path, item) in members(json.pointer(paths.as_str())) {
        let at = paths.child(path);
        for (verb, operation) in members(Some(item)) {
            if VERBS.contains(&verb.as_str()) {
                blame_operation(operation, &at.child(verb), sink);
            }
        }
        blame_each::<ReferenceOr<Parameter>>(item, &at, "parameters", sink);
    }
}

type Blame = fn(&Json, &Pointer, &mut Diagnostics);

const SECTIONS: &[(&str, Blame)] = &[
    ("schemas", blame_schema),
    ("responses", blame_one::<ReferenceOr<Response>>),
    ("parameters", blame_one::<ReferenceOr<Parameter>>),
    ("requestBodies", blame_one::<ReferenceOr<RequestBody>>),
    ("headers", blame_one::<ReferenceOr<openapiv3::Header>>),
    ("securitySchemes", blame_one::<ReferenceOr<openapiv3::SecurityScheme>>),
];

const VERBS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

fn members(json: Option<&Json>) -> impl Iterator<Item = (&String, &Json)> {
    json.and_then(Json::as_object).into_iter().flatten()
}

fn blame_one<T: DeserializeOwned>(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    if let Err(error) = from_json::<T>(json) {
        // A schema inside may be the culprit; it is named more exactly.
        let before = sink.iter().count();
        blame_inner_schemas(json, at, sink);
        if sink.iter().count() == before {
            sink.push(refused(at, &error));
        }
    }
}

fn blame_each<T: DeserializeOwned>(json: &Json, at: &Pointer, key: &str, sink: &mut Diagnostics) {
    match json.get(key) {
        Some(Json::Array(parts)) => {
            for (index, part) in parts.iter().enumerate() {
                blame_one::<T>(part, &at.child(key).index(index), sink);
            }
        }
        Some(Json::Object(parts)) => {
            for (name, part) in parts {
                blame_one::<T>(part, &at.child(key).child(name), sink);
            }
        }
        _ => {}
    }
}

fn blame_operation(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    let Err(error) = from_json::<Operation>(json) else { return };
    let before = sink.iter().count();
    blame_each::<ReferenceOr<Parameter>>(json, at, "parameters", sink);
    blame_each::<ReferenceOr<Response>>(json, at, "responses", sink);
    if let Some(body) = json.get("requestBody") {
        blame_one::<ReferenceOr<RequestBody>>(body, &at.child("requestBody"), sink);
    }
    if sink.iter().count() == before {
        sink.push(refused(at, &error));
    }
}

fn blame_inner_schemas(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    if let Some(schema) = json.get("schema") {
        blame_schema(schema, &at.child("schema"), sink);
    }
    for (media, body) in members(json.get("content")) {
        if let Some(schema) = body.get("schema") {
            blame_schema(schema, &at.child("content").child(media).child("schema"), sink);
        }
    }
}

/// Names the innermost schemas that cannot be read.
fn blame_schema(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    let Err(error) = from_json::<ReferenceOr<Schema>>(json) else { return };
    let before = sink.iter().count();
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner @ Json::Object(_)) = json.get(key) {
            blame_schema(inner, &at.child(key), sink);
        }
    }
    for (name, inner) in members(json.get("properties")) {
        blame_schema(inner, &at.child("properties").child(name), sink);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for (index, inner) in
            json.get(key).and_then(Json::as_array).into_iter().flatten().enumerate()
        {
            blame_schema(inner, &at.child(key).index(index), sink);
        }
    }
    if sink.iter().count() == before {
        sink.push(refused(at, &error));
    }
}
