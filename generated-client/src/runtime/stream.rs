//! The body of a response as a stream, for a body that does not fit into memory.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::clock::Deadline;
use super::error::Error;
use super::failure::Failure;
use super::transport::Incoming;

/// A stream of the bytes of a body: call [`chunk`](Self::chunk), or use it as a `Stream`.
///
/// A broken connection or an expired timeout is returned as an error and ends the stream. `None` means that the body is
/// complete, unless an error preceded it.
pub struct ByteStream {
    operation: &'static str,
    state: State,
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
    pub(super) fn new(operation: &'static str, incoming: Incoming, idle_timeout: Duration) -> Self {
        Self { operation, state: State::Idle(incoming), idle_timeout }
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
            State::Idle(incoming) => Box::pin(read(incoming, self.idle_timeout)),
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
            Poll::Ready((_, Err(failure))) => {
                Poll::Ready(Some(Err(Error::no_response(self.operation, failure))))
            }
        }
    }
}

async fn read(mut incoming: Incoming, idle_timeout: Duration) -> Next {
    let next = Deadline::after(idle_timeout).limit(incoming.chunk()).await;
    (incoming, next.and_then(|next| next))
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ByteStream({})", self.operation)
    }
}
