//! Lowers strings: plain, by format, or as an enumeration.

use std::collections::BTreeSet;

use openapiv3::{
    AnySchema, SchemaKind, StringFormat, StringType, Type as SchemaType,
    VariantOrUnknownOrEmpty as Format,
};
use serde_json::Value as Json;

use super::{SchemaNode, docs, number, raw, reserve};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::model::{Enumeration, Model, Repr, Shape, Value, Variant};
use crate::ir::types::{Format as Textual, Type};
use crate::lower::context::Cx;
use crate::lower::extension::Extensions;
use crate::lower::models::ModelKind;

/// Lowers a schema of type `string`.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    string: &StringType,
    hint: &Hint,
) -> Type {
    if !string.enumeration.is_empty() {
        let values = string.enumeration.iter().flatten().cloned().map(Value::Text).collect();
        return enumeration(cx, node, Repr::Text, values, hint);
    }
    match &string.format {
        Format::Empty => Type::Text,
        Format::Unknown(format) => of_format(cx, node, format.trim()),
        Format::Item(StringFormat::Date) => Type::Date,
        Format::Item(StringFormat::DateTime) => Type::DateTime,
        Format::Item(StringFormat::Byte) => Type::Base64,
        Format::Item(StringFormat::Binary) => Type::File,
        Format::Item(StringFormat::Password) => Type::Text,
    }
}

/// Known formats without a type of their own.
const TEXTUAL: &[&str] = &[
    "",
    "URL",
    "char",
    "date-time-rfc1123",
    "email",
    "hostname",
    "html",
    "idn-email",
    "idn-hostname",
    "iri",
    "iri-reference",
    "json-pointer",
    "markdown",
    "password",
    "regex",
    "relative-json-pointer",
    "string",
    "text",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
];

/// Returns the string type for a format. An unknown format is treated as plain text and reported.
pub(crate) fn of_format(cx: &mut Cx<'_>, node: &SchemaNode<'_>, format: &str) -> Type {
    match format {
        "date" => Type::Date,
        "date-time" | "google-datetime" => Type::DateTime,
        "time" => Type::Formatted(Textual::Time),
        "duration" => Type::Formatted(Textual::Duration),
        "ipv4" => Type::Formatted(Textual::Ipv4),
        "ipv6" => Type::Formatted(Textual::Ipv6),
        "uuid" | "guid" => Type::Formatted(Textual::Uuid),
        "byte" | "base64" | "base64url" => Type::Base64,
        "binary" => Type::File,
        known if TEXTUAL.contains(&known) => Type::Text,
        other if !cx.formats.insert(other.to_owned()) => Type::Text,
        other => {
            let message =
                format!("the format `{other}` is unknown; the value is treated as a plain string");
            cx.report(Diagnostic::new(Code::UnknownFormat, &node.at.child("format"), message));
            Type::Text
        }
    }
}

/// Lowers an `enum` without a matching `type`: the values determine the type.
pub(crate) fn untyped_enumeration(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    any: &AnySchema,
    hint: &Hint,
) -> Type {
    match values(any) {
        Some((repr, values)) => enumeration(cx, node, repr, values, hint),
        None => number::number_enum(cx, node, any).unwrap_or_else(|| {
            raw(cx, Code::MixedEnum, &node.at.child("enum"), "these values have several types")
        }),
    }
}

/// Returns the values of an `enum` if they have one type, ignoring null.
pub(crate) fn values(any: &AnySchema) -> Option<(Repr, Vec<Value>)> {
    let values = || any.enumeration.iter().filter(|value| !value.is_null());
    if any.typ.as_deref() == Some("string") {
        // In YAML, `true` and `1` are not strings unless they are quoted, but the author meant strings.
        let word = |value: &Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        return Some((Repr::Text, values().map(word).map(Value::Text).collect()));
    }
    let text = |value: &Json| value.as_str().map(|text| Value::Text(text.to_owned()));
    if let Some(texts) = values().map(text).collect() {
        return Some((Repr::Text, texts));
    }
    let integer = |value: &Json| value.as_i64().map(Value::Integer);
    Some((Repr::Integer, values().map(integer).collect::<Option<_>>()?))
}

/// Lowers an enumeration.
pub(crate) fn enumeration(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    repr: Repr,
    values: Vec<Value>,
    hint: &Hint,
) -> Type {
    let mut seen = BTreeSet::new();
    let values = values.into_iter().filter(|value| seen.insert(value.clone()));
    let variant = |value| Variant { value, name: None, docs: Docs::default() };
    let mut variants = values.map(variant).collect();
    name_variants(cx, node, repr, &mut variants);
    define(cx, node, repr, variants, hint)
}

/// Defines the model of an enumeration.
pub(crate) fn define(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    repr: Repr,
    variants: Vec<Variant>,
    hint: &Hint,
) -> Type {
    let id = reserve(cx, node, ModelKind::Enumeration);
    let extensions = Extensions::new(&node.value.schema_data.extensions, &node.at);
    let description = extensions.text(cx, "x-description");
    cx.models.define(
        id,
        Model {
            hint: hint.clone(),
            shape: Shape::Enumeration(Enumeration { repr, variants }),
            docs: Docs::of(description.as_deref()).or(docs(&node.value.schema_data)),
            deprecated: node.value.schema_data.deprecated,
            origin: node.at.clone(),
        },
    );
    Type::Model(id)
}

/// Names and documents the variants according to `x-variants` and the extensions of other tools. A value that only
/// `x-variants` lists becomes a variant.
fn name_variants(cx: &mut Cx<'_>, node: &SchemaNode<'_>, repr: Repr, variants: &mut Vec<Variant>) {
    let data = &node.value.schema_data;
    let extensions = Extensions::new(&data.extensions, &node.at);
    for key in ["x-enumNames", "x-enum-varnames"] {
        for (variant, name) in variants.iter_mut().zip(parallel_texts(cx, node, key)) {
            variant.name = Some(name);
        }
    }
    for key in ["x-enumDescriptions", "x-enum-descriptions"] {
        for (variant, words) in variants.iter_mut().zip(parallel_texts(cx, node, key)) {
            variant.docs = Docs::of(Some(&words));
        }
    }
    for (wire, name) in extensions.object(cx, "x-variants").into_iter().flatten() {
        let value = match repr {
            Repr::Text => Some(Value::Text(wire.clone())),
            Repr::Integer => wire.parse().ok().map(Value::Integer),
        };
        let at = node.at.child("x-variants").child(wire);
        let (Some(value), Some((name, docs))) = (value, name_and_docs(name)) else {
            cx.report(Diagnostic::new(
                Code::InvalidVariantName,
                &at,
                "each entry must map a value of the `enum` to a name, or to an object with `name` and `description`",
            ));
            continue;
        };
        match variants.iter_mut().find(|variant| variant.value == value) {
            Some(variant) => {
                variant.name = name.or(variant.name.take());
                variant.docs = docs.or(std::mem::take(&mut variant.docs));
            }
            None => variants.push(Variant { value, name, docs }),
        }
    }
}

/// Reads the name and the description of a value: a string, or an object with one or both of them.
fn name_and_docs(hint: &Json) -> Option<(Option<String>, Docs)> {
    if let Some(name) = hint.as_str() {
        return Some((Some(name.to_owned()), Docs::default()));
    }
    let hint = hint.as_object().filter(|hint| !hint.is_empty())?;
    let is_known = |(key, value): (&String, &Json)| {
        ["name", "description"].contains(&key.as_str()) && value.is_string()
    };
    let text = |key: &str| hint.get(key).and_then(Json::as_str);
    hint.iter()
        .all(is_known)
        .then(|| (text("name").map(str::to_owned), Docs::of(text("description"))))
}

/// Returns the strings of an extension. Reports an extension that does not have one string for each value of `enum`.
fn parallel_texts(cx: &mut Cx<'_>, node: &SchemaNode<'_>, key: &str) -> Vec<String> {
    let data = &node.value.schema_data;
    if !data.extensions.contains_key(key) {
        return Vec::new();
    }
    let words = Extensions::new(&data.extensions, &node.at).texts(cx, key);
    let values = match &node.value.schema_kind {
        SchemaKind::Type(SchemaType::String(string)) => string.enumeration.len(),
        SchemaKind::Type(SchemaType::Integer(integer)) => integer.enumeration.len(),
        SchemaKind::Any(any) => any.enumeration.len(),
        _ => return words,
    };
    if !words.is_empty() && words.len() != values {
        let message = format!("`enum` has {values} values, but `{key}` has {}", words.len());
        cx.report(Diagnostic::new(Code::EnumDescriptionCount, &node.at.child(key), message));
    }
    words
}
