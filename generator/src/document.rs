//! Turns the text of an OpenAPI document into a parsed one whose every node can be found again.
//!
//! Knows JSON and OpenAPI; knows nothing of the client that is made of it.

pub mod address;
pub mod bundle;
pub mod explode;
pub mod gather;
pub mod grammar;
pub mod hints;
pub mod locate;
pub mod near;
pub mod parse;
pub mod read;
pub mod refs;
pub mod repair;
pub mod scan;
pub mod siblings;
pub mod twice;
pub mod typos;
pub mod upgrade;
pub mod whole;
pub mod yaml;

pub use parse::Spec;
pub use refs::{Node, Slot, Use};

/// A document as plain data, before it is known to be an OpenAPI document.
pub type Json = serde_json::Value;
