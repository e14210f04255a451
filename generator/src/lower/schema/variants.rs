//! Names and documents the values of an `enum`.

use std::collections::BTreeSet;

use openapiv3::{AnySchema, Schema, SchemaKind, Type as SchemaType};
use serde_json::Value as Json;

use super::{SchemaNode, choice, composition};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::Slot;
use crate::ir::docs::Docs;
use crate::ir::model::{Repr, Value, Variant};
use crate::ir::types::Type;
use crate::lower::context::Cx;
use crate::lower::extension::Extensions;
use crate::pointer::Pointer;

/// Names and documents the variants according to `x-variants` and the extensions of other tools. A value that only
/// `x-variants` lists becomes a variant.
pub(super) fn name_variants(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    repr: Repr,
    variants: &mut Vec<Variant>,
) {
    for key in NAMES.into_iter().chain(DESCRIPTIONS) {
        let texts = parallel_texts(cx, node, variants, key);
        add_texts(variants, key, texts);
    }
    name_by_overlay(cx, node, repr, variants);
    let parts: Vec<SchemaNode<'_>> = composition::with_parts(cx.spec, node).skip(1).collect();
    inherit_names(variants, &parts);
}

/// Names and documents the variants of an enumeration that is inside `at`, if the schemas `wider` list its values too.
pub(super) fn inherit(cx: &mut Cx<'_>, ty: &Type, at: &Pointer, wider: &[Slot<'_, Schema>]) {
    let Some(id) = ty.clone().not_null().as_model() else { return };
    if !cx.models.origin(id).is_some_and(|origin| origin.is_within(at)) {
        return;
    }
    let nodes = wider.iter().filter_map(|slot| cx.spec.follow(slot).ok());
    let nodes = nodes.flat_map(|node| composition::with_parts(cx.spec, &node).collect::<Vec<_>>());
    let nodes: Vec<SchemaNode<'_>> = nodes.filter(|node| node.at != *at).collect();
    if let Some(enumeration) = cx.models.enumeration_mut(id) {
        inherit_names(&mut enumeration.variants, &nodes);
    }
}

/// Adds the names and descriptions that other schemas have for the same values.
fn inherit_names(variants: &mut [Variant], wider: &[SchemaNode<'_>]) {
    for known in wider.iter().flat_map(named) {
        if let Some(variant) = variants.iter_mut().find(|variant| variant.value == known.value) {
            variant.name = variant.name.take().or(known.name);
            variant.docs = std::mem::take(&mut variant.docs).or(known.docs);
        }
    }
}

/// Returns the values of a schema with their names and descriptions. Mistakes are reported when the schema is lowered.
fn named(node: &SchemaNode<'_>) -> Vec<Variant> {
    let mut variants: Vec<Variant> = Vec::new();
    for value in choice::values(node.value).map(|(_, values)| values).unwrap_or_default() {
        if variants.iter().all(|known| known.value != value) {
            variants.push(Variant { value, name: None, docs: Docs::default() });
        }
    }
    let extensions = &node.value.schema_data.extensions;
    let words = |key: &str| -> Option<Vec<String>> {
        let words = extensions.get(key)?.as_array()?.iter();
        words.map(|word| word.as_str().map(str::to_owned)).collect()
    };
    for key in NAMES.into_iter().chain(DESCRIPTIONS) {
        let texts = words(key).map(|words| matched(node, &variants, words).texts);
        add_texts(&mut variants, key, texts.unwrap_or_default());
    }
    for (wire, hint) in extensions.get("x-variants").and_then(Json::as_object).into_iter().flatten()
    {
        let same = variants.iter_mut().find(|variant| variant.value.text() == *wire);
        if let (Some(variant), Some((name, docs))) = (same, name_and_docs(hint)) {
            variant.name = name.or(variant.name.take());
            variant.docs = docs.or(std::mem::take(&mut variant.docs));
        }
    }
    variants
}

/// The extensions of other tools that name the values of an `enum`.
const NAMES: [&str; 2] = ["x-enumNames", "x-enum-varnames"];

/// The extensions of other tools that describe the values of an `enum`.
const DESCRIPTIONS: [&str; 2] = ["x-enumDescriptions", "x-enum-descriptions"];

/// Adds the names or descriptions of variants. A value without a name is named after itself.
fn add_texts(variants: &mut [Variant], key: &str, texts: Vec<(usize, String)>) {
    for (index, text) in texts {
        let Some(variant) = variants.get_mut(index) else { continue };
        if DESCRIPTIONS.contains(&key) {
            variant.docs = Docs::of(Some(&text));
        } else if !text.trim().is_empty() {
            variant.name = Some(text);
        }
    }
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
    let given = |name: &str| Some(name.to_owned()).filter(|name| !name.trim().is_empty());
    if let Some(name) = hint.as_str() {
        return Some((given(name), Docs::default()));
    }
    let hint = hint.as_object().filter(|hint| !hint.is_empty())?;
    let is_known = |(key, value): (&String, &Json)| {
        ["name", "description"].contains(&key.as_str()) && value.is_string()
    };
    let text = |key: &str| hint.get(key).and_then(Json::as_str);
    hint.iter().all(is_known).then(|| (text("name").and_then(given), Docs::of(text("description"))))
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
    let (count, given) = (words.len(), !words.is_empty());
    let matched = matched(node, variants, words);
    if !matched.fits && given {
        let message = format!("`enum` has {} values, but `{key}` has {count}", matched.listed);
        cx.report(Diagnostic::new(Code::EnumDescriptionCount, &node.at.child(key), message));
    }
    matched.texts
}

/// Strings of an extension with the values that they belong to.
struct Matched {
    /// The strings, each with the index of its variant.
    texts: Vec<(usize, String)>,
    /// The number of values that the document lists.
    listed: usize,
    /// Whether there is one string for each value.
    fits: bool,
}

/// Matches the strings of an extension with variants.
fn matched(node: &SchemaNode<'_>, variants: &[Variant], words: Vec<String>) -> Matched {
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
    let fits = indices.is_some();
    let mut texts: Vec<(usize, String)> = Vec::new();
    for (index, text) in indices.unwrap_or(&listed).iter().zip(words) {
        if let Some(index) = index
            && texts.iter().all(|(known, _)| known != index)
        {
            texts.push((*index, text));
        }
    }
    Matched { texts, listed: listed.len(), fits }
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
