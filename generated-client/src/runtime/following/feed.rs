//! Fetches events poll by poll, until the process has ended and no events remain.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::super::clock::SharedClock;
use super::super::error::Error;
use super::super::on_retry::OnRetry;
use super::super::request::Request;
use super::super::retry::Retry;
use super::batch::{Batch, Inspect, Origin};
use super::cursor::Cursor;
use super::element::Element;
use super::ending::{Ending, Phase, StatusMemory, status};
use super::facts::Following;
use super::failed::growing;
use super::seen::Seen;
use super::start::Start;

/// The time in which a server that holds polls does not respond without an event.
const FAST: Duration = Duration::from_secs(1);

/// The longest wait after a response without events.
pub(super) const LONGEST_IDLE: Duration = Duration::from_secs(10);

/// Events with their response.
pub(super) type NewEvents = (VecDeque<Element>, Origin);

/// Events, or `None` at the end.
pub(super) type Fetched = Result<Option<NewEvents>, Error>;

/// Fetches events.
pub(super) struct Feed {
    pub(super) request: Request,
    pub(super) following: &'static Following,
    inspect: Inspect,
    pub(super) clock: SharedClock,
    start: Start,
    seen: Seen,
    /// Whether the server has responded to a poll.
    pub(super) has_received: bool,
    memory: StatusMemory,
    pub(super) phase: Phase,
    pub(super) next_poll: Option<Instant>,
    /// The number of polls that have failed one after the other.
    pub(super) failures: u32,
    /// The number of unreadable responses, one after the other.
    pub(super) unreadable: u32,
    /// The number of responses without events, one after the other, that came at once.
    idle: u32,
    /// The number of responses with status 404, one after the other, while there was no readable status of the process.
    pub(super) not_found: u32,
    pub(super) on_retry: OnRetry,
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
            not_found: 0,
            on_retry: OnRetry::default(),
        }
    }

    /// Continues after a cursor.
    pub(super) fn after(self, cursor: Cursor) -> Self {
        Self { start: Start::at(cursor, self.following), ..self }
    }

    /// Reports failed polls that are repeated.
    pub(super) fn on_retry(self, on_retry: OnRetry) -> Self {
        Self { on_retry, ..self }
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
        (self.failures, self.unreadable, self.not_found, self.has_received) = (0, 0, 0, true);
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
    pub(super) async fn go_on(
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
            Phase::Ended(mut ending) => {
                let now = self.clock.now();
                if ending.is_over(now) {
                    self.phase = Phase::Done;
                    let missing = ending.missing(self.following, self.reached());
                    return missing.map_or(Ok(()), |missing| Err(self.incomplete(missing)));
                }
                self.phase = Phase::Ended(ending);
                self.rest(has_waited, at_least, ending.longest_wait(now));
            }
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
    pub(super) fn has_waited(&self, begun: Instant) -> bool {
        self.clock.now().saturating_duration_since(begun) >= FAST
    }

    /// Returns the number of the last event that was received, or that the server states as the cursor.
    pub(super) fn reached(&self) -> Option<i64> {
        self.cursor().as_i64().max(self.seen.number())
    }

    /// Returns the error of a stream that has ended too early.
    fn incomplete(&self, reason: String) -> Error {
        match self.request.clone().prepare() {
            Ok(call) => call.complete(Error::unfinished(call.operation.name, None, reason, true)),
            Err(error) => error,
        }
    }

    pub(super) fn wait(&mut self, wait: Duration) {
        self.next_poll = self.clock.now().checked_add(wait);
    }
}
