//! The end of a process: the statement of the server, and the time for which a stream waits for the remaining events.

use std::time::{Duration, Instant};

use super::super::pointer::pointer;
use super::super::request::Request;
use super::cursor::Cursor;
use super::facts::Following;
use super::failed;

/// The time for which a stream waits for the remaining events. Each new event begins it again.
const LONGEST_SILENCE: Duration = Duration::from_secs(10);

/// The longest wait between two polls for the remaining events. The server may forget the process soon after its end.
const LONGEST_DRAIN_WAIT: Duration = Duration::from_secs(2);

/// The shortest timeout of a poll for the remaining events.
const SHORTEST_TIMEOUT: Duration = Duration::from_secs(1);

/// The number of polls without a new event, after which there are none left. A slow server or the rate limit may leave time for
/// one poll only, and its response may be an exception.
const FEWEST_POLLS: u32 = 3;

/// The timeout of a call that asks for the status.
const STATUS_TIMEOUT: Duration = Duration::from_secs(10);

/// The number of statuses that are not found, one after the other, after which a process has disappeared.
const MAX_NOT_FOUND: u32 = 3;

/// How far a process is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Phase {
    Running,
    /// The process has ended, and there may be more events.
    Ended(Ending),
    /// There are no more events.
    Done,
}

/// The end of a process, after which events may remain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ending {
    /// When the stream began to wait. It is `None` while the caller handles events.
    since: Option<Instant>,
    /// The number of polls without a new event since then.
    polls: u32,
    /// The number of the last event, if the server states it.
    last: Option<i64>,
    /// Whether the server may state the number of the last event when it is asked for the status.
    asks: bool,
}

impl Ending {
    /// Returns the end that a response with events states.
    pub(super) fn of_response(following: &Following) -> Self {
        let asks = following.status.is_some_and(|status| status.last.is_some());
        Self { since: None, polls: 0, last: None, asks }
    }

    /// Returns the end that the status states, with the number of the last event.
    pub(super) fn of_status(last: Option<i64>) -> Self {
        Self { since: None, polls: 0, last, asks: false }
    }

    /// Begins to wait, unless the stream is already waiting.
    pub(super) fn begin(&mut self, now: Instant) {
        self.since.get_or_insert(now);
    }

    /// States that there was a new event.
    pub(super) fn restart(&mut self) {
        (self.since, self.polls) = (None, 0);
    }

    /// Asks for the number of the last event, if the server may state it.
    pub(super) async fn ask(&mut self, request: &Request, following: &Following) {
        if !self.asks {
            return;
        }
        match status(request, following).await {
            Status::Ended(last) => (self.last, self.asks) = (last, false),
            Status::Running | Status::Unknown { is_temporary: true } => {}
            Status::NotFound | Status::Unknown { is_temporary: false } => self.asks = false,
        }
    }

    /// Returns whether the event with the last number has arrived.
    pub(super) fn is_complete(&self, reached: Option<i64>) -> bool {
        self.last.is_some_and(|last| reached.is_some_and(|reached| reached >= last))
    }

    /// Counts a poll without a new event. Returns whether a further one is unlikely to bring one.
    pub(super) fn is_over(&mut self, now: Instant) -> bool {
        self.polls = self.polls.saturating_add(1);
        self.polls >= FEWEST_POLLS && self.rest(now).is_zero()
    }

    /// Returns the longest wait before the next poll.
    pub(super) fn longest_wait(&self, now: Instant) -> Duration {
        match self.rest(now) {
            Duration::ZERO => LONGEST_DRAIN_WAIT,
            rest => rest.min(LONGEST_DRAIN_WAIT),
        }
    }

    /// Returns the time that is left to wait.
    fn rest(&self, now: Instant) -> Duration {
        let waited = self.since.map(|since| now.saturating_duration_since(since));
        LONGEST_SILENCE.saturating_sub(waited.unwrap_or_default())
    }

    /// Returns the longest timeout of a poll that begins now.
    pub(super) fn timeout(&self, now: Instant) -> Duration {
        self.rest(now).max(SHORTEST_TIMEOUT)
    }

    /// Describes the events that are missing, or returns `None` if none are, or if the server does not number them.
    pub(super) fn missing(&self, following: &Following, reached: Option<i64>) -> Option<String> {
        let last = self.last?;
        let events = match reached.map(|reached| (reached, reached.saturating_add(1))) {
            Some((reached, _)) if reached >= last => return None,
            Some((_, next)) if next == last => format!("event {last} has"),
            Some((_, next)) => format!("events {next} to {last} have"),
            None if following.index.is_some() => format!("events up to {last} have"),
            None => return None,
        };
        Some(format!("the process has ended, but {events} not been received"))
    }
}

/// The state of a process, as far as the server states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// The process has ended. The value is the number of the last event, if it is stated.
    Ended(Option<i64>),
    Running,
    /// The server does not know the process, or lacks the operation.
    NotFound,
    /// There is no readable status.
    Unknown {
        is_temporary: bool,
    },
}

/// The earlier statuses of a process, as far as they explain a status that is missing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StatusMemory {
    /// Whether the server has stated a status, so that it has the operation.
    has_status: bool,
    /// The number of statuses that were not found, one after the other.
    not_found: u32,
}

impl StatusMemory {
    /// Returns the number of the last event if a status means that the process has ended: it states the end, or the process
    /// has disappeared.
    pub(super) fn end_of(&mut self, status: Status) -> Option<Option<i64>> {
        self.not_found = match status {
            Status::NotFound => self.not_found.saturating_add(1),
            Status::Ended(_) | Status::Running | Status::Unknown { .. } => 0,
        };
        match status {
            Status::Ended(last) => Some(last),
            Status::Running => {
                self.has_status = true;
                None
            }
            Status::NotFound if self.has_status && self.not_found >= MAX_NOT_FOUND => Some(None),
            Status::NotFound | Status::Unknown { .. } => None,
        }
    }
}

/// Asks whether the process has ended. The caller wants events: a status that cannot be read is no error.
pub(super) async fn status(request: &Request, following: &Following) -> Status {
    let Some(status) = following.status else { return Status::Unknown { is_temporary: false } };
    let call = request.related(status.operation, &[]).timeout_of_at_most(STATUS_TIMEOUT);
    let reply = match call.reply(true).await {
        Ok((_, reply)) => reply,
        Err(error) if error.is_not_found() => return Status::NotFound,
        Err(error) => {
            let is_temporary = failed::is_temporary(&error) || error.is_decode();
            return Status::Unknown { is_temporary };
        }
    };
    let Some(value) = pointer(reply.body(), status.pointer) else {
        return Status::Unknown { is_temporary: true };
    };
    if !status.values.iter().any(|scalar| scalar.equals(&value)) {
        return Status::Running;
    }
    let last = status.last.and_then(|last| pointer(reply.body(), last));
    Status::Ended(last.as_ref().and_then(Cursor::read).and_then(|last| last.as_i64()))
}
