//! Converts types of the IR to Rust types.

use super::body::Response;
use super::docs::page;
use super::ty::Ty;
use crate::ir::Api;
use crate::ir::docs::Docs;
use crate::ir::model::Value;
use crate::ir::operation::Method;
use crate::ir::presence::Presence;
use crate::ir::response::{ErrorCase, Payload};
use crate::ir::security::Alternative;
use crate::ir::types::{Alphabet, ModelId, Type};
use crate::names::ident::Ident;
use crate::names::spellings::{ModelNames, Names};

/// An API and its names, from which every item of the surface is built.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cx<'a> {
    /// The API.
    pub api: &'a Api,
    /// Its names.
    pub names: &'a Names,
    /// The default security requirement.
    pub security: &'a [Alternative],
    /// The documentation of the errors that nearly all calls declare.
    pub common_errors: &'a [String],
    /// The methods that wait for the end of a process.
    pub waiting: &'a [&'a Method],
}

impl<'a> Cx<'a> {
    /// Creates a context and chooses the default security requirement.
    pub(crate) fn new(api: &'a Api, names: &'a Names) -> Self {
        let security = api.security.as_deref().unwrap_or_else(|| most_frequent_security(api));
        Self { api, names, security, common_errors: &[], waiting: &[] }
    }
}

/// Returns the most frequent security requirement of operations, or the first of several equally frequent ones.
fn most_frequent_security(api: &Api) -> &[Alternative] {
    let mut counts: Vec<(&[Alternative], usize)> = Vec::new();
    for operation in &api.operations {
        match counts.iter_mut().find(|(security, _)| *security == operation.security) {
            Some((_, count)) => *count += 1,
            None => counts.push((&operation.security, 1)),
        }
    }
    // `max_by_key` returns the last of several equal elements.
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(&[], |(security, _)| security)
}

impl Cx<'_> {
    /// Returns the names of a model.
    pub(crate) fn model(&self, id: ModelId) -> Option<&ModelNames> {
        self.names.models.get(id.0)
    }

    /// Returns the type name of a model.
    pub(crate) fn name(&self, id: ModelId) -> Ident {
        self.model(id).map_or_else(|| Ident::new("Unnamed"), |names| names.ty.clone())
    }

    /// Returns the Rust type of a value in JSON or text.
    pub(crate) fn ty(&self, ty: &Type) -> Ty {
        match ty {
            Type::Boolean => Ty::Bool,
            Type::Int32 => Ty::I32,
            Type::Int64 => Ty::I64,
            Type::UInt64 => Ty::U64,
            Type::Formatted(format) => Ty::Formatted(*format),
            Type::Tuple(items, lengths) => {
                let required = lengths.as_ref().map_or(items.len(), |lengths| lengths.required);
                let element = |(index, item): (usize, &Type)| {
                    let ty = self.ty(item);
                    // `Value` can be null, but it cannot be absent.
                    if ty == Ty::Json && index >= required { ty.optional() } else { ty }
                };
                let tuple = Ty::Tuple(items.iter().enumerate().map(element).collect());
                match lengths {
                    Some(lengths) => {
                        let required = (lengths.required < items.len()).then_some(lengths.required);
                        Ty::Open(Box::new(tuple), Box::new(self.ty(&lengths.rest)), required)
                    }
                    None => tuple,
                }
            }
            Type::Int128 => Ty::I128,
            Type::Double => Ty::F64,
            // JSON cannot contain raw bytes, so they are sent as text in an unknown encoding.
            Type::Text | Type::File => Ty::String,
            Type::DateTime => Ty::DateTime,
            Type::Date => Ty::Date,
            Type::Base64(Alphabet::Standard) => Ty::Base64,
            Type::Base64(Alphabet::Url) => Ty::Base64Url,
            Type::IntOrString => Ty::IntOrString,
            Type::Any => Ty::Json,
            Type::List(inner) => Ty::Vec(Box::new(self.ty(inner))),
            Type::Map(inner) => Ty::Map(Box::new(self.ty(inner))),
            // `Value` already includes null.
            Type::Nullable(inner) if **inner == Type::Any => Ty::Json,
            Type::Nullable(inner) => self.ty(inner).optional(),
            Type::Boxed(inner) => Ty::Box(Box::new(self.ty(inner))),
            Type::Model(id) => self.model_ty(*id),
        }
    }

    fn model_ty(&self, id: ModelId) -> Ty {
        match self.api.model(id).and_then(|model| model.shape.as_newtype()) {
            Some(_) => Ty::Id(self.name(id)),
            None => Ty::Model(self.name(id)),
        }
    }

    /// Returns the documentation of a value, or else the first paragraph of that of its type.
    pub(crate) fn docs_or_type_docs(&self, docs: &Docs, ty: &Type) -> Vec<String> {
        let own = page(docs);
        if !own.is_empty() {
            return own;
        }
        let model = ty.as_model().and_then(|id| self.api.model(id));
        let lines = model.map(|model| page(&model.docs)).unwrap_or_default();
        lines.into_iter().take_while(|line| !line.is_empty()).collect()
    }

    /// Returns the names of an enum and of its first variant with such a value.
    pub(crate) fn variant(
        &self,
        id: ModelId,
        is_wanted: impl Fn(&Value) -> bool,
    ) -> Option<(&str, &str)> {
        let enumeration = self.api.model(id)?.shape.as_enumeration()?;
        let names = self.names.models.get(id.0)?;
        let mut variants = enumeration.variants.iter().zip(&names.members);
        let (_, name) = variants.find(|(variant, _)| is_wanted(&variant.value))?;
        Some((names.ty.plain(), name.plain()))
    }

    /// Returns the text of a default value: the variant of an enum, or else the value.
    pub(crate) fn default_text(&self, ty: &Type, default: &serde_json::Value) -> String {
        let variant = ty.as_model().and_then(|id| self.variant(id, |value| value.is_json(default)));
        match (variant, default.as_str()) {
            (Some((ty, name)), _) => format!("{ty}::{name}"),
            (None, Some(text)) => text.to_owned(),
            (None, None) => default.to_string(),
        }
    }

    /// Returns the Rust type of a field.
    pub(crate) fn field(&self, ty: &Type, presence: Presence) -> Ty {
        let ty = self.ty(ty);
        match presence {
            Presence::Required => ty,
            Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
                if ty.as_option().is_some() { ty } else { ty.optional() }
            }
        }
    }
}

/// Returns the type of the JSON body of an error.
pub(crate) fn error_ty(cx: Cx<'_>, case: &ErrorCase) -> Option<Ty> {
    if let Some(choice) = case.choice {
        return Some(Ty::Model(cx.name(choice)));
    }
    case.payload.iter().find_map(|payload| match payload {
        Payload::Json(ty) => Some(cx.ty(ty)),
        Payload::Empty
        | Payload::Text
        | Payload::Bytes
        | Payload::Events(_)
        | Payload::Lines(_) => None,
    })
}

/// Converts a payload to the response of a call.
pub(crate) fn response_of(cx: Cx<'_>, payload: &Payload) -> Response {
    match payload {
        Payload::Empty => Response::Empty,
        Payload::Json(ty) => Response::Json(cx.ty(ty)),
        Payload::Text => Response::Text,
        Payload::Bytes => Response::Bytes,
        Payload::Events(ty) => Response::Events(cx.ty(ty)),
        Payload::Lines(ty) => Response::Lines(cx.ty(ty)),
    }
}
