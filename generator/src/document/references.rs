//! Merges a document and the files that it refers to into one document, in which every `$ref` names a component.
//!
//! Supports documents of all versions.

pub(crate) mod address;
pub(crate) mod bundle;
pub(crate) mod component;
pub(crate) mod dynamic;
pub(crate) mod files;
pub(crate) mod find;
pub(crate) mod gather;
pub(crate) mod names;
pub(crate) mod other_files;
pub(crate) mod resource;
pub(crate) mod resources;
mod scope;
pub(crate) mod sites;
mod target;
pub(crate) mod unresolved;
mod unused;
pub(crate) mod walk;
