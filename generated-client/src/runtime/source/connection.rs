//! The connections of a stream of server-sent events, one after the other: when one is lost, the call is sent again.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::StatusCode;

use super::super::clock::SharedClock;
#[cfg(feature = "blocking")]
use super::super::core::Core;
use super::super::error::Error;
use super::super::head::Head;
use super::super::on_retry::OnRetry;
use super::super::request::Request;
use super::super::stream::awaited::Interrupt;
use super::super::wire::json::Malformed;
use super::lines::Ending;
use super::parser::{Event, Parser};
use super::{Reader, Source, source};

/// The wait before the first attempt to reconnect, unless the server states one.
const DEFAULT_WAIT: Duration = Duration::from_secs(3);

/// The shortest wait before an attempt to reconnect, even if the server states a shorter one: a server that closes each
/// connection at once is not asked all the time.
const SHORTEST_WAIT: Duration = Duration::from_millis(500);

/// The longest wait before an attempt to reconnect, unless the server states a longer one.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// A stream of events whose data is text.
pub(super) struct Connection {
    head: Arc<Head>,
    reader: Reader,
    parser: Parser,
    /// The call, if it may be sent again.
    request: Option<Request>,
    /// The attempt to reconnect.
    next: Option<Next>,
    /// The number of connections that have brought no event, one after the other.
    failures: u32,
    on_retry: OnRetry,
}

type Next = Pin<Box<dyn Future<Output = Result<Source, Error>> + Send>>;

impl Connection {
    pub(super) fn new(mut source: Source, sentinel: bool) -> Self {
        let parser = Parser::new(source.limit, sentinel, source.last_event_id.take());
        let (head, request) = (Arc::clone(&source.head), source.request.take());
        let reader = Reader::new(source, Ending::Any);
        Self {
            head,
            reader,
            parser,
            request,
            next: None,
            failures: 0,
            on_retry: OnRetry::default(),
        }
    }

    /// Reports lost connections and failed attempts to reconnect.
    pub(super) fn on_retry(self, on_retry: OnRetry) -> Self {
        Self { on_retry, ..self }
    }

    /// Returns the head of the current response.
    pub(super) fn head(&self) -> &Head {
        &self.head
    }

    /// Returns the client and the name of the operation.
    #[cfg(feature = "blocking")]
    pub(super) fn call(&self) -> (&Core, &'static str) {
        self.reader.call()
    }

    pub(super) fn last_id(&self) -> Option<&str> {
        self.parser.last_id()
    }

    /// Returns the error for an event that cannot be decoded.
    pub(super) fn malformed(&self, text: &[u8], malformed: Malformed) -> Error {
        self.reader.malformed(text, malformed)
    }

    pub(super) fn poll(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Event<String>, Error>>> {
        loop {
            if let Some(next) = &mut self.next {
                let connected = ready!(next.as_mut().poll(cx));
                self.next = None;
                if let Err(end) = self.open(connected) {
                    self.request = None;
                    return Poll::Ready(end.map(Err));
                }
            }
            let parser = &mut self.parser;
            let end = match ready!(self.reader.poll(cx, &mut |line, last| parser.line(line, last)))
            {
                Some(Ok(event)) => {
                    self.failures = 0;
                    return Poll::Ready(Some(Ok(event)));
                }
                Some(Err(error)) => Some(error),
                None => None,
            };
            let goes_on = match &end {
                Some(_) => self.reader.is_broken,
                None => !self.parser.is_done() && self.parser.last_retry().is_some(),
            };
            self.next = if goes_on { self.reconnect(end.as_ref()) } else { None };
            if self.next.is_none() {
                self.request = None;
                return Poll::Ready(end.map(Err));
            }
        }
    }

    /// Reads the events of a new connection.
    ///
    /// # Errors
    /// Returns the end of the stream if there is no connection.
    fn open(&mut self, connected: Result<Source, Error>) -> Result<(), Option<Error>> {
        let source = connected.map_err(Some)?;
        // The server asks not to reconnect.
        if source.head.status == StatusCode::NO_CONTENT {
            return Err(None);
        }
        self.head = Arc::clone(&source.head);
        self.reader = Reader::new(source, Ending::Any);
        self.parser.restart();
        Ok(())
    }

    /// Returns an attempt to reconnect after this error, or `None` if the call must not be sent again.
    fn reconnect(&mut self, error: Option<&Error>) -> Option<Next> {
        let request = self.request.clone()?.after_event(self.parser.last_id())?;
        request.is_available().then_some(())?;
        let (wait, failures) = (self.parser.last_retry(), self.failures);
        self.failures = failures.saturating_add(1);
        let (delay, on_retry) = (growing(wait, failures), self.on_retry.clone());
        if let Some(error) = error {
            on_retry.report(request.operation(), error, delay);
        }
        Some(Box::pin(reconnected(request, (delay, wait), failures, on_retry)))
    }
}

/// Sends a call until there is a response, the first time after a delay.
async fn reconnected(
    request: Request,
    (mut delay, wait): (Duration, Option<Duration>),
    mut failures: u32,
    on_retry: OnRetry,
) -> Result<Source, Error> {
    let clock = request.clock().clone();
    loop {
        sleep(&clock, delay).await;
        match source(request.clone()).await {
            Ok(response) => return Ok(response.into_value()),
            Err(error) if is_temporary(&error) => {
                failures = failures.saturating_add(1);
                let at_least = error.retry_after().unwrap_or_default();
                delay = growing(wait, failures).max(at_least);
                on_retry.report(request.operation(), &error, delay);
            }
            Err(error) => return Err(error),
        }
    }
}

async fn sleep(clock: &SharedClock, time: Duration) {
    match clock.now().checked_add(time) {
        Some(end) => clock.sleep_until(end).await,
        None => std::future::pending().await,
    }
}

/// Returns whether a later attempt may succeed. A server that lacks the operation may respond with status 501.
fn is_temporary(error: &Error) -> bool {
    let is_failure =
        |status: StatusCode| status.is_server_error() && status != StatusCode::NOT_IMPLEMENTED;
    error.is_temporary() || error.status().is_some_and(is_failure)
}

/// Returns the wait after this number of failures. Up to a quarter is added at random.
fn growing(stated: Option<Duration>, failures: u32) -> Duration {
    let first = stated.unwrap_or(DEFAULT_WAIT).max(SHORTEST_WAIT);
    let wait = first.saturating_mul(2_u32.saturating_pow(failures));
    let wait = wait.min(LONGEST_WAIT.max(first));
    wait.saturating_add(wait.mul_f64(fastrand::f64() / 4.0))
}

impl Interrupt for Connection {
    fn interrupt(&mut self) {
        self.reader.interrupt();
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.head.operation.name)
    }
}
