//! Names every part of a document that openapiv3 will not take, as exactly as it can.

use openapiv3::{
    Header, OpenAPI, Operation, Parameter, ReferenceOr, RequestBody, Response, Schema,
    SecurityScheme,
};
use serde::de::DeserializeOwned;

use super::Json;
use super::kinds::{self, Shape, check};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;

/// Reads a part, or says why it cannot be read.
///
/// # Errors
/// In serde's words.
pub fn from_json<T: DeserializeOwned>(json: &Json) -> Result<T, String> {
    serde_json::from_value(json.clone()).map_err(|error| error.to_string())
}

/// Reads each part on its own, so that every bad one is named and not only the first.
pub fn document(json: &Json, sink: &mut Diagnostics) {
    let root = Pointer::root();
    let Err(error) = from_json::<OpenAPI>(json) else { return };
    unless_better(&root, &error, sink, &mut |sink| {
        check(&kinds::ROOT, json, &root, sink);
        if let Some(info @ Json::Object(_)) = json.get("info") {
            check(&kinds::INFO, info, &root.child("info"), sink);
        }
        let components = root.child("components");
        for (section, blame) in SECTIONS {
            let at = components.child(section);
            for (name, part) in members(json.pointer(at.as_str())) {
                blame(part, &at.child(name), sink);
            }
        }
        for (name, item) in members(json.get("paths")) {
            path(item, &root.child("paths").child(name), sink);
        }
    });
}

type Blame = fn(&Json, &Pointer, &mut Diagnostics);

const SECTIONS: &[(&str, Blame)] = &[
    ("schemas", schema),
    ("responses", response),
    ("parameters", parameter),
    ("requestBodies", body),
    ("headers", header),
    ("securitySchemes", scheme),
];

const VERBS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

fn members(json: Option<&Json>) -> impl Iterator<Item = (&String, &Json)> {
    json.and_then(Json::as_object).into_iter().flatten()
}

fn elements(json: Option<&Json>) -> impl Iterator<Item = (usize, &Json)> {
    json.and_then(Json::as_array).into_iter().flatten().enumerate()
}

/// Falls back on serde's words where nothing better is found.
fn unless_better(
    at: &Pointer,
    error: &str,
    sink: &mut Diagnostics,
    blame: &mut dyn FnMut(&mut Diagnostics),
) {
    let before = sink.iter().count();
    blame(sink);
    if sink.iter().count() == before {
        sink.push(
            Diagnostic::error(at, format!("this is not as OpenAPI 3.0 has it: {error}"))
                .help("compare with the OpenAPI 3.0 specification of this object"),
        );
    }
}

/// A part that stands alone: its own keys first, then the schemas within.
fn part<T: DeserializeOwned>(json: &Json, at: &Pointer, shape: &Shape, sink: &mut Diagnostics) {
    let Err(error) = from_json::<ReferenceOr<T>>(json) else { return };
    unless_better(at, &error, sink, &mut |sink| {
        check(shape, json, at, sink);
        if let Some(inner @ Json::Object(_)) = json.get("schema") {
            schema(inner, &at.child("schema"), sink);
        }
        for (media, inner) in members(json.get("content")) {
            if let Some(inner) = inner.get("schema") {
                schema(inner, &at.child("content").child(media).child("schema"), sink);
            }
        }
        for (name, inner) in members(json.get("headers")) {
            header(inner, &at.child("headers").child(name), sink);
        }
    });
}

fn path(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    check(&kinds::PATH, json, at, sink);
    for (index, inner) in elements(json.get("parameters")) {
        parameter(inner, &at.child("parameters").index(index), sink);
    }
    for (verb, inner) in members(Some(json)).filter(|(verb, _)| VERBS.contains(&verb.as_str())) {
        operation(inner, &at.child(verb), sink);
    }
}

fn operation(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    let Err(error) = from_json::<Operation>(json) else { return };
    unless_better(at, &error, sink, &mut |sink| {
        check(&kinds::OPERATION, json, at, sink);
        for (index, inner) in elements(json.get("parameters")) {
            parameter(inner, &at.child("parameters").index(index), sink);
        }
        for (status, inner) in members(json.get("responses")) {
            response(inner, &at.child("responses").child(status), sink);
        }
        if let Some(inner @ Json::Object(_)) = json.get("requestBody") {
            body(inner, &at.child("requestBody"), sink);
        }
    });
}

fn response(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    if !at.last().starts_with("x-") {
        part::<Response>(json, at, &kinds::RESPONSE, sink);
    }
}

fn body(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    part::<RequestBody>(json, at, &kinds::BODY, sink);
}

fn header(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    part::<Header>(json, at, &kinds::HEADER, sink);
}

fn scheme(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    part::<SecurityScheme>(json, at, &kinds::SCHEME, sink);
}

const PLACES: &[&str] = &["query", "path", "header", "cookie"];

fn parameter(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    let before = sink.iter().count();
    match json.get("in").and_then(Json::as_str) {
        Some(place) if !PLACES.contains(&place) => {
            let help = match place {
                "body" | "formData" => "this is OpenAPI 2.0; describe it as the `requestBody`",
                _ => "the places are query, path, header and cookie",
            };
            let message = format!("`{place}` is no place for a parameter");
            sink.push(Diagnostic::error(&at.child("in"), message).help(help));
        }
        _ => {}
    }
    let typed = json.get("schema").is_some() || json.get("content").is_some();
    if json.is_object() && json.get("$ref").is_none() && !typed {
        sink.push(
            Diagnostic::error(at, "this parameter has neither `schema` nor `content`")
                .help("give it a `schema`, such as `{\"type\": \"string\"}`"),
        );
    }
    if sink.iter().count() == before {
        part::<Parameter>(json, at, &kinds::PARAMETER, sink);
    } else {
        check(&kinds::PARAMETER, json, at, sink);
    }
}

/// Names the innermost schemas that cannot be read.
fn schema(json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    let Err(error) = from_json::<ReferenceOr<Schema>>(json) else { return };
    unless_better(at, &error, sink, &mut |sink| {
        check(&kinds::SCHEMA, json, at, sink);
        for key in ["items", "additionalProperties", "not"] {
            if let Some(inner @ Json::Object(_)) = json.get(key) {
                schema(inner, &at.child(key), sink);
            }
        }
        for (name, inner) in members(json.get("properties")) {
            schema(inner, &at.child("properties").child(name), sink);
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            for (index, inner) in elements(json.get(key)) {
                schema(inner, &at.child(key).index(index), sink);
            }
        }
    });
}
