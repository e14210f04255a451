//! `accept/overlay_states_the_statuses_at_the_end_of_processes.json`.

// models::JobState
/// The state of a job or a task.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum JobState {
    /// Serialized as `"queued"`.
    Queued,
    /// Serialized as `"done"`.
    Done,
    /// Serialized as `"failed"`.
    Failed,
    /// Serialized as `"skipped"`.
    Skipped,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::BuildState::is_terminal
/// Returns whether the process has ended, successfully or not. An unknown status is not an end.
pub fn is_terminal(&self) -> bool {
    matches!(self, Self::Passed | Self::Failed | Self::Cancelled)
}

// models::BuildState::is_success
/// Returns whether the process has ended successfully.
pub fn is_success(&self) -> bool {
    matches!(self, Self::Passed)
}

// models::ChatState::is_terminal
/// Returns whether the process has ended, successfully or not. An unknown status is not an end.
pub fn is_terminal(&self) -> bool {
    matches!(self, Self::Closed | Self::Lost)
}

// models::ChatState::is_success
/// Returns whether the process has ended successfully.
pub fn is_success(&self) -> bool {
    matches!(self, Self::Closed)
}

// models::FeedState::is_terminal
/// Returns whether the process has ended, successfully or not. An unknown status is not an end.
pub fn is_terminal(&self) -> bool {
    matches!(self, Self::Closed)
}
