//! The parts of a multipart body: files, texts and JSON, each with the headers it is sent under. How they become bytes is
//! the transport's affair.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::path::Path;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};
use mime::Mime;
use serde::Serialize;
use serde_json::Value;

use super::charset;
use super::content::Content;
use super::param::Param;

/// What a file is said to be where nobody says it.
const UNKNOWN: &str = "application/octet-stream";

/// A file to be uploaded: its name, its media type and its content, from memory, from a file or from a stream.
#[derive(Clone)]
pub struct FilePart {
    name: String,
    media_type: Option<String>,
    content: Content,
}

/// How a part is sent where that is not as usual.
#[derive(Clone, Copy, Debug)]
pub struct PartEncoding {
    /// The name of the part.
    pub name: &'static str,
    /// Its media type; empty where its value tells. Of several, with commas between them, a file has the one that its
    /// name says, or else the first.
    pub media: &'static str,
    /// Headers that it always has.
    pub headers: &'static [(&'static str, &'static str)],
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
        Self::of(name.into(), Content::stream(stream, length))
    }

    fn of(name: String, content: Content) -> Self {
        Self { name, media_type: None, content }
    }

    /// Says what the content is, in place of what the operation says, or else of `application/octet-stream`.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
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
        self.media_type.as_deref().unwrap_or(UNKNOWN)
    }
}

/// Shows what is sent, not its content.
impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FilePart({:?}, {}, {:?})", self.name, self.media_type(), self.content)
    }
}

/// One part of a body that is not described part by part.
#[derive(Clone, Debug)]
pub struct Part {
    pub(super) name: Cow<'static, str>,
    pub(super) file_name: Option<String>,
    media_type: Option<Cow<'static, str>>,
    pub(super) headers: HeaderMap,
    pub(super) content: Content,
    /// What is wrong with it; told when it is sent.
    mistake: Option<String>,
}

impl Part {
    /// A text.
    pub fn text(name: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Self {
        Self::of(name.into(), None, Content::Memory(text.into().into()))
    }

    /// A value, as JSON.
    pub fn json<T: Serialize + ?Sized>(name: impl Into<Cow<'static, str>>, value: &T) -> Self {
        let json = serde_json::to_vec(value).map_err(|error| error.to_string());
        let (bytes, mistake) = json.map_or_else(|it| (Vec::new(), Some(it)), |it| (it, None));
        let part = Self::of(name.into(), Some("application/json"), Content::Memory(bytes.into()));
        Self { mistake, ..part }
    }

    /// A file.
    pub fn file(name: impl Into<Cow<'static, str>>, file: FilePart) -> Self {
        let FilePart { name: file_name, media_type, content } = file;
        let control = file_name.contains(char::is_control);
        let mistake =
            control.then(|| format!("the file name {file_name:?} holds a control character"));
        let media_type = media_type.map(Cow::Owned);
        let part = Self::of(name.into(), None, content);
        Self { file_name: Some(file_name), media_type, mistake, ..part }
    }

    /// Says what it is.
    #[must_use]
    pub fn with_media_type(self, media_type: impl Into<String>) -> Self {
        Self { media_type: Some(media_type.into().into()), ..self }
    }

    /// Adds a header, in place of one that is there.
    #[must_use]
    pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let (name, value) = (name.as_ref(), value.as_ref());
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(CONTENT_TYPE), _) => return self.with_media_type(value),
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.mistake = Some(format!("{name:?} with {value:?} is no header")),
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

    /// The parts that a value is: one for each element of a list, none for null.
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

    /// The same part under the media type and the headers that the operation gives it. What the caller says goes before.
    pub(super) fn encoded(mut self, encoding: Option<&PartEncoding>) -> Self {
        let Some(PartEncoding { media, headers, .. }) = encoding else { return self };
        let headed = |part| {
            headers.iter().fold(part, |part: Self, (name, value)| part.with_header(name, value))
        };
        match &self.file_name {
            Some(name) => self.media_type = self.media_type.or_else(|| one_of(media, name)),
            None if media.is_empty() => {}
            None => {
                self.media_type = Some(Cow::Borrowed(media));
                self = if is_json(media) { self } else { self.written_as(media) };
            }
        }
        headed(self)
    }

    /// The same text in the character set of its media type.
    fn written_as(mut self, media: &str) -> Self {
        let Content::Memory(bytes) = &self.content else { return self };
        match str::from_utf8(bytes).map(|text| charset::encoded(text, media)) {
            Ok(Ok(bytes)) => self.content = Content::Memory(bytes.into()),
            Ok(Err(error)) => {
                self.mistake = Some(format!("the part `{}` cannot be sent: {error}", self.name));
            }
            Err(_) => {}
        }
        self
    }

    /// What it is said to be, or what is wrong with it.
    pub(super) fn checked(&self) -> Result<Option<&str>, String> {
        if let Some(mistake) = &self.mistake {
            return Err(mistake.clone());
        }
        if self.name.contains(char::is_control) {
            return Err(format!("the part name {:?} holds a control character", self.name));
        }
        let unknown = self.file_name.is_some().then_some(UNKNOWN);
        let media = self.media_type.as_deref().or(unknown);
        match media {
            Some(media) if media.parse::<Mime>().is_err() => {
                Err(format!("{media:?} is no media type"))
            }
            media => Ok(media),
        }
    }
}

/// Of several media types and ranges of them, the one that a file of this name is; or else the first that is no range.
fn one_of(media: &'static str, file_name: &str) -> Option<Cow<'static, str>> {
    let all = || media.split(',').map(str::trim).filter(|name| !name.is_empty());
    let only = all().next().filter(|only| *only == media && !only.contains('*'));
    let fits = |guess: &Mime| {
        all().any(|name| match name.strip_suffix('*') {
            Some("*/") => true,
            Some(range) => guess.essence_str().starts_with(range),
            None => guess.essence_str() == name,
        })
    };
    let guess = || mime_guess::from_path(file_name).into_iter().find(fits);
    let guessed = || guess().map(|guess| Cow::Owned(guess.to_string()));
    let first = || all().find(|name| !name.contains('*')).map(Cow::Borrowed);
    only.map(Cow::Borrowed).or_else(guessed).or_else(first)
}

fn is_json(media: &str) -> bool {
    media.split(';').next().unwrap_or(media).trim().ends_with("json")
}
