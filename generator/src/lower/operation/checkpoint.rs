//! Restores the context after an operation that is skipped.

use std::collections::BTreeMap;

use crate::ir::response::ResponseHeader;
use crate::lower::context::Cx;

/// The state of the context before an operation.
pub(super) struct Checkpoint {
    models: usize,
    headers: BTreeMap<String, ResponseHeader>,
    faults: usize,
}

impl Checkpoint {
    /// Returns the current state.
    pub(super) fn new(cx: &Cx<'_>) -> Self {
        Self {
            models: cx.models.checkpoint(),
            headers: cx.headers.clone(),
            faults: cx.fault_count(),
        }
    }

    /// Removes the later models and headers. Returns whether a mistake was reported since this state.
    pub(super) fn restore(self, cx: &mut Cx<'_>) -> bool {
        cx.models.roll_back(self.models);
        cx.headers = self.headers;
        cx.fault_count() > self.faults
    }
}
