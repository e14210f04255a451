//! The public items of the generated crate with their Rust types, as data: decided once.
//!
//! Made from the IR and its names; printed for reviewers, compared for reports, quoted into code.
//! Knows Rust's types, but not how tokens are put together.

#![warn(clippy::wildcard_enum_match_arm)]

use item::Client;
use item::Handle;
use item::HeaderConst;
use model::Item;
pub(crate) mod body;
pub(crate) mod build;
pub(crate) mod calls;
pub(crate) mod docs;
pub mod example;
pub mod first;
pub(crate) mod input;
pub(crate) mod item;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod placed;
pub(crate) mod print;
pub(crate) mod put;
pub(crate) mod ty;
pub(crate) mod types;

// What the surface has of earlier stages as it is: `render` knows it from here.
pub(crate) use crate::ir::body::{FieldEncoding, PartEncoding};
pub(crate) use crate::ir::input::Location;
pub(crate) use crate::ir::model::{Clue, JsonKind, Repr, Value};
pub(crate) use crate::ir::response::Status;
pub(crate) use crate::ir::style::{Style, StyleKind};
pub(crate) use crate::names::ident::Ident;

/// The generated crate, as its users see it.
#[derive(Clone, Debug)]
pub struct Surface {
    /// The library's name.
    pub crate_name: String,
    /// What the whole crate is about.
    pub docs: Vec<String>,
    /// The client and its credentials.
    pub client: Client,
    /// The handles, one for each group of operations.
    pub handles: Vec<Handle>,
    /// The models, in the order of their names.
    pub models: Vec<Item>,
    /// The headers that answers are declared to carry.
    pub headers: Vec<HeaderConst>,
}
