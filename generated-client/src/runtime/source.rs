//! The body of an answer that is a stream of values: where its lines come from, and how what is wrong with it is told.
//! It does not know what stands in the lines.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use secrecy::SecretString;

use super::lines::{Ending, Lines, TooLong};
use super::reply::Head;
use super::stream::ByteStream;
use super::wire::Malformed;
use super::{Error, Reply};

/// An answer whose head is there, and whose body is to be read line by line.
pub struct Source {
    pub(super) head: Arc<Head>,
    pub(super) bytes: ByteStream,
    /// How long a line may be.
    pub(super) limit: usize,
    pub(super) secrets: Vec<SecretString>,
}

/// The lines of an answer.
pub(super) struct Reader {
    source: Source,
    lines: Lines,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    /// All bytes have come; the last line may not be given away yet.
    Ended,
    Done,
}

/// What a line turned out to be.
pub(super) enum Found<F> {
    /// Something for the caller.
    Item(F),
    /// Nothing yet.
    Nothing,
    /// The end, whatever may follow.
    End,
    /// More than is kept.
    TooLong,
}

impl Reader {
    pub(super) fn new(source: Source, ending: Ending) -> Self {
        let lines = Lines::new(ending, source.limit);
        Self { source, lines, state: State::Open }
    }

    pub(super) fn limit(&self) -> usize {
        self.source.limit
    }

    /// The next thing that `take` finds in a line; it is told whether a line is the last one, without an end.
    pub(super) fn poll<F>(
        &mut self,
        cx: &mut Context<'_>,
        take: &mut dyn FnMut(&[u8], bool) -> Found<F>,
    ) -> Poll<Option<Result<F, Error>>> {
        while self.state == State::Open {
            let found = match self.lines.next() {
                Ok(Some(line)) => take(line, false),
                Err(TooLong) => Found::TooLong,
                Ok(None) => {
                    match ready!(Pin::new(&mut self.source.bytes).poll_next(cx)) {
                        Some(Ok(bytes)) => self.lines.push(&bytes),
                        Some(Err(error)) => return Poll::Ready(Some(Err(self.end_with(error)))),
                        None => self.state = State::Ended,
                    }
                    continue;
                }
            };
            match found {
                Found::Item(item) => return Poll::Ready(Some(Ok(item))),
                Found::Nothing => {}
                Found::End => self.state = State::Done,
                Found::TooLong => return Poll::Ready(Some(Err(self.too_long()))),
            }
        }
        match std::mem::replace(&mut self.state, State::Done) {
            State::Ended => match take(self.lines.rest(), true) {
                Found::Item(item) => Poll::Ready(Some(Ok(item))),
                Found::TooLong => Poll::Ready(Some(Err(self.too_long()))),
                Found::Nothing | Found::End => Poll::Ready(None),
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
        let reason = format!(
            "one value of it is larger than {limit} bytes, which is as much as the client takes (`body_limit`)"
        );
        let error = self.reply(b"").refuse(reason);
        self.end_with(error)
    }

    /// The error of a value that cannot be read.
    pub(super) fn malformed(&self, text: &[u8], malformed: Malformed) -> Error {
        self.reply(text).malformed(malformed).without(&self.source.secrets)
    }

    fn reply(&self, text: &[u8]) -> Reply {
        Reply::new(Head::clone(&self.source.head), text.to_vec().into())
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.source.head.operation)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({})", self.head.operation)
    }
}
