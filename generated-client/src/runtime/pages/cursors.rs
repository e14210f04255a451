//! The cursors that a walk has used. A server that returns one again would cause an endless walk.

use std::collections::HashSet;

use serde_json::Value;

use super::super::fingerprint::Fingerprint;
use super::super::request::paged::text;

/// The fingerprints of the used cursors.
#[derive(Debug, Default)]
pub(super) struct UsedCursors(HashSet<u64>);

impl UsedCursors {
    /// Creates the set with the cursor of the first page, if it has one.
    pub(super) fn new(first: Option<&Value>) -> Self {
        Self(first.map(fingerprint).into_iter().collect())
    }

    /// Adds a cursor. Returns whether it is new.
    pub(super) fn insert(&mut self, cursor: &Value) -> bool {
        self.0.insert(fingerprint(cursor))
    }
}

fn fingerprint(cursor: &Value) -> u64 {
    Fingerprint::of([text(cursor).as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_first_cursor_and_ignores_the_type() {
        let mut used = UsedCursors::new(Some(&Value::from(7)));
        assert!(!used.insert(&"7".into()) && used.insert(&8.into()) && !used.insert(&"8".into()));
        assert!(UsedCursors::new(None).insert(&7.into()));
    }
}
