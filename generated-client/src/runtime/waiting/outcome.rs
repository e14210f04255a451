//! The outcome of a wait: the value of a state, or the error that carries it.

use super::super::error::Error;
use super::super::wire::Wire;
use super::facts::OnChange;
use super::failed::{Reason, WaitError};
use super::process::{Changed, Failed, Process};
use super::state::{Last, Phase};

impl Process {
    /// Returns the state after a change, and whether it is the last one.
    pub(super) fn state<T: Wire>(
        &mut self,
        changed: Changed,
        on_change: &mut Option<OnChange<T>>,
    ) -> Result<(T, bool), WaitError<T>> {
        let state = self.last.as_ref().map(Last::read);
        let (state, failed) = match (changed, state) {
            (Ok(()), Some(Ok(state))) => {
                on_change.iter_mut().for_each(|on_change| on_change(&state));
                match self.end() {
                    Some(Ok(())) => return Ok((state, true)),
                    None => return Ok((state, false)),
                    Some(Err(failed)) => (Some(state), failed),
                }
            }
            (Ok(()), Some(Err(error))) => (None, error.into()),
            (Ok(()), None) => (None, Box::new(Failed { reason: Reason::Call, error: None })),
            (Err(failed), state) => (state.and_then(Result::ok), failed),
        };
        let reason = failed.reason;
        let about = self.inputs.is_some().then(|| self.poll.clone());
        Err(WaitError::new(self.error(*failed), reason, state, about))
    }

    /// Returns how the process has ended, or `None` if it has not.
    fn end(&self) -> Option<Changed> {
        match self.last.as_ref()?.phase {
            Phase::Running => None,
            Phase::Succeeded => Some(Ok(())),
            Phase::Failed => Some(Err(Box::new(Failed { reason: Reason::Failed, error: None }))),
        }
    }

    /// Returns the error of the wait.
    fn error(&self, failed: Failed) -> Error {
        let status = self.last.as_ref().map(Last::status_text);
        if let Some(error) = failed.error {
            let note = status.map(|status| format!("; the last status of the process is {status}"));
            return error.in_wait(note.unwrap_or_default(), self.started);
        }
        let status = status.unwrap_or_else(|| "unknown".to_owned());
        let reason = match failed.reason {
            Reason::Failed => format!("the process has ended with status {status}"),
            Reason::Deadline | Reason::Call => format!(
                "the deadline of {:?} has passed before the process has ended; its last status is {status}",
                self.settings.deadline
            ),
        };
        let is_timeout = failed.reason == Reason::Deadline;
        let unfinished = |reply| {
            let scope = self.poll.operation().name;
            Error::unfinished(scope, reply, reason, is_timeout).in_wait(String::new(), self.started)
        };
        match &self.last {
            Some(last) => last.call.complete(unfinished(Some(last.reply.copy()))),
            None => match self.poll.clone().prepare() {
                Ok(call) => call.complete(unfinished(None)),
                Err(error) => error,
            },
        }
    }
}
