//! The parts of a document that have an outcome.

use std::fmt;

/// A part of the document that somebody may look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Something to call.
    Operation {
        /// In upper case.
        verb: String,
        /// The key under `paths`.
        path: String,
    },
    /// All that is to be called under a path, where the document does not have what that is.
    Path {
        /// The key under `paths`.
        path: String,
    },
    /// A member of `components.schemas`.
    Schema {
        /// Its key.
        name: String,
    },
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operation { verb, path } => write!(f, "{verb} {path}"),
            Self::Path { path } => write!(f, "all of {path}"),
            Self::Schema { name } => f.write_str(name),
        }
    }
}
