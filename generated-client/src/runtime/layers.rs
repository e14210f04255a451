//! The layers through which every request goes, from the outside in: deadline, retry, redirects, renewal after a 401
//! response, rate limit, authentication and transport. Each layer is a function that calls the next one.
//!
//! The rate limit is outside of authentication, because a credential may expire while a call waits for its turn.

mod attempt;
mod authentication;
mod deadline;
mod rate_limit;
mod redirects;
mod renewal;
mod retry;

use bytes::Bytes;

use super::failure::Failure;
use super::outcome::{Attempted, OpenResponse, Outcome};
use super::outgoing::{Draft, Outgoing};
use super::transport::body::Body;

use self::rate_limit::Slot;

/// Sends a request through all layers. An attempt includes `read`, which receives a successful response.
///
/// # Errors
/// Returns an error if no response head is received.
pub(super) async fn send<F: Future>(
    call: &Outgoing<'_>,
    read: impl Fn(OpenResponse) -> F,
) -> Result<Outcome<F::Output>, Failure>
where
    F::Output: Attempted,
{
    let limited = || deadline::limited(call, || retry::retried(call, || follow(call, &read)));
    call.span.observed(call.operation, call.method, &call.uri, limited).await
}

/// Returns the first request that would be sent, with credentials and the whole body.
///
/// # Errors
/// Returns an error if the request cannot be built, or there is no credential.
pub(super) async fn render(call: &Outgoing<'_>) -> Result<http::Request<Bytes>, Failure> {
    let rendered = deadline::limited(call, || {
        let draft = call.draft(call.uri.clone(), true);
        authentication::authenticated(call, draft, |draft| encoded(call, draft))
    });
    Ok(rendered.await.map_err(|failure| call.with_history(failure))?.0)
}

/// Sends a request through the layers inside of retries, and reads the response.
async fn follow<F: Future>(
    call: &Outgoing<'_>,
    read: impl Fn(OpenResponse) -> F,
) -> Result<Outcome<F::Output>, Failure> {
    let landed = redirects::followed(call, |uri, trusted| {
        renewal::renewed(call, move || {
            let draft = call.draft(uri.clone(), trusted);
            rate_limit::admitted(call, draft, |draft, slot| {
                authentication::authenticated(call, draft, |draft| transmit(call, draft, slot))
            })
        })
    });
    let landed = landed.await.map_err(|failure| call.with_history(failure))?;
    Ok(Outcome::read(&call.channel.clock, landed, read).await)
}

/// Sends an authenticated request. Only now, its body is encoded, which may open files and consume a stream.
async fn transmit(
    call: &Outgoing<'_>,
    mut draft: Box<Draft>,
    slot: Slot<'_>,
) -> Result<OpenResponse, Failure> {
    // The body of a call is for the API, as its headers are.
    let body = match draft.trusted {
        true => call.payload.encode(call.method, &mut draft.headers).await?,
        false => Body::empty(),
    };
    attempt::sent(call, draft, body, slot).await
}

/// Returns a request with its whole body.
async fn encoded(
    call: &Outgoing<'_>,
    mut draft: Box<Draft>,
) -> Result<http::Request<Bytes>, Failure> {
    let body = call.payload.encode(call.method, &mut draft.headers).await?;
    let (head, body) = call.request(&mut draft, body)?.into_parts();
    let body = body.into_bytes().await.map_err(Failure::invalid)?;
    Ok(http::Request::from_parts(head, body))
}

#[cfg(test)]
mod tests;
