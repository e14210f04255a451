//! The body of a response as a stream, for a body that does not fit into memory.

pub(super) mod awaited;
mod beginning;
mod idle;

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use secrecy::SecretString;

use super::core::Core;
use super::error::{Error, FailedRequest};
use super::failure::{Failure, Phase};
use super::head::Head;
use super::incoming::Incoming;
use super::reply::Reply;
use super::request::Prepared;

use self::awaited::{AwaitedItem, Interrupt};
use self::idle::IdleWait;

/// A stream of the bytes of a body: call [`next`](Self::next), or use it as a `Stream`.
///
/// A broken connection or an expired timeout is returned as an error and ends the stream. `None` means that the body is
/// complete, unless an error preceded it. The timeout limits each wait for the server. The time that the caller takes
/// between two calls of [`next`](Self::next) does not count, even if an earlier one was dropped before its end.
///
/// With the feature `blocking`, `blocking()` returns the chunks as an iterator.
pub struct ByteStream {
    head: Arc<Head>,
    request: FailedRequest,
    /// The strings that must not appear in an error.
    secrets: Vec<SecretString>,
    /// The chunks that were received before the caller has asked for them, and the error that followed them.
    begun: VecDeque<Result<Bytes, Error>>,
    /// The rest of the body, or `None` after its end.
    incoming: Option<Incoming>,
    wait: IdleWait,
    core: Core,
}

impl ByteStream {
    pub(super) fn new(
        call: &Prepared,
        head: Arc<Head>,
        incoming: Incoming,
        idle_timeout: Duration,
    ) -> Self {
        let (secrets, core) = (call.secrets(), call.core.clone());
        let request = call.failed_request(&secrets);
        let wait = IdleWait::new(call.clock().clone(), idle_timeout);
        let (begun, incoming) = (VecDeque::new(), Some(incoming));
        Self { head, request, secrets, begun, incoming, wait, core }
    }

    /// Returns the next bytes, or `None` at the end of the body.
    ///
    /// # Errors
    /// Returns an error, and `None` from then on, if the connection breaks, or if the timeout of the call expires before
    /// the next chunk.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        AwaitedItem(self, Self::poll).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        match self.begun.pop_front() {
            Some(chunk) => Poll::Ready(Some(chunk)),
            None => self.poll_rest(cx),
        }
    }

    /// Receives the next bytes.
    fn poll_rest(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(incoming) = &mut self.incoming else { return Poll::Ready(None) };
        let result = match incoming.poll_data(cx) {
            Poll::Ready(Ok(Some(bytes))) => {
                self.wait.end();
                return Poll::Ready(Some(Ok(bytes)));
            }
            Poll::Ready(Ok(None)) => None,
            Poll::Ready(Err(error)) => Some(Failure::of_body(error, self.wait.waited())),
            Poll::Pending => {
                let expired = ready!(self.wait.poll(cx));
                Some(Failure::expired(Phase::Receive, expired))
            }
        };
        self.incoming = None;
        Poll::Ready(result.map(|failure| Err(self.incomplete(failure))))
    }

    /// Returns the error of a body that broke off.
    fn incomplete(&self, failure: Failure) -> Error {
        let reply = Reply::new(Arc::clone(&self.head), Bytes::new());
        self.complete(Error::incomplete(reply, failure))
    }

    /// Returns the client and the name of the operation.
    #[cfg(feature = "blocking")]
    pub(super) fn call(&self) -> (&Core, &'static str) {
        (&self.core, self.head.operation.name)
    }

    /// Completes an error of this call: adds the request that it belongs to, and redacts secrets.
    pub(super) fn complete(&self, error: Error) -> Error {
        error.of(self.request.clone()).without(&self.secrets)
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl Interrupt for ByteStream {
    fn interrupt(&mut self) {
        self.wait.pause();
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ByteStream({})", self.head.operation.name)
    }
}
