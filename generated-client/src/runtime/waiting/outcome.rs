//! The outcome of a wait: the value of a state, or the error that carries it.

use super::super::error::Error;
use super::super::request::Prepared;
use super::super::wire::Wire;
use super::facts::OnChange;
use super::failed::{Reason, WaitError};
use super::process::{Changed, Failed, Process};
use super::state::{Last, Phase};

impl Process {
    /// Returns the state after a change, and whether it is the last one. Returns `None` if the state cannot be read, and the
    /// wait goes on nevertheless.
    pub(super) fn state<T: Wire>(
        &mut self,
        changed: Changed,
        on_change: &mut Option<OnChange<T>>,
    ) -> Result<Option<(T, bool)>, WaitError<T>> {
        let failed = match (changed, self.last.as_ref().map(Last::read::<T>)) {
            (Ok(()), Some(Ok(state))) => {
                self.accept();
                on_change.iter_mut().for_each(|on_change| on_change(&state));
                match self.end() {
                    Some(Ok(())) => return Ok(Some((state, true))),
                    None => return Ok(Some((state, false))),
                    Some(Err(failed)) => return Err(self.failed(*failed, Some(state))),
                }
            }
            (Ok(()), Some(Err(error))) => {
                if self.tolerates_unreadable(&error) {
                    return Ok(None);
                }
                error.into()
            }
            (Ok(()), None) => Box::new(Failed { reason: Reason::Call, error: None }),
            (Err(failed), _) => failed,
        };
        let state = self.last.as_ref().and_then(|last| last.read().ok());
        Err(self.failed(*failed, state))
    }

    /// Returns how the process has ended, or `None` if it has not.
    fn end(&self) -> Option<Changed> {
        match self.last.as_ref()?.phase {
            Phase::Running => None,
            Phase::Succeeded => Some(Ok(())),
            Phase::Failed => Some(Err(Box::new(Failed { reason: Reason::Failed, error: None }))),
        }
    }

    /// Returns the error of the wait, which carries the last state.
    fn failed<T>(&self, failed: Failed, state: Option<T>) -> WaitError<T> {
        let reason = failed.reason;
        let about = self.inputs.is_some().then(|| self.poll.clone());
        WaitError::new(self.error(failed), reason, state, about)
    }

    fn error(&self, failed: Failed) -> Error {
        let reason = match failed {
            Failed { error: Some(error), .. } => {
                let note = self.note(&error);
                return error.in_wait(note, self.started);
            }
            Failed { reason: Reason::Failed, .. } => self.failure_text(),
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
    fn failure_text(&self) -> String {
        let status = self.last.as_ref().and_then(Last::status_text).unwrap_or_default();
        match self.last.as_ref().and_then(Last::message) {
            Some(message) => format!("the process has ended with status {status}: {message}"),
            None => format!("the process has ended with status {status}"),
        }
    }

    /// Describes the last state.
    fn progress_text(&self) -> String {
        match self.last.as_ref().map(Last::status_text) {
            Some(Some(status)) => format!("its last status is {status}"),
            Some(None) => "its last state has no status".to_owned(),
            None => "no status of it was received".to_owned(),
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
