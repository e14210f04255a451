//! One HTTP exchange over reqwest: the only module that knows it. No redirects, no credentials, no time-out but that of
//! connecting, no verdict on the status.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, Method, StatusCode};
use http_body_util::BodyExt;
use reqwest::redirect::Policy;
use reqwest::{Body, multipart};
use tokio::io::AsyncReadExt;
use tokio_util::io::ReaderStream;
use url::Url;

use super::body::Payload;
use super::part::{Content, Part, Unread};

/// A pool of connections.
#[derive(Clone, Debug)]
pub(super) struct Transport(reqwest::Client);

/// Through what connections go.
#[derive(Clone)]
pub(super) enum Route {
    /// The proxies that the environment names.
    Environment,
    /// No proxy.
    Direct,
    /// This proxy.
    Proxy(Url),
}

/// What is sent.
pub(super) struct Exchange<'e> {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) payload: &'e Payload,
}

/// An answer whose body has not been read.
pub(super) struct Incoming(reqwest::Response);

/// How reading a body ended.
pub(super) enum End {
    /// With its last byte.
    Whole,
    /// At the limit.
    Cut,
    /// Before its last byte.
    Broken(Failure),
}

/// Why there is no answer, or no whole one.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) timeout: bool,
    /// No connection was made, so nothing was sent.
    pub(super) connect: bool,
    /// The request or the client could not be made.
    pub(super) unmade: bool,
    /// What the caller gave to be sent could not be read.
    pub(super) unread: bool,
    /// It happened where the server redirected to.
    elsewhere: bool,
    source: Box<dyn StdError + Send + Sync>,
}

impl Transport {
    pub(super) fn new(connect_timeout: Duration, route: Route) -> Result<Self, Failure> {
        // A `Referer` would tell the host of a signed address where it came from.
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

    pub(super) async fn open(&self, exchange: Exchange<'_>) -> Result<Incoming, Failure> {
        let request = self.request(exchange).await?;
        Ok(Incoming(self.0.execute(request).await?))
    }

    /// What would be sent, with its whole body.
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
            // Some servers answer 411 to a POST that does not say its length.
            Payload::None if takes_body => request.header(CONTENT_LENGTH, 0),
            Payload::None => request,
            Payload::Bytes { media, bytes } => {
                request.header(CONTENT_TYPE, media).body(bytes.clone())
            }
            Payload::Parts(parts) => request.multipart(form(parts).await?),
        };
        Ok(request.headers(headers).build()?)
    }
}

async fn form(parts: &[Part]) -> Result<multipart::Form, Failure> {
    // File names as UTF-8 in quotes. RFC 7578 rules out the other form, `filename*=`.
    let mut form = multipart::Form::new().percent_encode_noop();
    for part in parts {
        let mut sent = content(&part.content).await?;
        if let Some(file) = &part.file {
            sent = sent.file_name(file.name.clone()).mime_str(&file.media_type)?;
        }
        form = form.part(part.name, sent);
    }
    Ok(form)
}

/// Streams of a known length where possible: bytes are shared and not copied, files are not read at once.
async fn content(content: &Content) -> Result<multipart::Part, Failure> {
    Ok(match content {
        Content::Memory(bytes) => {
            multipart::Part::stream_with_length(bytes.clone(), bytes.len() as u64)
        }
        Content::File(path) => {
            let unread = |error| Failure::unmade(format!("cannot read {path:?}: {error}"));
            let file = tokio::fs::File::open(path).await.map_err(unread)?;
            let found = file.metadata().await.map_err(unread)?;
            if !found.is_file() {
                return Err(Failure::unmade(format!("{path:?} is no file")));
            }
            match found.len() {
                // Some files, as below /proc, tell no length.
                0 => multipart::Part::stream(file),
                // A file that grows meanwhile, such as a log, is sent as long as it was.
                length => {
                    let part = Body::wrap_stream(ReaderStream::new(file.take(length)));
                    multipart::Part::stream_with_length(part, length)
                }
            }
        }
        Content::Stream(stream, length) => {
            let gone = || Failure::unmade("the stream of a part has been sent already".to_owned());
            let chunks = Content::take(stream).ok_or_else(gone)?;
            match length {
                Some(length) => {
                    let body = Body::wrap_stream(chunks.no_longer_than(*length));
                    multipart::Part::stream_with_length(body, *length)
                }
                None => multipart::Part::stream(Body::wrap_stream(chunks)),
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

    /// The next bytes of the body; `None` after the last.
    pub(super) async fn chunk(&mut self) -> Result<Option<Bytes>, Failure> {
        Ok(self.0.chunk().await?)
    }

    /// Appends the body to what there is, up to a limit.
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

impl Failure {
    /// The time is up.
    pub(super) fn late() -> Self {
        Self { timeout: true, ..Self::of("the time is up".into()) }
    }

    fn unmade(reason: String) -> Self {
        Self { unmade: true, ..Self::of(reason.into()) }
    }

    fn of(source: Box<dyn StdError + Send + Sync>) -> Self {
        let [timeout, connect, unmade, unread, elsewhere] = [false; 5];
        Self { timeout, connect, unmade, unread, elsewhere, source }
    }

    /// The same failure, of a request that followed a redirect: the server itself was reached.
    pub(super) fn elsewhere(self) -> Self {
        Self { connect: false, elsewhere: true, ..self }
    }

    /// The innermost reason: what is around it only says that a request failed.
    fn innermost(&self) -> &(dyn StdError + 'static) {
        let mut inner: &(dyn StdError + 'static) = &*self.source;
        while let Some(source) = inner.source() {
            inner = source;
        }
        inner
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
            unread: is_unread(&error),
            ..Self::of(error.into())
        }
    }
}

/// Whether the failure began with what the caller gave to be sent.
fn is_unread(error: &(dyn StdError + 'static)) -> bool {
    error.is::<Unread>() || error.source().is_some_and(is_unread)
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = self.innermost();
        if self.elsewhere {
            f.write_str("after a redirect: ")?;
        }
        match (self.timeout, self.connect) {
            _ if self.unmade => write!(f, "{inner}"),
            _ if self.unread => write!(f, "what was to be sent cannot be read: {inner}"),
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
