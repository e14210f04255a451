//! Turns repaired JSON into openapiv3's types, and follows their `$ref`s without copying.

pub mod explode;
pub mod parse;
pub mod refs;
