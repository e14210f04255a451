//! The table of OpenAPI 3.0: the fields of each object.

use std::collections::BTreeMap;

use serde_json::json;

use super::context::Consequence::{Ignored, Omitted};
use super::schema::SCHEMA;
use super::shape::Relation::{Each, Keyed, Named as Parts, One};
use super::shape::ValueType::{self, Any, Flag, Text, Texts, Unused};
use super::shape::{EXTERNAL, reads};
use super::shape::{PLAIN, Shape};
use super::{document, operation, parameter, response, security};

const EXAMPLES: ValueType = Unused(reads::<ByName<openapiv3::Example>>);
type ByName<T> = BTreeMap<String, openapiv3::ReferenceOr<T>>;

/// The document.
pub(crate) static DOCUMENT: Shape = Shape {
    name: "the document",
    values: &[("openapi", Text), ("externalDocs", EXTERNAL)],
    // `components` precedes `paths`, because paths may refer to omitted components.
    parts: &[
        ("info", One(&INFO)),
        ("components", One(&COMPONENTS)),
        ("paths", Keyed(&PATH)),
        ("servers", Each(&SERVER)),
        ("tags", Each(&TAG)),
        ("security", Each(&REQUIREMENT)),
    ],
    others: &["swagger", "webhooks", "jsonSchemaDialect", "$self", "$schema"],
    repair: document::repair,
    ..PLAIN
};

static INFO: Shape = Shape {
    name: "`info`",
    values: &[
        ("title", Text),
        ("version", Text),
        ("description", Text),
        ("termsOfService", Text),
        ("contact", Unused(reads::<openapiv3::Contact>)),
        ("license", Unused(reads::<openapiv3::License>)),
    ],
    others: &["summary"],
    consequence: Ignored,
    repair: document::info,
    neutral: Some(document::unnamed),
    ..PLAIN
};

static SERVER: Shape = Shape {
    name: "a server",
    values: &[("url", Text), ("description", Text)],
    parts: &[("variables", Parts(&VARIABLE))],
    others: &["name"],
    consequence: Omitted,
    from: Some(|context, json, at| document::of_text(context, json, at, "url")),
    repair: document::server,
    ..PLAIN
};

static VARIABLE: Shape = Shape {
    name: "a server variable",
    values: &[("enum", Texts), ("default", Text), ("description", Text)],
    consequence: Ignored,
    repair: document::variable,
    ..PLAIN
};

static TAG: Shape = Shape {
    name: "a tag",
    values: &[("name", Text), ("description", Text), ("externalDocs", EXTERNAL)],
    others: &["kind", "parent", "summary"],
    consequence: Ignored,
    from: Some(|context, json, at| document::of_text(context, json, at, "name")),
    repair: document::tag,
    ..PLAIN
};

static REQUIREMENT: Shape = Shape {
    name: "a security requirement",
    open: true,
    consequence: Omitted,
    from: Some(security::requirement_from),
    repair: security::requirement,
    ..PLAIN
};

static COMPONENTS: Shape = Shape {
    name: "`components`",
    values: &[
        ("examples", EXAMPLES),
        ("links", LINKS),
        ("callbacks", Unused(reads::<ByName<openapiv3::Callback>>)),
    ],
    parts: &[
        ("schemas", Parts(&SCHEMA)),
        ("headers", Parts(&HEADER)),
        ("parameters", Parts(&PARAMETER)),
        ("requestBodies", Parts(&BODY)),
        ("responses", Parts(&RESPONSE)),
        ("securitySchemes", Parts(&SCHEME)),
    ],
    others: &["pathItems", "mediaTypes"],
    ..PLAIN
};

const LINKS: ValueType = Unused(reads::<ByName<openapiv3::Link>>);

static PATH: Shape = Shape {
    name: "a path",
    refers: true,
    values: &[("summary", Text), ("description", Text)],
    parts: &[
        ("parameters", Each(&PARAMETER)),
        ("get", One(&OPERATION)),
        ("put", One(&OPERATION)),
        ("post", One(&OPERATION)),
        ("delete", One(&OPERATION)),
        ("options", One(&OPERATION)),
        ("head", One(&OPERATION)),
        ("patch", One(&OPERATION)),
        ("trace", One(&OPERATION)),
        ("query", One(&OPERATION)),
        ("additionalOperations", Parts(&OPERATION)),
        ("servers", Each(&SERVER)),
    ],
    repair: operation::path,
    ..PLAIN
};

static OPERATION: Shape = Shape {
    name: "an operation",
    values: &[
        ("tags", Texts),
        ("summary", Text),
        ("description", Text),
        ("operationId", Text),
        ("deprecated", Flag),
        ("externalDocs", EXTERNAL),
        ("callbacks", Unused(reads::<BTreeMap<String, openapiv3::Callback>>)),
    ],
    parts: &[
        ("parameters", Each(&PARAMETER)),
        ("requestBody", One(&BODY)),
        ("responses", Keyed(&RESPONSE)),
        ("security", Each(&REQUIREMENT)),
        ("servers", Each(&SERVER)),
    ],
    repair: operation::operation,
    ..PLAIN
};

static PARAMETER: Shape = Shape {
    name: "a parameter",
    refers: true,
    values: &[
        ("name", Text),
        ("in", Text),
        ("description", Text),
        ("required", Flag),
        ("deprecated", Flag),
        ("allowEmptyValue", Flag),
        ("allowReserved", Flag),
        ("explode", Flag),
        ("style", Text),
        ("example", Any),
        ("examples", EXAMPLES),
    ],
    parts: &[("schema", One(&SCHEMA)), ("content", Parts(&MEDIA))],
    repair: parameter::parameter,
    ..PLAIN
};

static HEADER: Shape = Shape {
    name: "a header",
    refers: true,
    values: &[
        ("description", Text),
        ("required", Flag),
        ("deprecated", Flag),
        ("explode", Flag),
        ("style", Text),
        ("example", Any),
        ("examples", EXAMPLES),
    ],
    parts: &[("schema", One(&SCHEMA)), ("content", Parts(&MEDIA))],
    others: &["name", "in", "allowEmptyValue", "allowReserved"],
    consequence: Omitted,
    repair: parameter::header,
    ..PLAIN
};

static BODY: Shape = Shape {
    name: "a request body",
    refers: true,
    values: &[("description", Text), ("required", Flag)],
    parts: &[("content", Parts(&MEDIA))],
    repair: response::body,
    ..PLAIN
};

static RESPONSE: Shape = Shape {
    name: "a response",
    refers: true,
    values: &[("description", Text), ("links", LINKS)],
    parts: &[("headers", Parts(&HEADER)), ("content", Parts(&MEDIA))],
    others: &["summary"],
    repair: response::response,
    neutral: Some(|| json!({"description": ""})),
    ..PLAIN
};

static MEDIA: Shape = Shape {
    name: "a media type",
    values: &[("example", Any), ("examples", EXAMPLES)],
    parts: &[("schema", One(&SCHEMA)), ("encoding", Parts(&ENCODING))],
    others: &["itemSchema", "prefixEncoding", "itemEncoding"],
    neutral: Some(|| json!({})),
    ..PLAIN
};

static ENCODING: Shape = Shape {
    name: "an encoding",
    values: &[("contentType", Text), ("style", Text), ("explode", Flag), ("allowReserved", Flag)],
    parts: &[("headers", Parts(&HEADER))],
    consequence: Omitted,
    repair: parameter::encoding,
    ..PLAIN
};

static SCHEME: Shape = Shape {
    name: "a security scheme",
    refers: true,
    values: &[
        ("type", Text),
        ("description", Text),
        ("name", Text),
        ("in", Text),
        ("scheme", Text),
        ("bearerFormat", Text),
        ("openIdConnectUrl", Text),
    ],
    others: &["flows", "oauth2MetadataUrl", "deprecated"],
    consequence: Omitted,
    repair: security::scheme,
    ..PLAIN
};
