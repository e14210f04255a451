//! The body of an HTTP message, independent of the HTTP library.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::BodyExt;

use super::error::BoxError;

/// The body of a request or a response.
///
/// It implements `http_body::Body`. Its size hint is exact if the length is known.
#[derive(Default)]
pub struct Body(Source);

#[derive(Default)]
enum Source {
    /// The end of the body.
    #[default]
    Empty,
    Bytes(Bytes),
    Stream(Stream),
}

/// A body of another type. The lock makes it `Sync`; it is never contended.
struct Stream(Mutex<Pin<Box<dyn HttpBody<Data = Bytes, Error = BoxError> + Send>>>);

impl Body {
    /// Creates an empty body.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// Creates a body from another implementation of `http_body::Body`, and keeps its size hint.
    pub fn new<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
    {
        Self(Source::Stream(Stream(Mutex::new(Box::pin(body.map_err(Into::into))))))
    }

    /// Creates a body from a stream of bytes. Pass the length in bytes if it is known.
    pub fn from_stream<S, E>(stream: S, length: Option<u64>) -> Self
    where
        S: futures_core::Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::new(Chunks { stream: Box::pin(stream), remaining: length })
    }

    /// Reads the whole body into memory.
    ///
    /// # Errors
    /// Returns the error of the body's source.
    pub async fn into_bytes(self) -> Result<Bytes, BoxError> {
        match self.0 {
            Source::Empty => Ok(Bytes::new()),
            Source::Bytes(bytes) => Ok(bytes),
            Source::Stream(_) => Ok(self.collect().await?.to_bytes()),
        }
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match std::mem::take(&mut self.0) {
            Source::Empty => Poll::Ready(None),
            Source::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
            Source::Stream(mut stream) => {
                let frame = stream.inner().poll_frame(cx);
                if !matches!(frame, Poll::Ready(None)) {
                    self.0 = Source::Stream(stream);
                }
                frame
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Source::Empty => true,
            Source::Bytes(bytes) => bytes.is_empty(),
            Source::Stream(stream) => stream.read(|body| body.is_end_stream()),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Source::Empty => SizeHint::with_exact(0),
            Source::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Source::Stream(stream) => stream.read(|body| body.size_hint()),
        }
    }
}

/// A stream of bytes, and the number of bytes that remain if the length is known.
struct Chunks<S> {
    stream: Pin<Box<S>>,
    remaining: Option<u64>,
}

impl<S, E> HttpBody for Chunks<S>
where
    S: futures_core::Stream<Item = Result<Bytes, E>>,
{
    type Data = Bytes;
    type Error = E;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, E>>> {
        let chunk = ready!(self.stream.as_mut().poll_next(cx));
        if let (Some(Ok(bytes)), Some(remaining)) = (&chunk, &mut self.remaining) {
            *remaining = remaining.saturating_sub(bytes.len() as u64);
        }
        Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.remaining.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Stream {
    fn inner(&mut self) -> Pin<&mut (dyn HttpBody<Data = Bytes, Error = BoxError> + Send)> {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut()
    }

    fn read<T>(
        &self,
        read: impl FnOnce(&(dyn HttpBody<Data = Bytes, Error = BoxError> + Send)) -> T,
    ) -> T {
        read(&**self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

macro_rules! from_bytes {
    ($($type:ty),*) => {$(
        impl From<$type> for Body {
            fn from(bytes: $type) -> Self {
                Self(Source::Bytes(bytes.into()))
            }
        }
    )*};
}
from_bytes!(Bytes, Vec<u8>, String, &'static str, &'static [u8]);

/// Shows the length if it is known, and no content.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.size_hint().exact() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(stream)"),
        }
    }
}
