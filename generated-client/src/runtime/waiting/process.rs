//! A process of the server: starts it, and fetches its state until it ends.

use std::time::{Duration, Instant};

use super::super::clock::{Limit, SharedClock};
use super::super::error::Error;
use super::super::on_retry::OnRetry;
use super::super::operation::Operation;
use super::super::reply::Reply;
use super::super::request::{Prepared, Request};
use super::super::retry_after::{LONGEST_WAIT, retry_after};
use super::facts::Polling;
use super::failed::Reason;
use super::state::{Last, Phase, input_text};
use super::stop::StopOnDrop;

/// The number of consecutive temporary failures after which a wait ends.
const MAX_FAILURES: u32 = 10;

/// The number of consecutive failures, the last one an unreadable response, after which a wait ends.
const MAX_UNREADABLE: u32 = 5;

/// The number of consecutive failures, the last one a response with status 404, after which a wait ends that has started
/// the process.
const MAX_NOT_FOUND: u32 = 5;

/// The settings of a wait.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settings {
    pub(super) deadline: Duration,
    /// The time before the next poll.
    pub(super) interval: Duration,
    pub(super) longest: Duration,
    pub(super) stop_on_drop: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            deadline: Duration::MAX,
            interval: Duration::from_secs(2),
            longest: Duration::from_secs(30),
            stop_on_drop: false,
        }
    }
}

/// A process, the calls about it, and its last state.
pub(super) struct Process {
    polling: &'static Polling,
    pub(super) settings: Settings,
    clock: SharedClock,
    /// The limit of the wait, once it has begun.
    limit: Option<Limit>,
    /// The call that starts the process, until it is sent.
    start: Option<Request>,
    /// The call that fetches the state, once its inputs are known. Until then, the call that starts the process.
    pub(super) poll: Request,
    /// The inputs that the response to the first call contains. They are `None` until then.
    pub(super) inputs: Option<Vec<(&'static str, String)>>,
    /// Whether the call that has started the process is idempotent, if it has been executed.
    pub(super) started: Option<bool>,
    next_poll: Option<Instant>,
    /// The number of polls that have failed one after the other.
    pub(super) failures: u32,
    /// Whether a poll has returned a state.
    is_visible: bool,
    /// Whether a state has a status after which there is nothing to stop.
    has_ended: bool,
    /// The last state that could be read, or one that has ended the process.
    pub(super) last: Option<Last>,
    /// The state that a call has returned, until it is read.
    pub(super) received: Option<Last>,
    stop: StopOnDrop,
    on_retry: OnRetry,
}

/// The result of waiting for a state. The process keeps the state until it is read.
pub(super) type Received = Result<(), Box<Failed>>;

/// The reason why there is no further state.
pub(super) struct Failed {
    pub(super) reason: Reason,
    /// The error of a call.
    pub(super) error: Option<Error>,
}

impl From<Error> for Box<Failed> {
    fn from(error: Error) -> Self {
        Self::new(Failed { reason: Reason::Call, error: Some(error) })
    }
}

impl Process {
    pub(super) fn new(request: Request, polling: &'static Polling, settings: Settings) -> Self {
        let is_started = is_same(request.operation(), polling.operation);
        Self {
            polling,
            settings,
            clock: request.clock().clone(),
            limit: None,
            start: (!is_started).then(|| request.clone()),
            poll: request,
            inputs: is_started.then(Vec::new),
            started: None,
            next_poll: None,
            failures: 0,
            is_visible: false,
            has_ended: false,
            last: None,
            received: None,
            stop: StopOnDrop::default(),
            on_retry: OnRetry::default(),
        }
    }

    /// Reports failed polls that are repeated.
    pub(super) fn on_retry(self, on_retry: OnRetry) -> Self {
        Self { on_retry, ..self }
    }

    /// Waits for the next state.
    pub(super) async fn receive(&mut self) -> Received {
        let begin = || Limit::deadline(self.clock.now(), self.settings.deadline);
        let limit = *self.limit.get_or_insert_with(begin);
        if let Some(start) = self.start.take()
            && self.start(start, limit).await?
        {
            return Ok(());
        }
        self.prepare_stop();
        let clock = self.clock.clone();
        match clock.within(limit, self.poll()).await {
            Ok(received) => received,
            Err(_) => Err(Box::new(Failed { reason: Reason::Deadline, error: None })),
        }
    }

    /// Sends the call that starts the process. Returns whether its response is a state.
    async fn start(&mut self, start: Request, limit: Limit) -> Result<bool, Box<Failed>> {
        let sent = start.clone().deadline_of_at_most(self.settings.deadline).reply(true).await;
        let (call, reply) = sent.map_err(|error| {
            let is_late = error.is_timeout() && limit.permits(self.clock.now()).is_err();
            let reason = if is_late { Reason::Deadline } else { Reason::Call };
            Box::new(Failed { reason, error: Some(error) })
        })?;
        self.started = Some(reply.head().history.is_idempotent);
        self.schedule(retry_after(reply.headers()));
        let mut values = Vec::new();
        let mut missing = None;
        for (name, pointer) in self.polling.inputs {
            match input_text(&reply, pointer) {
                Some(text) => values.push((*name, text)),
                None => missing = missing.or(Some(pointer)),
            }
        }
        let lost = missing.map(|pointer| call.complete(lost(&reply, pointer)));
        if lost.is_none() {
            self.poll = start.related(self.polling.operation, &values);
            self.inputs = Some(values);
            self.prepare_stop();
        }
        if self.polling.starts_with_state {
            self.keep(call, reply);
        }
        match lost {
            Some(error) => Err(error.into()),
            None => Ok(self.polling.starts_with_state),
        }
    }

    /// Fetches the state, again after a failure that the wait tolerates.
    async fn poll(&mut self) -> Received {
        loop {
            if let Some(next) = self.next_poll {
                self.clock.sleep_until(next).await;
            }
            match self.poll.clone().reply(true).await {
                Ok((call, reply)) => {
                    self.schedule(retry_after(reply.headers()));
                    self.keep(call, reply);
                    return Ok(());
                }
                Err(error) => {
                    self.failures += 1;
                    if !self.tolerates(&error) {
                        return Err(error.into());
                    }
                    self.schedule(error.retry_after());
                    self.report(&error);
                }
            }
        }
    }

    /// Makes a state that can be read the last one. Returns whether its status differs from that of the last one.
    pub(super) fn accept(&mut self, state: Last) -> bool {
        self.failures = 0;
        self.is_visible |= is_same(state.call.operation, self.polling.operation);
        let is_new = self.last.as_ref().is_none_or(|last| last.status != state.status);
        self.last = Some(state);
        is_new
    }

    /// Counts a state that cannot be read, for this reason. Returns whether the wait goes on.
    pub(super) fn tolerates_unreadable(&mut self, error: &Error) -> bool {
        self.failures += 1;
        let is_tolerated = self.tolerates(error);
        if is_tolerated {
            self.report(error);
        }
        is_tolerated
    }

    /// Reports an error after which the next poll is planned.
    fn report(&self, error: &Error) {
        if let Some(next) = self.next_poll {
            let wait = next.saturating_duration_since(self.clock.now());
            self.on_retry.report(self.polling.operation, error, wait);
        }
    }

    /// Returns whether the wait goes on after this error of a poll.
    fn tolerates(&self, error: &Error) -> bool {
        let is_new = self.started.is_some() && !self.is_visible;
        error.is_temporary() && self.failures < MAX_FAILURES
            || error.is_decode() && self.failures < MAX_UNREADABLE
            || error.is_not_found() && is_new && self.failures < MAX_NOT_FOUND
    }

    /// Plans the next poll.
    fn schedule(&mut self, at_least: Option<Duration>) {
        let interval = self.settings.interval.min(self.settings.longest);
        let wait = interval.mul_f64(1.0 - fastrand::f64() / 4.0);
        let wait = wait.max(at_least.unwrap_or_default().min(LONGEST_WAIT));
        self.settings.interval = interval.saturating_add(interval / 2);
        // A wait that is too long to be represented is limited by nothing but the deadline.
        self.next_poll = self.clock.now().checked_add(wait).or(self.next_poll);
    }

    /// Keeps a state until it is read.
    fn keep(&mut self, call: Prepared, reply: Reply) {
        let state = Last::new(self.polling, call, reply);
        if state.phase != Phase::Running {
            (self.stop.0, self.has_ended) = (None, true);
        }
        self.received = Some(state);
    }

    /// Prepares the call that stops the process, if the wait is to send one.
    fn prepare_stop(&mut self) {
        let is_wanted = self.settings.stop_on_drop && !self.has_ended;
        if let (true, Some(stop), Some(inputs)) = (is_wanted, self.polling.stop, &self.inputs) {
            self.stop.0.get_or_insert_with(|| self.poll.related(stop, inputs));
        }
    }
}

/// Returns the error for a response without an id that the next calls need.
fn lost(reply: &Reply, pointer: &str) -> Error {
    let reply = reply.copy();
    if reply.is_page() {
        return reply.unexpected();
    }
    if reply.is_blank() {
        return reply.empty_body();
    }
    reply.undecodable(format!(
        "it has no id at `{pointer}`, so the state of the process cannot be fetched"
    ))
}

/// Returns whether two descriptions are of the same operation. A static may exist more than once.
fn is_same(one: &'static Operation, other: &'static Operation) -> bool {
    let facts = |operation: &Operation| (operation.name, operation.http_method(), operation.path);
    std::ptr::eq(one, other) || facts(one) == facts(other)
}
