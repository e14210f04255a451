//! Lowers schemas that openapiv3 cannot classify: those with several keywords, or none.

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaKind};
use serde_json::Value as Json;

use super::choice::{self, Plan};
use super::memo::Role;
use super::{
    SchemaNode, all_of, array, composition, enumeration, integer, number, object_union, one_of,
    plan, raw, string, tuple,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::extension::{PART, RESTRICTING};
use crate::document::spec::refs::Slot;
use crate::ir::hint::Hint;
use crate::ir::types::Type;
use crate::lower::context::Cx;

/// The keywords that define the type of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypeKeywords {
    /// `enum`, with strings or signed 64-bit integers.
    Enumeration,
    /// `enum`, with values of several types, with booleans, or with numbers that are not signed 64-bit integers.
    Values,
    /// Properties, or `allOf` with objects, possibly together with branches.
    Objects,
    /// `allOf` without objects.
    AllOf,
    /// `oneOf` or `anyOf`.
    Choice,
    /// `type`, or an `enum` of arrays or objects.
    Typed,
    /// `items` without `type`, possibly next to properties.
    Items,
    /// No such keyword.
    Nothing,
}

/// Finds the keywords that define the type of a schema.
pub(crate) fn type_keywords(cx: &Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema) -> TypeKeywords {
    let structured = enumeration::structured(any);
    if !any.enumeration.is_empty() && structured.is_none() {
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
    let kind = any.typ.as_deref().or(structured);
    match kind {
        None | Some("object") => {}
        Some(_) if choice.as_ref().is_some_and(Plan::is_values) => return TypeKeywords::Choice,
        Some(_) => return TypeKeywords::Typed,
    }
    let object = !any.properties.is_empty() || any.additional_properties.is_some();
    let typed = kind.is_some() || object || !any.required.is_empty();
    if !any.all_of.is_empty() {
        let plan = plan::plan(cx, &any.all_of, &node.at);
        of_parts(cx, node, &plan, (typed, choice.is_some()))
    } else if kind.is_none() && choice.is_none() && has_items(node, any) {
        TypeKeywords::Items
    } else if !any.properties.is_empty() {
        TypeKeywords::Objects
    } else if choice.is_some() {
        TypeKeywords::Choice
    } else if object {
        TypeKeywords::Objects
    } else if kind.is_some() {
        TypeKeywords::Typed
    } else {
        TypeKeywords::Nothing
    }
}

/// Finds the keywords that define the type of a schema with `allOf`, which may be an object by its own keywords or have
/// branches.
fn of_parts(
    cx: &Cx<'_>,
    node: &SchemaNode<'_>,
    plan: &plan::Plan<'_>,
    (is_object, has_branches): (bool, bool),
) -> TypeKeywords {
    if is_object || plan.is_objects() || has_branches && is_merged(cx, node, plan) {
        TypeKeywords::Objects
    } else if has_branches && plan.is_nothing() {
        TypeKeywords::Choice
    } else {
        TypeKeywords::AllOf
    }
}

/// Returns whether the branches of a schema are merged with its single part, an object or a union.
fn is_merged(cx: &Cx<'_>, node: &SchemaNode<'_>, plan: &plan::Plan<'_>) -> bool {
    match plan.sole_role(cx) {
        Some(Role::Object) => true,
        Some(Role::Other) => object_union::find(cx, node).is_some(),
        Some(Role::Nothing | Role::Plain(..)) | None => false,
    }
}

/// Lowers an `allOf` without objects. Two unions cannot be one type.
fn without_objects(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    parts: &[ReferenceOr<Schema>],
    hint: &Hint,
) -> Type {
    let has_branches = choice::of(cx.spec, node).is_some_and(|plan| !plan.is_nothing());
    if has_branches && plan::plan(cx, parts, &node.at).sole_role(cx) == Some(Role::Other) {
        let why = "`oneOf` or `anyOf` next to another union cannot be expressed as a type";
        return raw(cx, Code::UnionSiblingsIgnored, &node.at, why);
    }
    all_of::lower(cx, node, parts, hint)
}

/// Returns whether a schema describes the elements of arrays. A schema with a discriminator describes objects.
fn has_items(node: &SchemaNode<'_>, any: &AnySchema) -> bool {
    let is_parent = node.value.schema_data.discriminator.is_some() && !any.properties.is_empty();
    !is_parent && (any.items.is_some() || tuple::is_one(node))
}

/// Lowers a schema with several keywords, or with none.
pub(crate) fn lower(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema, hint: &Hint) -> Type {
    if let Some(kind) = enumeration::structured(any) {
        enumeration::report_structured(cx, node, kind);
    }
    match type_keywords(cx, node, any) {
        TypeKeywords::Enumeration | TypeKeywords::Values => {
            enumeration::untyped_enumeration(cx, node, any, hint)
        }
        TypeKeywords::Objects => all_of::object_or_merged(cx, node, hint),
        TypeKeywords::AllOf => without_objects(cx, node, &any.all_of, hint),
        TypeKeywords::Choice => match choice::branches(node) {
            Some((key, branches)) => one_of::lower(cx, node, branches, key, hint),
            None => Type::Any,
        },
        TypeKeywords::Typed => typed(cx, node, any, hint),
        TypeKeywords::Items => array::untyped(cx, node, any.items.as_ref(), hint),
        TypeKeywords::Nothing => untyped(cx, node),
    }
}

/// Lowers a schema whose keywords do not determine a type, alone or with its `allOf` parts. `required` without branches
/// around it describes an object; otherwise the value is raw JSON.
pub(super) fn untyped(cx: &mut Cx<'_>, node: &SchemaNode<'_>) -> Type {
    // Such a component is lowered too, but its restrictions are those of other schemas.
    if node.value.schema_data.extensions.contains_key(PART) {
        return Type::Any;
    }
    if let SchemaKind::Any(any) = &node.value.schema_kind
        && !any.required.is_empty()
        && !is_branch(node)
    {
        let message = "this schema has no `type`; its `required` shows that it is `object`";
        cx.report(Diagnostic::new(Code::InferredType, &node.at.child("required"), message));
        return Type::Map(Box::new(Type::Any));
    }
    report_restriction(cx, node);
    Type::Any
}

/// Reports a keyword that restricts a value without determining its type, in a schema or in one of its `allOf` parts.
pub(super) fn report_restriction(cx: &mut Cx<'_>, node: &SchemaNode<'_>) {
    let restriction =
        composition::with_parts(cx.spec, node).find_map(|part| Some((restriction(&part)?, part)));
    let Some((key, part)) = restriction else { return };
    let (code, why) = match key {
        "format" => {
            let format = format(&part);
            let why = format!("the format `{format}` does not determine a type");
            (Code::FormatWithoutType, why)
        }
        "not" => (Code::UnsupportedNot, "`not` does not define a type".to_owned()),
        key => {
            let why = format!("`{key}` restricts the value, but does not determine its type");
            (Code::KeywordsWithoutType, why)
        }
    };
    raw(cx, code, &part.at.child(key), &why);
}

/// Returns whether the keywords of an inline schema determine no type.
pub(crate) fn is_untyped(cx: &Cx<'_>, slot: &Slot<'_, Schema>) -> bool {
    let node = slot.value.as_item().map(|item| SchemaNode::new(item, slot.at.clone()));
    node.is_some_and(|node| match &node.value.schema_kind {
        SchemaKind::Not { .. } => true,
        SchemaKind::Any(any) => match type_keywords(cx, &node, any) {
            TypeKeywords::Nothing => true,
            TypeKeywords::Values => {
                !enumeration::all(any, Json::is_number) && !enumeration::all(any, Json::is_boolean)
            }
            TypeKeywords::Enumeration
            | TypeKeywords::Objects
            | TypeKeywords::AllOf
            | TypeKeywords::Choice
            | TypeKeywords::Typed
            | TypeKeywords::Items => false,
        },
        SchemaKind::Type(_)
        | SchemaKind::OneOf { .. }
        | SchemaKind::AllOf { .. }
        | SchemaKind::AnyOf { .. } => false,
    })
}

/// Returns whether a schema is a branch or a part of another one, which may describe the value.
pub(super) fn is_branch(node: &SchemaNode<'_>) -> bool {
    let list = node.at.as_str().rsplit('/').nth(1);
    list.is_some_and(|list| ["allOf", "anyOf", "oneOf"].contains(&list))
}

fn format<'a>(node: &SchemaNode<'a>) -> &'a str {
    match &node.value.schema_kind {
        SchemaKind::Any(any) => any.format.as_deref().unwrap_or_default(),
        _ => "",
    }
}

/// Returns a keyword of an untyped schema that restricts its values.
fn restriction<'a>(node: &SchemaNode<'a>) -> Option<&'a str> {
    let validate = |branches: &[ReferenceOr<Schema>]| {
        branches.iter().filter_map(ReferenceOr::as_item).any(choice::restricts)
    };
    match &node.value.schema_kind {
        SchemaKind::Type(_) => None,
        SchemaKind::AllOf { .. } => None,
        SchemaKind::OneOf { one_of } => validate(one_of).then_some("oneOf"),
        SchemaKind::AnyOf { any_of } => validate(any_of).then_some("anyOf"),
        SchemaKind::Not { .. } => Some("not"),
        SchemaKind::Any(any) if any.typ.is_some() => None,
        SchemaKind::Any(_) if composition::is_marked(node) => None,
        SchemaKind::Any(any) => keyword_of_one_type(any)
            .or_else(|| validate(&any.one_of).then_some("oneOf"))
            .or_else(|| validate(&any.any_of).then_some("anyOf"))
            .or_else(|| any.not.is_some().then_some("not"))
            .or_else(|| node.value.schema_data.extensions.get(RESTRICTING)?.as_str()),
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
        ("uniqueItems", any.unique_items == Some(true)),
        ("minProperties", any.min_properties.is_some()),
        ("maxProperties", any.max_properties.is_some()),
    ]
    .into_iter()
    .find_map(|(key, is_present)| is_present.then_some(key))
}

fn typed(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema, hint: &Hint) -> Type {
    let format = any.format.as_deref();
    match any.typ.as_deref().or(enumeration::structured(any)) {
        Some("array") => array::lower(cx, node, any.items.as_ref(), hint),
        Some("string") => string::of_format(cx, node, format.unwrap_or_default()),
        Some("integer") => integer::of_any(cx, node, any),
        Some("number") => number::number_of_format(cx, node, format, any.minimum),
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
