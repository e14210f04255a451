//! Moves names and annotations from the uses of a schema to the schema itself.

pub(crate) mod models;
pub(crate) mod siblings;
pub(crate) mod typos;
