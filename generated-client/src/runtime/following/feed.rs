//! Fetches events poll by poll, and recognizes the end of the process.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use http::StatusCode;
use serde_json::Value;

use super::super::clock::SharedClock;
use super::super::condition::Scalar;
use super::super::error::Error;
use super::super::pointer::pointer;
use super::super::request::Request;
use super::super::retry::Retry;
use super::batch::{Batch, Inspect, Origin};
use super::cursor::Cursor;
use super::element::Element;
use super::facts::Following;
use super::seen::Seen;

/// The time in which a server that holds polls does not respond without an event.
const FAST: Duration = Duration::from_secs(1);

/// The longest wait after a response without events.
const LONGEST_IDLE: Duration = Duration::from_secs(10);

/// The longest wait after a failed poll.
const LONGEST_BACKOFF: Duration = Duration::from_secs(30);

/// The timeout of a call that asks for the status.
const STATUS_TIMEOUT: Duration = Duration::from_secs(10);

/// The timeout of a poll after the end of the process.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(10);

/// The number of consecutive failed polls after the end of the process after which the stream ends.
const MAX_DRAIN_FAILURES: u32 = 10;

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
    cursor: Cursor,
    seen: Seen,
    /// Whether the process is known to the server, so that status 404 means its end.
    is_known: bool,
    phase: Phase,
    next_poll: Option<Instant>,
    /// The number of polls that have failed one after the other.
    failures: u32,
    /// The number of responses without events, one after the other, that came at once.
    idle: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Running,
    /// The process has ended, and there may be more events.
    Ended,
    /// There are no more events.
    Done,
}

impl Feed {
    pub(super) fn new(
        request: Request,
        (following, inspect): (&'static Following, Inspect),
    ) -> Self {
        let first = first(following);
        let cursor = match request.input(following.cursor) {
            // Parameters are text.
            Some(Value::String(text)) if first.as_i64().is_some() => Cursor::from(text.as_str()),
            Some(value) => Cursor::read(&value).unwrap_or_else(|| first.clone()),
            None => first.clone(),
        };
        let clock = request.clock().clone();
        Self {
            request: request.retry(Retry::never()),
            following,
            inspect,
            clock,
            seen: Seen::default(),
            is_known: cursor != first,
            cursor,
            phase: Phase::Running,
            next_poll: None,
            failures: 0,
            idle: 0,
        }
    }

    /// Continues after a cursor.
    pub(super) fn after(self, cursor: Cursor) -> Self {
        Self { is_known: cursor != first(self.following), cursor, ..self }
    }

    pub(super) fn cursor(&self) -> &Cursor {
        &self.cursor
    }

    /// Polls until there are new events, or the process has ended.
    pub(super) async fn fetch(&mut self) -> Fetched {
        while self.phase != Phase::Done {
            if let Some(next) = self.next_poll.take() {
                self.clock.sleep_until(next).await;
            }
            let begun = self.clock.now();
            let cursor = self.cursor.value();
            let call = self.request.clone().with_input(self.following.cursor, &cursor);
            let call = match self.phase {
                Phase::Ended => call.timeout_of_at_most(DRAIN_TIMEOUT),
                Phase::Running | Phase::Done => call,
            };
            match call.reply(true).await {
                Ok(received) => {
                    let facts = (self.following, self.inspect);
                    let batch = Batch::read(facts, (&self.cursor, &self.seen), received)?;
                    if let Some(events) = self.receive(batch, begun).await {
                        return Ok(Some(events));
                    }
                }
                Err(error) => self.fail(error, begun).await?,
            }
        }
        Ok(None)
    }

    /// Returns the new events of a response. Without any, decides how to go on.
    async fn receive(&mut self, batch: Batch, begun: Instant) -> Option<NewEvents> {
        let Batch { events, has_last, has_ended, seen, origin } = batch;
        let has_waited = self.has_waited(begun);
        self.cursor.clone_from(&origin.next);
        self.seen = seen;
        (self.is_known, self.failures) = (true, 0);
        if has_last {
            self.phase = Phase::Done;
        }
        if !events.is_empty() {
            if has_ended == Some(true) && !has_last {
                self.phase = Phase::Ended;
            }
            self.idle = 0;
            return Some((events, origin));
        }
        if has_last || self.phase == Phase::Ended || has_ended == Some(true) {
            self.phase = Phase::Done;
        } else if has_ended.is_none() && self.is_over().await {
            self.phase = Phase::Ended;
        } else {
            self.rest(has_waited, Duration::ZERO);
        }
        None
    }

    /// Returns whether the operation that states the status says that the process has ended. The caller wants events: a
    /// status that cannot be read is no reason to end.
    async fn is_over(&self) -> bool {
        let Some((operation, location, values)) = self.following.status else { return false };
        let call = self.request.related(operation, &[]).timeout_of_at_most(STATUS_TIMEOUT);
        let Ok((_, reply)) = call.reply(true).await else { return false };
        let status = pointer(reply.body(), location);
        status.is_some_and(|status| values.iter().any(|value| value.equals(&status)))
    }

    /// Plans the next poll after one that has brought no event. A server that has responded at once is not asked at once.
    fn rest(&mut self, has_waited: bool, at_least: Duration) {
        let mut wait = at_least;
        if has_waited {
            self.idle = 0;
        } else {
            self.idle = self.idle.saturating_add(1);
            wait = wait.max(growing(self.idle, LONGEST_IDLE));
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
        if error.is_not_found() && self.is_known {
            self.phase = Phase::Done;
            return Ok(());
        }
        let (has_waited, at_least) =
            (self.has_waited(begun), error.retry_after().unwrap_or_default());
        match (silence(&error), self.phase) {
            (None, Phase::Running | Phase::Ended | Phase::Done) => {}
            // There was no event, which is normal.
            (Some(_), Phase::Running) => {
                if self.is_over().await {
                    self.phase = Phase::Ended;
                } else {
                    self.rest(has_waited, at_least);
                }
                return Ok(());
            }
            // A gateway that responds at once may not have asked the server.
            (Some(Silence::Gateway), Phase::Ended | Phase::Done) if !has_waited => {}
            (Some(Silence::Timeout | Silence::Gateway), Phase::Ended | Phase::Done) => {
                self.phase = Phase::Done;
                return Ok(());
            }
        }
        self.failures = self.failures.saturating_add(1);
        let is_hopeless = self.phase == Phase::Ended && self.failures >= MAX_DRAIN_FAILURES;
        if !is_temporary(&error) || is_hopeless {
            return Err(error);
        }
        self.wait(growing(self.failures, LONGEST_BACKOFF).max(at_least));
        Ok(())
    }

    fn wait(&mut self, wait: Duration) {
        self.next_poll = self.clock.now().checked_add(wait);
    }
}

fn first(following: &Following) -> Cursor {
    match following.first {
        Scalar::Integer(integer) => Cursor::from(integer),
        Scalar::Text(text) => Cursor::from(text),
        Scalar::Boolean(boolean) => Cursor::from(if boolean { "true" } else { "false" }),
    }
}

/// A poll that has ended without events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Silence {
    /// The timeout of the call has passed.
    Timeout,
    /// The server or a gateway has ended the poll.
    Gateway,
}

/// Returns how a poll has ended without events, or `None` if it has failed.
fn silence(error: &Error) -> Option<Silence> {
    let is_timeout = error.is_timeout() && !error.is_connect() && !error.is_rate_limited();
    match error.status() {
        Some(StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT) => Some(Silence::Gateway),
        Some(_) | None => is_timeout.then_some(Silence::Timeout),
    }
}

/// Returns whether a later poll may succeed. A server that lacks the operation may respond with status 501.
fn is_temporary(error: &Error) -> bool {
    let is_failure =
        |status: StatusCode| status.is_server_error() && status != StatusCode::NOT_IMPLEMENTED;
    error.is_temporary() || error.status().is_some_and(is_failure)
}

/// Returns a random wait, whose upper limit is one second at first, and doubles each time.
fn growing(number: u32, longest: Duration) -> Duration {
    let seconds = 2_u64.saturating_pow(number.saturating_sub(1));
    Duration::from_secs(seconds).min(longest).mul_f64(1.0 - fastrand::f64() / 4.0)
}
