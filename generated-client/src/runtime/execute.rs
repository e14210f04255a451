//! Sends a prepared call: adds credentials, follows redirects, limits the time and checks the status. This module does
//! not depend on an HTTP library.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::{ACCEPT, HeaderValue, RANGE, USER_AGENT};
use secrecy::SecretString;
use url::Url;

use super::auth::{Unauthorized, UsedCredentials, authorize};
use super::clock::Deadline;
use super::core::Settings;
use super::error::Error;
use super::failure::Failure;
use super::head::Head;
use super::reply::Reply;
use super::request::Prepared;
use super::response::Response;
use super::stream::ByteStream;
use super::transport::{End, Exchange, Incoming};
use super::{redact, redirect};

/// The maximum number of bytes that are read from the body of an error response.
const ERROR_BODY: usize = 1 << 20;

/// A response whose head was received and whose body is still to be read.
pub(super) struct OpenResponse {
    pub(super) head: Head,
    incoming: Incoming,
    /// The reason why a redirect was not followed.
    note: Option<&'static str>,
}

impl Prepared {
    /// Sends the call and reads a successful response.
    pub(super) async fn send(&self) -> Result<Reply, Error> {
        let deadline = Deadline::after(self.timeout());
        let limit = if self.unlimited { usize::MAX } else { self.core.settings().body_limit };
        self.send_checked(deadline).await?.collect(limit, deadline).await
    }

    /// Sends the call and returns a successful response once its head has been received. The timeout applies to the
    /// time until then and to each wait for the next chunk of the body.
    pub(super) async fn stream(&self) -> Result<Response<ByteStream>, Error> {
        let timeout = self.stream_timeout();
        let opened = self.send_checked(Deadline::after(timeout)).await?;
        let (stream, head) = opened.stream(timeout);
        Ok(Response::new(stream, Arc::new(head)))
    }

    /// Sends the call and returns a successful response, or an error for any other status.
    pub(super) async fn send_checked(&self, deadline: Deadline) -> Result<OpenResponse, Error> {
        let opened = self.open_by(deadline).await?;
        if !opened.is_success() {
            return Err(self.status_error(opened, deadline).await);
        }
        Ok(opened)
    }

    /// Returns the error for an unsuccessful response.
    async fn status_error(&self, mut opened: OpenResponse, deadline: Deadline) -> Error {
        // Only the status matters, so a body that cannot be read completely is not a separate error.
        let (body, _) = opened.read(ERROR_BODY, deadline).await;
        let mut reply = Reply::new(opened.head, body);
        reply.redact(&self.secrets());
        Error::status_error(reply, opened.note)
    }

    /// Returns the first request that the call would send, including credentials.
    pub(super) async fn render(self) -> Result<http::Request<Bytes>, Error> {
        self.needs_runtime()?;
        let (url, deadline) = (self.url()?, Deadline::after(self.timeout()));
        let lost = |failure| Error::no_response(self.operation.name, failure);
        let rendered = async {
            let (exchange, _) = self.exchange(&url, true).await?;
            self.core.settings().channel.transport.render(exchange).await.map_err(lost)
        };
        let late = |failure: Failure| lost(failure.before_sending());
        deadline.limit(rendered).await.map_err(late)?
    }

    fn needs_runtime(&self) -> Result<(), Error> {
        let reason = "calls require a tokio runtime with I/O and time enabled";
        let runtime_handle = tokio::runtime::Handle::try_current();
        runtime_handle
            .map(drop)
            .map_err(|_| Error::not_sent(self.operation.name, reason.to_owned()))
    }

    /// Returns the strings of the client and of the call that must not appear in an error.
    pub(super) fn secrets(&self) -> Vec<SecretString> {
        self.core.secrets().chain(redact::secrets_in(&self.headers)).collect()
    }

    /// Returns the timeout for the head of a streamed response and for each chunk of its body. The operation's timeout
    /// does not apply: it is meant for a whole response and would be too long for a single chunk.
    pub(super) fn stream_timeout(&self) -> Duration {
        self.timeout.unwrap_or(self.core.settings().timeout)
    }

    fn timeout(&self) -> Duration {
        self.timeout.or(self.operation.timeout).unwrap_or(self.core.settings().timeout)
    }

    fn url(&self) -> Result<Url, Error> {
        let wrong = |reason| Error::not_sent(self.operation.name, reason);
        let base = self.core.settings().channel.base.of(self.server).map_err(wrong)?;
        Url::parse(&format!("{}{}", base.as_str().trim_end_matches('/'), self.target))
            .map_err(|_| wrong("the URL is invalid".to_owned()))
    }

    async fn open_by(&self, deadline: Deadline) -> Result<OpenResponse, Error> {
        self.needs_runtime()?;
        let begun = AtomicBool::new(false);
        let opened = deadline.limit(self.open(&begun)).await;
        opened.map_err(|failure| {
            let not_sent = !begun.load(Ordering::Relaxed);
            let failure = if not_sent { failure.before_sending() } else { failure };
            Error::no_response(self.operation.name, failure)
        })?
    }

    /// Sends the request and follows redirects. After a 401 response, the request is sent once more if its body can be
    /// sent again and a credential source may have a different secret.
    async fn open(&self, begun: &AtomicBool) -> Result<OpenResponse, Error> {
        let mut url = self.url()?;
        let origin = url.origin();
        let (mut followed, mut home, mut renewed) = (0, true, false);
        loop {
            // A redirect back from another origin is not trusted either: that origin chose the path.
            home &= url.origin() == origin;
            let (exchange, used) = self.exchange(&url, home).await?;
            let response = self.core.settings().channel.transport.open(exchange, begun).await;
            let mut incoming = response.map_err(|failure| {
                let failure = if followed > 0 { failure.redirected() } else { failure };
                Error::no_response(self.operation.name, failure)
            })?;
            let status = incoming.status();
            // The token may have been revoked. A request with status 401 was not executed, so it is safe to repeat.
            if status == StatusCode::UNAUTHORIZED && !renewed && self.payload.is_repeatable() {
                renewed = used.invalidate().await;
                if renewed {
                    continue;
                }
            }
            let headers = std::mem::take(incoming.headers_mut());
            let redirect = self.operation.redirect;
            let next = redirect::next(redirect, &self.method, &url, status, &headers, followed);
            if let Ok(Some(next)) = next {
                url = next;
                followed += 1;
                continue;
            }
            let attempts = 1 + u32::from(renewed);
            let head = Head { operation: self.operation.name, status, headers, url, attempts };
            return Ok(OpenResponse { head, incoming, note: next.err() });
        }
    }

    /// Prepares one request. Only the original origin receives credentials and the caller's headers; a different origin
    /// receives none of them except `Range`.
    async fn exchange(
        &self,
        url: &Url,
        home: bool,
    ) -> Result<(Exchange<'_>, UsedCredentials), Error> {
        let settings = self.core.settings();
        let mut url = url.clone();
        let mut headers = self.headers.clone();
        let mut used = UsedCredentials::default();
        if home {
            for (name, value) in &settings.headers {
                headers.entry(name).or_insert_with(|| value.clone());
            }
            let Settings { credentials, channel, .. } = settings;
            let authorized =
                authorize(self.security, credentials, channel, &mut url, &mut headers).await;
            used = authorized.map_err(|Unauthorized { reason, source }| {
                Error::unauthorized(self.operation.name, reason, source)
            })?;
        } else {
            headers = headers.remove(RANGE).map(|range| (RANGE, range)).into_iter().collect();
        }
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static(self.operation.accept));
        headers.entry(USER_AGENT).or_insert_with(|| settings.channel.user_agent.clone());
        let exchange =
            Exchange { method: self.method.clone(), url, headers, payload: &self.payload };
        Ok((exchange, used))
    }
}

impl OpenResponse {
    /// Returns whether the response has a 2xx status or is a redirect that the operation returns.
    fn is_success(&self) -> bool {
        let is_returned = redirect::is_redirect(self.head.status) && self.note.is_none();
        self.head.status.is_success() || is_returned
    }

    /// Splits the response into its body, as a stream, and its head.
    pub(super) fn stream(self, timeout: Duration) -> (ByteStream, Head) {
        (ByteStream::new(self.head.operation, self.incoming, timeout), self.head)
    }

    /// Reads a successful response.
    pub(super) async fn collect(
        mut self,
        limit: usize,
        deadline: Deadline,
    ) -> Result<Reply, Error> {
        let (body, end) = self.read(limit, deadline).await;
        let reply = Reply::new(self.head, body);
        match end {
            End::Whole => Ok(reply),
            End::Cut => Err(reply.undecodable(format!(
                "larger than {limit} bytes, the client's limit (`body_limit`)"
            ))),
            End::Broken(failure) => Err(Error::incomplete(reply, failure)),
        }
    }

    async fn read(&mut self, limit: usize, deadline: Deadline) -> (Bytes, End) {
        let mut body = BytesMut::new();
        let read = deadline.limit(self.incoming.read(&mut body, limit)).await;
        (body.freeze(), read.unwrap_or_else(End::Broken))
    }
}
