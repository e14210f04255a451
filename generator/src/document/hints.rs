//! Turns names and annotations given where a type is used into ones on the type itself; knows no Rust names.

pub(crate) mod models;
pub(crate) mod siblings;
pub(crate) mod typos;
