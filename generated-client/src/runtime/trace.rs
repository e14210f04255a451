//! Spans and events of the crate `tracing`, by OpenTelemetry's conventions for HTTP clients: one span for a call, and below
//! it one for each request. They contain no header, body, path parameter or query. `untraced` replaces this module if the
//! feature `tracing` is disabled.
//!
//! Spans have the level `INFO`, so that a subscriber with that level exports whole traces. A retry and a pause of the rate
//! limit are warnings: they explain slow calls, and precede errors. A renewed credential is not, because tokens expire.

mod attributes;
mod request;
mod state;

use std::sync::OnceLock;
use std::time::Duration;

use http::{Method, StatusCode, Uri};
use tracing::field::Empty;
use tracing::instrument::{Instrumented, WithDispatch, WithSubscriber};
use tracing::{Instrument, Level, Span, debug, event_enabled, info, info_span, warn};

use super::drift::DriftEvent;
use super::drift::policy::DriftTrace;
use super::error::Error;
use super::failure::Failure;
use super::operation::Operation;
use super::outcome::{Attempted, Outcome};
use super::progress::Progress;

use self::attributes::{
    CANCELLED, TARGET, address, method_name, millis, port, record_error, template,
};
use self::request::RequestSpan;
use self::state::{ErrorType, SharedState};

/// The span of a call. It begins when the call is sent, and ends when this value is dropped.
pub(super) struct CallSpan {
    span: OnceLock<Span>,
    state: SharedState,
}

impl CallSpan {
    /// Returns the span of a call that has not been sent.
    pub(super) fn new() -> Self {
        Self { span: OnceLock::new(), state: SharedState::default() }
    }

    /// Sends a call within its span: `next` and the future that it returns.
    pub(super) async fn observed<T: Attempted, F>(
        &self,
        operation: &'static Operation,
        method: &Method,
        uri: &Uri,
        next: impl FnOnce() -> F,
    ) -> Result<Outcome<T>, Failure>
    where
        F: Future<Output = Result<Outcome<T>, Failure>>,
    {
        let span = self.span.get_or_init(|| begin(operation, method, uri)).clone();
        let result = next().instrument(span).await;
        let mut state = self.state.lock();
        state.error = ErrorType::of(&result);
        state.has_ended = true;
        drop(state);
        result
    }

    /// States that a complete response is an error: its body reports a failure, or cannot be decoded.
    pub(super) fn failed(&self, error: &Error) {
        let error_type = error.error_type();
        // The error of a response with another status is known already.
        self.state.lock().error.get_or_insert(ErrorType::Name(error_type));
    }

    /// States that the call has waited for the rate limit.
    pub(super) fn waited(&self, wait: Duration) {
        let mut state = self.state.lock();
        state.rate_limit_wait = state.rate_limit_wait.saturating_add(wait);
    }

    /// Reports that the body of a download has broken off after this number of bytes, and that the rest is requested.
    pub(super) fn continuing(&self, operation: &Operation, bytes: u64, delay: Duration) {
        let Some(span) = self.span.get() else { return };
        span.in_scope(|| {
            warn!(
                target: TARGET,
                operation = operation.name,
                bytes = i64::try_from(bytes).unwrap_or(i64::MAX),
                delay_ms = millis(delay),
                "a download was interrupted, and the rest is requested"
            );
        });
    }

    /// Returns the span of a request that the transport receives now.
    pub(super) fn request(
        &self,
        operation: &'static Operation,
        method: &Method,
        uri: &Uri,
        progress: &Progress,
    ) -> RequestSpan<'_> {
        // The target of a redirect has another path than the operation.
        let template = template(operation).filter(|_| progress.redirect().is_none());
        let mut state = self.state.lock();
        let resend_count = state.requests;
        state.requests = resend_count.saturating_add(1);
        (state.attempts, state.status) = (progress.attempt_count(), None);
        drop(state);
        RequestSpan::begin(&self.state, template, method, uri, resend_count)
    }
}

impl Drop for CallSpan {
    fn drop(&mut self) {
        let Some(span) = self.span.get() else { return };
        let state = self.state.lock();
        span.record("attempts", i64::try_from(state.attempts).unwrap_or(i64::MAX));
        if !state.rate_limit_wait.is_zero() {
            span.record("rate_limit.wait_ms", millis(state.rate_limit_wait));
        }
        if let Some(status) = state.status {
            span.record("http.response.status_code", i64::from(status.as_u16()));
        }
        match &state.error {
            Some(error) => record_error(span, error.as_str()),
            None if state.has_ended => {}
            None => record_error(span, CANCELLED),
        }
    }
}

/// Begins the span of a call.
fn begin(operation: &'static Operation, method: &Method, uri: &Uri) -> Span {
    info_span!(
        target: TARGET,
        "api_call",
        "otel.name" = operation.name,
        "operation" = operation.name,
        "http.request.method" = method_name(method),
        "url.template" = template(operation),
        "server.address" = address(uri),
        "server.port" = port(uri),
        "attempts" = Empty,
        "rate_limit.wait_ms" = Empty,
        "http.response.status_code" = Empty,
        "error.type" = Empty,
        "otel.status_code" = Empty,
    )
}

/// Reports that an attempt has ended with this status or failure, and that another one follows.
pub(super) fn retrying(
    operation: &Operation,
    attempt: usize,
    result: Result<StatusCode, &Failure>,
    delay: Duration,
) {
    let error_type = match &result {
        Ok(status) => status.as_str(),
        Err(failure) => failure.error_type(),
    };
    warn!(
        target: TARGET,
        operation = operation.name,
        attempt = i64::try_from(attempt).unwrap_or(i64::MAX),
        error.type = error_type,
        delay_ms = millis(delay),
        "an attempt has failed, and the call is sent again"
    );
}

/// Reports that a request of a wait or of an event stream has failed, and that it is sent again.
pub(super) fn repeating(operation: &Operation, error: &Error, delay: Duration) {
    let status = error.status().filter(|status| !status.is_success());
    let error_type = status.as_ref().map_or(error.error_type(), StatusCode::as_str);
    warn!(
        target: TARGET,
        operation = operation.name,
        error.type = error_type,
        delay_ms = millis(delay),
        "a poll or an event stream has failed, and is continued"
    );
}

/// Reports that the server has refused a request, and that the rate limit permits no request for this duration.
pub(super) fn paused(operation: &Operation, pause: Duration) {
    warn!(
        target: TARGET,
        operation = operation.name,
        pause_ms = millis(pause),
        "there were too many requests, and the rate limit pauses"
    );
}

/// Reports that a request is sent again with a renewed credential, after status 401.
pub(super) fn renewing(operation: &Operation) {
    debug!(
        target: TARGET,
        operation = operation.name,
        "a credential was not accepted, and the request is sent again with a new one"
    );
}

/// Returns how drift is reported.
pub(super) fn drift_trace() -> Option<DriftTrace> {
    Some(DriftTrace { is_enabled: || event_enabled!(target: TARGET, Level::INFO), report: drifted })
}

/// Reports drift. It costs no data, unless a lenient client has dropped or replaced some.
fn drifted(event: &DriftEvent) {
    let json = serde_json::to_string(event).unwrap_or_default();
    let (operation, kind) = (event.operation.as_str(), event.kind.as_str());
    if event.kind.is_lenient() {
        warn!(target: TARGET, operation, kind, drift = json, "a response was changed by lenient decoding");
    } else {
        info!(target: TARGET, operation, kind, drift = json, "a response differs from the document");
    }
}

/// Returns a future that runs in the current span, whatever thread polls it.
pub(super) fn in_current_span<F: Future>(future: F) -> WithDispatch<Instrumented<F>> {
    future.in_current_span().with_current_subscriber()
}

#[cfg(test)]
mod tests;
