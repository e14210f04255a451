//! The layers through which every request goes, from the outside in: deadline, retry, redirects, renewal after a 401
//! response, authentication, rate limit and transport. Each layer is a function that calls the next one.

mod attempt;
mod authentication;
mod deadline;
mod rate_limit;
mod redirects;
mod renewal;
mod retry;

use bytes::Bytes;

use super::failure::Failure;
use super::outcome::{OpenResponse, Outcome};
use super::outgoing::{Draft, Outgoing};
use super::transport::body::Body;

/// Sends a request through all layers. An attempt includes `read`, which receives a successful response.
///
/// # Errors
/// Returns an error if no response head is received.
pub(super) async fn send<F: Future>(
    call: &Outgoing<'_>,
    read: impl Fn(OpenResponse) -> F,
) -> Result<Outcome<F::Output>, Failure> {
    deadline::limited(call, || retry::retried(|| follow(call, &read))).await
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
    Ok(rendered.await?.0)
}

/// Sends a request through the layers inside of retries, and reads the response.
async fn follow<F: Future>(
    call: &Outgoing<'_>,
    read: impl Fn(OpenResponse) -> F,
) -> Result<Outcome<F::Output>, Failure> {
    let landed = redirects::followed(call, |uri, trusted| {
        renewal::renewed(&call.progress, call.payload.is_repeatable(), move || {
            let draft = call.draft(uri.clone(), trusted);
            authentication::authenticated(call, draft, |draft| admit(call, draft))
        })
    });
    Ok(Outcome::read(&call.channel.clock, landed.await?, read).await)
}

/// Sends a request through the layers inside of authentication.
async fn admit(call: &Outgoing<'_>, mut draft: Box<Draft>) -> Result<OpenResponse, Failure> {
    // The body of a call is for the API, as its headers are.
    let body = match draft.trusted {
        true => call.payload.encode(call.method, &mut draft.headers).await?,
        false => Body::empty(),
    };
    rate_limit::admitted(|| attempt::sent(call, draft, body)).await
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
