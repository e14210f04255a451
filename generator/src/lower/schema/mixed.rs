//! Lowers schemas that openapiv3 cannot classify: those with several keywords, or none.

use openapiv3::AnySchema;

use super::choice::{self, Plan};
use super::{
    SchemaNode, all_of, array, enumeration, integer, number, one_of, plan, raw, string, tuple,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::hint::Hint;
use crate::ir::types::Type;
use crate::lower::context::Cx;

/// The keywords that define the type of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypeKeywords {
    /// `enum`, with strings or signed 64-bit integers.
    Enumeration,
    /// `enum`, with values of several types, or with numbers that are not signed 64-bit integers.
    Values,
    /// Properties, or `allOf` with objects, possibly together with branches.
    Objects,
    /// `allOf` without objects.
    AllOf,
    /// `oneOf` or `anyOf`.
    Choice,
    /// `type`.
    Typed,
    /// `items` without `type`.
    Items,
    /// No such keyword.
    Nothing,
}

/// Finds the keywords that define the type of a schema.
pub(crate) fn type_keywords(cx: &Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema) -> TypeKeywords {
    if !any.enumeration.is_empty() {
        // An `enum` that contains only null does not define a type for non-null values.
        if any.enumeration.iter().all(serde_json::Value::is_null) {
            return TypeKeywords::Nothing;
        }
        return if enumeration::values(any).is_some() {
            TypeKeywords::Enumeration
        } else {
            TypeKeywords::Values
        };
    }
    let choice = choice::of(cx.spec, node).filter(|plan| !plan.is_nothing());
    match any.typ.as_deref() {
        None | Some("object") => {}
        Some(_) if choice.as_ref().is_some_and(Plan::is_values) => return TypeKeywords::Choice,
        Some(_) => return TypeKeywords::Typed,
    }
    let object = !any.properties.is_empty() || any.additional_properties.is_some();
    let typed = any.typ.is_some() || object || !any.required.is_empty();
    let parts = !any.all_of.is_empty();
    let objects = || plan::plan(cx, &any.all_of, &node.at).is_objects();
    if parts {
        if typed || objects() { TypeKeywords::Objects } else { TypeKeywords::AllOf }
    } else if !any.properties.is_empty() {
        TypeKeywords::Objects
    } else if choice.is_some() {
        TypeKeywords::Choice
    } else if object {
        TypeKeywords::Objects
    } else if any.typ.is_some() {
        TypeKeywords::Typed
    } else if any.items.is_some() || tuple::is_one(node) {
        TypeKeywords::Items
    } else {
        TypeKeywords::Nothing
    }
}

/// Lowers a schema with several keywords, or with none.
pub(crate) fn lower(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema, hint: &Hint) -> Type {
    match type_keywords(cx, node, any) {
        TypeKeywords::Enumeration | TypeKeywords::Values => {
            enumeration::untyped_enumeration(cx, node, any, hint)
        }
        TypeKeywords::Objects => all_of::object_or_merged(cx, node, hint),
        TypeKeywords::AllOf => all_of::lower(cx, node, &any.all_of, hint),
        TypeKeywords::Choice => match choice::branches(node) {
            Some((key, branches)) => one_of::lower(cx, node, branches, key, hint),
            None => Type::Any,
        },
        TypeKeywords::Typed => typed(cx, node, any, hint),
        TypeKeywords::Items => array::untyped(cx, node, any.items.as_ref(), hint),
        TypeKeywords::Nothing => untyped(cx, node, any),
    }
}

/// Returns raw JSON. Reports a keyword that would have a meaning if the schema had a `type`.
fn untyped(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema) -> Type {
    let key = if any.typ.is_none() { keyword_of_one_type(any) } else { None };
    match key {
        Some("format") => {
            let format = any.format.as_deref().unwrap_or_default();
            let why = format!("the format `{format}` does not determine a type");
            raw(cx, Code::FormatWithoutType, &node.at.child("format"), &why)
        }
        Some(key) => {
            let why = format!("`{key}` has no meaning without a `type`");
            raw(cx, Code::KeywordsWithoutType, &node.at.child(key), &why)
        }
        None => Type::Any,
    }
}

/// Returns a keyword that applies only to values of one type.
fn keyword_of_one_type(any: &AnySchema) -> Option<&'static str> {
    [
        ("format", any.format.as_ref().is_some_and(|format| !format.is_empty())),
        ("pattern", any.pattern.is_some()),
        ("minLength", any.min_length.is_some()),
        ("maxLength", any.max_length.is_some()),
        ("minimum", any.minimum.is_some()),
        ("maximum", any.maximum.is_some()),
        ("multipleOf", any.multiple_of.is_some()),
        ("minItems", any.min_items.is_some()),
        ("maxItems", any.max_items.is_some()),
        ("minProperties", any.min_properties.is_some()),
        ("maxProperties", any.max_properties.is_some()),
    ]
    .into_iter()
    .find_map(|(key, is_present)| is_present.then_some(key))
}

fn typed(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema, hint: &Hint) -> Type {
    let format = any.format.as_deref();
    match any.typ.as_deref() {
        Some("array") => array::lower(cx, node, any.items.as_ref(), hint),
        Some("string") => string::of_format(cx, node, format.unwrap_or_default()),
        Some("integer") => integer::of_any(cx, node, any),
        Some("number") => number::number_of_format(cx, node, format),
        Some("boolean") => Type::Boolean,
        Some("object") => Type::Map(Box::new(Type::Any)),
        None => Type::Any,
        Some(other) => {
            let message = format!("`{other}` is not a known type");
            cx.report(Diagnostic::new(Code::UnknownType, &node.at.child("type"), message));
            Type::Any
        }
    }
}
