//! Failed polls of a feed: repeats them, or ends the stream.

use std::time::Instant;

use super::super::error::Error;
use super::ending::{Ending, Phase, Status, status};
use super::failed::{
    LONGEST_BACKOFF, MAX_DRAIN_FAILURES, MAX_UNREADABLE, Silence, growing, is_temporary, silence,
};
use super::feed::{Feed, LONGEST_IDLE};

/// The number of consecutive responses with status 404, without a readable status of the process, after which the stream ends.
const MAX_NOT_FOUND: u32 = 8;

impl Feed {
    /// Decides how to go on after a failed poll.
    ///
    /// # Errors
    /// Returns the error if the stream ends with it.
    pub(super) async fn fail(&mut self, error: Error, begun: Instant) -> Result<(), Error> {
        if error.is_not_found() {
            self.unreadable = 0;
            return self.lose(error).await;
        }
        let (has_waited, at_least) =
            (self.has_waited(begun), error.retry_after().unwrap_or_default());
        let is_normal = match (silence(&error), self.phase) {
            (None, _) => false,
            (Some(Silence::Gateway), Phase::Ended(_)) => has_waited,
            (Some(Silence::Gateway), Phase::Running | Phase::Done)
            | (Some(Silence::Timeout), _) => true,
        };
        self.unreadable = if error.is_decode() { self.unreadable.saturating_add(1) } else { 0 };
        if is_normal {
            self.failures = 0;
            self.go_on(false, has_waited, at_least).await?;
            // A server that holds polls ends them in this way.
            if !has_waited {
                self.report(&error);
            }
            return Ok(());
        }
        self.failures = self.failures.saturating_add(1);
        // The server may forget the process soon after its end.
        let (is_draining, longest) = match self.phase {
            Phase::Ended(_) => (true, LONGEST_IDLE),
            Phase::Running | Phase::Done => (false, LONGEST_BACKOFF),
        };
        let is_hopeless = is_draining && self.failures >= MAX_DRAIN_FAILURES;
        let is_tolerated = error.is_decode() && self.unreadable < MAX_UNREADABLE;
        if is_hopeless || !is_tolerated && !is_temporary(&error) {
            return Err(error);
        }
        self.wait(growing(self.failures, longest).max(at_least));
        self.report(&error);
        Ok(())
    }

    /// Decides whether a server that does not know the process has forgotten it after its end.
    ///
    /// # Errors
    /// Returns the error if the end is not known, or if events are missing.
    async fn lose(&mut self, error: Error) -> Result<(), Error> {
        let ending = match self.phase {
            Phase::Done => return Ok(()),
            Phase::Ended(ending) => ending,
            // Nothing else can state the end.
            Phase::Running if self.has_received && !self.following.states_end() => {
                Ending::of_status(None)
            }
            Phase::Running => match status(&self.request, self.following).await {
                Status::Ended(last) => Ending::of_status(last),
                Status::Unknown { is_temporary: true } if self.not_found + 1 < MAX_NOT_FOUND => {
                    self.not_found += 1;
                    self.wait(growing(self.not_found, LONGEST_IDLE));
                    self.report(&error);
                    return Ok(());
                }
                Status::Running | Status::Unknown { .. } | Status::NotFound => return Err(error),
            },
        };
        self.phase = Phase::Done;
        match ending.missing(self.following, self.reached()) {
            Some(missing) => Err(error.in_wait(format!("; {missing}"), None)),
            None => Ok(()),
        }
    }

    /// Reports an error after which the next poll is planned.
    fn report(&self, error: &Error) {
        if let Some(next) = self.next_poll {
            let wait = next.saturating_duration_since(self.clock.now());
            self.on_retry.report(self.request.operation(), error, wait);
        }
    }
}
