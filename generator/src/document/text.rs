//! Turns text into JSON and back, and pointers into lines and columns; knows nothing of OpenAPI.

pub mod format;
pub mod locate;
pub mod marks;
pub mod read;
pub mod scan;
pub mod twice;
pub mod yaml;
