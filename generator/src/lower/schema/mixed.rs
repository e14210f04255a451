//! Schemas that openapiv3 files under none of its kinds: several keywords at once, or none.

use openapiv3::AnySchema;

use super::role::{Plan, plan};
use super::{SchemaNode, all_of, any_of, array, ignored, number, one_of, raw, string};
use crate::diagnostic::Diagnostic;
use crate::ir::{Hint, Type};
use crate::lower::Cx;
use crate::pointer::Pointer;
use crate::spec::Spec;

/// Which of its keywords tell what such a schema is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// `enum`, of values of one type.
    Enumeration,
    /// `enum`, of values of several types.
    Values,
    /// Properties and `allOf`; the flag is set where unions stand beside them.
    Objects {
        /// Whether `oneOf`, `anyOf` or `not` is ignored.
        unions: bool,
    },
    /// `allOf` that is not of objects.
    AllOf,
    /// `oneOf`.
    OneOf,
    /// `anyOf`.
    AnyOf,
    /// `oneOf`, `anyOf` or `not` beside what cannot be joined with them.
    Torn,
    /// `type` or `items`.
    Typed,
    /// Nothing.
    Nothing,
}

/// Finds the keywords that tell what the schema at this place is.
pub fn way(spec: &Spec, any: &AnySchema, at: &Pointer) -> Way {
    if !any.enumeration.is_empty() {
        // What is always null is no list of words: it says nothing of any other value.
        if any.enumeration.iter().all(serde_json::Value::is_null) {
            return Way::Nothing;
        }
        return if string::values(any).is_some() { Way::Enumeration } else { Way::Values };
    }
    let unions = !any.one_of.is_empty() || !any.any_of.is_empty() || any.not.is_some();
    let object = !any.properties.is_empty() || any.additional_properties.is_some();
    match any.typ.as_deref() {
        None | Some("object") => {}
        Some(_) => return Way::Typed,
    }
    let typed = any.typ.is_some() || object || !any.required.is_empty();
    let parts = !any.all_of.is_empty();
    if parts && (typed || matches!(plan(spec, &any.all_of, at), Plan::Objects)) {
        Way::Objects { unions }
    } else if parts {
        Way::AllOf
    } else if object && !unions {
        Way::Objects { unions }
    } else if !any.one_of.is_empty() && !object {
        Way::OneOf
    } else if !any.any_of.is_empty() && !object {
        Way::AnyOf
    } else if unions {
        Way::Torn
    } else if any.typ.is_some() || any.items.is_some() {
        Way::Typed
    } else {
        Way::Nothing
    }
}

/// A schema of several keywords, or of none.
pub fn lower(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema, hint: &Hint) -> Type {
    match way(cx.spec, any, &node.at) {
        Way::Enumeration | Way::Values => string::untyped_enumeration(cx, node, any, hint),
        Way::Objects { unions } => {
            if unions {
                let what = "`oneOf`, `anyOf` or `not` beside other keywords";
                cx.say(ignored(&node.at, what));
            }
            all_of::object_or_merged(cx, node, hint)
        }
        Way::AllOf => all_of::lower(cx, node, &any.all_of, hint),
        Way::OneOf => one_of::lower(cx, node, &any.one_of, "oneOf", hint),
        Way::AnyOf => any_of::lower(cx, node, &any.any_of, hint),
        Way::Torn => raw(cx, &node.at, "`oneOf`, `anyOf` or `not` stand beside properties"),
        Way::Typed => typed(cx, node, any, hint),
        Way::Nothing => Type::Any,
    }
}

fn typed(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema, hint: &Hint) -> Type {
    let format = any.format.as_deref();
    match any.typ.as_deref() {
        Some("array") | None => array::lower(cx, node, any.items.as_ref(), hint),
        Some("string") => string::of_format(cx, node, format.unwrap_or_default()),
        Some("integer") => number::integer_of_format(cx, node, format),
        Some("number") => number::number_of_format(cx, node, format),
        Some("boolean") => Type::Boolean,
        Some("object") => Type::Map(Box::new(Type::Any)),
        Some(other) => {
            let message = format!("`{other}` is not a type");
            cx.say(
                Diagnostic::error(&node.at.child("type"), message)
                    .help("the types are string, integer, number, boolean, array and object"),
            );
            Type::Any
        }
    }
}
