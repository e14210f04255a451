//! The parts of a multipart body. How they become bytes is the transport's affair.

use std::error::Error as StdError;
use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use mime::Mime;

/// A file to be uploaded: its name, its media type and its content, from memory, from a file or from a stream.
#[derive(Clone)]
pub struct FilePart {
    name: String,
    media_type: String,
    content: Content,
}

/// Where the bytes of a part come from.
#[derive(Clone)]
pub(super) enum Content {
    Memory(Bytes),
    /// Opened anew whenever the part is sent.
    File(PathBuf),
    /// Gone once it is sent.
    Stream(Arc<Mutex<Option<Chunks>>>, Option<u64>),
}

/// A stream of bytes, of whatever type.
pub(super) struct Chunks {
    stream: Pin<Box<dyn Stream<Item = Chunk> + Send>>,
    /// How many bytes may still come, if that is known.
    left: Option<u64>,
}

type Chunk = Result<Bytes, Unread>;

/// Why a stream of the caller's cannot be sent.
#[derive(Debug)]
pub(super) struct Unread(Box<dyn StdError + Send + Sync>);

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for Unread {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

impl FilePart {
    /// A file with this name and content.
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::of(name.into(), Content::Memory(bytes.into()))
    }

    /// A file on disk, under its own name. It is read while it is sent, and never held in memory as a whole.
    ///
    /// A file that cannot be opened is an error of the call; nothing is sent then.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::of(name, Content::File(path.to_owned()))
    }

    /// A file whose content comes as a stream; its length, if it is known, spares the server from guessing.
    ///
    /// It can be sent once: a clone of the call cannot send it again.
    pub fn from_stream<S, B, E>(name: impl Into<String>, stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let chunks = Chunks { stream: Box::pin(Converted(Box::pin(stream))), left: None };
        Self::of(name.into(), Content::Stream(Arc::new(Mutex::new(Some(chunks))), length))
    }

    fn of(name: String, content: Content) -> Self {
        Self { name, media_type: "application/octet-stream".to_owned(), content }
    }

    /// Says what the content is, in place of `application/octet-stream`.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = media_type.into();
        self
    }

    /// Gives the file another name.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The file's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the content is said to be.
    #[must_use]
    pub fn media_type(&self) -> &str {
        &self.media_type
    }
}

/// Shows what is sent, not its content.
impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FilePart({:?}, {}, {:?})", self.name, self.media_type, self.content)
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Memory(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::File(path) => write!(f, "{path:?}"),
            Self::Stream(_, Some(length)) => write!(f, "a stream of {length} bytes"),
            Self::Stream(_, None) => f.write_str("a stream"),
        }
    }
}

impl Content {
    /// The chunks of a stream; `None` if they are gone.
    pub(super) fn take(stream: &Mutex<Option<Chunks>>) -> Option<Chunks> {
        stream.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Chunks {
    /// The same bytes, which end in an error if there are more than that: what is beyond a stated length would be cut
    /// off unseen.
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
                    return Poll::Ready(Some(Err(Unread(
                        "it is longer than it was said to be".into(),
                    ))));
                }
            }
        }
        chunk
    }
}

/// Any stream of what can become bytes.
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
        chunk.map(|chunk| chunk.map(|it| it.map(Into::into).map_err(|error| Unread(error.into()))))
    }
}

/// One part: a file, or text.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) name: &'static str,
    pub(super) file: Option<FileHead>,
    pub(super) content: Content,
}

/// What is said of a file beside its content.
#[derive(Clone, Debug)]
pub(super) struct FileHead {
    pub(super) name: String,
    pub(super) media_type: String,
}

impl Part {
    pub(super) fn text(name: &'static str, text: String) -> Self {
        Self { name, file: None, content: Content::Memory(text.into()) }
    }

    pub(super) fn file(name: &'static str, file: FilePart) -> Result<Self, String> {
        if file.name.contains(char::is_control) {
            return Err(format!("the file name {:?} holds a control character", file.name));
        }
        if file.media_type.parse::<Mime>().is_err() {
            return Err(format!("{:?} is no media type", file.media_type));
        }
        let head = FileHead { name: file.name, media_type: file.media_type };
        Ok(Self { name, file: Some(head), content: file.content })
    }
}
