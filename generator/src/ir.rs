//! The intermediate representation (IR): the API as plain data, with wire names and source locations.
//!
//! It contains neither openapiv3 types nor Rust names. `lower` and the passes check the document; an [`Api`] can always
//! be rendered.

#![warn(clippy::wildcard_enum_match_arm)]

use condition::Condition;
use docs::Docs;
use model::Model;
use operation::Operation;
use operation::Server;
use operation::Tag;
use response::ResponseHeader;
use security::{Alternative, Scheme};
use service::Service;
use types::ModelId;
pub(crate) mod body;
pub(crate) mod condition;
pub(crate) mod docs;
pub(crate) mod ending;
pub(crate) mod hint;
pub(crate) mod input;
pub(crate) mod model;
pub(crate) mod operation;
pub(crate) mod presence;
pub(crate) mod response;
pub(crate) mod samples;
pub(crate) mod security;
pub(crate) mod service;
pub(crate) mod shape;
pub(crate) mod style;
pub(crate) mod types;
pub(crate) mod visit;

/// An API.
#[derive(Clone, Debug, Default)]
pub(crate) struct Api {
    /// The title of the API.
    pub title: String,
    /// The description of the API.
    pub docs: Docs,
    /// The name of the Rust library in documentation examples.
    pub crate_name: String,
    /// The environment variable that overrides the base URL.
    pub base_url_env: Option<String>,
    /// The servers, preferred first.
    pub servers: Vec<Server>,
    /// The security schemes.
    pub schemes: Vec<Scheme>,
    /// The security requirement of the document, if an operation inherits it.
    pub security: Option<Vec<Alternative>>,
    /// The conditions of successful responses, for operations without their own.
    pub conditions: Vec<Condition>,
    /// The facts about the service.
    pub service: Service,
    /// The header by which the server recognizes a repeated call, for operations without their own.
    pub idempotency_key: Option<String>,
    /// The tags of the operations.
    pub tags: Vec<Tag>,
    /// The operations, in document order.
    pub operations: Vec<Operation>,
    /// All named types. A [`ModelId`] is an index into this list.
    pub models: Vec<Model>,
    /// The models that component schemas define. They are kept if the API has no operations.
    pub named: Vec<ModelId>,
    /// The models that are kept even if no operation uses them: bodies of webhooks and callbacks, and those that the
    /// overlay names.
    pub kept: Vec<ModelId>,
    /// The number of models of component schemas that are omitted, because no operation uses them.
    pub omitted_models: usize,
    /// The headers that responses declare.
    pub headers: Vec<ResponseHeader>,
    /// Whether responses always contain their non-nullable properties.
    pub responses_are_complete: bool,
}

impl Api {
    /// Returns the model with this id. Every id in an API has a model.
    pub(crate) fn model(&self, id: ModelId) -> Option<&Model> {
        self.models.get(id.0)
    }
}
