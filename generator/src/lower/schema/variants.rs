//! Names and documents the values of an `enum`.

use std::collections::BTreeSet;

use openapiv3::{AnySchema, SchemaKind, Type as SchemaType};
use serde_json::Value as Json;

use super::SchemaNode;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::docs::Docs;
use crate::ir::model::{Repr, Value, Variant};
use crate::lower::context::Cx;
use crate::lower::extension::Extensions;

/// Names and documents the variants according to `x-variants` and the extensions of other tools. A value that only
/// `x-variants` lists becomes a variant.
pub(super) fn name_variants(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    repr: Repr,
    variants: &mut Vec<Variant>,
) {
    for key in ["x-enumNames", "x-enum-varnames"] {
        for (index, name) in parallel_texts(cx, node, variants, key) {
            if let Some(variant) = variants.get_mut(index) {
                variant.name = Some(name);
            }
        }
    }
    for key in ["x-enumDescriptions", "x-enum-descriptions"] {
        for (index, words) in parallel_texts(cx, node, variants, key) {
            if let Some(variant) = variants.get_mut(index) {
                variant.docs = Docs::of(Some(&words));
            }
        }
    }
    name_by_overlay(cx, node, repr, variants);
}

/// Names and documents the variants according to `x-variants`.
fn name_by_overlay(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    repr: Repr,
    variants: &mut Vec<Variant>,
) {
    let extensions = Extensions::new(&node.value.schema_data.extensions, &node.at);
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

/// Returns the strings of an extension, each with the index of its variant. Reports an extension that does not have one
/// string for each value of `enum`.
///
/// The strings belong to the values as the document lists them, with nulls and duplicates. Some tools omit those.
fn parallel_texts(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    variants: &[Variant],
    key: &str,
) -> Vec<(usize, String)> {
    let data = &node.value.schema_data;
    if !data.extensions.contains_key(key) {
        return Vec::new();
    }
    let words = Extensions::new(&data.extensions, &node.at).texts(cx, key);
    let position = |value: &Value| variants.iter().position(|variant| variant.value == *value);
    let listed: Vec<Option<usize>> = match listed(node) {
        Some(listed) => listed.iter().map(|value| position(value.as_ref()?)).collect(),
        None => (0..variants.len()).map(Some).collect(),
    };
    let known: Vec<Option<usize>> = listed.iter().copied().filter(Option::is_some).collect();
    let mut seen = BTreeSet::new();
    let unique = known.iter().copied().filter(|index| seen.insert(*index)).collect();
    let of_length = |all: &&Vec<Option<usize>>| all.len() == words.len();
    let indices = [&listed, &known, &unique].into_iter().find(of_length);
    if indices.is_none() && !words.is_empty() {
        let message =
            format!("`enum` has {} values, but `{key}` has {}", listed.len(), words.len());
        cx.report(Diagnostic::new(Code::EnumDescriptionCount, &node.at.child(key), message));
    }
    let mut texts: Vec<(usize, String)> = Vec::new();
    for (index, text) in indices.unwrap_or(&listed).iter().zip(words) {
        if let Some(index) = index
            && texts.iter().all(|(known, _)| known != index)
        {
            texts.push((*index, text));
        }
    }
    texts
}

/// Returns the values of a schema's own `enum` as the document lists them; null is `None`.
fn listed(node: &SchemaNode<'_>) -> Option<Vec<Option<Value>>> {
    let values: Vec<Option<Value>> = match &node.value.schema_kind {
        SchemaKind::Type(SchemaType::String(string)) => {
            string.enumeration.iter().map(|value| value.clone().map(Value::Text)).collect()
        }
        SchemaKind::Type(SchemaType::Integer(integer)) => {
            integer.enumeration.iter().map(|value| value.map(Value::Integer)).collect()
        }
        SchemaKind::Any(any) => any.enumeration.iter().map(|value| value_of(any, value)).collect(),
        _ => return None,
    };
    (!values.is_empty()).then_some(values)
}

/// Returns a value of an `enum`, or `None` if it is null or neither a string nor an integer.
pub(super) fn value_of(any: &AnySchema, value: &Json) -> Option<Value> {
    match value {
        Json::Null => None,
        Json::String(text) => Some(Value::Text(text.clone())),
        // In YAML, `true` and `1` are not strings unless they are quoted, but the author meant strings.
        other if any.typ.as_deref() == Some("string") => Some(Value::Text(other.to_string())),
        other => other.as_i64().map(Value::Integer),
    }
}
