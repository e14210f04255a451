//! The public items of the generated crate with their Rust types, as data: decided once.
//!
//! Made from the IR and its names; printed for reviewers, compared for reports, quoted into code.
//! Knows Rust's types, but not how tokens are put together.

#![warn(clippy::wildcard_enum_match_arm)]

pub mod body;
pub mod build;
pub mod calls;
pub mod docs;
pub mod example;
pub mod first;
pub mod item;
pub mod model;
pub mod pages;
pub mod placed;
pub mod print;
pub mod put;
pub mod ty;
pub mod types;

pub use body::{Answer, Body};
pub use build::build;
pub use item::{
    Argument, Call, Client, Credential, Fixed, Handle, HeaderConst, Place, ServerVariable, Setter,
    Tokens, Wire,
};
pub use model::{Case, Enumeration, FieldRow, Item, Kind, Row, Structure, UnionItem, UnionVariant};
pub use put::{Put, Spot};
pub use ty::{Take, Ty};

pub use crate::ir::{
    Clue, FieldEncoding, Format, Kind as JsonKind, Location, PartEncoding, Repr, Status, Style,
    StyleKind, Value,
};
pub use crate::names::Ident;

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
