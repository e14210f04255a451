//! Repairs schemas: unknown types, empty arrays and invalid defaults.

use serde_json::json;

use super::context::Consequence::Omitted;
use super::context::RepairContext;
use super::document::of_text;
use super::literals;
use super::shape::Relation::{Each, Flagged, Named as Parts, One};
use super::shape::ValueType::{Any, Count, Flag, List, Named, Number, Text, Texts};
use super::shape::{EXTERNAL, PLAIN, Shape};
use crate::diagnostic::near::nearest;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// A schema.
pub(crate) static SCHEMA: Shape = Shape {
    name: "a schema",
    refers: true,
    values: &[
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
        ("minLength", Count),
        ("maxLength", Count),
        ("minItems", Count),
        ("maxItems", Count),
        ("minProperties", Count),
        ("maxProperties", Count),
        ("required", Texts),
        ("enum", List),
        ("default", Any),
        ("example", Any),
        ("externalDocs", EXTERNAL),
    ],
    parts: &[
        ("properties", Parts(&SCHEMA)),
        ("items", One(&SCHEMA)),
        ("additionalProperties", Flagged(&SCHEMA)),
        ("allOf", Each(&SCHEMA)),
        ("oneOf", Each(&SCHEMA)),
        ("anyOf", Each(&SCHEMA)),
        ("not", One(&SCHEMA)),
        ("discriminator", One(&DISCRIMINATOR)),
    ],
    others: OTHERS,
    repair: schema,
    neutral: Some(|| json!({})),
    ..PLAIN
};

static DISCRIMINATOR: Shape = Shape {
    name: "a discriminator",
    values: &[("propertyName", Text), ("mapping", Named)],
    others: &["defaultMapping"],
    consequence: Omitted,
    from: Some(|context, json, at| of_text(context, json, at, "propertyName")),
    repair: discriminator,
    ..PLAIN
};

/// The types of OpenAPI 3.0.
const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object"];

/// The help for common `type` values that OpenAPI does not define.
const FOREIGN: &[(&str, &str)] = &[
    ("any", "remove `type` to allow any value"),
    ("", "remove `type` to allow any value"),
    ("date", "did you mean `string` with the format `date`?"),
    ("datetime", "did you mean `string` with the format `date-time`?"),
    ("date-time", "did you mean `string` with the format `date-time`?"),
    ("decimal", "did you mean `number`?"),
    ("dict", "did you mean `object`?"),
    ("double", "did you mean `number` with the format `double`?"),
    ("enum", "did you mean `string`? list the values in `enum`"),
    ("file", "did you mean `string` with the format `binary`?"),
    ("float", "did you mean `number` with the format `float`?"),
    ("int", "did you mean `integer`?"),
    ("int32", "did you mean `integer` with the format `int32`?"),
    ("int64", "did you mean `integer` with the format `int64`?"),
    ("list", "did you mean `array`?"),
    ("long", "did you mean `integer` with the format `int64`?"),
    ("map", "did you mean `object`?"),
    ("text", "did you mean `string`?"),
    ("timestamp", "did you mean `string` with the format `date-time`?"),
    ("uuid", "did you mean `string` with the format `uuid`?"),
];

/// Known keywords that are not in the table: they do not affect the types of a client, exist only in other versions, or
/// have their own repair (`type`).
const OTHERS: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$schema",
    "$vocabulary",
    "additionalItems",
    "const",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "definitions",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "examples",
    "id",
    "if",
    "maxContains",
    "minContains",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "type",
    "unevaluatedItems",
    "unevaluatedProperties",
    "xml",
];

/// Repairs the type and other keywords of a schema.
fn schema(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    type_of(context, members, &at.child("type"));
    for key in ["enum", "allOf", "oneOf", "anyOf"] {
        if members.get(key).and_then(Json::as_array).is_some_and(Vec::is_empty) {
            let message = format!("`{key}` is empty; it is ignored");
            context.report(Diagnostic::new(Code::EmptyKeyword, &at.child(key), message));
            members.shift_remove(key);
        }
    }
    literals::values(context, members, at);
    literals::default(context, members, at);
    convert_whole_numbers(members);
    additional(context, members, &at.child("additionalProperties"));
    true
}

fn type_of(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) {
    let diagnostic = match members.get("type") {
        None => return,
        Some(Json::Null) => {
            context.report(Diagnostic::new(Code::NullValue, at, "`type` is null; it is ignored"));
            members.shift_remove("type");
            return;
        }
        Some(Json::String(kind)) if TYPES.contains(&kind.as_str()) => return,
        Some(Json::String(kind)) => unknown(kind, at),
        Some(_) => Diagnostic::new(Code::UnknownType, at, "`type` must be a string"),
    };
    context.report(diagnostic);
    // With the type `string`, the schema causes no further diagnostics.
    members.insert("type".to_owned(), Json::from("string"));
}

fn unknown(kind: &str, at: &Pointer) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::UnknownType, at, format!("`{kind}` is not a type"));
    match type_help(kind) {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// Returns the help for an unknown type.
fn type_help(kind: &str) -> Option<String> {
    let lower = kind.trim().to_ascii_lowercase();
    let foreign = FOREIGN.iter().find(|(name, _)| *name == lower).map(|(_, help)| *help);
    let near = || nearest(&lower, TYPES).map(|near| format!("did you mean `{near}`?"));
    foreign.map(str::to_owned).or_else(near)
}

/// Removes the value of `additionalProperties` if it is neither a boolean nor a schema.
fn additional(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) {
    let Some(additional) = members.get("additionalProperties") else { return };
    let is_word =
        |text: &str| ["true", "false"].contains(&text.trim().to_ascii_lowercase().as_str());
    let odd = match additional {
        Json::String(text) => !is_word(text),
        Json::Number(_) | Json::Array(_) => true,
        _ => false,
    };
    if odd {
        let message =
            "`additionalProperties` must be a schema, `true` or `false`; the value is ignored";
        context.report(
            Diagnostic::new(Code::TypeMismatchIgnored, at, message)
                .help("write the schema of the additional properties"),
        );
        members.shift_remove("additionalProperties");
    }
}

/// Converts values such as `1.0` in an integer schema to integers.
fn convert_whole_numbers(members: &mut Members) {
    // Up to this limit, an `f64` represents integers exactly.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if members.get("type").and_then(Json::as_str) != Some("integer") {
        return;
    }
    let listed = |key: &str| matches!(key, "enum" | "default");
    for (_, value) in members.iter_mut().filter(|(key, _)| listed(key)) {
        let values = match value {
            Json::Array(values) => values.as_mut_slice(),
            value => std::slice::from_mut(value),
        };
        for value in values.iter_mut().filter(|value| value.is_f64()) {
            let whole =
                value.as_f64().filter(|number| number.fract() == 0.0 && number.abs() <= EXACT);
            if let Some(whole) = whole.and_then(|number| number.to_string().parse::<i64>().ok()) {
                *value = Json::from(whole);
            }
        }
    }
}

/// Checks that a discriminator names a property.
fn discriminator(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    let named = members.contains_key("propertyName");
    if !named {
        let message = "this discriminator has no `propertyName` and is omitted";
        context.report(Diagnostic::new(Code::DiscriminatorWithoutProperty, at, message));
    }
    named
}
