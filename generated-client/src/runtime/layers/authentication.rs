//! Adds the credentials of the call to a request.

use super::super::credentials::{UsedCredentials, authorize};
use super::super::failure::{Cause, Failure, Phase};
use super::super::outgoing::{Draft, Outgoing};

/// Calls the next layer with an authenticated request. Requests that follow a redirect to a different origin receive no
/// credentials.
pub(super) async fn authenticated<T, F>(
    call: &Outgoing<'_>,
    mut draft: Box<Draft>,
    next: impl FnOnce(Box<Draft>) -> F,
) -> Result<(T, UsedCredentials), Failure>
where
    F: Future<Output = Result<T, Failure>>,
{
    let mut used = UsedCredentials::default();
    if let Some(credentials) = call.credentials.filter(|_| draft.trusted) {
        call.progress.enter(Phase::Authenticate);
        let authorized = authorize(
            call.operation.security,
            credentials,
            call.channel,
            &draft.uri,
            &mut draft.secret_query,
            &mut draft.headers,
        );
        used = authorized
            .await
            .map_err(|reason| Failure::new(Phase::Authenticate, Cause::Credential(reason)))?;
    }
    call.progress.enter(Phase::Build);
    Ok((next(draft).await?, used))
}

#[cfg(test)]
mod tests {
    use super::super::super::credentials::{Credential, Credentials};
    use super::super::super::operation::Operation;
    use super::super::super::scheme::{CredentialLocation, Scheme};
    use super::super::super::secret::Secret;
    use super::super::tests::Call;
    use super::*;

    const fn scheme(name: &'static str, location: CredentialLocation) -> Scheme {
        Scheme { name, location, prefix: "", setters: &[], env: None }
    }

    static KEY: Scheme = scheme("Key", CredentialLocation::Header("x-key"));
    static TOKEN: Scheme = scheme("Token", CredentialLocation::Query("token"));

    static BOTH: Operation = Operation { security: &[&[&KEY, &TOKEN]], ..Operation::DEFAULT };
    static ONE: Operation = Operation { security: &[&[&KEY]], ..Operation::DEFAULT };

    fn call() -> Call {
        let mut credentials = Credentials::default();
        credentials.set(Credential::new(&KEY, Secret::from("sk-1")));
        credentials.set(Credential::new(&TOKEN, Secret::from("a&b")));
        Call { operation: &BOTH, credentials, ..Call::detached() }
    }

    #[tokio::test]
    async fn adds_credentials_only_for_the_api() {
        let call = call();
        let outgoing = call.outgoing();
        for (trusted, key, query) in [(true, Some("sk-1"), "token=a%26b"), (false, None, "")] {
            let draft = outgoing.draft(outgoing.uri.clone(), trusted);
            let next = async |draft: Box<Draft>| Ok(draft);
            let (draft, _) = authenticated(&outgoing, draft, next).await.unwrap();
            let sent = draft.headers.get("x-key").map(|value| value.to_str().unwrap());
            assert_eq!((sent, draft.secret_query.as_str()), (key, query));
        }
    }

    #[tokio::test]
    async fn fails_before_the_next_layer_without_a_secret() {
        let broken = Secret::from_provider(|| async { Err::<String, _>("the vault is sealed") });
        let mut credentials = Credentials::default();
        credentials.set(Credential::new(&KEY, broken));
        let call = Call { operation: &ONE, credentials, ..Call::detached() };
        let outgoing = call.outgoing();
        let draft = outgoing.draft(outgoing.uri.clone(), true);
        let next = async |draft: Box<Draft>| Ok(draft);
        let failure = authenticated(&outgoing, draft, next).await.err().unwrap();
        assert_eq!(failure.to_string(), "cannot get the credential for Key: the vault is sealed");
        assert!(!failure.may_have_been_executed());
    }
}
