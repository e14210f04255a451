//! Server-sent events: the stream of events, whose data is decoded into values.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

#[cfg(feature = "blocking")]
use super::super::blocking::{Blocking, BlockingStream};
#[cfg(feature = "blocking")]
use super::super::core::Core;
use super::super::error::Error;
use super::super::head::Head;
use super::super::on_retry::OnRetry;
use super::super::stream::awaited::{AwaitedItem, Interrupt};
use super::super::wire::Wire;
use super::super::wire::json::Malformed;
use super::Source;
use super::connection::Connection;
use super::parser::Event;

/// A stream of server-sent events: call [`next`](Self::next), or use it as a `Stream`.
///
/// An event that cannot be decoded is returned as an error, and the stream continues. An event larger than the client's
/// `body_limit` is returned as an error and ends the stream. If the data is JSON, `[DONE]` ends the stream.
///
/// # Reconnecting
///
/// After a broken connection, or if the timeout of the call passes while the stream waits for the server, the stream sends
/// the call again with the header `Last-Event-ID`, so that the server continues after the last complete event. An event
/// that was cut off is dropped, as WHATWG specifies. A server that sends no ids starts again, or continues with the events
/// of that moment. The call is sent again only if it is idempotent, its body is not a stream that has been sent, and it is
/// not set to [`Retry::never`](crate::runtime::public::Retry::never). Otherwise the error is returned and ends the stream.
///
/// The stream first waits for the time in the last `retry:` field of the server, but at least for half a second, or for 3
/// seconds if there is no such field. The wait is doubled after each connection that brings no event: up to 30 seconds, or
/// the time of the server if it is longer. Up to a quarter is added at random. A failed connection or a temporary status such
/// as 503 is followed by another attempt without end, which [`on_retry`](Self::on_retry) reports; any other error ends the
/// stream. Each attempt goes through the retries and the rate limit, as the first one did.
///
/// If the server ends the response, the stream has ended, unless the server has sent a `retry:` field: then the stream
/// reconnects, and ends with status 204.
///
/// To continue a stream later, store [`last_event_id`](Self::last_event_id) with each event, and call the operation
/// `with_header("Last-Event-ID", id)`.
///
/// The pages of the calls that return such a stream have an example.
pub struct EventStream<T> {
    connection: Connection,
    read: fn(&Head, &str) -> Result<T, Malformed>,
}

impl<T: Wire> EventStream<T> {
    /// Reads events whose data is JSON.
    #[must_use]
    pub(crate) fn json(source: Source) -> Self {
        let connection = Connection::new(source, true);
        Self { connection, read: |head, data| head.decode(data.as_bytes()) }
    }
}

impl EventStream<String> {
    /// Reads events whose data is text.
    #[must_use]
    pub(crate) fn text(source: Source) -> Self {
        let connection = Connection::new(source, false);
        Self { connection, read: |_, data| Ok(data.to_owned()) }
    }
}

impl<T> EventStream<T> {
    /// Sets a function that is called after each lost connection and each failed attempt to reconnect, with the error and the
    /// wait before the next attempt. With the feature `tracing`, each of them is a warning too.
    #[must_use]
    pub fn on_retry(self, on_retry: impl Fn(&Error, Duration) + Send + Sync + 'static) -> Self {
        let connection = self.connection.on_retry(OnRetry::new(on_retry));
        Self { connection, ..self }
    }

    /// Returns the next event, or `None` at the end of the stream.
    ///
    /// # Errors
    /// Returns an error if an event cannot be decoded, and continues with the next event: only then, [`Error::is_item`] is
    /// true. Returns an error, and `None` from then on, if an event is larger than the client's `body_limit`, or if the
    /// connection is lost and the stream does not reconnect.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        AwaitedItem(self, Self::poll).await
    }

    /// Returns the id of the last event, or `None` if no event had an id. Before the first event, it is the header
    /// `Last-Event-ID` of the call.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.connection.last_id()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event<T>, Error>>> {
        let raw = self.connection.poll(cx);
        raw.map(|raw| raw.map(|raw| raw.and_then(|raw| self.value(raw))))
    }

    fn value(&self, raw: Event<String>) -> Result<Event<T>, Error> {
        let Event { event, id, retry, data } = raw;
        match (self.read)(self.connection.head(), &data) {
            Ok(data) => Ok(Event { event, id, retry, data }),
            Err(malformed) => Err(self.connection.malformed(data.as_bytes(), malformed)),
        }
    }
}

impl<T> Interrupt for EventStream<T> {
    fn interrupt(&mut self) {
        self.connection.interrupt();
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

#[cfg(feature = "blocking")]
impl<T: Send + 'static> BlockingStream for EventStream<T> {
    type Value = Event<T>;
    type Error = Error;

    fn call(&self) -> (&Core, &'static str) {
        self.connection.call()
    }
}

#[cfg(feature = "blocking")]
impl<T: Send + 'static> EventStream<T> {
    /// Returns the stream as an iterator, for code that is not asynchronous.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventStream({:?})", self.connection)
    }
}
