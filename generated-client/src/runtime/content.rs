//! The content of a body or part: bytes in memory, a file or a stream. The transport sends it.

use std::error::Error as StdError;
use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::transfer::{Progress, ProgressCallback};

/// A request body from memory, a file or a stream.
///
/// Strings and bytes convert into a body: `"text".into()`, `vec![1, 2].into()`.
#[derive(Clone)]
pub struct Body {
    pub(super) content: Content,
    pub(super) media_type: Option<String>,
}

impl Body {
    /// Creates a body from bytes.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self::of(Content::memory(bytes))
    }

    /// Creates a body from a file on disk. The file is read while it is sent, and never held in memory as a whole.
    ///
    /// If the file cannot be opened, the call fails and nothing is sent.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        Self::of(Content::file(path.as_ref()))
    }

    /// Creates a body from a stream. Pass the length in bytes if it is known: some servers require it.
    ///
    /// The stream can be sent only once, so a clone of the call cannot be sent after the original.
    pub fn from_stream<S, B, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::of(Content::stream(stream, length))
    }

    fn of(content: Content) -> Self {
        Self { content, media_type: None }
    }

    /// Sets the media type, which overrides that of the operation. It does not follow from the name of a file.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets a callback that receives the number of bytes of this body that were passed to the transport, and replaces the
    /// previous one. Each attempt starts again at 0. Clones share the callback.
    ///
    /// The callback is called for each chunk, so it must return soon.
    #[must_use]
    pub fn on_progress(mut self, callback: impl FnMut(Progress) + Send + 'static) -> Self {
        self.content.progress = Some(ProgressCallback::new(callback));
        self
    }
}

/// Shows the media type and the size, but no content.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.media_type {
            Some(media) => write!(f, "Body({media}, {:?})", self.content),
            None => write!(f, "Body({:?})", self.content),
        }
    }
}

macro_rules! body_from {
    ($($type:ty),*) => {$(
        impl From<$type> for Body {
            fn from(bytes: $type) -> Self {
                Self::new(bytes)
            }
        }
    )*};
}
body_from!(Bytes, Vec<u8>, Box<[u8]>, String, &'static str, &'static [u8]);

/// The content of a body or part.
#[derive(Clone)]
pub(super) struct Content {
    pub(super) source: Source,
    /// Receives the number of bytes that were sent.
    pub(super) progress: Option<ProgressCallback>,
}

/// The source of a content.
#[derive(Clone)]
pub(super) enum Source {
    Memory(Bytes),
    /// A file, which is opened each time it is sent.
    File(PathBuf),
    /// A stream, which can be taken only once, and its length, if the length is known.
    Stream(Arc<Mutex<Option<Chunks>>>, Option<u64>),
}

/// A stream of bytes.
pub(super) struct Chunks {
    stream: Pin<Box<dyn Stream<Item = Chunk> + Send>>,
    /// The number of bytes that may still follow, if the length was declared.
    left: Option<u64>,
}

type Chunk = Result<Bytes, StreamError>;

/// An error from a stream that the caller supplied.
#[derive(Debug)]
pub(super) struct StreamError(Box<dyn StdError + Send + Sync>);

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for StreamError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Memory(bytes) => write!(f, "{} bytes", bytes.len()),
            Source::File(path) => write!(f, "{path:?}"),
            Source::Stream(_, Some(length)) => write!(f, "a stream of {length} bytes"),
            Source::Stream(_, None) => f.write_str("a stream"),
        }
    }
}

impl Content {
    pub(super) fn memory(bytes: impl Into<Bytes>) -> Self {
        Self::of(Source::Memory(bytes.into()))
    }

    pub(super) fn file(path: &Path) -> Self {
        Self::of(Source::File(path.to_owned()))
    }

    pub(super) fn stream<S, B, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let chunks = Chunks { stream: Box::pin(Converted(Box::pin(stream))), left: None };
        Self::of(Source::Stream(Arc::new(Mutex::new(Some(chunks))), length))
    }

    fn of(source: Source) -> Self {
        Self { source, progress: None }
    }

    /// Returns whether the content is a file on disk.
    pub(super) fn is_file(&self) -> bool {
        match &self.source {
            Source::File(_) => true,
            Source::Memory(_) | Source::Stream(..) => false,
        }
    }

    /// Returns whether the content can be sent now. A stream cannot be sent a second time.
    pub(super) fn is_available(&self) -> bool {
        match &self.source {
            Source::Memory(_) | Source::File(_) => true,
            Source::Stream(stream, _) => locked(stream).is_some(),
        }
    }

    /// Takes the stream, or returns `None` if it was already taken.
    pub(super) fn take(stream: &Mutex<Option<Chunks>>) -> Option<Chunks> {
        locked(stream).take()
    }
}

fn locked(stream: &Mutex<Option<Chunks>>) -> MutexGuard<'_, Option<Chunks>> {
    stream.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Chunks {
    /// Makes the stream return an error if it has more than `length` bytes. Otherwise the excess bytes would be dropped
    /// silently.
    pub(super) fn no_longer_than(self, length: u64) -> Self {
        Self { left: Some(length), ..self }
    }
}

impl Stream for Chunks {
    type Item = Chunk;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Chunk>> {
        let chunk = self.stream.as_mut().poll_next(cx);
        if let (Poll::Ready(Some(Ok(bytes))), Some(left)) = (&chunk, self.left) {
            match left.checked_sub(bytes.len() as u64) {
                Some(left) => self.left = Some(left),
                None => {
                    return Poll::Ready(Some(Err(StreamError(
                        "the stream is longer than its declared length".into(),
                    ))));
                }
            }
        }
        chunk
    }
}

/// Converts the items and errors of a stream.
struct Converted<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Converted<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    type Item = Chunk;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Chunk>> {
        let chunk = self.0.as_mut().poll_next(cx);
        chunk.map(|chunk| {
            chunk.map(|it| it.map(Into::into).map_err(|error| StreamError(error.into())))
        })
    }
}
