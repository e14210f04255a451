//! The span of one request.

use http::{Method, StatusCode, Uri};
use tracing::field::Empty;
use tracing::instrument::Instrumented;
use tracing::{Instrument, Span, info_span};

use super::super::failure::Failure;
use super::attributes::{CANCELLED, SpanName, TARGET, address, method_name, port, record_error};
use super::state::SharedState;

/// The span of one request. It ends when the head of the response was received.
pub(in crate::runtime) struct RequestSpan<'c> {
    state: &'c SharedState,
    span: Span,
    has_ended: bool,
}

impl<'c> RequestSpan<'c> {
    pub(super) fn begin(
        state: &'c SharedState,
        template: Option<&'static str>,
        method: &Method,
        uri: &Uri,
        resend_count: i64,
    ) -> Self {
        let known = method_name(method);
        let span = info_span!(
            target: TARGET,
            "http_request",
            "otel.name" = %SpanName { method: known, template },
            "otel.kind" = "client",
            "http.request.method" = known,
            "http.request.method_original" = Some(method.as_str()).filter(|name| *name != known),
            "url.template" = template,
            "server.address" = address(uri),
            "server.port" = port(uri),
            "http.request.resend_count" = Some(resend_count).filter(|count| *count > 0),
            "http.response.status_code" = Empty,
            "error.type" = Empty,
            "otel.status_code" = Empty,
        );
        Self { state, span, has_ended: false }
    }

    /// Sends the request within its span: `next` and the future that it returns.
    pub(in crate::runtime) fn around<F: Future>(
        &self,
        next: impl FnOnce() -> F,
    ) -> Instrumented<F> {
        self.span.in_scope(next).instrument(self.span.clone())
    }

    /// States that the head of a response was received.
    pub(in crate::runtime) fn responded(mut self, status: StatusCode) {
        self.has_ended = true;
        self.state.lock().status = Some(status);
        self.span.record("http.response.status_code", i64::from(status.as_u16()));
        if status.is_client_error() || status.is_server_error() {
            record_error(&self.span, status.as_str());
        }
    }

    /// States that there is no response, and returns the reason.
    pub(in crate::runtime) fn failed(mut self, failure: Failure) -> Failure {
        self.has_ended = true;
        record_error(&self.span, failure.error_type());
        failure
    }
}

impl Drop for RequestSpan<'_> {
    fn drop(&mut self) {
        if !self.has_ended {
            record_error(&self.span, CANCELLED);
        }
    }
}
