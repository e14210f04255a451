//! Says in plain words which key of an OpenAPI object is missing, or of the wrong kind.

use super::Json;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;

/// What the value of a key must be.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A string.
    Text,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// An object.
    Object,
    /// An array.
    List,
    /// An array of strings.
    Texts,
}

use Kind::{Flag, List, Number, Object, Text, Texts};

/// What an object of OpenAPI is made of, as far as people get it wrong.
#[derive(Debug)]
pub struct Shape {
    name: &'static str,
    needed: &'static [&'static str],
    keys: &'static [(&'static str, Kind)],
}

/// The document.
pub const ROOT: Shape = Shape {
    name: "a document",
    needed: &["info", "paths"],
    keys: &[
        ("info", Object),
        ("paths", Object),
        ("servers", List),
        ("components", Object),
        ("security", List),
        ("tags", List),
    ],
};

/// `info`.
pub const INFO: Shape = Shape {
    name: "`info`",
    needed: &["title", "version"],
    keys: &[("title", Text), ("version", Text), ("description", Text)],
};

/// A path.
pub const PATH: Shape = Shape {
    name: "a path",
    needed: &[],
    keys: &[("parameters", List), ("servers", List), ("summary", Text), ("description", Text)],
};

/// An operation.
pub const OPERATION: Shape = Shape {
    name: "an operation",
    needed: &["responses"],
    keys: &[
        ("tags", Texts),
        ("summary", Text),
        ("description", Text),
        ("operationId", Text),
        ("parameters", List),
        ("requestBody", Object),
        ("responses", Object),
        ("callbacks", Object),
        ("deprecated", Flag),
        ("security", List),
        ("servers", List),
    ],
};

/// A parameter.
pub const PARAMETER: Shape = Shape {
    name: "a parameter",
    needed: &["name", "in"],
    keys: &[
        ("name", Text),
        ("in", Text),
        ("description", Text),
        ("required", Flag),
        ("deprecated", Flag),
        ("style", Text),
        ("explode", Flag),
        ("schema", Object),
        ("content", Object),
    ],
};

/// A header.
pub const HEADER: Shape = Shape {
    name: "a header",
    needed: &[],
    keys: &[("description", Text), ("required", Flag), ("schema", Object), ("content", Object)],
};

/// A request body.
pub const BODY: Shape = Shape {
    name: "a request body",
    needed: &["content"],
    keys: &[("content", Object), ("description", Text), ("required", Flag)],
};

/// A response.
pub const RESPONSE: Shape = Shape {
    name: "a response",
    needed: &["description"],
    keys: &[("description", Text), ("headers", Object), ("content", Object), ("links", Object)],
};

/// A security scheme.
pub const SCHEME: Shape = Shape {
    name: "a security scheme",
    needed: &["type"],
    keys: &[("type", Text), ("description", Text), ("name", Text), ("in", Text), ("scheme", Text)],
};

/// A schema.
pub const SCHEMA: Shape = Shape {
    name: "a schema",
    needed: &[],
    keys: &[
        ("type", Text),
        ("title", Text),
        ("description", Text),
        ("format", Text),
        ("pattern", Text),
        ("nullable", Flag),
        ("deprecated", Flag),
        ("readOnly", Flag),
        ("writeOnly", Flag),
        ("uniqueItems", Flag),
        ("exclusiveMinimum", Flag),
        ("exclusiveMaximum", Flag),
        ("minimum", Number),
        ("maximum", Number),
        ("multipleOf", Number),
        ("minLength", Number),
        ("maxLength", Number),
        ("minItems", Number),
        ("maxItems", Number),
        ("minProperties", Number),
        ("maxProperties", Number),
        ("properties", Object),
        ("required", Texts),
        ("items", Object),
        ("not", Object),
        ("discriminator", Object),
        ("enum", List),
        ("allOf", List),
        ("oneOf", List),
        ("anyOf", List),
    ],
};

/// Complains of every key of an object that is missing or of the wrong kind.
pub fn check(shape: &Shape, json: &Json, at: &Pointer, sink: &mut Diagnostics) {
    let Json::Object(members) = json else {
        let message = format!("{} must be an object", shape.name);
        sink.push(Diagnostic::error(at, message).help("put it into braces"));
        return;
    };
    if members.contains_key("$ref") {
        return;
    }
    for key in shape.needed.iter().filter(|key| !members.contains_key(**key)) {
        let message = format!("`{key}` is missing: {} needs it", shape.name);
        sink.push(Diagnostic::error(at, message).help("add it; OpenAPI 3.0 asks for it"));
    }
    for (key, kind) in shape.keys {
        if let Some(value) = members.get(*key).filter(|value| !fits(*kind, value)) {
            sink.push(misfit(key, *kind, value, &at.child(key)));
        }
    }
}

fn fits(kind: Kind, value: &Json) -> bool {
    match kind {
        Text => value.is_string(),
        Flag => value.is_boolean(),
        Number => value.is_number(),
        Object => value.is_object(),
        List => value.is_array(),
        Texts => value.as_array().is_some_and(|texts| texts.iter().all(Json::is_string)),
    }
}

fn misfit(key: &str, kind: Kind, value: &Json, at: &Pointer) -> Diagnostic {
    let (kind, help) = match kind {
        Text => ("a string", "put it into quotation marks"),
        Flag => ("`true` or `false`", "write one of the two, without quotation marks"),
        Number => ("a number", "write it without quotation marks"),
        Object => ("an object", "put it into braces"),
        List => ("an array", "put it into brackets"),
        Texts => ("a list of strings", "put them into brackets, each in quotation marks"),
    };
    let newer = match (key, value) {
        ("type", Json::Array(_)) => Some(
            "this is OpenAPI 3.1; write one type, and `\"nullable\": true` where null is meant",
        ),
        ("exclusiveMinimum" | "exclusiveMaximum", Json::Number(_)) => {
            Some("this is OpenAPI 3.1; write `minimum` or `maximum`, and `true` here")
        }
        _ => None,
    };
    Diagnostic::error(at, format!("`{key}` must be {kind}")).help(newer.unwrap_or(help))
}
