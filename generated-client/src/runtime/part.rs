//! The parts of a multipart body: files, text and JSON, with their headers. The transport encodes them.

mod media_type;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::path::Path;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName};
use mime::Mime;
use serde::Serialize;
use serde_json::Value;

use super::charset;
use super::content::{Content, Source};
use super::header;
use super::param::Param;
use super::transfer::{Progress, ProgressCallback};

use self::media_type::{guessed, is_json, select_media_type};

/// A file to upload: its name, its media type, and its content from memory, a file or a stream.
#[derive(Clone)]
pub struct FilePart {
    name: String,
    media_type: Option<String>,
    content: Content,
}

/// The encoding of a part, if it differs from the default.
#[derive(Clone, Copy, Debug)]
pub struct PartEncoding {
    /// The name of the part.
    pub name: &'static str,
    /// The media type, or empty if it depends on the value. Several media types are separated by commas. A file is then
    /// sent with the one that its name implies, or else with the first.
    pub media: &'static str,
    /// Headers that are always sent.
    pub headers: &'static [(&'static str, &'static str)],
}

impl FilePart {
    /// Creates a file part from its name and content.
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::of(name.into(), Content::memory(bytes))
    }

    /// Creates a file part from a file on disk, with the same name. The file is read while it is sent, and never held
    /// in memory as a whole.
    ///
    /// If the file cannot be opened, the call fails and nothing is sent.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::of(name, Content::file(path))
    }

    /// Creates a file part from a stream. Pass the length in bytes if it is known: some servers require it.
    ///
    /// The stream can be sent only once, so a clone of the call cannot be sent after the original.
    pub fn from_stream<S, B, E>(name: impl Into<String>, stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::of(name.into(), Content::stream(stream, length))
    }

    fn of(name: String, content: Content) -> Self {
        Self { name, media_type: None, content }
    }

    /// Sets the media type. The default is that of the operation. If the operation permits several, or states none, it
    /// follows from the file name.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets the file name.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets a callback that receives the number of bytes of this file that were passed to the transport, and replaces the
    /// previous one. Each attempt starts again at 0. Clones share the callback.
    ///
    /// The callback is called for each chunk, so it must return soon.
    ///
    /// ```
    #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::FilePart;")]
    ///
    /// let file = FilePart::from_path("prices.csv").on_progress(|progress| {
    ///     println!("{} of {:?} bytes", progress.bytes, progress.total);
    /// });
    /// assert_eq!(file.media_type(), "text/csv");
    /// ```
    #[must_use]
    pub fn on_progress(mut self, callback: impl FnMut(Progress) + Send + 'static) -> Self {
        self.content.progress = Some(ProgressCallback::new(callback));
        self
    }

    /// Returns the file name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the media type that was set, or else the one that follows from the file name: `text/csv` for `prices.csv`,
    /// for example, and `application/octet-stream` for an unknown name. A media type that the operation states overrides
    /// one that follows from the name.
    #[must_use]
    pub fn media_type(&self) -> &str {
        self.media_type.as_deref().unwrap_or_else(|| guessed(&self.name))
    }
}

/// Shows the name, the media type and the size, but no content.
impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FilePart({:?}, {}, {:?})", self.name, self.media_type(), self.content)
    }
}

/// A part of a multipart body, for operations whose document does not describe the parts.
#[derive(Clone)]
pub struct Part {
    pub(super) name: Cow<'static, str>,
    pub(super) file_name: Option<String>,
    media_type: Option<Cow<'static, str>>,
    pub(super) headers: HeaderMap,
    pub(super) content: Content,
    /// The reason why the part is invalid. Sending it fails with this message.
    mistake: Option<String>,
}

impl Part {
    /// Creates a part from text.
    pub fn text(name: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Self {
        Self::of(name.into(), None, Content::memory(text.into()))
    }

    /// Creates a part from a value, as JSON.
    pub fn json<T: Serialize + ?Sized>(name: impl Into<Cow<'static, str>>, value: &T) -> Self {
        let json = serde_json::to_vec(value).map_err(|error| error.to_string());
        let (bytes, mistake) = json.map_or_else(|it| (Vec::new(), Some(it)), |it| (it, None));
        let part = Self::of(name.into(), Some("application/json"), Content::memory(bytes));
        Self { mistake, ..part }
    }

    /// Creates a part from a file.
    pub fn file(name: impl Into<Cow<'static, str>>, file: FilePart) -> Self {
        let FilePart { name: file_name, media_type, content } = file;
        let control = file_name.contains(char::is_control);
        let mistake =
            control.then(|| format!("the file name {file_name:?} contains a control character"));
        let media_type = media_type.map(Cow::Owned);
        let part = Self::of(name.into(), None, content);
        Self { file_name: Some(file_name), media_type, mistake, ..part }
    }

    /// Sets the media type.
    #[must_use]
    pub fn with_media_type(self, media_type: impl Into<String>) -> Self {
        Self { media_type: Some(media_type.into().into()), ..self }
    }

    /// Sets a header and replaces its previous value.
    #[must_use]
    pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match header::parse(name.as_ref(), value.as_ref()) {
            // The media type is checked when the part is sent.
            _ if name.as_ref().eq_ignore_ascii_case(CONTENT_TYPE.as_str()) => {
                return self.with_media_type(value.as_ref());
            }
            Ok((name, value)) => drop(self.headers.insert(name, value)),
            Err(error) => {
                self.mistake = Some(format!("the part `{}` cannot be sent: {error}", self.name));
            }
        }
        self
    }

    fn of(name: Cow<'static, str>, media: Option<&'static str>, content: Content) -> Self {
        let media_type = media.map(Cow::Borrowed);
        Self {
            name,
            file_name: None,
            media_type,
            headers: HeaderMap::new(),
            content,
            mistake: None,
        }
    }

    /// Creates the parts of a value: one per element of a list, none for null.
    pub(super) fn values(
        name: &'static str,
        value: Value,
        encoding: Option<&PartEncoding>,
    ) -> Vec<Self> {
        match value {
            Value::Null => Vec::new(),
            Value::Array(items) => {
                items.into_iter().flat_map(|item| Self::value(name, &item, encoding)).collect()
            }
            single => Self::value(name, &single, encoding).into_iter().collect(),
        }
    }

    fn value(name: &'static str, value: &Value, encoding: Option<&PartEncoding>) -> Option<Self> {
        let is_json = encoding.is_some_and(|encoding| is_json(encoding.media));
        let part = match value {
            Value::Null => return None,
            Value::Object(_) | Value::Array(_) => Self::json(name, value),
            scalar if is_json => Self::json(name, scalar),
            scalar => Self::text(name, scalar.to_text()),
        };
        Some(part.encoded(encoding))
    }

    /// Applies the media type and headers that the operation declares. A media type that the caller sets on a file
    /// overrides the declared one.
    pub(super) fn encoded(mut self, encoding: Option<&PartEncoding>) -> Self {
        let Some(PartEncoding { media, headers, .. }) = encoding else { return self };
        let headed = |part| {
            headers.iter().fold(part, |part: Self, (name, value)| part.with_header(name, value))
        };
        match &self.file_name {
            Some(name) => {
                self.media_type = self.media_type.or_else(|| select_media_type(media, name));
            }
            None if media.is_empty() => {}
            None => {
                self.media_type = Some(Cow::Borrowed(media));
                self = if is_json(media) { self } else { self.written_as(media) };
            }
        }
        headed(self)
    }

    /// Encodes the text in the charset of its media type.
    fn written_as(mut self, media: &str) -> Self {
        let Source::Memory(bytes) = &self.content.source else { return self };
        match str::from_utf8(bytes).map(|text| charset::encoded(text, media)) {
            Ok(Ok(bytes)) => self.content = Content::memory(bytes),
            Ok(Err(error)) => {
                self.mistake = Some(format!("the part `{}` cannot be sent: {error}", self.name));
            }
            Err(_) => {}
        }
        self
    }

    /// Returns the media type, or an error if the part is invalid.
    pub(super) fn checked(&self) -> Result<Option<&str>, String> {
        if let Some(mistake) = &self.mistake {
            return Err(mistake.clone());
        }
        if self.name.contains(char::is_control) {
            return Err(format!("the part name {:?} contains a control character", self.name));
        }
        let media = self.media_type.as_deref().or_else(|| self.file_name.as_deref().map(guessed));
        match media {
            Some(media) if media.parse::<Mime>().is_err() => {
                Err(format!("the media type of the part `{}` is invalid", self.name))
            }
            media => Ok(media),
        }
    }
}

/// Shows the names of the part, of its file and of its headers, and the size, but no header value and no content.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("name", &self.name)
            .field("file_name", &self.file_name)
            .field("headers", &self.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .field("content", &self.content)
            .finish_non_exhaustive()
    }
}
