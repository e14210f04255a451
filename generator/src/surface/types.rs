//! Turns the IR's types into Rust's.

use super::body::Answer;
use super::docs::page;
use super::ty::Ty;
use crate::ir::Api;
use crate::ir::docs::Docs;
use crate::ir::model::Presence;
use crate::ir::response::Payload;
use crate::ir::security::Alternative;
use crate::ir::types::{ModelId, Type};
use crate::names::ident::Ident;
use crate::names::spellings::{ModelNames, Names};

/// An API and its names: what every part of the surface is made from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cx<'a> {
    /// The API.
    pub api: &'a Api,
    /// Its names.
    pub names: &'a Names,
    /// The security requirement of calls that state none of their own.
    pub security: &'a [Alternative],
}

impl<'a> Cx<'a> {
    /// Puts an API, its names and its default security requirement together.
    pub(crate) fn new(api: &'a Api, names: &'a Names) -> Self {
        let security = api.security.as_deref().unwrap_or_else(|| most_frequent_security(api));
        Self { api, names, security }
    }
}

/// The security requirement of most operations; the first of several that are equally frequent.
fn most_frequent_security(api: &Api) -> &[Alternative] {
    let mut counts: Vec<(&[Alternative], usize)> = Vec::new();
    for operation in &api.operations {
        match counts.iter_mut().find(|(security, _)| *security == operation.security) {
            Some((_, count)) => *count += 1,
            None => counts.push((&operation.security, 1)),
        }
    }
    // `max_by_key` returns the last of equal ones.
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(&[], |(security, _)| security)
}

impl Cx<'_> {
    /// The names of a model.
    pub(crate) fn model(&self, id: ModelId) -> Option<&ModelNames> {
        self.names.models.get(id.0)
    }

    /// The name of a model.
    pub(crate) fn name(&self, id: ModelId) -> Ident {
        self.model(id).map_or_else(|| Ident::new("Unnamed"), |names| names.ty.clone())
    }

    /// The Rust type of a value inside JSON or text.
    pub(crate) fn ty(&self, ty: &Type) -> Ty {
        match ty {
            Type::Boolean => Ty::Bool,
            Type::Int32 => Ty::I32,
            Type::Int64 => Ty::I64,
            Type::UInt64 => Ty::U64,
            Type::Formatted(format) => Ty::Formatted(*format),
            Type::Tuple(items, slack) => {
                let least = slack.as_ref().map_or(items.len(), |slack| slack.least);
                let place = |(index, item): (usize, &Type)| {
                    let ty = self.ty(item);
                    // Raw JSON can be null, but not missing.
                    if ty == Ty::Json && index >= least { ty.optional() } else { ty }
                };
                let tuple = Ty::Tuple(items.iter().enumerate().map(place).collect());
                match slack {
                    Some(slack) => {
                        let least = (slack.least < items.len()).then_some(slack.least);
                        Ty::Open(Box::new(tuple), Box::new(self.ty(&slack.rest)), least)
                    }
                    None => tuple,
                }
            }
            Type::Float => Ty::F32,
            Type::Double => Ty::F64,
            // Raw bytes cannot stand inside JSON: there they are text of some encoding.
            Type::Text | Type::File => Ty::String,
            Type::DateTime => Ty::Timestamp,
            Type::Date => Ty::Date,
            Type::Base64 => Ty::Base64,
            Type::Any => Ty::Json,
            Type::List(inner) => Ty::Vec(Box::new(self.ty(inner))),
            Type::Map(inner) => Ty::Map(Box::new(self.ty(inner))),
            // Null is one of the values that raw JSON can have.
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

    /// What is said of a value: at its place, or else of its type.
    pub(crate) fn words(&self, docs: &Docs, ty: &Type) -> Vec<String> {
        let own = page(docs);
        if !own.is_empty() {
            return own;
        }
        let model = ty.as_model().and_then(|id| self.api.model(id));
        model.map(|model| page(&model.docs)).unwrap_or_default()
    }

    /// The Rust type of a field.
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

/// What one kind of body is in Rust.
pub(crate) fn carried(cx: Cx<'_>, carried: &Payload) -> Answer {
    match carried {
        Payload::Empty => Answer::Empty,
        Payload::Json(ty) => Answer::Json(cx.ty(ty)),
        Payload::Text => Answer::Text,
        Payload::Bytes => Answer::Bytes,
        Payload::Events(ty) => Answer::Events(cx.ty(ty)),
        Payload::Lines(ty) => Answer::Lines(cx.ty(ty)),
    }
}
