//! Delays a request to the API until the rate limit permits it, and reports to the limit how the request ended.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Instant;

use http::{StatusCode, Uri};

use super::super::channel::Channel;
use super::super::failure::{Cause, Failure, Phase};
use super::super::head::Head;
use super::super::outgoing::{Draft, Outgoing};
use super::super::rate_limit::permit::Permit;
use super::super::rate_limit::response::LimitedResponse;
use super::super::retry_after::retry_after;
use super::super::trace;

/// Calls the next layer when the rate limit permits the request.
pub(super) async fn admitted<'c, T, F>(
    call: &Outgoing<'c>,
    draft: Box<Draft>,
    next: impl FnOnce(Box<Draft>, Slot<'c>) -> F,
) -> Result<T, Failure>
where
    F: Future<Output = Result<T, Failure>>,
{
    let slot = Slot::reserved(call, &draft.uri).await?;
    next(draft, slot).await
}

/// The right to send one request. It is without a permit if the request is not subject to the rate limit: a token request,
/// or a request to a different origin.
pub(super) struct Slot<'c> {
    channel: &'c Channel,
    permit: Option<Permit>,
}

impl<'c> Slot<'c> {
    async fn reserved(call: &Outgoing<'c>, uri: &Uri) -> Result<Self, Failure> {
        let channel = call.channel;
        let Some(limit) = call.limit_of(uri) else {
            return Ok(Self { channel, permit: None });
        };
        call.progress.enter(Phase::RateLimit);
        let mut admission = pin!(limit.admit(&channel.clock, call.deadline));
        let admitted = match poll_fn(|cx| Poll::Ready(admission.as_mut().poll(cx))).await {
            Poll::Ready(admitted) => admitted,
            Poll::Pending => {
                let _wait = Wait { call, begun: channel.clock.now() };
                admission.await
            }
        };
        let permit = admitted
            .map_err(|blocked| Failure::new(Phase::RateLimit, Cause::RateLimited(blocked)))?;
        Ok(Self { channel, permit: Some(permit) })
    }

    /// States that the transport receives the request now.
    pub(super) fn send(&mut self, now: Instant) {
        self.permit.iter_mut().for_each(|permit| permit.send(now));
    }

    /// States that there is no response. If nothing was sent, the slot is free again.
    pub(super) fn fail(self, failure: &Failure) {
        if let Some(permit) = self.permit.filter(|_| !failure.may_have_been_executed()) {
            permit.unsent();
        }
    }

    /// States that the head of the response is received now.
    pub(super) fn respond(self, now: Instant, head: &Head) {
        if let Some(permit) = self.permit {
            let limit = self.channel.service.rate_limit.as_ref();
            let is_rejected = head.status == StatusCode::TOO_MANY_REQUESTS;
            let wait = is_rejected.then(|| retry_after(&head.headers)).flatten();
            let response = LimitedResponse::read(head.status, &head.headers, wait, limit);
            if let Some(pause) = permit.responded(now, &response) {
                trace::paused(head.operation, pause);
            }
        }
    }
}

/// The wait of a call for a slot. Reports its length when it ends, even if the call is dropped meanwhile.
struct Wait<'o, 'c> {
    call: &'o Outgoing<'c>,
    begun: Instant,
}

impl Drop for Wait<'_, '_> {
    fn drop(&mut self) {
        let Outgoing { channel, progress, span, .. } = self.call;
        let wait = channel.clock.now().saturating_duration_since(self.begun);
        progress.waited(wait);
        span.waited(wait);
    }
}
