//! The credentials of a client, and how they are added to a request. The layers decide which origins receive them.

use std::sync::Arc;

use http::{HeaderMap, Uri};
use secrecy::SecretString;

use super::auth::CredentialSource;
use super::channel::Channel;
use super::credential::{ValidCredential, validate};
use super::failure::Unauthorized;
use super::requirement::{choose, is_set_by_caller};
use super::scheme::Scheme;

/// The credentials of a client, at most one for each scheme.
#[derive(Clone, Debug, Default)]
pub(super) struct Credentials {
    all: Vec<Credential>,
    /// Whether calls that need a credential are sent even if there is none.
    pub(super) anonymous: bool,
}

impl Credentials {
    /// Adds a credential and replaces the previous one of the same scheme.
    pub(super) fn set(&mut self, credential: Credential) {
        self.all.retain(|known| known.scheme.name != credential.scheme.name);
        self.all.push(credential);
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Credential> {
        self.all.iter()
    }

    fn find(&self, scheme: &Scheme) -> Option<&Credential> {
        self.all.iter().find(|known| known.scheme.name == scheme.name)
    }

    /// Returns the alternative whose credentials a request has: those of the client, and those that the caller set
    /// directly.
    fn choose<'s>(
        &self,
        security: &[&'s [&'static Scheme]],
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Result<&'s [&'static Scheme], String> {
        let is_set_by_caller = |scheme: &Scheme| is_set_by_caller(scheme, Some(uri), headers);
        let chosen = choose(security, |scheme| self.find(scheme).is_some(), is_set_by_caller);
        chosen.or_else(|reason| self.permit(reason))
    }

    /// Returns the schemes whose credentials are added to a request. Without a complete alternative, there are none.
    pub(super) fn added(
        &self,
        security: &[&'static [&'static Scheme]],
        uri: &Uri,
        headers: &HeaderMap,
    ) -> impl Iterator<Item = &'static Scheme> {
        let chosen = self.choose(security, uri, headers).unwrap_or_default();
        chosen.iter().copied().filter(|scheme| self.find(scheme).is_some())
    }

    /// Returns the reason why no request has the credentials of one of these alternatives. Empty alternatives do not
    /// count. `headers` are those of every request.
    pub(super) fn missing(
        &self,
        security: &[&[&'static Scheme]],
        headers: &HeaderMap,
    ) -> Option<String> {
        let is_set_by_caller = |scheme: &Scheme| is_set_by_caller(scheme, None, headers);
        let security: Vec<_> = security.iter().copied().filter(|all| !all.is_empty()).collect();
        let chosen = choose(&security, |scheme| self.find(scheme).is_some(), is_set_by_caller);
        let reason = chosen.or_else(|reason| self.permit(reason)).err()?;
        Some(format!("{reason}; `anonymous()` permits calls without credentials"))
    }

    /// Returns an empty alternative if calls may be anonymous, and the reason against it otherwise.
    fn permit(&self, reason: String) -> Result<&'static [&'static Scheme], String> {
        if self.anonymous { Ok(&[]) } else { Err(reason) }
    }
}

/// A scheme and the source of its secret.
#[derive(Clone, Debug)]
pub(super) struct Credential {
    scheme: &'static Scheme,
    source: Arc<dyn CredentialSource>,
    /// The credential of a constant secret, so that it is not rebuilt for every call.
    constant: Option<ValidCredential>,
}

impl Credential {
    pub(super) fn new(scheme: &'static Scheme, source: impl CredentialSource + 'static) -> Self {
        let constant = source.constant().and_then(|secret| validate(scheme, secret).ok());
        Self { scheme, source: Arc::new(source), constant }
    }

    /// Returns the strings that must not appear in an error.
    pub(super) fn secrets(&self) -> Vec<SecretString> {
        self.source.secrets()
    }

    /// Returns the reason why a constant secret cannot be sent. The reason does not contain the secret. Other secrets
    /// are checked when they are used.
    pub(super) fn fault(&self) -> Option<String> {
        validate(self.scheme, self.source.constant()?).err()
    }
}

/// The secrets that were added to a request and may be replaced, with their sources.
#[derive(Default)]
pub(super) struct UsedCredentials(pub(super) Vec<(Arc<dyn CredentialSource>, SecretString)>);

impl UsedCredentials {
    /// Discards all secrets after the server rejected the request. Returns whether another attempt may get a different
    /// secret.
    pub(super) async fn invalidate(self) -> bool {
        let mut invalidated = false;
        for (source, refused) in &self.0 {
            invalidated |= source.invalidate(refused).await;
        }
        invalidated
    }
}

/// Adds the credentials of the first alternative whose schemes all have one, to the headers or to `query`. Without such
/// an alternative, the caller must have set the missing credentials directly, for example in a header, or permit
/// anonymous calls.
pub(super) async fn authorize(
    security: &[&[&'static Scheme]],
    credentials: &Credentials,
    channel: &Channel,
    uri: &Uri,
    query: &mut String,
    headers: &mut HeaderMap,
) -> Result<UsedCredentials, Unauthorized> {
    let unauthorized = |reason| Unauthorized::new(reason, None);
    let chosen = credentials.choose(security, uri, headers).map_err(unauthorized)?;
    let mut used = UsedCredentials::default();
    for credential in chosen.iter().filter_map(|scheme| credentials.find(scheme)) {
        if let Some(constant) = &credential.constant {
            constant.apply(query, headers);
            continue;
        }
        let secret = credential.source.get(credential.scheme.name, channel).await?;
        let valid = validate(credential.scheme, &secret).map_err(unauthorized)?;
        valid.apply(query, headers);
        used.0.push((Arc::clone(&credential.source), secret));
    }
    Ok(used)
}

#[cfg(test)]
mod tests {
    use http::header::HeaderValue;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::base::Base;
    use super::super::scheme::CredentialLocation;
    use super::super::secret::Secret;
    use super::super::transport::SharedTransport;
    use super::super::transport::function::transport_fn;
    use super::*;

    const fn scheme(location: CredentialLocation, setter: &'static [&'static str; 1]) -> Scheme {
        let [name] = *setter;
        Scheme { name, location, prefix: "", setters: setter, env: None }
    }

    static KEY: Scheme = Scheme {
        prefix: "ApiKey ",
        ..scheme(CredentialLocation::Header("authorization"), &["key"])
    };
    static TOKEN: Scheme = scheme(CredentialLocation::Query("token"), &["token"]);
    static JAR: Scheme = scheme(CredentialLocation::Cookie("sid"), &["jar"]);

    fn channel() -> Channel {
        Channel::new(
            Base::new("https://a.example", None, false, false).unwrap(),
            HeaderValue::from_static("a"),
            SharedTransport::new(transport_fn(|_| http::Response::new(""))),
        )
    }

    fn credential(scheme: &'static Scheme, secret: &str) -> Credential {
        Credential::new(scheme, Secret::from(secret))
    }

    fn credentials(all: impl IntoIterator<Item = Credential>) -> Credentials {
        Credentials { all: all.into_iter().collect(), anonymous: false }
    }

    async fn error_of(all: Credentials) -> Unauthorized {
        let (uri, mut query, mut headers) = (Uri::default(), String::new(), HeaderMap::new());
        let (credentials, channel) = (all, channel());
        let used =
            authorize(&[&[&KEY]], &credentials, &channel, &uri, &mut query, &mut headers).await;
        used.err().unwrap()
    }

    async fn sent(
        security: &[&[&'static Scheme]],
        credentials: &Credentials,
    ) -> (String, HeaderMap) {
        let (uri, mut query, mut headers) = (Uri::default(), String::new(), HeaderMap::new());
        let channel = channel();
        let used = authorize(security, credentials, &channel, &uri, &mut query, &mut headers);
        used.await.unwrap();
        (query, headers)
    }

    #[tokio::test]
    async fn uses_only_the_first_alternative_with_all_credentials() {
        let key = credential(&KEY, "sk-1");
        let mut all = credentials([credential(&TOKEN, "a&b"), credential(&JAR, "j"), key]);
        let (query, headers) = sent(&[&[&TOKEN, &JAR], &[&KEY]], &all).await;
        assert_eq!(query, "token=a%26b");
        assert_eq!(headers.get("cookie").unwrap(), "sid=j");
        assert!(headers.get("authorization").is_none());

        all.all.remove(0);
        let (query, headers) = sent(&[&[&TOKEN, &JAR], &[&KEY]], &all).await;
        assert_eq!(query, "");
        assert_eq!(headers.get("authorization").unwrap(), "ApiKey sk-1");
        assert!(headers.get("authorization").unwrap().is_sensitive());
        assert!(sent(&[], &all).await.1.is_empty());
    }

    #[tokio::test]
    async fn requests_a_secret_from_the_provider_for_every_call() {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        let rising = Secret::from_provider(move || {
            let number = count.fetch_add(1, Ordering::Relaxed);
            async move { Ok::<_, std::io::Error>(format!("t{number}")) }
        });
        let all = credentials([Credential::new(&KEY, rising)]);
        for expected in ["ApiKey t0", "ApiKey t1"] {
            let (_, headers) = sent(&[&[&KEY]], &all).await;
            assert_eq!(headers.get("authorization").unwrap(), expected);
        }
        let broken = Secret::from_provider(|| async { Err::<String, _>("vault is sealed") });
        let error = error_of(credentials([Credential::new(&KEY, broken)])).await;
        assert_eq!(error.reason, "cannot get the credential for key: vault is sealed");
        let odd = Secret::from_provider(|| async { Ok::<_, std::io::Error>("a\nb") });
        let error = error_of(credentials([Credential::new(&KEY, odd)])).await;
        assert!(error.reason.contains("cannot be sent"), "{}", error.reason);
    }

    #[tokio::test]
    async fn missing_credentials_are_an_error_unless_the_caller_permits_or_replaces_them() {
        let error = error_of(credentials([credential(&TOKEN, "t")])).await;
        assert_eq!(error.reason, "no credential is set: call `key(…)` on the builder");
        let anonymous = Credentials { all: Vec::new(), anonymous: true };
        assert!(sent(&[&[&KEY]], &anonymous).await.1.is_empty());
        let (uri, mut query, mut headers) = (Uri::default(), String::new(), HeaderMap::new());
        headers.insert("authorization", HeaderValue::from_static("Own 1"));
        let all = credentials([credential(&TOKEN, "t")]);
        let security: &[&[&'static Scheme]] = &[&[&JAR], &[&KEY, &TOKEN]];
        let channel = channel();
        let used = authorize(security, &all, &channel, &uri, &mut query, &mut headers);
        used.await.unwrap();
        assert_eq!((query.as_str(), headers.len()), ("token=t", 1));
    }

    #[test]
    fn never_shows_a_secret() {
        let credential = credential(&KEY, "sk-secret\r\nx: y");
        for shown in [&KEY, &TOKEN, &JAR].map(|scheme| self::credential(scheme, "sk-secret")) {
            assert!(!format!("{shown:?}{credential:?}").contains("sk-secret"));
        }
        assert!(!credential.fault().unwrap().contains("sk-secret"));
    }
}
