//! Lowers schemas into types, with a module for each kind of schema.

pub(crate) mod all_of;
pub(crate) mod announce;
pub(crate) mod array;
pub(crate) mod choice;
pub(crate) mod combined;
pub(crate) mod component;
pub(crate) mod composition;
pub(crate) mod enumeration;
pub(crate) mod field;
pub(crate) mod integer;
mod lossy;
pub(crate) mod memo;
pub(crate) mod merge;
pub(crate) mod mixed;
pub(crate) mod narrow;
pub(crate) mod number;
pub(crate) mod object;
pub(crate) mod object_union;
pub(crate) mod one_of;
pub(crate) mod owner;
pub(crate) mod parent;
pub(crate) mod plan;
pub(crate) mod reference;
pub(crate) mod role;
pub(crate) mod string;
pub(crate) mod subtypes;
pub(crate) mod tag;
pub(crate) mod tuple;
mod variants;

use openapiv3::{Schema, SchemaData, SchemaKind, Type as SchemaType};

use super::context::Cx;
use super::extension::{ExtensionMap, Extensions};
use super::models::{ModelKind, Progress};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Node, Slot, Use};
use crate::ir::docs::Docs;
use crate::ir::hint::Hint;
use crate::ir::model::Repr;
use crate::ir::types::{ModelId, Type};
use crate::pointer::Pointer;

/// A schema that is not a `$ref`, with its location.
pub(crate) type SchemaNode<'a> = Node<'a, Schema>;

/// The maximum nesting depth of schemas.
const MAX_DEPTH: usize = 64;

/// Returns the type of a schema or of the schema that it refers to.
pub(crate) fn schema(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, hint: &Hint) -> Type {
    if cx.depth >= MAX_DEPTH {
        let message = "schemas are nested too deeply; the value becomes raw JSON";
        cx.report(Diagnostic::new(Code::ChainTooLong, &slot.at, message));
        return Type::Any;
    }
    cx.depth += 1;
    let ty = match slot.value {
        Use::Item(item) => {
            let node = Node::new(item, slot.at.clone());
            let nullable = choice::is_nullable(cx.spec, &node);
            let always_null = choice::is_always_null(item);
            let ty = if always_null { Type::Any } else { define(cx, &node, hint) };
            ty.nullable(nullable || always_null)
        }
        Use::Reference(reference) => {
            let at = slot.at.child("$ref");
            let target = cx.spec.target::<Schema>(reference, &at);
            match cx.keep(target) {
                Some(target) => component::component(cx, &target.at.last(), &at),
                None => Type::Any,
            }
        }
    };
    cx.depth -= 1;
    ty
}

/// Reserves an id for the model of this schema. If the schema is a component, all references to the schema get this id,
/// including recursive ones.
pub(crate) fn reserve(cx: &mut Cx<'_>, node: &SchemaNode<'_>, kind: ModelKind) -> ModelId {
    if let Some(id) = cx.models.take_announced(&node.at) {
        return id;
    }
    let id = cx.models.reserve(&node.at, kind);
    let name = node.at.last();
    let components = Pointer::of(&["components", "schemas"]);
    if node.at != components.child(&name) {
        if node.at.is_within(&components) {
            cx.models.record_inside_component(&node.at, id);
        }
    } else {
        let ty = Type::Model(id).nullable(choice::is_nullable(cx.spec, node));
        cx.models.components.insert(name, Progress::Known(ty));
    }
    id
}

/// Returns the type that a schema defines, ignoring its nullability.
fn define(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Type {
    let data = &node.value.schema_data;
    let extensions = Extensions::new(&data.extensions, &node.at);
    let pinned = extensions.text(cx, "x-model");
    let hint = &pinned.clone().map_or_else(|| hint.clone(), Hint::Pinned);
    let ty = match &node.value.schema_kind {
        SchemaKind::Type(kind) => by_type(cx, node, kind, hint),
        SchemaKind::AllOf { all_of } => all_of::lower(cx, node, all_of, hint),
        SchemaKind::OneOf { one_of } => one_of::lower(cx, node, one_of, "oneOf", hint),
        SchemaKind::AnyOf { any_of } => one_of::lower(cx, node, any_of, "anyOf", hint),
        SchemaKind::Not { .. } if choice::is_empty(node.value) => {
            raw(cx, Code::FalseSchema, &node.at, "this schema allows no value")
        }
        SchemaKind::Not { .. } => {
            raw(cx, Code::UnsupportedNot, &node.at.child("not"), "`not` does not define a type")
        }
        SchemaKind::Any(any) => mixed::lower(cx, node, any, hint),
    };
    if data.extensions.contains_key("x-variants") && !is_enumeration(cx, &ty) {
        cx.report(Diagnostic::new(
            Code::VariantsWithoutEnum,
            &node.at.child("x-variants"),
            "`variants` requires an enum",
        ));
    }
    match (pinned, scalar(&ty)) {
        (Some(name), Some(repr)) => {
            let docs = newtype_docs(cx, node, &extensions);
            Type::Model(cx.models.newtype(&name, repr, docs, &node.at))
        }
        _ => ty,
    }
}

/// Returns the documentation of a newtype. The description of an inline schema documents only the use of the newtype.
fn newtype_docs<M: ExtensionMap>(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    extensions: &Extensions<'_, M>,
) -> Docs {
    let component = node.at == Pointer::of(&["components", "schemas", &node.at.last()]);
    match extensions.text(cx, "x-description") {
        Some(text) => Docs::of(Some(&text)),
        None if component => docs(&node.value.schema_data),
        None => Docs::default(),
    }
}

fn is_enumeration(cx: &Cx<'_>, ty: &Type) -> bool {
    let model = ty.as_model().and_then(|id| cx.models.get(id));
    model.is_some_and(|model| model.shape.as_enumeration().is_some())
}

fn scalar(ty: &Type) -> Option<Repr> {
    match ty {
        Type::Int32 | Type::Int64 => Some(Repr::Integer),
        Type::Text => Some(Repr::Text),
        Type::Boolean
        | Type::UInt64
        | Type::Int128
        | Type::Double
        | Type::DateTime
        | Type::Date
        | Type::Formatted(_)
        | Type::IntOrString
        | Type::Base64(_)
        | Type::File
        | Type::Any
        | Type::List(_)
        | Type::Tuple(..)
        | Type::Map(_)
        | Type::Nullable(_)
        | Type::Boxed(_)
        | Type::Model(_) => None,
    }
}

fn by_type(cx: &mut Cx<'_>, node: &SchemaNode<'_>, kind: &SchemaType, hint: &Hint) -> Type {
    match kind {
        SchemaType::Boolean(_) => Type::Boolean,
        SchemaType::String(string) => string::lower(cx, node, string, hint),
        SchemaType::Integer(integer) => integer::lower(cx, node, integer, hint),
        SchemaType::Number(number) => number::number(cx, node, number),
        SchemaType::Array(array) => array::lower(cx, node, array.items.as_ref(), hint),
        SchemaType::Object(_) => object::lower(cx, node, hint),
    }
}

/// Reports why a value becomes raw JSON, and returns [`Type::Any`].
pub(crate) fn raw(cx: &mut Cx<'_>, code: Code, at: &Pointer, why: &str) -> Type {
    cx.report(Diagnostic::new(code, at, format!("{why}; the value becomes raw JSON")));
    Type::Any
}

/// Creates a diagnostic about ignored keywords.
pub(crate) fn ignored(code: Code, at: &Pointer, subject: &str) -> Diagnostic {
    Diagnostic::new(code, at, format!("{subject} cannot be expressed as a type and is ignored"))
}

/// Returns the documentation of a schema.
pub(crate) fn docs(data: &SchemaData) -> Docs {
    Docs::with(data.title.as_deref(), data.description.as_deref())
}
