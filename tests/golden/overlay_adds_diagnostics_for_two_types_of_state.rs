//! `accept/overlay_adds_diagnostics_for_two_types_of_state.json`.

// work::ReasonCall!
runtime::call!(ReasonCall => models::Reason, runtime::Reply::json);

// work::WaitError::diagnostics
/// Returns the call [`reason`](Work::reason) for the process, which explains why it failed.
///
/// Returns `None` if the process has not started.
pub fn diagnostics(&self) -> Option<ReasonCall> {
    self.call(&REASON).map(ReasonCall)
}
/// Returns the call [`reason`](Work::reason) for the process, which explains why it failed.
///
/// Returns `None` if the process has not started.
pub fn diagnostics(&self) -> Option<ReasonCall> {
    self.call(&REASON).map(ReasonCall)
}
