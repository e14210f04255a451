//! One HTTP exchange over reqwest: the only module that knows it. No redirects, no credentials, no verdict on the
//! status.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, Method, StatusCode};
use reqwest::multipart;
use reqwest::redirect::Policy;
use url::Url;

use super::body::Payload;
use super::part::Part;

/// A pool of connections.
#[derive(Clone, Debug)]
pub(super) struct Transport(reqwest::Client);

/// What is sent.
pub(super) struct Exchange<'e> {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) payload: &'e Payload,
    /// Until the last byte of the body.
    pub(super) timeout: Option<Duration>,
}

/// An answer whose body has not been read.
pub(super) struct Incoming(reqwest::Response);

/// Why there is no answer, or no whole one.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) timeout: bool,
    /// No connection was made, so nothing was sent.
    pub(super) connect: bool,
    /// The request or the client could not be made.
    pub(super) unmade: bool,
    source: Box<dyn StdError + Send + Sync>,
}

impl Transport {
    pub(super) fn new(connect_timeout: Duration, direct: bool) -> Result<Self, Failure> {
        // A `Referer` would tell the host of a signed address where it came from.
        let client = reqwest::Client::builder()
            .redirect(Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout);
        let client = if direct { client.no_proxy() } else { client };
        Ok(Self(client.build()?))
    }

    pub(super) async fn open(&self, exchange: Exchange<'_>) -> Result<Incoming, Failure> {
        let Exchange { method, url, headers, payload, timeout } = exchange;
        let takes_body = matches!(method, Method::POST | Method::PUT | Method::PATCH);
        let mut request = self.0.request(method, url);
        if let Some(timeout) = timeout {
            request = request.timeout(timeout);
        }
        request = match payload {
            // Some servers answer 411 to a POST that does not say its length.
            Payload::None if takes_body => request.header(CONTENT_LENGTH, 0),
            Payload::None => request,
            Payload::Bytes { media, bytes } => {
                request.header(CONTENT_TYPE, media).body(bytes.clone())
            }
            Payload::Parts(parts) => request.multipart(form(parts)?),
        };
        Ok(Incoming(request.headers(headers).send().await?))
    }
}

fn form(parts: &[Part]) -> Result<multipart::Form, Failure> {
    // File names as browsers send them: UTF-8 in quotes. RFC 7578 rules out the other form, `filename*=`.
    let mut form = multipart::Form::new().percent_encode_noop();
    for part in parts {
        // Streams of a known length, so that the bytes are shared and not copied.
        let length = part.bytes.len() as u64;
        let mut sent = multipart::Part::stream_with_length(part.bytes.clone(), length);
        if let Some(file) = &part.file {
            sent = sent.file_name(file.name.clone()).mime_str(&file.media_type)?;
        }
        form = form.part(part.name, sent);
    }
    Ok(form)
}

impl Incoming {
    pub(super) fn status(&self) -> StatusCode {
        self.0.status()
    }

    pub(super) fn headers_mut(&mut self) -> &mut HeaderMap {
        self.0.headers_mut()
    }

    /// Reads the body up to a limit. A body that breaks off is returned as far as it came.
    pub(super) async fn collect(mut self, limit: usize) -> (Bytes, Option<Failure>) {
        let mut body = BytesMut::new();
        loop {
            match self.0.chunk().await {
                Ok(Some(chunk)) if body.is_empty() && chunk.len() <= limit => body = chunk.into(),
                Ok(Some(chunk)) => {
                    let room = limit.saturating_sub(body.len()).min(chunk.len());
                    body.extend_from_slice(chunk.get(..room).unwrap_or_default());
                }
                Ok(None) => return (body.freeze(), None),
                Err(error) => return (body.freeze(), Some(error.into())),
            }
            if body.len() >= limit {
                return (body.freeze(), None);
            }
        }
    }
}

/// The address is taken out of the message: it may hold a credential, or be a signed one.
impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        let error = error.without_url();
        Self {
            timeout: error.is_timeout(),
            connect: error.is_connect(),
            unmade: error.is_builder(),
            source: error.into(),
        }
    }
}

/// The innermost reason: what is around it only says that a request failed.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut inner: &dyn StdError = &*self.source;
        while let Some(source) = inner.source() {
            inner = source;
        }
        match (self.timeout, self.connect) {
            _ if self.unmade => write!(f, "it cannot be sent: {inner}"),
            (true, true) => f.write_str("timed out while connecting"),
            (true, false) => f.write_str("timed out"),
            (false, true) => write!(f, "cannot connect: {inner}"),
            (false, false) => write!(f, "the connection failed: {inner}"),
        }
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
