//! A successful answer, and the ways to read it. It does not know who asked.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};
use secrecy::SecretString;
use serde::de::DeserializeOwned;
use url::Url;

use super::error::{Refused, Unread};
use super::redact::redacted;
use super::wire::{Malformed, decode, unmarked};
use super::{Error, Response, Wire, redirect};

/// An answer with a 2xx status, or a redirect where that is the answer.
pub struct Reply {
    head: Arc<Head>,
    body: Bytes,
}

/// What kind of thing a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// Nothing.
    Empty,
    /// JSON.
    Json,
    /// Text.
    Text,
    /// Anything else.
    Bytes,
}

/// What is said of an answer besides its body.
#[derive(Clone)]
pub(super) struct Head {
    pub(super) operation: &'static str,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) url: Url,
    pub(super) attempts: u32,
}

impl Head {
    fn media_type(&self) -> Option<String> {
        let text = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        Some(text.split(';').next().unwrap_or(text).trim().to_ascii_lowercase())
    }

    pub(super) fn is_json(&self) -> bool {
        self.media_type().is_some_and(|media| media.ends_with("/json") || media.ends_with("+json"))
    }

    pub(super) fn is_page(&self) -> bool {
        self.media_type().is_some_and(|media| media == "text/html")
    }
}

impl Reply {
    pub(super) fn new(head: Head, body: Bytes) -> Self {
        Self { head: Arc::new(head), body }
    }

    pub(super) fn head(&self) -> &Head {
        &self.head
    }

    /// Keeps so much of the body, in memory of its own.
    pub(super) fn cap(mut self, limit: usize) -> Self {
        if self.body.len() > limit {
            self.body = self.body.iter().take(limit).copied().collect();
        }
        self
    }

    /// Reads the value and puts status and headers beside it.
    pub(super) fn into_response<T>(
        self,
        read: fn(Self) -> Result<T, Error>,
    ) -> Result<Response<T>, Error> {
        let head = Arc::clone(&self.head);
        Ok(Response::new(read(self)?, head))
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The media type in lower case, without parameters.
    #[must_use]
    pub fn media_type(&self) -> Option<String> {
        self.head.media_type()
    }

    /// Whether the body is said to be JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        self.head.is_json()
    }

    fn is_blank(&self) -> bool {
        self.body.trim_ascii().is_empty()
    }

    /// What kind of thing the body is: as the media type says, or as it looks where there is none.
    #[must_use]
    pub fn media(&self) -> Media {
        let body = self.body.trim_ascii();
        match self.media_type().as_deref().and_then(|media| media.split_once('/')) {
            _ if body.is_empty() => Media::Empty,
            _ if self.is_json() => Media::Json,
            Some(("text", _) | ("application", "xml" | "yaml")) => Media::Text,
            Some(_) => Media::Bytes,
            None if body.starts_with(b"{") || body.starts_with(b"[") => Media::Json,
            None if str::from_utf8(body).is_ok() => Media::Text,
            None => Media::Bytes,
        }
    }

    /// Reads JSON.
    ///
    /// # Errors
    /// When the body is no JSON or does not fit.
    pub fn json<T: Wire>(self) -> Result<T, Error> {
        if self.is_blank() {
            return Err(self.refuse("it has no body"));
        }
        decode(&self.body).map_err(|source| self.malformed(source))
    }

    /// Reads JSON into any type.
    ///
    /// # Errors
    /// When the body is no JSON or does not fit.
    pub(super) fn deserialize<T: DeserializeOwned>(self) -> Result<T, Error> {
        if self.is_page() {
            return Err(self.unexpected());
        }
        let text = if self.is_blank() { b"null" } else { unmarked(&self.body) };
        let read = serde_json::from_slice(text);
        read.map_err(|error| {
            let malformed = Malformed::new(&self.body, error);
            self.malformed(malformed)
        })
    }

    /// Reads JSON; an answer without a body is `None`.
    ///
    /// # Errors
    /// When the body is no JSON or does not fit.
    pub fn optional<T: Wire>(self) -> Result<Option<T>, Error> {
        if self.is_blank() { Ok(None) } else { self.json() }
    }

    /// Whether the body is a page for people.
    pub(super) fn is_page(&self) -> bool {
        self.head.is_page()
    }

    /// Takes any body for none, but for a page: a proxy's or a login's says that the server was never asked.
    ///
    /// # Errors
    /// When the body is HTML.
    pub fn empty(self) -> Result<(), Error> {
        if self.is_page() && !self.is_blank() { Err(self.unexpected()) } else { Ok(()) }
    }

    /// The body as it is.
    ///
    /// # Errors
    /// Never; all readers have one shape.
    pub fn bytes(self) -> Result<Bytes, Error> {
        Ok(self.body)
    }

    /// The address that the answer points to.
    ///
    /// # Errors
    /// When there is none.
    pub fn location(self) -> Result<String, Error> {
        match redirect::location(&self.head.url, self.headers()) {
            Some(url) => Ok(url.into()),
            None => Err(self.refuse("it names no location")),
        }
    }

    pub(super) fn malformed(self, source: Malformed) -> Error {
        Error::unreadable(self, Unread::Malformed(source))
    }

    /// Writes `[redacted]` over secrets that the server echoes; whether there were any.
    pub(super) fn redact(&mut self, secrets: &[SecretString]) -> bool {
        let body = redacted(&self.body, secrets);
        let mut found = body.is_some();
        if let Some(body) = body {
            self.body = body.into();
        }
        let echoes = |value: &HeaderValue| redacted(value.as_bytes(), secrets).is_some();
        if !self.head.headers.values().any(echoes) {
            return found;
        }
        for value in Arc::make_mut(&mut self.head).headers.values_mut() {
            let shown = redacted(value.as_bytes(), secrets);
            if let Some(Ok(shown)) = shown.map(|shown| HeaderValue::from_bytes(&shown)) {
                (*value, found) = (shown, true);
            }
        }
        found
    }

    /// An error that says that the answer has none of the forms it may have.
    #[must_use]
    pub fn unexpected(self) -> Error {
        let media = self.media_type().unwrap_or_else(|| "no media type".to_owned());
        self.refuse(format!("it is {media}, which the operation does not answer"))
    }

    /// An error that says what is wrong with this answer.
    #[must_use]
    pub fn refuse(self, reason: impl Into<String>) -> Error {
        Error::unreadable(self, Unread::Refused(Refused(reason.into())))
    }
}

/// Shows what came, not its content.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({}: {}, {} bytes)", self.head.operation, self.head.status, self.body.len())
    }
}
