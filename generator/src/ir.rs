//! The API as plain data: what it offers, in wire names, each part with the place it came from.
//!
//! Knows neither how a document says it nor how Rust spells it. Whatever stands here can be
//! rendered: checks belong to `lower`.

#![warn(clippy::wildcard_enum_match_arm)]

use docs::Docs;
use model::Model;
use operation::Group;
use operation::Operation;
use operation::Server;
use response::ResponseHeader;
use security::{Alternative, Scheme};
use types::ModelId;
pub(crate) mod body;
pub(crate) mod docs;
pub(crate) mod hint;
pub(crate) mod input;
pub(crate) mod model;
pub(crate) mod operation;
pub(crate) mod response;
pub(crate) mod security;
pub(crate) mod shape;
pub(crate) mod style;
pub(crate) mod types;
pub(crate) mod visit;

/// A whole API.
#[derive(Clone, Debug, Default)]
pub(crate) struct Api {
    /// The API's title.
    pub title: String,
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
    /// The document's own security requirement, if an operation inherits it.
    pub security: Option<Vec<Alternative>>,
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
    pub(crate) fn model(&self, id: ModelId) -> Option<&Model> {
        self.models.get(id.0)
    }
}
