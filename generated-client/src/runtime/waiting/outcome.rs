//! The outcome of a wait: the value of a state, or the error that carries it.

use super::super::error::Error;
use super::super::request::Prepared;
use super::super::wire::Wire;
use super::facts::OnChange;
use super::failed::{Reason, WaitError};
use super::process::{Failed, Process, Received};
use super::state::{Last, Phase};

impl Process {
    /// Reads the state that was received. Returns it, and whether it is the last one. Returns `None` if the wait goes on
    /// without it: its status has not changed, or it cannot be read.
    pub(super) fn state<T: Wire>(
        &mut self,
        received: Received,
        on_change: &mut Option<OnChange<T>>,
    ) -> Result<Option<(T, bool)>, WaitError<T>> {
        let failed = match (received, self.received.take()) {
            (Ok(()), Some(received)) => match received.read() {
                Ok(state) => return self.readable(received, state, on_change),
                Err(error) => match self.unreadable(received, error) {
                    Some(failed) => failed,
                    None => return Ok(None),
                },
            },
            (Ok(()), None) => Box::new(Failed { reason: Reason::Call, error: None }),
            (Err(failed), received) => {
                self.last = received.or(self.last.take());
                failed
            }
        };
        let state = self.last.as_ref().and_then(|last| last.read().ok());
        Err(self.failed(*failed, state))
    }

    /// Reports a state that can be read.
    fn readable<T>(
        &mut self,
        received: Last,
        state: T,
        on_change: &mut Option<OnChange<T>>,
    ) -> Result<Option<(T, bool)>, WaitError<T>> {
        let phase = received.phase;
        if !self.accept(received) {
            return Ok(None);
        }
        on_change.iter_mut().for_each(|on_change| on_change(&state));
        match phase {
            Phase::Running => Ok(Some((state, false))),
            Phase::Succeeded => Ok(Some((state, true))),
            Phase::Failed => {
                let failed = Failed { reason: Reason::Failed, error: None };
                Err(self.failed(failed, Some(state)))
            }
        }
    }

    /// Returns why the wait ends after a state that cannot be read, or `None` if it goes on. The status can be known
    /// nevertheless: a process that has ended has no further state, so there is nothing to wait for.
    fn unreadable(&mut self, received: Last, error: Error) -> Option<Box<Failed>> {
        let reason = match received.phase {
            Phase::Running if self.tolerates_unreadable(&error) => return None,
            Phase::Running => return Some(error.into()),
            Phase::Succeeded => Reason::Call,
            Phase::Failed => Reason::Failed,
        };
        self.last = Some(received);
        Some(Box::new(Failed { reason, error: Some(error) }))
    }

    /// Returns the error of the wait, which carries the last state.
    fn failed<T>(&self, failed: Failed, state: Option<T>) -> WaitError<T> {
        let reason = failed.reason;
        let about = self.inputs.is_some().then(|| self.poll.clone());
        WaitError::new(self.error(failed), reason, state, about)
    }

    fn error(&self, failed: Failed) -> Error {
        let reason = match failed {
            Failed { reason: Reason::Failed, error } => self.failure_text(error.is_none()),
            Failed { error: Some(error), .. } => {
                let note = format!("{}{}", self.failed_polls(), self.note(&error));
                return error.in_wait(note, self.started);
            }
            Failed { reason: Reason::Deadline | Reason::Call, .. } => format!(
                "the deadline of {:?} has passed before the process has ended; {}",
                self.settings.deadline,
                self.progress_text()
            ),
        };
        let is_timeout = failed.reason == Reason::Deadline;
        let unfinished = |call: &Prepared, reply| {
            let error = Error::unfinished(call.operation.name, reply, reason, is_timeout);
            call.complete(error.in_wait(String::new(), self.started))
        };
        match &self.last {
            Some(last) => unfinished(&last.call, Some(last.reply.copy())),
            None => match self.poll.clone().prepare() {
                Ok(call) => unfinished(&call, None),
                Err(error) => error,
            },
        }
    }

    /// Describes the end of a process that has failed.
    fn failure_text(&self, is_readable: bool) -> String {
        let status = self.last.as_ref().and_then(Last::status_text).unwrap_or_default();
        let message = self.last.as_ref().and_then(Last::message);
        let message = message.map(|message| format!(": {message}")).unwrap_or_default();
        let note = if is_readable { "" } else { " (its last state cannot be read)" };
        format!("the process has ended with status {status}{note}{message}")
    }

    /// Describes the last state.
    fn progress_text(&self) -> String {
        match self.last.as_ref().map(Last::status_text) {
            Some(Some(status)) => format!("its last status is {status}"),
            Some(None) => "its last state has no status".to_owned(),
            None => "no status of it was received".to_owned(),
        }
    }

    /// Returns what the error of a poll says about the earlier ones.
    fn failed_polls(&self) -> String {
        match self.failures {
            0 | 1 => String::new(),
            count => format!("; {count} polls in a row have failed"),
        }
    }

    /// Returns what the error of a call says about the process.
    fn note(&self, error: &Error) -> String {
        let is_known = self.inputs.is_some();
        let may_be_started = self.started.is_some() || error.may_have_been_executed();
        let is_repeatable = self.started.unwrap_or_else(|| error.is_safe_to_repeat());
        match &self.last {
            _ if !is_known && may_be_started && !is_repeatable => {
                "; the process may have been started, so look for it before you start another one"
                    .to_owned()
            }
            Some(last) => match last.status_text() {
                Some(status) if last.phase == Phase::Succeeded => {
                    format!("; the process has succeeded: it has ended with status {status}")
                }
                Some(status) => format!("; the last status of the process is {status}"),
                None => "; the last state of the process has no status".to_owned(),
            },
            None if is_known && self.started.is_some() => {
                "; the process was started, but no status of it was received".to_owned()
            }
            None => String::new(),
        }
    }
}
