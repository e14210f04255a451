//! Sends one HTTP request with reqwest; no other module uses reqwest. This module does not follow redirects, add
//! credentials or check the status. It has no timeout except for connecting.

use std::error::Error as StdError;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use http_body_util::BodyExt;
use reqwest::redirect::Policy;
use reqwest::{Body, multipart};
use tokio::io::AsyncReadExt;
use tokio_util::io::ReaderStream;
use url::Url;

use super::body::Payload;
use super::content::{Content, StreamError};
use super::failure::{Failure, FileError};
use super::part::Part;

/// A pool of connections.
#[derive(Clone, Debug)]
pub(super) struct Transport(reqwest::Client);

/// The proxy setting of a transport.
#[derive(Clone)]
pub(super) enum Route {
    /// The proxies from the environment variables.
    Environment,
    /// No proxy.
    Direct,
    /// This proxy.
    Proxy(Url),
}

/// A request to be sent.
pub(super) struct Exchange<'e> {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) payload: &'e Payload,
}

/// A response whose body has not been read.
pub(super) struct Incoming(reqwest::Response);

/// The result of reading a body.
pub(super) enum End {
    /// The whole body was read.
    Whole,
    /// The limit was reached first.
    Cut,
    /// The body could not be read to its end.
    Broken(Failure),
}

impl Transport {
    pub(super) fn new(connect_timeout: Duration, route: Route) -> Result<Self, Failure> {
        // A `Referer` would reveal the URL of this request, which may be signed, to another host.
        let client = reqwest::Client::builder()
            .redirect(Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout);
        let client = match route {
            Route::Environment => client,
            Route::Direct => client.no_proxy(),
            Route::Proxy(url) => client.proxy(reqwest::Proxy::all(url)?),
        };
        Ok(Self(client.build()?))
    }

    /// Sends a request and returns its response once the head has been received. Sets `begun` as soon as bytes may be
    /// sent.
    pub(super) async fn open(
        &self,
        exchange: Exchange<'_>,
        begun: &AtomicBool,
    ) -> Result<Incoming, Failure> {
        let request = self.request(exchange).await?;
        begun.store(true, Ordering::Relaxed);
        Ok(Incoming(self.0.execute(request).await?))
    }

    /// Returns the request as it would be sent, with its whole body.
    pub(super) async fn render(
        &self,
        exchange: Exchange<'_>,
    ) -> Result<http::Request<Bytes>, Failure> {
        let request: http::Request<Body> = self.request(exchange).await?.try_into()?;
        let (head, body) = request.into_parts();
        Ok(http::Request::from_parts(head, body.collect().await?.to_bytes()))
    }

    async fn request(&self, exchange: Exchange<'_>) -> Result<reqwest::Request, Failure> {
        let Exchange { method, url, headers, payload } = exchange;
        let takes_body = matches!(method, Method::POST | Method::PUT | Method::PATCH);
        let request = self.0.request(method, url);
        let request = match payload {
            // Some servers respond with 411 to a POST without a `Content-Length`.
            Payload::None if takes_body => request.header(CONTENT_LENGTH, 0),
            Payload::None => request,
            Payload::Whole { media, content } => {
                let (body, length) = sent(content).await?;
                // reqwest does not know the length of a stream. Some servers require a `Content-Length`, so it is set
                // if the length is known.
                let length = length.map(|length| (CONTENT_LENGTH, length.into()));
                request.header(CONTENT_TYPE, media).headers(length.into_iter().collect()).body(body)
            }
            Payload::Parts { media, parts } => {
                let form = form(parts).await?;
                let media = format!("{media}; boundary={}", form.boundary());
                let media = HeaderValue::try_from(media).map_err(Failure::not_built)?;
                let request = request.multipart(form);
                request.headers([(CONTENT_TYPE, media)].into_iter().collect())
            }
        };
        Ok(request.headers(headers).build()?)
    }
}

async fn form(parts: &[Part]) -> Result<multipart::Form, Failure> {
    // File names are sent as UTF-8 in quotes. RFC 7578 forbids the alternative, `filename*=`.
    let mut form = multipart::Form::new().percent_encode_noop();
    for part in parts {
        let (body, length) = sent(&part.content).await?;
        let mut sent = match length {
            Some(length) => multipart::Part::stream_with_length(body, length),
            None => multipart::Part::stream(body),
        };
        if let Some(name) = &part.file_name {
            sent = sent.file_name(name.clone());
        }
        if let Some(media) = part.checked().map_err(Failure::not_built)? {
            sent = sent.mime_str(media)?;
        }
        // reqwest escapes the file name, but not the name.
        let name = part.name.replace('\\', "\\\\").replace('"', "\\\"");
        form = form.part(name, sent.headers(part.headers.clone()));
    }
    Ok(form)
}

/// Returns a body, and its length if it is known. Bytes are shared instead of copied; files are streamed.
async fn sent(content: &Content) -> Result<(Body, Option<u64>), Failure> {
    Ok(match content {
        Content::Memory(bytes) => (bytes.clone().into(), Some(bytes.len() as u64)),
        Content::File(path) => {
            let file_error =
                |error: std::io::Error| Failure::not_built(FileError(path.clone(), error));
            let file = tokio::fs::File::open(path).await.map_err(file_error)?;
            let metadata = file.metadata().await.map_err(file_error)?;
            if !metadata.is_file() {
                return Err(file_error(std::io::Error::other("not a regular file")));
            }
            match metadata.len() {
                // The length of some files, such as those in /proc, is reported as 0.
                0 => (file.into(), None),
                // A file that grows meanwhile, such as a log, is sent up to its length at this moment.
                length => (Body::wrap_stream(ReaderStream::new(file.take(length))), Some(length)),
            }
        }
        Content::Stream(stream, length) => {
            let already_sent = || Failure::not_built("the stream was already sent");
            let chunks = Content::take(stream).ok_or_else(already_sent)?;
            match length {
                Some(length) => (Body::wrap_stream(chunks.no_longer_than(*length)), Some(*length)),
                None => (Body::wrap_stream(chunks), None),
            }
        }
    })
}

impl Incoming {
    pub(super) fn status(&self) -> StatusCode {
        self.0.status()
    }

    pub(super) fn headers_mut(&mut self) -> &mut HeaderMap {
        self.0.headers_mut()
    }

    /// Returns the next bytes of the body, or `None` at its end.
    pub(super) async fn chunk(&mut self) -> Result<Option<Bytes>, Failure> {
        Ok(self.0.chunk().await?)
    }

    /// Appends the rest of the body to `body`, up to a length of `limit` bytes.
    pub(super) async fn read(&mut self, body: &mut BytesMut, limit: usize) -> End {
        loop {
            match self.chunk().await {
                Ok(Some(chunk)) => {
                    let room = limit.saturating_sub(body.len());
                    if chunk.len() > room {
                        body.extend_from_slice(chunk.get(..room).unwrap_or_default());
                        return End::Cut;
                    } else if body.is_empty() {
                        *body = chunk.into();
                    } else {
                        body.extend_from_slice(&chunk);
                    }
                }
                Ok(None) => return End::Whole,
                Err(failure) => return End::Broken(failure),
            }
        }
    }
}

/// Removes the URL from the message, because it may contain a credential or be signed.
impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let (timeout, connect) = (error.is_timeout(), error.is_connect());
        let (not_built, unreadable_body) = (error.is_builder(), is_from_body(&error));
        let mut failure = Self::new(error.into());
        (failure.timeout, failure.connect) = (timeout, connect);
        (failure.not_built, failure.unreadable_body) = (not_built, unreadable_body);
        failure
    }
}

/// Returns whether the error was caused by the body that the caller supplied.
fn is_from_body(error: &(dyn StdError + 'static)) -> bool {
    error.is::<StreamError>() || error.source().is_some_and(is_from_body)
}
