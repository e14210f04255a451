//! How names are chosen: by whoever wrote one, or from where something stands.

use super::types::ModelId;

/// How sure a name is: what somebody wrote beats what we made up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hint {
    /// The overlay says so.
    Pinned(String),
    /// The document says so.
    Written(String),
    /// Made from where it stands: the name of its owner, and words to add.
    Made {
        /// What it belongs to.
        owner: Owner,
        /// What it is there.
        words: String,
        /// Whether it is one of several there.
        item: bool,
    },
}

/// What a made-up name starts with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owner {
    /// A model.
    Model(ModelId),
    /// An operation, by its index in [`Api::operations`](super::Api::operations).
    Operation(usize),
}

impl Hint {
    /// The hint for what an operation is made of, with words to add.
    pub(crate) fn of_operation(operation: usize, words: &str) -> Self {
        Self::Made { owner: Owner::Operation(operation), words: words.to_owned(), item: false }
    }
}
