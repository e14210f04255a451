//! Streams of JSON values: JSON Lines, or JSON text sequences.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

#[cfg(feature = "blocking")]
use super::super::blocking::{Blocking, BlockingStream};
#[cfg(feature = "blocking")]
use super::super::core::Core;
use super::super::error::Error;
use super::super::stream::awaited::{AwaitedItem, Interrupt};
use super::super::wire::Wire;
use super::lines::Ending;
use super::{LineResult, Reader, Source};

/// A stream of JSON values: call [`next`](Self::next), or use it as a `Stream`.
///
/// A value that cannot be decoded is returned as an error, and the stream continues. A broken connection, an expired
/// timeout, or a value larger than the client's `body_limit` is returned as an error and ends the stream. The stream does
/// not reconnect, because its values have no ids.
///
/// The pages of the calls that return such a stream have an example.
pub struct JsonStream<T> {
    reader: Reader,
    read: fn(&Reader, &[u8]) -> Result<T, Error>,
}

impl<T: Wire> JsonStream<T> {
    /// Reads JSON Lines or a JSON text sequence.
    #[must_use]
    pub(crate) fn json(source: Source) -> Self {
        let read = |reader: &Reader, text: &[u8]| {
            reader.source.head.decode(text).map_err(|malformed| reader.malformed(text, malformed))
        };
        let source = Source { request: None, ..source };
        Self { reader: Reader::new(source, Ending::LineOrRecord), read }
    }
}

impl<T> JsonStream<T> {
    /// Returns the next value, or `None` at the end of the stream.
    ///
    /// # Errors
    /// Returns an error if a value cannot be decoded, and continues with the next value: only then, [`Error::is_item`] is
    /// true. Returns an error, and `None` from then on, if a value is larger than the client's `body_limit`, if the
    /// connection breaks, or if the timeout of the call expires before the next chunk.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        AwaitedItem(self, Self::poll).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let text = self.reader.poll(cx, &mut |line, _| match line.trim_ascii() {
            [] => LineResult::Nothing,
            text => LineResult::Item(text.to_vec()),
        });
        text.map(|text| text.map(|text| text.and_then(|text| (self.read)(&self.reader, &text))))
    }
}

impl<T> Stream for JsonStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

#[cfg(feature = "blocking")]
impl<T: Send + 'static> BlockingStream for JsonStream<T> {
    type Value = T;
    type Error = Error;

    fn call(&self) -> (&Core, &'static str) {
        self.reader.call()
    }
}

#[cfg(feature = "blocking")]
impl<T: Send + 'static> JsonStream<T> {
    /// Returns the stream as an iterator, for code that is not asynchronous.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking::new(self)
    }
}

impl<T> Interrupt for JsonStream<T> {
    fn interrupt(&mut self) {
        self.reader.interrupt();
    }
}

impl<T> fmt::Debug for JsonStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JsonStream({:?})", self.reader)
    }
}
