//! Turns a document and its files into one document in which every `$ref` names a component; works on any version.

pub mod address;
pub mod beside;
pub mod blame;
pub mod bundle;
pub mod component;
pub mod files;
pub mod find;
pub mod gather;
pub mod names;
pub mod sites;
pub mod walk;
