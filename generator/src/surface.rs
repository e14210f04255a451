//! The public items of the generated crate with their Rust types, as data.
//!
//! The surface is built from the IR and the names. It is printed as a snapshot for reviewers, compared between
//! versions, and rendered to code. This module does not depend on tokens.

#![warn(clippy::wildcard_enum_match_arm)]

use item::Client;
use item::Handle;
use item::HeaderConst;
use model::Item;
pub(crate) mod body;
pub(crate) mod build;
pub(crate) mod builder_examples;
pub(crate) mod calls;
pub(crate) mod destination;
pub(crate) mod docs;
pub(crate) mod ended;
pub(crate) mod endings;
pub mod example;
pub(crate) mod features;
pub mod first;
pub(crate) mod idempotency_key;
pub(crate) mod input;
pub(crate) mod item;
pub(crate) mod items;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod placed;
pub(crate) mod print;
pub mod service_docs;
pub(crate) mod statuses;
pub(crate) mod ty;
pub(crate) mod types;

// Types of earlier stages that the surface contains unchanged. `render` imports them from here.
pub(crate) use crate::ir::body::{FieldEncoding, PartEncoding};
pub(crate) use crate::ir::condition::{Condition, Expected};
pub(crate) use crate::ir::ending::{
    EventFacts, FinalStatus, Match, NamedInput, Paging, Selector, Statuses,
};
pub(crate) use crate::ir::input::Location;
pub(crate) use crate::ir::model::{JsonKind, Matcher, Repr, Value};
pub(crate) use crate::ir::response::Status;
pub(crate) use crate::ir::service::{RateLimit, RetryHeader, Service};
pub(crate) use crate::ir::style::{Style, StyleKind};
pub(crate) use crate::names::ident::Ident;

/// The public API of the generated crate.
#[derive(Clone, Debug)]
pub struct Surface {
    /// The name of the library crate.
    pub crate_name: String,
    /// The documentation of the whole crate.
    pub docs: Vec<String>,
    /// The client and its credentials.
    pub client: Client,
    /// The handles, one for each tag.
    pub handles: Vec<Handle>,
    /// The models, sorted by name.
    pub models: Vec<Item>,
    /// The declared response headers.
    pub headers: Vec<HeaderConst>,
}
