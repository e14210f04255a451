//! Parses repaired JSON into openapiv3's types, and resolves their `$ref`s without copying.

pub(crate) mod additional;
pub(crate) mod explode;
pub(crate) mod parse;
mod received;
pub(crate) mod refs;
mod shown;
pub(crate) mod uses;
