//! Turns names and annotations given where a type is used into ones on the type itself; knows no Rust names.

pub mod models;
pub mod siblings;
pub mod typos;
