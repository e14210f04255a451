//! What was found out of schemas that are referred to, so that each is looked at once.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// What a part of `allOf` adds to the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Words and validation only.
    Nothing,
    /// Members of an object.
    Object,
    /// This type; the flag is set where it says more than the type's name.
    Plain(&'static str, bool),
    /// Something that cannot be merged: a union, a mistake.
    Other,
}

/// What was found out of schemas that are referred to: many are made of the same ones, and those of others again.
#[derive(Debug, Default)]
pub(crate) struct Roles(RefCell<BTreeMap<String, Role>>);

impl Roles {
    /// What the schema behind this reference adds, if that is known.
    pub(crate) fn of(&self, reference: &str) -> Option<Role> {
        self.0.borrow().get(reference).copied()
    }

    /// Remembers what the schema behind this reference adds.
    pub(crate) fn remember(&self, reference: &str, role: Role) {
        self.0.borrow_mut().insert(reference.to_owned(), role);
    }
}

/// The references to schemas that are known to be made of nothing with branches.
#[derive(Debug, Default)]
pub(crate) struct Plain(RefCell<BTreeSet<String>>);

impl Plain {
    /// Whether nothing with branches is behind this reference.
    pub(crate) fn knows(&self, reference: &str) -> bool {
        self.0.borrow().contains(reference)
    }

    /// Remembers that nothing with branches is behind this reference.
    pub(crate) fn remember(&self, reference: String) {
        self.0.borrow_mut().insert(reference);
    }
}
