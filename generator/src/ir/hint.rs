//! Hints for the names of types and methods.

use super::types::ModelId;

/// A hint for a name, strongest first: an explicit name beats a derived one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hint {
    /// Set by the overlay.
    Pinned(String),
    /// Declared in the document.
    Declared(String),
    /// Derived from the location of the named element in its owner.
    Derived {
        /// The element whose name begins the derived name.
        owner: Owner,
        /// The words that follow the name of the owner.
        words: String,
        /// Whether the name is for an item of a list or a map.
        item: bool,
    },
}

/// The element whose name begins a derived name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owner {
    /// A model.
    Model(ModelId),
    /// An operation, by its index in [`Api::operations`](super::Api::operations).
    Operation(usize),
}

impl Hint {
    /// Returns the name, if the overlay sets it.
    pub(crate) fn as_pinned(&self) -> Option<&str> {
        if let Self::Pinned(name) = self { Some(name) } else { None }
    }

    /// Returns the model whose name begins the derived name.
    pub(crate) fn owning_model(&self) -> Option<ModelId> {
        match self {
            Self::Derived { owner: Owner::Model(owner), .. } => Some(*owner),
            Self::Derived { owner: Owner::Operation(_), .. }
            | Self::Pinned(_)
            | Self::Declared(_) => None,
        }
    }

    /// Returns the name that the overlay or the document gives.
    pub(crate) fn given_name(&self) -> Option<&str> {
        match self {
            Self::Pinned(name) | Self::Declared(name) => Some(name),
            Self::Derived { .. } => None,
        }
    }

    /// Returns whether the name is [`Declared`](Self::Declared).
    pub(crate) fn is_declared(&self) -> bool {
        matches!(self, Self::Declared(_))
    }

    /// Returns a hint that is derived from an operation.
    pub(crate) fn of_operation(operation: usize, words: &str) -> Self {
        Self::Derived { owner: Owner::Operation(operation), words: words.to_owned(), item: false }
    }
}
