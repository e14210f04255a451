//! Caches of facts about referenced schemas.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The role of a part of `allOf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Only annotations and validation.
    Nothing,
    /// An object with properties.
    Object,
    /// A value of this JSON type. The flag is set if the part also has a `format`, `enum` or `items`.
    Plain(&'static str, bool),
    /// A part that cannot be merged, such as a union or a mistake.
    Other,
}

impl Role {
    /// Returns the JSON type of a value without properties.
    pub(crate) fn plain_type(self) -> Option<&'static str> {
        match self {
            Self::Plain(kind, _) => Some(kind),
            Self::Nothing | Self::Object | Self::Other => None,
        }
    }

    /// Returns whether the part is a value of this JSON type.
    pub(crate) fn is_of(self, name: &str) -> bool {
        match self {
            Self::Plain(kind, _) => kind == name,
            Self::Nothing | Self::Object | Self::Other => false,
        }
    }

    /// Returns whether the part is more specific than its type name.
    pub(crate) fn is_specific(self) -> bool {
        match self {
            Self::Plain(_, specific) => specific,
            Self::Nothing | Self::Object | Self::Other => false,
        }
    }

    /// Returns whether the part is a value of a JSON type without properties.
    pub(crate) fn is_plain(self) -> bool {
        match self {
            Self::Plain(..) => true,
            Self::Nothing | Self::Object | Self::Other => false,
        }
    }

    /// Returns whether the part can be merged with properties.
    pub(crate) fn is_mergeable(self) -> bool {
        match self {
            Self::Nothing | Self::Object => true,
            Self::Plain(..) | Self::Other => false,
        }
    }
}

/// A cache for the roles of referenced schemas.
#[derive(Debug, Default)]
pub(crate) struct Roles(RefCell<BTreeMap<String, Role>>);

impl Roles {
    /// Returns the role of a referenced schema, if it is known.
    pub(crate) fn of(&self, reference: &str) -> Option<Role> {
        self.0.borrow().get(reference).copied()
    }

    /// Records the role of a referenced schema.
    pub(crate) fn remember(&self, reference: &str, role: Role) {
        self.0.borrow_mut().insert(reference.to_owned(), role);
    }
}

/// References to schemas that have no `oneOf` or `anyOf` branches, and whose `allOf` parts have none either.
#[derive(Debug, Default)]
pub(crate) struct Plain(RefCell<BTreeSet<String>>);

impl Plain {
    /// Returns whether a referenced schema is known to have no branches.
    pub(crate) fn contains(&self, reference: &str) -> bool {
        self.0.borrow().contains(reference)
    }

    /// Records that a referenced schema has no branches.
    pub(crate) fn remember(&self, reference: String) {
        self.0.borrow_mut().insert(reference);
    }
}
