//! The API as plain data: what it offers, in wire names, each part with the place it came from.
//!
//! Knows neither how a document says it nor how Rust spells it. Whatever stands here can be
//! rendered: checks belong to `lower`.

#![warn(clippy::wildcard_enum_match_arm)]

use docs::Docs;
use model::Model;
use model::Struct;
use operation::Group;
use operation::Operation;
use operation::Server;
use response::ResponseHeader;
use security::Scheme;
use types::ModelId;
use types::Type;
pub mod body;
pub mod docs;
pub mod hint;
pub mod input;
pub mod model;
pub mod operation;
pub mod response;
pub mod security;
pub mod shape;
pub mod style;
pub mod types;
pub mod visit;

/// A whole API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// The API's title.
    pub title: String,
    /// Its version, as the document gives it.
    pub version: String,
    /// What it is.
    pub docs: Docs,
    /// The Rust library that documentation examples name.
    pub crate_name: String,
    /// The environment variable that may replace the base URL.
    pub base_url_env: Option<String>,
    /// Where it is served, preferred first.
    pub servers: Vec<Server>,
    /// How callers say who they are.
    pub schemes: Vec<Scheme>,
    /// The groups (tags) that operations belong to.
    pub groups: Vec<Group>,
    /// What can be called, in the order of the document.
    pub operations: Vec<Operation>,
    /// Every type of its own; a [`ModelId`] is an index here.
    pub models: Vec<Model>,
    /// The models that components are: they stay, whether a call uses them or not.
    pub named: Vec<ModelId>,
    /// Headers that answers are declared to carry.
    pub headers: Vec<ResponseHeader>,
    /// Whether non-nullable properties of answers are always there.
    pub answers_are_complete: bool,
}

impl Api {
    /// The model of this id. Ids are made by lowering only, so there is one.
    pub fn model(&self, id: ModelId) -> Option<&Model> {
        self.models.get(id.0)
    }

    /// The struct behind a type, if that is what it is, through aliases.
    pub fn structure(&self, ty: &Type) -> Option<&Struct> {
        self.model(ty.as_model()?)?.shape.as_struct()
    }
}
