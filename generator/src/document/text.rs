//! Turns text into JSON and back, and pointers into lines and columns; knows nothing of OpenAPI.

pub(crate) mod duplicate_keys;
pub(crate) mod format;
pub(crate) mod locate;
pub(crate) mod marks;
pub(crate) mod read;
pub(crate) mod scan;
pub(crate) mod yaml;
