//! Turns schemas into types, each kind of schema in a module of its own.

pub mod all_of;
pub mod any_of;
pub mod array;
pub mod number;
pub mod object;
pub mod one_of;
pub mod string;

use openapiv3::{AnySchema, Schema, SchemaData, SchemaKind, Type as Kind};

use super::extension::Extensions;
use super::{Cx, Progress};
use crate::diagnostic::Diagnostic;
use crate::ir::{Docs, Hint, Model, ModelId, Repr, Shape, Type};
use crate::pointer::Pointer;
use crate::spec::{Node, Slot, Use};

/// A schema that is not a `$ref`, with its place.
pub type SchemaNode<'a> = Node<'a, Schema>;

/// Lowers every schema under `components`, in their order.
pub fn components(cx: &mut Cx<'_>) {
    let names: Vec<String> = cx
        .spec
        .components()
        .into_iter()
        .flat_map(|components| components.schemas.keys().cloned())
        .collect();
    for name in names {
        let at = Pointer::of(&["components", "schemas", &name]);
        component(cx, &name, &at);
    }
}

/// The type of a schema, or of what it refers to.
pub fn schema(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, hint: &Hint) -> Type {
    match slot.what {
        Use::Item(item) => {
            let nullable = item.schema_data.nullable;
            define(cx, &Node::new(item, slot.at.clone()), hint).nullable(nullable)
        }
        Use::Reference(reference) => {
            let at = slot.at.child("$ref");
            let target = cx.spec.target::<Schema>(reference, &at);
            match cx.keep(target) {
                Some(target) => component(cx, &target.at.last(), &at),
                None => Type::Any,
            }
        }
    }
}

/// The type of a component schema, made at its first use.
pub fn component(cx: &mut Cx<'_>, name: &str, used_at: &Pointer) -> Type {
    match cx.models.components.get(name) {
        Some(Progress::Known(ty)) => return ty.clone(),
        Some(Progress::Busy) => {
            let message = format!("`{name}` is made of itself only; it becomes raw JSON");
            cx.say(Diagnostic::warning(used_at, message).help("give it a type, or properties"));
            return Type::Any;
        }
        None => {}
    }
    cx.models.components.insert(name.to_owned(), Progress::Busy);
    let spec = cx.spec;
    let Some(found) = spec.components().and_then(|components| components.schemas.get(name)) else {
        return Type::Any;
    };
    let slot = Slot::new(found, Pointer::of(&["components", "schemas", name]));
    let hint = Hint::Written(name.to_owned());
    let ty = schema(cx, &slot, &hint);
    alias(cx, &slot, &ty, hint);
    cx.models.components.insert(name.to_owned(), Progress::Known(ty.clone()));
    ty
}

/// An id for the model of this schema. If it is a component, those who refer to it meanwhile, from
/// within it even, get the id too.
pub fn reserve(cx: &mut Cx<'_>, node: &SchemaNode<'_>) -> ModelId {
    let id = cx.models.reserve();
    let name = node.at.last();
    if node.at == Pointer::of(&["components", "schemas", &name]) {
        let ty = Type::Model(id).nullable(node.value.schema_data.nullable);
        cx.models.components.insert(name, Progress::Known(ty));
    }
    id
}

/// A component that is no model of its own still gets its name, as an alias.
fn alias(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, ty: &Type, hint: Hint) {
    let bare = match ty {
        Type::Nullable(inner) => inner.as_ref(),
        other => other,
    };
    let own = matches!(bare, Type::Model(id)
        if cx.models.get(*id).is_none_or(|model| model.origin == slot.at));
    if !own {
        let (docs, deprecated) = match slot.what {
            Use::Item(item) => (docs(&item.schema_data), item.schema_data.deprecated),
            Use::Reference(_) => (Docs::default(), false),
        };
        let shape = Shape::Alias(ty.clone());
        cx.models.add(Model { hint, shape, docs, deprecated, origin: slot.at.clone() });
    }
}

/// The type that a schema defines, its own nullability aside.
fn define(cx: &mut Cx<'_>, node: &SchemaNode<'_>, hint: &Hint) -> Type {
    let data = &node.value.schema_data;
    let extensions = Extensions::new(&data.extensions, &node.at);
    let pinned = extensions.text(cx, "x-model");
    let hint = &pinned.clone().map_or_else(|| hint.clone(), Hint::Pinned);
    let ty = match &node.value.schema_kind {
        SchemaKind::Type(kind) => by_type(cx, node, kind, hint),
        SchemaKind::AllOf { all_of } => all_of::lower(cx, node, all_of, hint),
        SchemaKind::OneOf { one_of } => one_of::lower(cx, node, one_of, hint),
        SchemaKind::AnyOf { any_of } => any_of::lower(cx, node, any_of, hint),
        SchemaKind::Not { .. } => raw(cx, &node.at.child("not"), "`not` says what a value is not"),
        SchemaKind::Any(any) => mixed(cx, node, any, hint),
    };
    match (pinned, scalar(&ty)) {
        (Some(name), Some(repr)) => {
            Type::Model(cx.models.newtype(&name, repr, docs(data), &node.at))
        }
        _ => ty,
    }
}

fn scalar(ty: &Type) -> Option<Repr> {
    match ty {
        Type::Int32 | Type::Int64 => Some(Repr::Integer),
        Type::Text => Some(Repr::Text),
        _ => None,
    }
}

fn by_type(cx: &mut Cx<'_>, node: &SchemaNode<'_>, kind: &Kind, hint: &Hint) -> Type {
    match kind {
        Kind::Boolean(_) => Type::Boolean,
        Kind::String(string) => string::lower(cx, node, string, hint),
        Kind::Integer(integer) => number::integer(cx, node, integer, hint),
        Kind::Number(number) => number::number(cx, node, number),
        Kind::Array(array) => array::lower(cx, node, array.items.as_ref(), hint),
        Kind::Object(_) => object::lower(cx, node, hint),
    }
}

/// A schema that openapiv3 files under none of its kinds: several keywords at once, or none.
fn mixed(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema, hint: &Hint) -> Type {
    if !any.enumeration.is_empty() {
        return string::untyped_enumeration(cx, node, any, hint);
    }
    let unions = !any.one_of.is_empty() || !any.any_of.is_empty() || any.not.is_some();
    let object = !any.properties.is_empty() || any.additional_properties.is_some();
    match any.typ.as_deref() {
        None | Some("object") if !any.all_of.is_empty() || (object && !unions) => {
            if unions {
                let what = "`oneOf`, `anyOf` or `not` beside other keywords";
                cx.say(ignored(&node.at, what));
            }
            all_of::merged(cx, node, hint)
        }
        None | Some("object") if !any.one_of.is_empty() && !object => {
            one_of::lower(cx, node, &any.one_of, hint)
        }
        None | Some("object") if !any.any_of.is_empty() && !object => {
            any_of::lower(cx, node, &any.any_of, hint)
        }
        Some("array") => array::lower(cx, node, any.items.as_ref(), hint),
        Some("string") => string::of_format(cx, node, any.format.as_deref().unwrap_or_default()),
        Some("integer") => number::integer_of_format(any.format.as_deref()),
        Some("number") => number::number_of_format(any.format.as_deref()),
        Some("boolean") => Type::Boolean,
        Some("object") | None if unions => {
            raw(cx, &node.at, "`oneOf`, `anyOf` or `not` stand beside properties")
        }
        Some("object") => Type::Map(Box::new(Type::Any)),
        None if any.items.is_some() => array::lower(cx, node, any.items.as_ref(), hint),
        None => Type::Any,
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

/// Raw JSON, and the reason why nothing better.
pub fn raw(cx: &mut Cx<'_>, at: &Pointer, why: &str) -> Type {
    cx.say(
        Diagnostic::warning(at, format!("{why}; the value becomes raw JSON"))
            .help("describe it by properties, or by `oneOf` with a discriminator, in the overlay"),
    );
    Type::Any
}

/// A complaint that some keywords have no effect.
pub fn ignored(at: &Pointer, what: &str) -> Diagnostic {
    Diagnostic::warning(at, format!("{what} cannot be typed and is ignored"))
}

/// The words of a schema.
pub fn docs(data: &SchemaData) -> Docs {
    Docs::with(data.title.as_deref(), data.description.as_deref())
}
