//! Sends a prepared call through the layers, and converts the outcome into a response or an error.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::RANGE;
use secrecy::SecretString;

use super::clock::{Limit, SharedClock};
use super::error::Error;
use super::head::Head;
use super::incoming::End;
use super::layers;
use super::outcome::{
    Attempted, ERROR_BODY, OpenResponse, Outcome, ReadResponse, RejectedResponse,
};
use super::outgoing::Outgoing;
use super::progress::Progress;
use super::rate_limit::response::LimitedResponse;
use super::redact;
use super::reply::Reply;
use super::request::Prepared;
use super::response::Response;
use super::stream::ByteStream;

impl Prepared {
    /// Sends the call and reads a successful response.
    pub(super) async fn send(&self) -> Result<Reply, Error> {
        let size = self.core.settings().body_limit;
        let read = |opened: OpenResponse| opened.read(size, self.clock());
        checked(self.outcome(self.timeout(), read).await?, size)
    }

    /// Sends the call and returns a successful response once its head has been received. The timeout applies to the
    /// time until then and to each wait for the next chunk of the body.
    pub(super) async fn stream(&self) -> Result<Response<ByteStream>, Error> {
        let (mut stream, head) = self.streamed(self.open().await?);
        if let Some(reason) = head.unrequested_part() {
            return Err(Reply::new(head, Bytes::new()).undecodable(reason));
        }
        if !head.accepts_pages && stream.is_page().await {
            return Err(self.shown_body(stream, head).await.unexpected());
        }
        match head.undeclared_absence() {
            Some(reason) if stream.is_empty().await => {
                Err(Reply::new(head, Bytes::new()).undecodable(reason))
            }
            Some(_) | None => Ok(Response::new(stream, head, Bytes::new())),
        }
    }

    /// Sends the call and returns the head of a successful response. A response that describes an error is an error, whatever
    /// its status is.
    pub(super) async fn open(&self) -> Result<OpenResponse, Error> {
        let opened = self.outcome(self.stream_timeout(), std::future::ready).await?;
        match opened.head.undeclared_problem() {
            Some(media) => {
                let ReadResponse { head, body, .. } = opened.read(ERROR_BODY, self.clock()).await;
                Err(self.reported_failure(Reply::new(head, body), media))
            }
            None => Ok(opened),
        }
    }

    /// Returns the error for a successful response that reports a failure: by the property at a pointer, or by its media
    /// type.
    pub(super) fn reported_failure(&self, mut reply: Reply, sign: &'static str) -> Error {
        reply.redact(&self.secrets());
        Error::reported_failure(reply, sign)
    }

    /// Reads the beginning of a body that is not the content, for the error that shows it.
    pub(super) async fn shown_body(&self, mut stream: ByteStream, head: Arc<Head>) -> Reply {
        let (clock, mut body) = (self.clock(), BytesMut::new());
        let limit = Limit::deadline(clock.now(), self.stream_timeout());
        // After the timeout, the error shows the bytes that were read before it.
        _ = clock.within(limit, stream.read_into(&mut body, ERROR_BODY)).await;
        Reply::new(head, body.freeze())
    }

    /// Splits a response into its body, as a stream, and its head.
    pub(super) fn streamed(&self, opened: OpenResponse) -> (ByteStream, Arc<Head>) {
        let (head, timeout) = (opened.head, self.stream_timeout());
        (ByteStream::new(self, Arc::clone(&head), opened.incoming, timeout), head)
    }

    /// Returns the first request that the call would send, including credentials.
    pub(super) async fn render(&self) -> Result<http::Request<Bytes>, Error> {
        self.needs_runtime()?;
        let call = self.outgoing(self.timeout())?;
        let rendered = layers::render(&call).await;
        rendered.map_err(|failure| Error::no_response(self.operation.name, failure))
    }

    /// Completes an error of this call: adds the request that it belongs to, and redacts secrets.
    pub(super) fn complete(&self, error: Error) -> Error {
        self.span.failed(&error);
        let secrets = self.secrets();
        error.of(self.failed_request(&secrets)).without(&secrets)
    }

    /// Returns the strings of the client and of the call that must not appear in an error.
    pub(super) fn secrets(&self) -> Vec<SecretString> {
        self.core
            .secrets()
            .chain(redact::secrets_in(&self.headers, self.operation.idempotency_key))
            .collect()
    }

    /// Returns the clock of the client.
    pub(super) fn clock(&self) -> &SharedClock {
        &self.core.settings().channel.clock
    }

    /// Formats the method and the path for an error, with the path of the base URL. The query is omitted.
    pub(super) fn shown(&self) -> String {
        let path = self.target.split('?').next().unwrap_or_default();
        let path = self.core.settings().channel.base.sent_path(self.server, path);
        format!("{} {path}", self.method)
    }

    /// Returns the timeout for the head of a streamed response and for each chunk of its body. The operation's timeout
    /// does not apply: it is meant for a whole response and would be too long for a single chunk.
    fn stream_timeout(&self) -> Duration {
        self.timeout.unwrap_or(self.core.settings().channel.timeout)
    }

    fn timeout(&self) -> Duration {
        self.timeout.or(self.operation.timeout).unwrap_or(self.core.settings().channel.timeout)
    }

    fn deadline(&self) -> Duration {
        let default = self.core.settings().deadline;
        self.deadline.or(default).unwrap_or_else(|| self.operation.default_deadline())
    }

    async fn outcome<F: Future>(
        &self,
        timeout: Duration,
        read: impl Fn(OpenResponse) -> F,
    ) -> Result<F::Output, Error>
    where
        F::Output: Attempted,
    {
        self.needs_runtime()?;
        let call = self.outgoing(timeout)?;
        match layers::send(&call, read).await {
            Ok(Outcome::Success(success)) => {
                self.check_status(success.head());
                Ok(success)
            }
            Ok(Outcome::Rejected(rejected)) => {
                self.check_status(&rejected.head);
                Err(self.rejected(*rejected))
            }
            Err(failure) => Err(Error::no_response(self.operation.name, failure)),
        }
    }

    /// Reports a status that the operation does not declare. The statuses of a request for a range follow from HTTP.
    fn check_status(&self, head: &Head) {
        if !self.headers.contains_key(RANGE) {
            head.check_status();
        }
    }

    pub(super) fn outgoing(&self, timeout: Duration) -> Result<Outgoing<'_>, Error> {
        let settings = self.core.settings();
        let channel = &settings.channel;
        let now = channel.clock.now();
        let uri = channel.base.uri(self.server, &self.target);
        Ok(Outgoing {
            operation: self.operation,
            channel,
            method: &self.method,
            uri: uri.map_err(|reason| Error::not_sent(self.operation.name, reason))?,
            headers: &self.headers,
            client_headers: Some(&settings.headers),
            payload: &self.payload,
            credentials: Some(&settings.credentials),
            retry: self.retry.unwrap_or(settings.retry),
            policy: settings.policy.as_ref(),
            is_token_request: false,
            timeout,
            deadline: Limit::deadline(now, self.deadline()),
            progress: Progress::new(now),
            span: &self.span,
        })
    }

    /// Returns whether the call may be sent again after it was executed.
    pub(super) fn is_repeated(&self) -> bool {
        let call = self.outgoing(Duration::ZERO);
        call.is_ok_and(|call| call.is_idempotent() && call.retry.permits(1))
    }

    fn needs_runtime(&self) -> Result<(), Error> {
        if !self.clock().needs_runtime() && !self.payload.has_file() {
            return Ok(());
        }
        self.needs_files()
    }

    /// Checks that files can be read and written now.
    ///
    /// # Errors
    /// Returns an error outside of a tokio runtime.
    pub(super) fn needs_files(&self) -> Result<(), Error> {
        let reason = "calls require a tokio runtime";
        let runtime_handle = tokio::runtime::Handle::try_current();
        runtime_handle
            .map(drop)
            .map_err(|_| Error::not_sent(self.operation.name, reason.to_owned()))
    }

    /// Returns the error for an unsuccessful response.
    fn rejected(&self, rejected: RejectedResponse) -> Error {
        let mut reply = Reply::new(rejected.head, rejected.body);
        reply.redact(&self.secrets());
        let limit = self.exceeded_limit(reply.head());
        Error::status_error(reply, rejected.note, limit)
    }

    /// Returns the rate limit of the service if a request was rejected because of it: the one that the response states, or
    /// else the documented one.
    fn exceeded_limit(&self, head: &Head) -> Option<(u32, Duration)> {
        let service = self.core.settings().channel.service.rate_limit.as_ref()?;
        if head.status != StatusCode::TOO_MANY_REQUESTS || head.is_foreign() {
            return None;
        }
        let stated = LimitedResponse::read(head.status, &head.headers, None, Some(service));
        let window = stated.window.unwrap_or(service.window);
        Some((stated.requests.unwrap_or(service.requests), window))
    }
}

impl OpenResponse {
    /// Reads the body.
    pub(super) async fn collect(self, size: usize, clock: &SharedClock) -> Result<Reply, Error> {
        checked(self.read(size, clock).await, size)
    }
}

/// Checks that a body is complete.
fn checked(response: ReadResponse, size: usize) -> Result<Reply, Error> {
    let reply = Reply::new(response.head, response.body);
    match response.end {
        End::Whole => Ok(reply),
        End::Cut => Err(reply.undecodable(format!(
            "larger than {size} bytes, the client's limit; raise `body_limit`, or use `.stream()` \
             if the call has it"
        ))),
        End::Broken(failure) => Err(Error::incomplete(reply, failure)),
    }
}
