//! Responses that are streams of values: sends the call, splits the body into lines, and creates errors. `event` and
//! `json_stream` parse the lines.

mod connection;
pub(super) mod event;
pub(super) mod json_stream;
mod lines;
pub(super) mod parser;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::header::ACCEPT;

#[cfg(feature = "blocking")]
use super::core::Core;
use super::ending::{CallFuture, ResponseForm};
use super::error::Error;
use super::head::Head;
use super::reply::Reply;
use super::request::{Prepared, Request};
use super::response::Response;
use super::stream::ByteStream;
use super::stream::awaited::Interrupt;
use super::wire::json::Malformed;

use self::lines::{Ending, Lines, TooLong};

/// A response whose head was received and whose body is read line by line.
pub struct Source {
    head: Arc<Head>,
    bytes: ByteStream,
    /// The maximum length of a line in bytes.
    limit: usize,
    /// The call, if it may be sent again after the connection is lost.
    request: Option<Request>,
    /// The id of the event after which the call continues.
    last_event_id: Option<String>,
}

/// The form of a call that returns a stream of values.
#[derive(Debug)]
pub struct Streamed<S>(pub fn(Source) -> S);

impl<S> Clone for Streamed<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Streamed<S> {}

impl<S: 'static> ResponseForm for Streamed<S> {
    type Value = S;

    fn response(self, call: Request) -> CallFuture<Response<S>> {
        Box::pin(async move { Ok(source(call).await?.map(self.0)) })
    }

    fn value(self, call: Request) -> CallFuture<S> {
        Box::pin(async move { Ok((self.0)(source(call).await?.into_value())) })
    }
}

/// Sends a call and returns its response, which is read line by line.
async fn source(request: Request) -> Result<Response<Source>, Error> {
    let call = request.clone().prepare()?;
    let opened = call.source().await.map_err(|error| call.complete(error))?;
    let last_event_id = request.last_event_id();
    let request = call.is_repeated().then_some(request);
    Ok(opened.map(|source| Source { request, last_event_id, ..source }))
}

impl Prepared {
    /// Sends the call and returns a successful response once its head has been received. HTML is an error, and so is
    /// JSON if the call accepts events.
    async fn source(&self) -> Result<Response<Source>, Error> {
        let opened = self.open().await?;
        let limit = self.core.settings().body_limit;
        if self.accepts_events() && opened.head.is_json() {
            return Err(opened.collect(limit, self.clock()).await?.unexpected());
        }
        let (mut bytes, head) = self.streamed(opened);
        // The first value of a stream of JSON may be late, and a page cannot be read as one.
        let may_be_late = head.essence().is_some_and(|media| media.contains("json"));
        if !may_be_late && bytes.is_page().await {
            return Err(self.shown_body(bytes, head).await.unexpected());
        }
        let source =
            Source { head: Arc::clone(&head), bytes, limit, request: None, last_event_id: None };
        Ok(Response::new(source, head, Bytes::new()))
    }

    fn accepts_events(&self) -> bool {
        let accept = self.headers.get(ACCEPT).and_then(|accept| accept.to_str().ok());
        accept.unwrap_or(self.operation.accept).contains("text/event-stream")
    }
}

/// Reads the lines of a response.
struct Reader {
    source: Source,
    lines: Lines,
    state: State,
    /// Whether the connection was lost.
    is_broken: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    /// All bytes were received. The last line may still have to be returned.
    Ended,
    Done,
}

/// The result of parsing a line.
enum LineResult<F> {
    /// An item for the caller.
    Item(F),
    /// No item yet.
    Nothing,
    /// The end of the stream, even if more lines follow.
    End,
    /// The item is larger than the limit.
    TooLong,
}

impl Reader {
    fn new(source: Source, ending: Ending) -> Self {
        let lines = Lines::new(ending, source.limit);
        Self { source, lines, state: State::Open, is_broken: false }
    }

    /// Returns the client and the name of the operation.
    #[cfg(feature = "blocking")]
    fn call(&self) -> (&Core, &'static str) {
        self.source.bytes.call()
    }

    /// Returns the next item that `take` finds in a line. The second argument of `take` states whether the line is
    /// the last one, which is not terminated.
    fn poll<F>(
        &mut self,
        cx: &mut Context<'_>,
        take: &mut dyn FnMut(&[u8], bool) -> LineResult<F>,
    ) -> Poll<Option<Result<F, Error>>> {
        while self.state == State::Open {
            let result = match self.lines.next() {
                Ok(Some(line)) => take(line, false),
                Err(TooLong) => LineResult::TooLong,
                Ok(None) => {
                    match ready!(Pin::new(&mut self.source.bytes).poll_next(cx)) {
                        Some(Ok(bytes)) => self.lines.push(&bytes),
                        Some(Err(error)) => {
                            self.is_broken = true;
                            return Poll::Ready(Some(Err(self.end_with(error))));
                        }
                        None => self.state = State::Ended,
                    }
                    continue;
                }
            };
            match result {
                LineResult::Item(item) => return Poll::Ready(Some(Ok(item))),
                LineResult::Nothing => {}
                LineResult::End => self.state = State::Done,
                LineResult::TooLong => return Poll::Ready(Some(Err(self.too_long()))),
            }
        }
        match std::mem::replace(&mut self.state, State::Done) {
            State::Ended => match take(self.lines.rest(), true) {
                LineResult::Item(item) => Poll::Ready(Some(Ok(item))),
                LineResult::TooLong => Poll::Ready(Some(Err(self.too_long()))),
                LineResult::Nothing | LineResult::End => Poll::Ready(None),
            },
            State::Open | State::Done => Poll::Ready(None),
        }
    }

    fn end_with(&mut self, error: Error) -> Error {
        self.state = State::Done;
        error
    }

    fn too_long(&mut self) -> Error {
        let limit = self.source.limit;
        let reason =
            format!("a value is larger than {limit} bytes, the client's limit (`body_limit`)");
        let error = self.reply(b"").undecodable(reason);
        self.end_with(self.source.bytes.complete(error))
    }

    /// Returns the error for a value that cannot be decoded. The stream continues after it.
    fn malformed(&self, text: &[u8], malformed: Malformed) -> Error {
        self.source.bytes.complete(self.reply(text).malformed(malformed)).of_item()
    }

    fn reply(&self, text: &[u8]) -> Reply {
        Reply::new(Arc::clone(&self.source.head), text.to_vec().into())
    }
}

impl Interrupt for Reader {
    fn interrupt(&mut self) {
        self.source.bytes.interrupt();
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.source.head.operation.name)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({})", self.head.operation.name)
    }
}
