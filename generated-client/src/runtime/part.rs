//! The parts of a multipart body. How they become bytes is the transport's affair.

use std::fmt;

use bytes::Bytes;
use mime::Mime;

/// A file to be uploaded: its name, its media type and its bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct FilePart {
    name: String,
    media_type: String,
    bytes: Bytes,
}

impl FilePart {
    /// A file with this name and content.
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            media_type: "application/octet-stream".to_owned(),
            bytes: bytes.into(),
        }
    }

    /// Says what the content is, in place of `application/octet-stream`.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = media_type.into();
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

    /// The content.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FilePart({:?}, {}, {} bytes)", self.name, self.media_type, self.bytes.len())
    }
}

/// One part: a file, or text.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) name: &'static str,
    pub(super) file: Option<FileHead>,
    pub(super) bytes: Bytes,
}

/// What is said of a file beside its content.
#[derive(Clone, Debug)]
pub(super) struct FileHead {
    pub(super) name: String,
    pub(super) media_type: String,
}

impl Part {
    pub(super) fn text(name: &'static str, text: String) -> Self {
        Self { name, file: None, bytes: text.into() }
    }

    pub(super) fn file(name: &'static str, file: FilePart) -> Result<Self, String> {
        if file.name.contains(char::is_control) {
            return Err(format!("the file name {:?} holds a control character", file.name));
        }
        if file.media_type.parse::<Mime>().is_err() {
            return Err(format!("{:?} is no media type", file.media_type));
        }
        let head = FileHead { name: file.name, media_type: file.media_type };
        Ok(Self { name, file: Some(head), bytes: file.bytes })
    }
}
