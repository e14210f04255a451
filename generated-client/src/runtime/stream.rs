//! The body of a response as a stream, for a body that does not fit into memory.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use secrecy::SecretString;

use super::clock::{Limit, SharedClock};
use super::error::{Error, FailedRequest};
use super::failure::Failure;
use super::head::Head;
use super::incoming::Incoming;
use super::reply::Reply;
use super::request::Prepared;

/// A stream of the bytes of a body: call [`chunk`](Self::chunk), or use it as a `Stream`.
///
/// A broken connection or an expired timeout is returned as an error and ends the stream. `None` means that the body is
/// complete, unless an error preceded it.
pub struct ByteStream {
    head: Arc<Head>,
    request: FailedRequest,
    /// The strings that must not appear in an error.
    secrets: Vec<SecretString>,
    state: State,
    clock: SharedClock,
    /// The timeout for each chunk.
    idle_timeout: Duration,
}

type Next = (Incoming, Result<Option<Bytes>, Failure>);

enum State {
    Idle(Incoming),
    Reading(Pin<Box<dyn Future<Output = Next> + Send>>),
    Done,
}

impl ByteStream {
    pub(super) fn new(
        call: &Prepared,
        head: Arc<Head>,
        incoming: Incoming,
        idle_timeout: Duration,
    ) -> Self {
        let (secrets, clock) = (call.secrets(), call.clock().clone());
        let request = call.failed_request(&secrets);
        Self { head, request, secrets, state: State::Idle(incoming), clock, idle_timeout }
    }

    /// Returns the next bytes, or `None` at the end of the body.
    ///
    /// # Errors
    /// Returns an error if the connection breaks, or if the timeout of the call expires before the next chunk.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        std::future::poll_fn(|cx| self.poll(cx)).await.transpose()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let mut reading = match std::mem::replace(&mut self.state, State::Done) {
            State::Idle(incoming) => {
                let limit = Limit::timeout(self.clock.now(), self.idle_timeout);
                Box::pin(read(incoming, self.clock.clone(), limit))
            }
            State::Reading(reading) => reading,
            State::Done => return Poll::Ready(None),
        };
        match reading.as_mut().poll(cx) {
            Poll::Pending => {
                self.state = State::Reading(reading);
                Poll::Pending
            }
            Poll::Ready((incoming, Ok(Some(bytes)))) => {
                self.state = State::Idle(incoming);
                Poll::Ready(Some(Ok(bytes)))
            }
            Poll::Ready((_, Ok(None))) => Poll::Ready(None),
            Poll::Ready((_, Err(failure))) => Poll::Ready(Some(Err(self.incomplete(failure)))),
        }
    }
}

impl ByteStream {
    /// Returns the error of a body that broke off.
    fn incomplete(&self, failure: Failure) -> Error {
        let reply = Reply::new(Arc::clone(&self.head), Bytes::new());
        self.complete(Error::incomplete(reply, failure))
    }

    /// Completes an error of this call: adds the request that it belongs to, and redacts secrets.
    pub(super) fn complete(&self, error: Error) -> Error {
        error.of(self.request.clone()).without(&self.secrets)
    }
}

async fn read(mut incoming: Incoming, clock: SharedClock, limit: Limit) -> Next {
    let next = incoming.chunk(&clock, limit).await;
    (incoming, next)
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ByteStream({})", self.head.operation.name)
    }
}
