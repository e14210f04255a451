//! A page of a list, which can be requested.

use serde_json::Value;

/// A page of a list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) index: u64,
    /// The number of elements before the page, if it is known.
    pub(super) before: Option<u64>,
    /// The cursor that selects the page.
    pub(super) cursor: Option<Value>,
}
