//! Processes the names and annotations that the document and the overlay add to uses of schemas.

pub(crate) mod models;
pub(crate) mod siblings;
pub(crate) mod typos;
