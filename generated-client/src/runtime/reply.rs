//! A response with its body, before decoding.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use secrecy::SecretString;

use super::attempts::AttemptResult;
use super::challenge::insufficient_scope;
use super::head::Head;
use super::html;
use super::paging::PageRequest;
use super::redact::redacted;

/// A response with its body. Readers receive only successful responses: those with a 2xx status, and redirects that the
/// operation returns.
pub struct Reply {
    head: Arc<Head>,
    body: Bytes,
    /// The page that the call requested, if its operation returns pages.
    page: Option<PageRequest>,
}

/// The type of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// No body.
    Empty,
    /// JSON.
    Json,
    /// Text.
    Text,
    /// Anything else.
    Bytes,
}

impl Reply {
    pub(super) fn new(head: Arc<Head>, body: Bytes) -> Self {
        Self { head, body, page: None }
    }

    /// Adds the page that the call requested.
    pub(super) fn with_page(self, page: Option<PageRequest>) -> Self {
        Self { page, ..self }
    }

    /// Returns the page that the call requested, if its operation returns pages.
    pub(super) fn page(&self) -> Option<PageRequest> {
        self.page
    }

    /// Returns a copy, which shares the body.
    pub(super) fn copy(&self) -> Self {
        Self { head: Arc::clone(&self.head), body: self.body.clone(), page: self.page }
    }

    pub(super) fn head(&self) -> &Arc<Head> {
        &self.head
    }

    pub(super) fn into_body(self) -> Bytes {
        self.body
    }

    /// Keeps at most `limit` bytes of the body, and frees the rest.
    pub(super) fn with_limit(mut self, limit: usize) -> Self {
        if self.body.len() > limit {
            self.body = self.body.iter().take(limit).copied().collect();
        }
        self
    }

    /// States that the body of this response broke off, for this reason.
    pub(super) fn end_attempt(&mut self, reason: String) {
        if let Some(last) = &mut Arc::make_mut(&mut self.head).history.attempts.last {
            (last.result, last.may_have_been_executed) = (AttemptResult::Failed(reason), true);
        }
    }

    /// States that the call is not sent again because its client has no retry tokens left.
    pub(super) fn end_without_tokens(&mut self) {
        Arc::make_mut(&mut self.head).history.attempts.is_out_of_tokens = true;
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// Returns the body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the media type in lower case, without parameters.
    #[must_use]
    pub fn media_type(&self) -> Option<String> {
        self.head.media_type()
    }

    /// Returns whether the media type is JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        self.head.is_json()
    }

    pub(super) fn is_blank(&self) -> bool {
        self.body.trim_ascii().is_empty()
    }

    /// Returns the type of the body, according to its media type or else its content.
    #[must_use]
    pub fn media(&self) -> Media {
        let body = self.body.trim_ascii();
        match self.stated_media() {
            _ if body.is_empty() => Media::Empty,
            Some(media) => media,
            None if body.starts_with(b"{") || body.starts_with(b"[") => Media::Json,
            None if str::from_utf8(body).is_ok() => Media::Text,
            None => Media::Bytes,
        }
    }

    /// Returns the type of a body with the media type of the response, if it has one.
    pub(super) fn stated_media(&self) -> Option<Media> {
        let is_text = |(kind, subtype): (&str, &str)| {
            kind.eq_ignore_ascii_case("text")
                || kind.eq_ignore_ascii_case("application")
                    && ["xml", "yaml"].iter().any(|name| subtype.eq_ignore_ascii_case(name))
        };
        match self.head.essence().and_then(|media| media.split_once('/')) {
            _ if self.is_json() => Some(Media::Json),
            Some(media) if is_text(media) => Some(Media::Text),
            Some(_) => Some(Media::Bytes),
            None => None,
        }
    }

    /// Returns the scope that the credential lacks, if the API has rejected the call for that reason.
    pub(super) fn missing_scope(&self) -> Option<&str> {
        let is_denied = matches!(self.status(), StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
        // The scopes of another origin, to which a redirect led, are not those of the credential.
        (is_denied && !self.head.is_foreign()).then(|| insufficient_scope(self.headers())).flatten()
    }

    /// Returns whether the body is an HTML page, by its media type or its beginning.
    pub(super) fn is_page(&self) -> bool {
        self.head.states_page() == Some(true) || html::is_html(&self.body)
    }

    /// Returns whether the body is an HTML page, although the call does not accept pages. A file is not, whatever it contains.
    pub(super) fn is_unexpected_page(&self) -> bool {
        let is_page = || self.head.states_page().unwrap_or_else(|| html::is_html(&self.body));
        !self.head.accepts_pages && is_page()
    }

    /// Replaces secrets that the server echoed with `[redacted]`. Returns whether there were any.
    pub(super) fn redact(&mut self, secrets: &[SecretString]) -> bool {
        if !self.head.history.attempts.is_empty() {
            Arc::make_mut(&mut self.head).history.attempts.redact(secrets);
        }
        let body = redacted(&self.body, secrets);
        let mut contains_secret = body.is_some();
        if let Some(body) = body {
            self.body = body.into();
        }
        let echoes = |value: &HeaderValue| redacted(value.as_bytes(), secrets).is_some();
        if !self.head.headers.values().any(echoes) {
            return contains_secret;
        }
        for value in Arc::make_mut(&mut self.head).headers.values_mut() {
            let shown = redacted(value.as_bytes(), secrets);
            if let Some(Ok(shown)) = shown.map(|shown| HeaderValue::from_bytes(&shown)) {
                (*value, contains_secret) = (shown, true);
            }
        }
        contains_secret
    }
}

/// Shows the status and the size of the body, but no content.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Reply({}: {}, {} bytes)",
            self.head.operation.name,
            self.head.status,
            self.body.len()
        )
    }
}
