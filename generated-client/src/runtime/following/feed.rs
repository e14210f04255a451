//! Fetches events poll by poll, until the process has ended and no events remain.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::super::clock::SharedClock;
use super::super::error::Error;
use super::super::request::Request;
use super::super::retry::Retry;
use super::batch::{Batch, Inspect, Origin};
use super::cursor::Cursor;
use super::element::Element;
use super::ending::{Ending, Phase, Status, StatusMemory, status};
use super::facts::Following;
use super::failed::{
    LONGEST_BACKOFF, MAX_DRAIN_FAILURES, MAX_UNREADABLE, Silence, growing, is_temporary, silence,
};
use super::seen::Seen;
use super::start::Start;

/// The time in which a server that holds polls does not respond without an event.
const FAST: Duration = Duration::from_secs(1);

/// The longest wait after a response without events.
const LONGEST_IDLE: Duration = Duration::from_secs(10);

/// The number of consecutive failures, the last one a response with status 404 and no readable status of the process, after
/// which the stream ends.
const MAX_NOT_FOUND: u32 = 5;

/// Events with their response.
pub(super) type NewEvents = (VecDeque<Element>, Origin);

/// Events, or `None` at the end.
pub(super) type Fetched = Result<Option<NewEvents>, Error>;

/// Fetches events.
pub(super) struct Feed {
    request: Request,
    following: &'static Following,
    inspect: Inspect,
    clock: SharedClock,
    start: Start,
    seen: Seen,
    /// Whether the server has responded to a poll.
    has_received: bool,
    memory: StatusMemory,
    phase: Phase,
    next_poll: Option<Instant>,
    /// The number of polls that have failed one after the other.
    failures: u32,
    /// The number of unreadable responses, one after the other.
    unreadable: u32,
    /// The number of responses without events, one after the other, that came at once.
    idle: u32,
}

impl Feed {
    pub(super) fn new(
        request: Request,
        (following, inspect): (&'static Following, Inspect),
    ) -> Self {
        let clock = request.clock().clone();
        Self {
            start: Start::of(&request, following),
            request: request.retry(Retry::never()),
            following,
            inspect,
            clock,
            seen: Seen::default(),
            has_received: false,
            memory: StatusMemory::default(),
            phase: Phase::Running,
            next_poll: None,
            failures: 0,
            unreadable: 0,
            idle: 0,
        }
    }

    /// Continues after a cursor.
    pub(super) fn after(self, cursor: Cursor) -> Self {
        Self { start: Start::at(cursor, self.following), ..self }
    }

    pub(super) fn cursor(&self) -> &Cursor {
        &self.start.cursor
    }

    /// Polls until there are new events, or none remain after the end of the process.
    pub(super) async fn fetch(&mut self) -> Fetched {
        if let Some(reason) = self.start.invalid.take() {
            return Err(self.request.not_sent(reason));
        }
        while !self.has_all().await {
            if let Some(next) = self.next_poll.take() {
                self.clock.sleep_until(next).await;
            }
            let begun = self.clock.now();
            match self.poll(begun).await {
                Ok(batch) => {
                    if let Some(events) = self.receive(batch, begun).await? {
                        return Ok(Some(events));
                    }
                }
                Err(error) => self.fail(error, begun).await?,
            }
        }
        Ok(None)
    }

    /// Returns whether there are no more events. After the end of the process, asks for the number of the last event.
    async fn has_all(&mut self) -> bool {
        let reached = self.reached();
        match &mut self.phase {
            Phase::Running => false,
            Phase::Ended(ending) => {
                ending.begin(self.clock.now());
                ending.ask(&self.request, self.following).await;
                ending.is_complete(reached)
            }
            Phase::Done => true,
        }
    }

    /// Requests the events after the cursor.
    async fn poll(&self, now: Instant) -> Result<Batch, Error> {
        let cursor = self.cursor();
        let call = self.request.clone().with_input(self.following.cursor, &cursor.value());
        let call = match self.phase {
            Phase::Ended(ending) => call.timeout_of_at_most(ending.timeout(now)),
            Phase::Running | Phase::Done => call,
        };
        let received = call.reply(true).await?;
        Batch::read((self.following, self.inspect), (cursor, &self.seen), received)
    }

    /// Returns the new events of a response. Without any, decides how to go on.
    async fn receive(&mut self, batch: Batch, begun: Instant) -> Fetched {
        let Batch { events, has_last, has_ended, seen, origin } = batch;
        let has_waited = self.has_waited(begun);
        self.start.cursor.clone_from(&origin.next);
        self.seen = seen;
        (self.failures, self.unreadable, self.has_received) = (0, 0, true);
        match self.phase {
            Phase::Running | Phase::Ended(_) | Phase::Done if has_last => self.phase = Phase::Done,
            Phase::Running if has_ended == Some(true) => {
                self.end(Ending::of_response(self.following));
            }
            Phase::Running | Phase::Ended(_) | Phase::Done => {}
        }
        if events.is_empty() {
            self.go_on(has_ended.is_some(), has_waited, Duration::ZERO).await?;
            return Ok(None);
        }
        self.idle = 0;
        if let Phase::Ended(ending) = &mut self.phase {
            ending.restart();
        }
        Ok(Some((events, origin)))
    }

    /// States that the process has ended.
    fn end(&mut self, mut ending: Ending) {
        ending.begin(self.clock.now());
        (self.phase, self.idle, self.failures) = (Phase::Ended(ending), 0, 0);
    }

    /// Decides how to go on after a poll that has brought no event. If its response had no status, asks for the status.
    ///
    /// # Errors
    /// Returns an error if events are missing at the end.
    async fn go_on(
        &mut self,
        has_status: bool,
        has_waited: bool,
        at_least: Duration,
    ) -> Result<(), Error> {
        match self.phase {
            Phase::Running if has_status => self.rest(has_waited, at_least, LONGEST_IDLE),
            Phase::Running => {
                let status = status(&self.request, self.following).await;
                match self.memory.end_of(status) {
                    Some(last) => self.end(Ending::of_status(last)),
                    None => self.rest(has_waited, at_least, LONGEST_IDLE),
                }
            }
            Phase::Ended(ending) => match ending.rest(self.clock.now()) {
                Duration::ZERO => {
                    self.phase = Phase::Done;
                    let missing = ending.missing(self.following, self.reached());
                    return missing.map_or(Ok(()), |missing| Err(self.incomplete(missing)));
                }
                left => self.rest(has_waited, at_least, left),
            },
            Phase::Done => {}
        }
        Ok(())
    }

    /// Plans the next poll after one that has brought no event. A server that has responded at once is not asked at once.
    fn rest(&mut self, has_waited: bool, at_least: Duration, at_most: Duration) {
        let mut wait = at_least;
        if has_waited {
            self.idle = 0;
        } else {
            self.idle = self.idle.saturating_add(1);
            wait = wait.max(growing(self.idle, LONGEST_IDLE).min(at_most));
        }
        if !wait.is_zero() {
            self.wait(wait);
        }
    }

    /// Returns whether a poll has taken as long as one that waits for events.
    fn has_waited(&self, begun: Instant) -> bool {
        self.clock.now().saturating_duration_since(begun) >= FAST
    }

    /// Decides how to go on after a failed poll.
    ///
    /// # Errors
    /// Returns the error if the stream ends with it.
    async fn fail(&mut self, error: Error, begun: Instant) -> Result<(), Error> {
        if error.is_not_found() {
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
            return self.go_on(false, has_waited, at_least).await;
        }
        self.failures = self.failures.saturating_add(1);
        let has_ended = matches!(self.phase, Phase::Ended(_));
        let is_hopeless = has_ended && self.failures >= MAX_DRAIN_FAILURES;
        let is_tolerated = error.is_decode() && self.unreadable < MAX_UNREADABLE;
        if is_hopeless || !is_tolerated && !is_temporary(&error) {
            return Err(error);
        }
        self.wait(growing(self.failures, LONGEST_BACKOFF).max(at_least));
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
                Status::Unknown { is_temporary: true } if self.failures + 1 < MAX_NOT_FOUND => {
                    self.failures += 1;
                    self.wait(growing(self.failures, LONGEST_BACKOFF));
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

    /// Returns the number of the last event that was received, or that the server states as the cursor.
    fn reached(&self) -> Option<i64> {
        self.cursor().as_i64().max(self.seen.number())
    }

    /// Returns the error of a stream that has ended too early.
    fn incomplete(&self, reason: String) -> Error {
        match self.request.clone().prepare() {
            Ok(call) => call.complete(Error::unfinished(call.operation.name, None, reason, true)),
            Err(error) => error,
        }
    }

    fn wait(&mut self, wait: Duration) {
        self.next_poll = self.clock.now().checked_add(wait);
    }
}
