//! Lowers `enum`s of strings or integers. Those of other values become plain types.

use std::collections::BTreeSet;

use openapiv3::AnySchema;
use serde_json::Value as Json;

use super::variants::{name_variants, value_of};
use super::{SchemaNode, docs, number, raw, reserve};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::model::{Enumeration, Model, Repr, Shape, Value, Variant};
use crate::ir::types::Type;
use crate::lower::context::Cx;
use crate::lower::extension::Extensions;
use crate::lower::models::ModelKind;

/// Lowers an `enum` without a matching `type`: the values determine the type.
pub(crate) fn untyped_enumeration(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    any: &AnySchema,
    hint: &Hint,
) -> Type {
    match values(any) {
        Some((repr, values)) => enumeration(cx, node, repr, values, hint),
        None if all(any, Json::is_boolean) => Type::Boolean,
        None => number::number_enum(cx, node, any).unwrap_or_else(|| {
            raw(cx, Code::MixedEnum, &node.at.child("enum"), "these values have several types")
        }),
    }
}

/// Returns the type of the values of an `enum` if all of them are arrays or all are objects, ignoring null.
pub(super) fn structured(any: &AnySchema) -> Option<&'static str> {
    if all(any, Json::is_array) {
        Some("array")
    } else {
        all(any, Json::is_object).then_some("object")
    }
}

/// Returns whether an `enum` lists values other than null, and all of them pass a check.
pub(super) fn all(any: &AnySchema, check: fn(&Json) -> bool) -> bool {
    let mut values = any.enumeration.iter().filter(|value| !value.is_null()).peekable();
    values.peek().is_some() && values.all(check)
}

/// Reports an `enum` of arrays or objects.
pub(super) fn report_structured(cx: &mut Cx<'_>, node: &SchemaNode<'_>, kind: &str) {
    let message = format!("this `enum` of {kind}s is ignored; the type allows every {kind}");
    cx.report(Diagnostic::new(Code::StructuredEnum, &node.at.child("enum"), message));
}

/// Returns the values of an `enum` if they have one type, ignoring null.
pub(crate) fn values(any: &AnySchema) -> Option<(Repr, Vec<Value>)> {
    let all = any.enumeration.iter().filter(|value| !value.is_null());
    let values: Vec<Value> = all.map(|value| value_of(any, value)).collect::<Option<_>>()?;
    match values.iter().filter(|value| value.as_text().is_some()).count() {
        texts if texts == values.len() => Some((Repr::Text, values)),
        0 => Some((Repr::Integer, values)),
        _ => None,
    }
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
