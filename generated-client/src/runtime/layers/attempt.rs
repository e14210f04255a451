//! The innermost layer: passes one request to the transport, within the timeout of an attempt.

use std::sync::Arc;

use super::super::clock::Limit;
use super::super::failure::{Failure, Phase};
use super::super::head::Head;
use super::super::incoming::Incoming;
use super::super::outcome::OpenResponse;
use super::super::outgoing::{Draft, Outgoing};
use super::super::transport::body::Body;

/// Sends a request. The timeout also limits the reading of the body, so the response contains its end.
pub(super) async fn sent(
    call: &Outgoing<'_>,
    mut draft: Box<Draft>,
    body: Body,
) -> Result<OpenResponse, Failure> {
    let clock = &call.channel.clock;
    let begun = clock.now();
    call.deadline.permits(begun).map_err(|expired| call.progress.expired(expired))?;
    let limit = Limit::timeout(begun, call.timeout).earlier(call.deadline);
    let request = call.request(&mut draft, body)?;
    call.progress.enter(Phase::Send);
    let sent = clock.within(limit, call.channel.transport.send(request)).await;
    let response = sent.map_err(|expired| call.progress.expired(expired))?.map_err(|error| {
        let after = clock.now().saturating_duration_since(begun);
        Failure::transport(error, after)
    })?;
    call.progress.enter(Phase::Receive);
    let (received, body) = response.into_parts();
    let head = Head {
        operation: call.operation,
        status: received.status,
        headers: received.headers,
        uri: draft.uri,
        attempts: 1 + call.progress.renewals(),
        redirect: call.progress.redirect(),
        has_effect: !call.method.is_safe(),
    };
    Ok(OpenResponse { head: Arc::new(head), incoming: Incoming::new(body), limit })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bytes::Bytes;
    use http::Response;

    use super::super::super::transport::error::TransportError;
    use super::super::super::transport::function::transport_fn;
    use super::super::super::transport::{Transport, TransportFuture};
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
        sent(&outgoing, draft, Body::empty()).await.err().unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn states_the_timeout_or_the_deadline_that_passes_first() {
        let mut call = Call::new(Silent);
        let shown = failure(&call).await.to_string();
        assert_eq!(shown, "timed out after 1s while connecting or waiting for the response");
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
        assert!(failure.attempts() == 0 && !failure.may_have_been_executed(), "{failure}");
    }

    #[tokio::test]
    async fn keeps_the_progress_that_the_transport_states() {
        let failing = |error: fn(&'static str) -> TransportError| {
            Call::new(transport_fn(move |_| -> Result<Response<Bytes>, _> { Err(error("odd")) }))
        };
        let unsent = failure(&failing(TransportError::not_sent)).await;
        assert_eq!(unsent.to_string(), "cannot connect: odd");
        assert!(unsent.is_connect() && unsent.attempts() == 1 && !unsent.may_have_been_executed());
        let unknown = failure(&failing(TransportError::from_source)).await;
        assert_eq!(
            unknown.to_string(),
            "the connection failed while waiting for the response: odd"
        );
        assert!(!unknown.is_connect() && unknown.may_have_been_executed());
        let late = failing(|reason| TransportError::response_started(reason).timed_out());
        let started = failure(&late).await;
        assert_eq!(started.to_string(), "timed out after 0ns while reading the response");
        assert!(started.is_timeout() && started.is_retryable());
    }
}
