//! The innermost layer: passes one request to the transport, within the timeout of an attempt.

use std::sync::Arc;

use http::Uri;
use http::response::Parts;

use super::super::attempts::{AttemptResult, Attempts};
use super::super::clock::Limit;
use super::super::failure::{Failure, Phase};
use super::super::head::Head;
use super::super::incoming::Incoming;
use super::super::outcome::OpenResponse;
use super::super::outgoing::{Draft, Outgoing};
use super::super::transport::body::Body;
use super::rate_limit::Slot;

/// Sends a request. The timeout also limits the reading of the body, so the response contains its end.
pub(super) async fn sent(
    call: &Outgoing<'_>,
    mut draft: Box<Draft>,
    body: Body,
    mut slot: Slot<'_>,
) -> Result<OpenResponse, Failure> {
    let clock = &call.channel.clock;
    let begun = clock.now();
    // The earlier layers have done their part, so none of them is the reason.
    call.deadline.permits(begun).map_err(|expired| Failure::expired(Phase::Build, expired))?;
    let limit = Limit::timeout(begun, call.timeout).earlier(call.deadline);
    let request = call.request(&mut draft, body)?;
    slot.send(begun);
    call.progress.send(begun);
    let span = call.span.request(call.operation, call.method, &draft.uri, &call.progress);
    let sent = span.around(|| clock.within(limit, call.channel.transport.send(request))).await;
    let now = clock.now();
    let response = match sent {
        Ok(Ok(response)) => response,
        Ok(Err(error)) => {
            let failure = Failure::transport(error, now.saturating_duration_since(begun));
            let failure = failure.to(&draft.uri);
            slot.fail(&failure);
            return Err(span.failed(failure));
        }
        Err(expired) => return Err(span.failed(call.expired(expired).to(&draft.uri))),
    };
    span.responded(response.status());
    call.progress.enter(Phase::Receive);
    let (received, body) = response.into_parts();
    let head = call.head(draft.uri, received);
    slot.respond(now, &head);
    Ok(OpenResponse { head: Arc::new(head), incoming: Incoming::new(body), limit })
}

impl Outgoing<'_> {
    /// Returns the head of a response, with the history of the call.
    fn head(&self, uri: Uri, received: Parts) -> Head {
        let (operation, Parts { status, headers, .. }) = (self.operation, received);
        let (history, accepts_pages) = (self.history(Attempts::NONE), self.accepts_pages(status));
        let observer = self.observer();
        let mut head = Head {
            operation,
            status,
            headers,
            uri,
            history,
            accepts_pages,
            accepts_problems: self.accepts_problems(),
            requests_range: self.requests_range(),
            observer,
        };
        let result = AttemptResult::Responded(status);
        head.history.attempts = self.progress.attempts(result, head.may_have_been_executed());
        head
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bytes::Bytes;
    use http::Response;

    use super::super::super::transport::error::TransportError;
    use super::super::super::transport::function::transport_fn;
    use super::super::super::transport::{Transport, TransportFuture};
    use super::super::rate_limit::admitted;
    use super::super::tests::{Call, SECOND};
    use super::*;

    /// Never responds.
    struct Silent;

    impl Transport for Silent {
        fn send(&self, _: http::Request<Body>) -> TransportFuture {
            Box::pin(std::future::pending())
        }
    }

    async fn failure(call: &Call) -> Failure {
        let outgoing = call.outgoing();
        let draft = outgoing.draft(outgoing.uri.clone(), true);
        let next = |draft, slot| sent(&outgoing, draft, Body::empty(), slot);
        let failure = admitted(&outgoing, draft, next).await.err().unwrap();
        outgoing.with_history(failure)
    }

    #[tokio::test(start_paused = true)]
    async fn states_the_timeout_or_the_deadline_that_passes_first() {
        let mut call = Call::new(Silent);
        let shown = failure(&call).await.to_string();
        assert_eq!(
            shown,
            "timed out after 1s while connecting to api.example:443 or waiting for the response"
        );
        call.deadline = SECOND / 2;
        let late = failure(&call).await;
        assert_eq!(
            late.to_string(),
            "the deadline of 500ms has passed while waiting for the response"
        );
        assert!(late.may_have_been_executed());
    }

    #[tokio::test(start_paused = true)]
    async fn sends_nothing_after_the_deadline() {
        let mut call = Call::detached();
        call.deadline = Duration::ZERO;
        let failure = failure(&call).await;
        assert!(
            failure.history().attempts.is_empty() && !failure.may_have_been_executed(),
            "{failure}"
        );
    }

    #[tokio::test]
    async fn keeps_the_progress_that_the_transport_states() {
        let failing = |error: fn(&'static str) -> TransportError| {
            Call::new(transport_fn(move |_| -> Result<Response<Bytes>, _> { Err(error("odd")) }))
        };
        let unsent = failure(&failing(TransportError::not_sent)).await;
        assert_eq!(unsent.to_string(), "cannot connect to api.example:443: odd");
        assert!(
            unsent.is_connect()
                && unsent.history().attempts.len() == 1
                && !unsent.may_have_been_executed()
        );
        let unknown = failure(&failing(TransportError::from_source)).await;
        assert_eq!(
            unknown.to_string(),
            "the connection failed while waiting for the response: odd"
        );
        assert!(!unknown.is_connect() && unknown.may_have_been_executed());
        let late = failing(|reason| TransportError::response_started(reason).timed_out());
        let started = failure(&late).await;
        assert_eq!(started.to_string(), "timed out after 0ns while reading the response");
        assert!(started.is_timeout() && started.is_temporary());
        let slow = failing(|reason| TransportError::not_sent(reason).timed_out());
        let slow = failure(&slow).await.to_string();
        assert_eq!(slow, "timed out after 0ns while connecting to api.example:443");
    }
}
