//! Sends a request once more after a 401 response, if a credential source may have a different secret.

use http::StatusCode;

use super::super::credentials::UsedCredentials;
use super::super::failure::Failure;
use super::super::outcome::OpenResponse;
use super::super::outgoing::Outgoing;
use super::super::trace;

/// Calls the next layer, and once per call again with a renewed credential. A request with status 401 was not executed,
/// so it is safe to repeat if its body can be sent again.
pub(super) async fn renewed<F>(
    call: &Outgoing<'_>,
    next: impl Fn() -> F,
) -> Result<OpenResponse, Failure>
where
    F: Future<Output = Result<(OpenResponse, UsedCredentials), Failure>>,
{
    let (response, used) = next().await?;
    let is_rejected = response.head.status == StatusCode::UNAUTHORIZED;
    let is_repeatable = call.payload.is_available();
    if !is_rejected || !is_repeatable || !used.invalidate().await || !call.progress.renew() {
        return Ok(response);
    }
    call.end_attempt(&response.head);
    trace::renewing(call.operation);
    drop(response);
    Ok(next().await?.0)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use http::HeaderValue;
    use secrecy::SecretString;

    use super::super::super::attempts::AttemptResult;
    use super::super::super::auth::{CredentialSource, SecretResult, SourceFuture};
    use super::super::super::body::Payload;
    use super::super::super::channel::Channel;
    use super::super::super::content::{Content, Source};
    use super::super::tests::{Call, Fake, SECOND, received, tokio_stream_of};
    use super::*;

    /// A source that always has a different secret.
    #[derive(Debug)]
    struct Renewable;

    impl CredentialSource for Renewable {
        fn get<'g>(&'g self, _: &'static str, _: &'g Channel) -> SourceFuture<'g, SecretResult> {
            Box::pin(std::future::ready(Ok("new".into())))
        }

        fn secrets(&self) -> Vec<SecretString> {
            Vec::new()
        }

        fn invalidate<'f>(&'f self, _: &'f SecretString) -> SourceFuture<'f, bool> {
            Box::pin(std::future::ready(true))
        }
    }

    /// Returns the status and the number of attempts, for these responses and a source that can or cannot renew.
    async fn renewed_after(call: &Call, statuses: &[u16], can_renew: bool) -> (u16, usize) {
        let outgoing = call.outgoing();
        let fake = Fake::new(statuses.iter().map(|status| received(*status, &[])).collect());
        let used = || match can_renew {
            true => UsedCredentials(vec![(Arc::new(Renewable), "old".into())]),
            false => UsedCredentials::default(),
        };
        let next = || {
            outgoing.progress.send(outgoing.channel.clock.now());
            std::future::ready(Ok((fake.next(()), used())))
        };
        let response = renewed(&outgoing, next).await.unwrap();
        let status = response.head.status;
        let attempts = outgoing.progress.attempts(AttemptResult::Responded(status), false);
        (status.as_u16(), attempts.len())
    }

    #[tokio::test]
    async fn sends_a_rejected_request_once_more_with_another_secret() {
        let call = Call::detached();
        assert_eq!(renewed_after(&call, &[200], true).await, (200, 1));
        assert_eq!(renewed_after(&call, &[401, 200], true).await, (200, 2));
        assert_eq!(renewed_after(&call, &[401, 401], true).await, (401, 2));
        assert_eq!(renewed_after(&call, &[403], true).await, (403, 1));
        assert_eq!(renewed_after(&call, &[401], false).await, (401, 1), "the secret is a constant");
        let empty = Content::stream(tokio_stream_of(SECOND), None);
        let Source::Stream(stream, _) = &empty.source else { panic!() };
        assert!(Content::take(stream).is_some());
        let media = HeaderValue::from_static("text/plain");
        let payload = Payload::Whole { media, content: empty };
        let sent = Call { payload, ..Call::detached() };
        assert_eq!(renewed_after(&sent, &[401], true).await, (401, 1), "the body is a stream");
    }

    #[tokio::test]
    async fn renews_the_credentials_of_a_call_only_once() {
        let call = Call::detached();
        let outgoing = call.outgoing();
        for (statuses, expected) in [(&[401, 302][..], 302), (&[401], 401)] {
            let fake = Fake::new(statuses.iter().map(|status| received(*status, &[])).collect());
            let used = || UsedCredentials(vec![(Arc::new(Renewable), "old".into())]);
            let next = || std::future::ready(Ok((fake.next(()), used())));
            let response = renewed(&outgoing, next).await.unwrap();
            assert_eq!(response.head.status, expected, "the second hop of a redirect");
        }
    }
}
