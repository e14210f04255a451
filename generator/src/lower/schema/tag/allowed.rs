//! Finds the values that a discriminator can have in a schema.

use openapiv3::{Schema, SchemaKind, Type as SchemaType};
use serde_json::Value as Json;

use super::super::{SchemaNode, composition};
use crate::document::spec::refs::Slot;
use crate::ir::model::Value;
use crate::lower::context::Cx;

/// Returns the values of the tag property that these schemas and all their `allOf` parts allow, or `None` if they allow
/// any value. If two of them have no value in common, the first one counts.
pub(crate) fn allowed(cx: &Cx<'_>, nodes: &[&SchemaNode<'_>], tag: &str) -> Option<Vec<Value>> {
    let mut allowed: Option<Vec<Value>> = None;
    for slot in definitions(cx, nodes, tag) {
        let Ok(property) = cx.spec.follow(&slot) else { continue };
        for node in composition::with_parts(cx.spec, &property) {
            let Some(listed) = listed(node.value) else { continue };
            let common = |known: &Vec<Value>| -> Vec<Value> {
                known.iter().filter(|value| listed.contains(value)).cloned().collect()
            };
            let narrower = allowed.as_ref().map_or(listed.clone(), common);
            if !narrower.is_empty() {
                allowed = Some(narrower);
            }
        }
    }
    allowed
}

/// Returns all definitions of a property, nearest first.
pub(super) fn definitions<'a>(
    cx: &Cx<'a>,
    nodes: &[&SchemaNode<'a>],
    tag: &str,
) -> Vec<Slot<'a, Schema>> {
    let parts = nodes.iter().flat_map(|node| composition::declared_by_all(cx.spec, node));
    let properties = parts.flat_map(|keywords| keywords.properties);
    properties.filter(|(name, _)| *name == tag).map(|(_, slot)| slot).collect()
}

/// Returns the values that a schema lists, without null.
fn listed(schema: &Schema) -> Option<Vec<Value>> {
    let json = |value: &Json| match value {
        Json::String(text) => Some(Value::Text(text.clone())),
        Json::Bool(boolean) => Some(Value::Boolean(*boolean)),
        Json::Number(number) => number.as_i64().map(Value::Integer),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    };
    let values: Vec<Value> = match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(string)) => {
            string.enumeration.iter().flatten().cloned().map(Value::Text).collect()
        }
        SchemaKind::Type(SchemaType::Integer(integer)) => {
            integer.enumeration.iter().flatten().copied().map(Value::Integer).collect()
        }
        SchemaKind::Type(SchemaType::Boolean(boolean)) => {
            boolean.enumeration.iter().flatten().copied().map(Value::Boolean).collect()
        }
        SchemaKind::Any(any) => any.enumeration.iter().filter_map(json).collect(),
        _ => Vec::new(),
    };
    (!values.is_empty()).then_some(values)
}
