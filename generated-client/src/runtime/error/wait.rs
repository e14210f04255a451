//! Errors of waits for a process of the server: what is known about the process.

use std::any::Any;

use super::super::reply::Reply;
use super::Error;
use super::kind::ErrorKind;

/// # State of a wait
impl Error {
    /// Creates the error for a process that has failed, or has not ended in time.
    pub(in crate::runtime) fn unfinished(
        scope: &'static str,
        reply: Option<Reply>,
        reason: String,
        is_timeout: bool,
    ) -> Self {
        Self::new(scope, ErrorKind::Unfinished { reply, reason, is_timeout })
    }

    /// Adds the end of the message, and whether the call that has started a process is idempotent.
    pub(in crate::runtime) fn in_wait(mut self, note: String, started: Option<bool>) -> Self {
        let wait = self.0.wait.get_or_insert_default();
        (wait.note, wait.started) = (note, started);
        self
    }

    /// Adds the last state of the process.
    pub(in crate::runtime) fn with_state(mut self, state: Box<dyn Any + Send + Sync>) -> Self {
        self.0.wait.get_or_insert_default().state = Some(state);
        self
    }

    /// Returns the last known state of the process, if this is the error of a wait, and the type is that of the state.
    ///
    /// A `WaitError` that is converted into an `Error`, as the operator `?` does, keeps the state:
    ///
    /// ```
    #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Error;")]
    ///
    /// /// Returns the id of the run that has failed. `Run` is the type of a state.
    /// fn failed_run<Run: 'static>(error: &Error, id: fn(&Run) -> i64) -> Option<i64> {
    ///     error.state::<Run>().map(id)
    /// }
    /// ```
    #[must_use]
    pub fn state<T: 'static>(&self) -> Option<&T> {
        self.0.wait.as_ref()?.state.as_ref()?.downcast_ref()
    }

    /// Returns whether the call that has started a process is idempotent, or `None` if no call has started one.
    pub(super) fn started(&self) -> Option<bool> {
        self.0.wait.as_ref()?.started
    }

    /// Returns the end of the message.
    pub(super) fn wait_note(&self) -> &str {
        self.0.wait.as_ref().map_or("", |wait| wait.note.as_str())
    }
}
