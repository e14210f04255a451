//! Finds the example values in the document: of schemas, parameters and media types.

use indexmap::IndexMap;
use openapiv3::{
    Example, MediaType, ReferenceOr, Schema, SchemaKind, Type as SchemaType,
    VariantOrUnknownOrEmpty as Format,
};
use serde_json::Value as Json;

use super::context::Cx;
use crate::document::spec::refs::{Node, Slot};
use crate::ir::model::Field;
use crate::ir::samples::Samples;
use crate::pointer::Pointer;

/// Returns the example values of a schema at its use.
pub(crate) fn of_schema(cx: &Cx<'_>, slot: &Slot<'_, Schema>) -> Samples {
    // An unresolved reference is reported elsewhere.
    let Ok(node) = cx.spec.follow(slot) else { return Samples::default() };
    let data = &node.value.schema_data;
    let example = some(data.example.as_ref());
    let default = some(data.default.as_ref()).cloned();
    let implied = default.or_else(|| of_format(node.value).map(Json::from));
    match slot.value.as_item() {
        Some(_) => Samples { stated: example.cloned(), implied },
        None => Samples { stated: None, implied: example.cloned().or(implied) },
    }
}

/// Adds the value of a field in the example of its object.
pub(crate) fn with_object(mut field: Field, object: &Schema) -> Field {
    let example = object.schema_data.example.as_ref();
    if let Some(value) = some(example.and_then(|example| example.get(&field.wire))) {
        field.samples.implied = Some(value.clone());
    }
    field
}

/// Returns the example of a media type: `example`, or the first of `examples`.
pub(crate) fn of_media(cx: &Cx<'_>, media: &Node<'_, MediaType>) -> Option<Json> {
    of_examples(cx, media.value.example.as_ref(), &media.value.examples, &media.at)
}

/// Returns `example`, or the first of `examples` that has a value.
pub(crate) fn of_examples(
    cx: &Cx<'_>,
    example: Option<&Json>,
    examples: &IndexMap<String, ReferenceOr<Example>>,
    at: &Pointer,
) -> Option<Json> {
    let at = at.child("examples");
    let mut all = examples.iter().filter_map(|(name, example)| {
        let node = cx.spec.follow(&Slot::new(example, at.child(name))).ok()?;
        some(node.value.value.as_ref()).cloned()
    });
    some(example).cloned().or_else(|| all.next())
}

/// Returns a value unless it is null, which no argument can be.
fn some(value: Option<&Json>) -> Option<&Json> {
    value.filter(|value| !value.is_null())
}

/// Returns a value of a string format that has no type of its own.
fn of_format(schema: &Schema) -> Option<&'static str> {
    let SchemaKind::Type(SchemaType::String(string)) = &schema.schema_kind else { return None };
    let Format::Unknown(format) = &string.format else { return None };
    match format.trim().to_ascii_lowercase().as_str() {
        "uri" | "url" | "iri" => Some("https://example.com"),
        "uri-reference" | "iri-reference" => Some("/example"),
        "email" | "idn-email" => Some("name@example.com"),
        "hostname" | "idn-hostname" => Some("example.com"),
        _ => None,
    }
}
