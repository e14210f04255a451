//! Converts between text and JSON, and maps pointers to lines and columns. Independent of OpenAPI.

pub(crate) mod duplicate_keys;
pub(crate) mod format;
pub(crate) mod locate;
pub(crate) mod marks;
pub(crate) mod read;
pub(crate) mod scan;
pub(crate) mod yaml;
