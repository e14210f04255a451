//! Sends a prepared call: authentication, redirects, the timeout and the verdict on the status. It knows no operation and
//! no HTTP library.

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

/// How much is read of an answer that is an error.
const ERROR_BODY: usize = 1 << 20;

/// An answer whose head is there.
pub(super) struct OpenResponse {
    pub(super) head: Head,
    incoming: Incoming,
    /// Why a redirect was not followed.
    note: Option<&'static str>,
}

impl Prepared {
    /// Sends the call; any 2xx answer.
    pub(super) async fn send(&self) -> Result<Reply, Error> {
        let deadline = Deadline::after(self.timeout());
        let limit = if self.unlimited { usize::MAX } else { self.core.settings().body_limit };
        self.good(deadline).await?.collect(limit, deadline).await
    }

    /// Sends the call; any 2xx answer, as soon as its head is there. The time-out holds until then, and from one piece
    /// of the body to the next.
    pub(super) async fn stream(&self) -> Result<Response<ByteStream>, Error> {
        let timeout = self.stream_timeout();
        let opened = self.good(Deadline::after(timeout)).await?;
        let (stream, head) = opened.stream(timeout);
        Ok(Response::new(stream, Arc::new(head)))
    }

    /// Opens a good answer; any other is an error.
    pub(super) async fn good(&self, deadline: Deadline) -> Result<OpenResponse, Error> {
        let opened = self.open_by(deadline).await?;
        if !opened.is_good() {
            return Err(self.status_error(opened, deadline).await);
        }
        Ok(opened)
    }

    /// The error of an answer that is none of the good ones.
    async fn status_error(&self, mut opened: OpenResponse, deadline: Deadline) -> Error {
        // However the reading ends: what counts is the status.
        let (body, _) = opened.read(ERROR_BODY, deadline).await;
        let mut reply = Reply::new(opened.head, body);
        reply.redact(&self.secrets());
        Error::status_error(reply, opened.note)
    }

    /// What would be sent first, credentials included.
    pub(super) async fn render(self) -> Result<http::Request<Bytes>, Error> {
        self.needs_runtime()?;
        let (url, deadline) = (self.url()?, Deadline::after(self.timeout()));
        let lost = |failure| Error::no_response(self.operation.name, failure);
        let rendered = async {
            let (exchange, _) = self.exchange(&url, true).await?;
            self.core.settings().channel.transport.render(exchange).await.map_err(lost)
        };
        let late = |failure: Failure| lost(failure.before_sending());
        deadline.meet(rendered).await.map_err(late)?
    }

    fn needs_runtime(&self) -> Result<(), Error> {
        let reason = "calls need a tokio runtime, with io and time enabled";
        let found = tokio::runtime::Handle::try_current();
        found.map(drop).map_err(|_| Error::not_sent(self.operation.name, reason.to_owned()))
    }

    /// The texts that no error may show: those of the client, and those of this call.
    pub(super) fn secrets(&self) -> Vec<SecretString> {
        self.core.secrets().chain(redact::among(&self.headers)).collect()
    }

    /// How long to wait for the head of an answer that comes in pieces, and for each piece: what an operation is given
    /// for its whole answer is too long a wait for that.
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
            .map_err(|_| wrong("the address is not valid".to_owned()))
    }

    async fn open_by(&self, deadline: Deadline) -> Result<OpenResponse, Error> {
        self.needs_runtime()?;
        let begun = AtomicBool::new(false);
        let opened = deadline.meet(self.open(&begun)).await;
        opened.map_err(|failure| {
            let not_sent = !begun.load(Ordering::Relaxed);
            let failure = if not_sent { failure.before_sending() } else { failure };
            Error::no_response(self.operation.name, failure)
        })?
    }

    /// Exchanges until the answer is no redirect to follow.
    async fn open(&self, begun: &AtomicBool) -> Result<OpenResponse, Error> {
        let mut url = self.url()?;
        let origin = url.origin();
        let (mut followed, mut home, mut renewed) = (0, true, false);
        loop {
            // Who has led elsewhere once is not trusted to choose a path at home.
            home &= url.origin() == origin;
            let (exchange, used) = self.exchange(&url, home).await?;
            let response = self.core.settings().channel.transport.open(exchange, begun).await;
            let mut incoming = response.map_err(|failure| {
                let failure = if followed > 0 { failure.redirected() } else { failure };
                Error::no_response(self.operation.name, failure)
            })?;
            let status = incoming.status();
            // A token may have been withdrawn; who refuses it has done nothing.
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

    /// One exchange. Only the origin that the call is for gets the credentials and what the caller put into the headers.
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
    /// The status comes first: what is no success is an error, whatever its body.
    fn is_good(&self) -> bool {
        let is_returned = redirect::is_redirect(self.head.status) && self.note.is_none();
        self.head.status.is_success() || is_returned
    }

    /// The body as it comes, and what is said of it.
    pub(super) fn stream(self, timeout: Duration) -> (ByteStream, Head) {
        (ByteStream::new(self.head.operation, self.incoming, timeout), self.head)
    }

    /// Reads a good answer.
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
                "it is larger than {limit} bytes, which is as much as the client takes (`body_limit`)"
            ))),
            End::Broken(failure) => Err(Error::incomplete(reply, failure)),
        }
    }

    async fn read(&mut self, limit: usize, deadline: Deadline) -> (Bytes, End) {
        let mut body = BytesMut::new();
        let read = deadline.meet(self.incoming.read(&mut body, limit)).await;
        (body.freeze(), read.unwrap_or_else(End::Broken))
    }
}
