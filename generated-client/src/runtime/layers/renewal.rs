//! Sends a request once more after a 401 response, if a credential source may have a different secret.

use http::StatusCode;

use super::super::credentials::UsedCredentials;
use super::super::failure::Failure;
use super::super::outcome::OpenResponse;
use super::super::progress::Progress;

/// Calls the next layer, and once per call again with a renewed credential. A request with status 401 was not executed,
/// so it is safe to repeat if its body can be sent again.
pub(super) async fn renewed<F>(
    progress: &Progress,
    is_repeatable: bool,
    next: impl Fn() -> F,
) -> Result<OpenResponse, Failure>
where
    F: Future<Output = Result<(OpenResponse, UsedCredentials), Failure>>,
{
    let (response, used) = next().await?;
    let is_rejected = response.head.status == StatusCode::UNAUTHORIZED;
    if !is_rejected || !is_repeatable || !used.invalidate().await || !progress.renew() {
        return Ok(response);
    }
    drop(response);
    Ok(next().await?.0)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use secrecy::SecretString;

    use super::super::super::auth::{CredentialSource, SecretResult, SourceFuture};
    use super::super::super::channel::Channel;
    use super::super::tests::{Fake, received};
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

    /// Returns the status and the number of renewals, for these responses and a source that can or cannot renew.
    async fn renewed_after(statuses: &[u16], is_repeatable: bool, can_renew: bool) -> (u16, u32) {
        let progress = Progress::new();
        let fake = Fake::new(statuses.iter().map(|status| received(*status, &[])).collect());
        let used = || match can_renew {
            true => UsedCredentials(vec![(Arc::new(Renewable), "old".into())]),
            false => UsedCredentials::default(),
        };
        let next = || std::future::ready(Ok((fake.next(()), used())));
        let response = renewed(&progress, is_repeatable, next).await.unwrap();
        (response.head.status.as_u16(), progress.renewals())
    }

    #[tokio::test]
    async fn sends_a_rejected_request_once_more_with_another_secret() {
        assert_eq!(renewed_after(&[200], true, true).await, (200, 0));
        assert_eq!(renewed_after(&[401, 200], true, true).await, (200, 1));
        assert_eq!(renewed_after(&[401, 401], true, true).await, (401, 1));
        assert_eq!(renewed_after(&[403], true, true).await, (403, 0));
        assert_eq!(renewed_after(&[401], false, true).await, (401, 0), "the body is a stream");
        assert_eq!(renewed_after(&[401], true, false).await, (401, 0), "the secret is a constant");
    }

    #[tokio::test]
    async fn renews_the_credentials_of_a_call_only_once() {
        let progress = Progress::new();
        for (statuses, expected) in [(&[401, 302][..], 302), (&[401], 401)] {
            let fake = Fake::new(statuses.iter().map(|status| received(*status, &[])).collect());
            let used = || UsedCredentials(vec![(Arc::new(Renewable), "old".into())]);
            let next = || std::future::ready(Ok((fake.next(()), used())));
            let response = renewed(&progress, true, next).await.unwrap();
            assert_eq!(response.head.status, expected, "the second hop of a redirect");
        }
    }
}
