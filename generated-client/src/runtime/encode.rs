//! Encodes the payload of a call as the body of a request, with the headers that describe it. Opens files.

mod observed;

use std::error::Error as StdError;
use std::fmt;
use std::path::{Path, PathBuf};

use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};
use http_body::Body as _;
use tokio::io::AsyncReadExt;
use tokio_util::io::ReaderStream;

use super::body::Payload;
use super::content::{Content, Source};
use super::failure::Failure;
use super::multipart;
use super::transport::body::Body;

use self::observed::Observed;

impl Payload {
    /// Returns the body, and adds the headers that describe it unless they are set already.
    ///
    /// # Errors
    /// Returns an error if a file cannot be opened, or a stream was already sent.
    pub(super) async fn encode(
        &self,
        method: &Method,
        headers: &mut HeaderMap,
    ) -> Result<Body, Failure> {
        let body = match self {
            Self::None => {
                // Some servers respond with 411 to a POST without a `Content-Length`.
                if matches!(*method, Method::POST | Method::PUT | Method::PATCH | Method::QUERY) {
                    headers.entry(CONTENT_LENGTH).or_insert(0.into());
                }
                return Ok(Body::empty());
            }
            Self::Whole { media, content } => {
                headers.entry(CONTENT_TYPE).or_insert_with(|| media.clone());
                open(content).await?
            }
            Self::Parts { media, parts } => {
                let boundary = multipart::boundary();
                let media = format!("{media}; boundary={boundary}");
                let media = HeaderValue::try_from(media).map_err(Failure::invalid)?;
                headers.entry(CONTENT_TYPE).or_insert(media);
                let mut bodies = Vec::with_capacity(parts.len());
                for part in parts {
                    bodies.push((part, open(&part.content).await?));
                }
                multipart::encode(bodies, &boundary).map_err(Failure::invalid)?
            }
        };
        // Some servers require the length, and not every transport derives it from the size hint.
        if let Some(length) = body.size_hint().exact() {
            headers.entry(CONTENT_LENGTH).or_insert(length.into());
        }
        Ok(body)
    }
}

/// Returns the body of a content, which reports its progress if the caller has set a callback.
async fn open(content: &Content) -> Result<Body, Failure> {
    let body = open_source(&content.source).await?;
    Ok(match &content.progress {
        Some(progress) => Body::new(Observed::new(body, progress.clone())),
        None => body,
    })
}

/// Returns the body of a source. Bytes are shared instead of copied; files are streamed.
async fn open_source(source: &Source) -> Result<Body, Failure> {
    match source {
        Source::Memory(bytes) => Ok(bytes.clone().into()),
        Source::File(path) => open_file(path).await,
        Source::Stream(stream, length) => {
            let gone = || Failure::invalid("the stream was already sent");
            let chunks = Content::take(stream).ok_or_else(gone)?;
            Ok(match length {
                Some(length) => Body::from_stream(chunks.no_longer_than(*length), Some(*length)),
                None => Body::from_stream(chunks, None),
            })
        }
    }
}

async fn open_file(path: &Path) -> Result<Body, Failure> {
    let file_error = |error: std::io::Error| Failure::invalid(FileError(path.to_owned(), error));
    let file = tokio::fs::File::open(path).await.map_err(file_error)?;
    let metadata = file.metadata().await.map_err(file_error)?;
    if !metadata.is_file() {
        return Err(file_error(std::io::Error::other("not a regular file")));
    }
    Ok(match metadata.len() {
        // The length of some files, such as those in /proc, is reported as 0.
        0 => Body::from_stream(ReaderStream::new(file), None),
        // A file that grows meanwhile, such as a log, is sent up to its length at this moment.
        length => Body::from_stream(ReaderStream::new(file.take(length)), Some(length)),
    })
}

/// The error for a file that cannot be read.
#[derive(Debug)]
struct FileError(PathBuf, std::io::Error);

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {:?}: {}", self.0, self.1)
    }
}

impl StdError for FileError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.1)
    }
}
