//! Facts about a long poll for events. The overlay states them.

use super::super::condition::Scalar;
use super::super::operation::Operation;
use super::super::paging::Input;

/// How events are requested and read.
#[derive(Clone, Copy, Debug)]
pub struct Following {
    /// The input that takes the cursor.
    pub cursor: Input,
    /// The cursor before the first event.
    pub first: Scalar,
    /// The location of the next cursor in a response, as a JSON pointer.
    pub next: &'static str,
    /// The key of the list of events in a response.
    pub events: &'static str,
    /// The location of the number of an event in it, as a JSON pointer. The cursor is the number of the last event.
    pub index: Option<&'static str>,
    /// The responses after which there are no more events: the values at a JSON pointer. One of them is enough.
    pub end: &'static [(&'static str, &'static [Scalar])],
    /// The last event: the values at JSON pointers in it, all of which it must have. Empty if no event is the last one.
    pub last: &'static [(&'static str, &'static [Scalar])],
    /// The operation that states whether the process has ended.
    pub status: Option<FinalStatus>,
}

impl Following {
    /// Returns whether a response or an event can state that the process has ended.
    pub(super) fn states_end(&self) -> bool {
        !self.end.is_empty() || !self.last.is_empty() || self.status.is_some()
    }
}

/// How an operation states that the process has ended.
#[derive(Clone, Copy, Debug)]
pub struct FinalStatus {
    /// The operation. Its inputs are those of the call.
    pub operation: &'static Operation,
    /// The location of the status in its response, as a JSON pointer.
    pub pointer: &'static str,
    /// The final values.
    pub values: &'static [Scalar],
    /// The location of the number of the last event in the same response, as a JSON pointer.
    pub last: Option<&'static str>,
}
