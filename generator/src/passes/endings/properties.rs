//! Finds the properties of responses that facts name, and checks the values that facts give to them.

use super::operations::suggestion;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::ending::Match;
use crate::ir::model::{FieldKind, Model, Repr, Shape, Struct, Value};
use crate::ir::operation::Method;
use crate::ir::response::Success;
use crate::ir::types::{ModelId, Parts, Type};
use crate::pointer::Pointer;

/// The content of a property. A property of a union has several contents.
#[derive(Clone, Copy)]
pub(super) enum Content<'a> {
    /// A value of this type.
    Type(&'a Type),
    /// This constant.
    Constant(&'a Value),
    /// Any JSON.
    Any,
}

/// The maximum number of nested unions, aliases and boxes.
const MAX_DEPTH: usize = 32;

/// Returns the struct of a type.
pub(super) fn structure<'a>(api: &'a Api, ty: &Type) -> Option<(ModelId, &'a Struct)> {
    let mut id = ty.as_model()?;
    for _ in 0..MAX_DEPTH {
        match &api.model(id)?.shape {
            Shape::Struct(structure) => return Some((id, structure)),
            Shape::Alias(inner) => id = inner.as_model()?,
            Shape::Enumeration(_)
            | Shape::Union(_)
            | Shape::AmbiguousUnion(_)
            | Shape::Newtype(_)
            | Shape::Choice(_) => return None,
        }
    }
    None
}

/// Returns the type of the JSON that a method returns, if it returns nothing else.
pub(super) fn response(method: &Method) -> Option<&Type> {
    match &method.success {
        Success::One(payload) => payload.as_json(),
        Success::Optional(..) | Success::Redirect | Success::Page(_) | Success::Choice(_) => None,
    }
}

/// Returns the type of the elements of an array, which may be nullable.
pub(super) fn elements(ty: &Type) -> Option<&Type> {
    match ty.parts() {
        Parts::List(element) => Some(element),
        Parts::Nullable(inner) | Parts::Boxed(inner) => elements(inner),
        Parts::Scalar
        | Parts::File
        | Parts::Any
        | Parts::Model(_)
        | Parts::Tuple(..)
        | Parts::Map(_) => None,
    }
}

/// Finds the property at a JSON pointer in values of a type. Reports a property that does not exist.
pub(super) fn find<'a>(
    api: &'a Api,
    ty: &'a Type,
    pointer: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<Vec<Content<'a>>> {
    let mut contents = vec![Content::Type(ty)];
    for key in Pointer::parse(pointer)?.tokens() {
        let mut lookup = Lookup { api, key: &key, found: Vec::new(), known: Vec::new() };
        contents.into_iter().for_each(|content| lookup.content(content, MAX_DEPTH));
        if lookup.found.is_empty() {
            let message = format!("the response has no property `{pointer}`");
            let help = suggestion(&key, &lookup.known, "property");
            sink.push(Diagnostic::new(Code::MissingFactProperty, at, message).help(help));
            return None;
        }
        contents = lookup.found;
    }
    Some(contents)
}

/// The search for one key.
struct Lookup<'a, 'k> {
    api: &'a Api,
    key: &'k str,
    found: Vec<Content<'a>>,
    /// The names of the other properties.
    known: Vec<&'a str>,
}

impl<'a> Lookup<'a, '_> {
    fn content(&mut self, content: Content<'a>, depth: usize) {
        match content {
            Content::Type(ty) => self.ty(ty, depth),
            Content::Any => self.found.push(Content::Any),
            Content::Constant(_) => {}
        }
    }

    fn ty(&mut self, ty: &'a Type, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else { return };
        match ty.parts() {
            Parts::Any | Parts::Tuple(..) => self.found.push(Content::Any),
            Parts::Map(value) => self.found.push(Content::Type(value)),
            Parts::Nullable(inner) | Parts::Boxed(inner) => self.ty(inner, depth),
            Parts::List(inner) if self.key.parse::<usize>().is_ok() => {
                self.found.push(Content::Type(inner));
            }
            Parts::Model(id) => {
                if let Some(Model { shape, .. }) = self.api.model(id) {
                    self.shape(shape, depth);
                }
            }
            Parts::List(_) | Parts::Scalar | Parts::File => {}
        }
    }

    fn shape(&mut self, shape: &'a Shape, depth: usize) {
        match shape {
            Shape::Struct(structure) => self.structure(structure),
            Shape::Union(union) => {
                union.branches.iter().for_each(|branch| self.ty(&branch.ty, depth));
            }
            Shape::AmbiguousUnion(types) => types.iter().for_each(|ty| self.ty(ty, depth)),
            Shape::Alias(ty) => self.ty(ty, depth),
            Shape::Enumeration(_) | Shape::Newtype(_) | Shape::Choice(_) => {}
        }
    }

    fn structure(&mut self, structure: &'a Struct) {
        let field = structure.fields.iter().find(|field| field.wire == self.key);
        let content = field.map(|field| match &field.kind {
            FieldKind::Value(ty) => Content::Type(ty),
            FieldKind::Constant(value) => Content::Constant(value),
        });
        let other = structure.additional.as_ref().map(Content::Type);
        match content.or(other) {
            Some(content) => self.found.push(content),
            None => {
                let names = structure.fields.iter().map(|field| field.wire.as_str());
                let new: Vec<_> = names.filter(|name| !self.known.contains(name)).collect();
                self.known.extend(new);
            }
        }
    }
}

/// Finds the property of each match in the list at `at`, and checks its values.
pub(super) fn matches(
    api: &Api,
    ty: &Type,
    matches: &[Match],
    at: &Pointer,
    sink: &mut Diagnostics,
) -> bool {
    let mut all = true;
    for (index, each) in matches.iter().enumerate() {
        all &= check_match(api, ty, each, &at.index(index), sink).is_some();
    }
    all
}

/// Finds the property of a match and checks its values.
pub(super) fn check_match<'a>(
    api: &'a Api,
    ty: &'a Type,
    each: &Match,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<Vec<Content<'a>>> {
    let contents = find(api, ty, &each.pointer, &at.child("pointer"), sink)?;
    for value in &each.values {
        check_value(api, &contents, (&each.pointer, value), at, sink);
    }
    Some(contents)
}

/// Reports a value that a property cannot have.
pub(super) fn check_value(
    api: &Api,
    contents: &[Content<'_>],
    (pointer, value): (&str, &Value),
    at: &Pointer,
    sink: &mut Diagnostics,
) {
    if contents.iter().any(|content| accepts(api, *content, value, MAX_DEPTH)) {
        return;
    }
    let message = format!("`{pointer}` cannot have the value {}", value.literal());
    let known: Vec<String> = contents.iter().flat_map(|content| known(api, *content)).collect();
    let help = match known.as_slice() {
        [] => "write a value of the type of the property".to_owned(),
        known => format!(
            "its known values are {}; add new values to the enum in the overlay",
            known.join(", ")
        ),
    };
    sink.push(Diagnostic::new(Code::UnknownFactValue, at, message).help(help));
}

fn accepts(api: &Api, content: Content<'_>, value: &Value, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return true };
    let ty = match content {
        Content::Any => return true,
        Content::Constant(constant) => return constant == value,
        Content::Type(ty) => ty,
    };
    match ty.parts() {
        Parts::Any => true,
        Parts::Nullable(inner) | Parts::Boxed(inner) => {
            accepts(api, Content::Type(inner), value, depth)
        }
        Parts::Model(id) => api.model(id).is_none_or(|model| match &model.shape {
            Shape::Enumeration(own) => own.variants.iter().any(|variant| variant.value == *value),
            Shape::Newtype(Repr::Integer) => is_of(&Type::Int64, value),
            Shape::Newtype(Repr::Text) => is_of(&Type::Text, value),
            Shape::Alias(inner) => accepts(api, Content::Type(inner), value, depth),
            Shape::Struct(_) => false,
            Shape::Union(_) | Shape::AmbiguousUnion(_) | Shape::Choice(_) => true,
        }),
        Parts::Scalar | Parts::File => is_of(ty, value),
        Parts::List(_) | Parts::Tuple(..) | Parts::Map(_) => false,
    }
}

/// Returns whether a scalar type has values of this kind. Types that are not scalars have none.
fn is_of(ty: &Type, value: &Value) -> bool {
    let example = match ty {
        Type::Boolean => Value::Boolean(false),
        Type::Int32 | Type::Int64 | Type::UInt64 | Type::Int128 | Type::Double => Value::Integer(0),
        Type::Text
        | Type::DateTime
        | Type::Date
        | Type::Formatted(_)
        | Type::Base64(_)
        | Type::File => Value::Text(String::new()),
        Type::Any
        | Type::IntOrString
        | Type::List(_)
        | Type::Tuple(..)
        | Type::Map(_)
        | Type::Nullable(_)
        | Type::Boxed(_)
        | Type::Model(_) => return false,
    };
    std::mem::discriminant(&example) == std::mem::discriminant(value)
}

/// Returns the enum of a property, if it has no other type.
pub(super) fn enumeration(api: &Api, contents: &[Content<'_>]) -> Option<ModelId> {
    let [content] = contents else { return None };
    let id = match content {
        Content::Any | Content::Constant(_) => None,
        Content::Type(ty) => (*ty).clone().not_null().as_model(),
    };
    id.filter(|id| api.model(*id).is_some_and(|model| model.shape.as_enumeration().is_some()))
}

/// Returns the known values of a property, as literals.
fn known(api: &Api, content: Content<'_>) -> Vec<String> {
    match content {
        Content::Any => Vec::new(),
        Content::Constant(value) => vec![value.literal()],
        Content::Type(ty) => {
            let model = ty.clone().not_null().as_model().and_then(|id| api.model(id));
            let values = model.and_then(|model| model.shape.as_enumeration());
            let variants = values.into_iter().flat_map(|values| &values.variants);
            variants.map(|variant| variant.value.literal()).collect()
        }
    }
}
