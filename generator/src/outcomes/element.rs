//! The elements of a document that have an outcome.

use std::fmt;

/// An element of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    /// An operation.
    Operation {
        /// The HTTP method in upper case.
        http_method: String,
        /// The key under `paths`.
        path: String,
    },
    /// All operations of a path whose path item is in a file that is not loaded.
    Path {
        /// The key under `paths`.
        path: String,
    },
    /// A schema in `components.schemas`.
    Schema {
        /// The key under `components.schemas`.
        name: String,
    },
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operation { http_method, path } => write!(f, "{http_method} {path}"),
            Self::Path { path } => write!(f, "all of {path}"),
            Self::Schema { name } => f.write_str(name),
        }
    }
}
