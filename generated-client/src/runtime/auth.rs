//! Credentials: their sources, and how they are added to a request. `execute` decides which origins receive them.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::address::pair;
use super::channel::Channel;
use super::cookie;
use super::escape::escape;
use super::scheme::{CredentialLocation, Scheme};
use super::secret::Secret;

/// A scheme and the source of its secret.
#[derive(Clone, Debug)]
pub(super) struct Credential {
    scheme: &'static Scheme,
    source: Arc<dyn CredentialSource>,
}

/// A source of secrets: a constant, a provider or a token endpoint.
pub(super) trait CredentialSource: fmt::Debug + Send + Sync {
    /// Returns the secret, requesting it first if necessary. `name` is the scheme's name, for error messages. Tokens
    /// are requested through `channel`.
    fn get<'g>(
        &'g self,
        name: &'static str,
        channel: &'g Channel,
    ) -> SourceFuture<'g, SecretResult>;

    /// Returns the secret if it is a constant.
    fn constant(&self) -> Option<&SecretString> {
        None
    }

    /// Returns the strings that must not appear in an error.
    fn secrets(&self) -> Vec<SecretString>;

    /// Discards a secret that the server rejected. Returns whether another attempt may get a different secret.
    fn invalidate<'f>(&'f self, _refused: &'f SecretString) -> SourceFuture<'f, bool> {
        Box::pin(std::future::ready(false))
    }
}

/// The future of a [`CredentialSource`].
pub(super) type SourceFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A secret, or the reason why there is none.
pub(super) type SecretResult = Result<SecretString, Unauthorized>;

impl CredentialSource for Secret {
    fn get<'g>(&'g self, name: &'static str, _: &'g Channel) -> SourceFuture<'g, SecretResult> {
        Box::pin(async move {
            self.get().await.map_err(|source| Unauthorized {
                reason: format!("cannot get the credential for {name}: {source}"),
                source: Some(source),
            })
        })
    }

    fn constant(&self) -> Option<&SecretString> {
        self.constant()
    }

    fn secrets(&self) -> Vec<SecretString> {
        self.secrets()
    }
}

impl Credential {
    pub(super) fn new(scheme: &'static Scheme, source: impl CredentialSource + 'static) -> Self {
        Self { scheme, source: Arc::new(source) }
    }

    pub(super) fn is_for(&self, scheme: &Scheme) -> bool {
        self.scheme.name == scheme.name
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

/// The reason why a call cannot be authorized. `reason` does not contain the secret. `source` is the provider's error,
/// if any.
#[derive(Debug)]
pub(super) struct Unauthorized {
    pub(super) reason: String,
    pub(super) source: Option<Box<dyn StdError + Send + Sync>>,
}

/// A credential whose characters are allowed in its location.
enum ValidCredential {
    Header(HeaderName, HeaderValue),
    Cookie(HeaderValue),
    Query(&'static str, SecretString),
}

fn validate(scheme: &Scheme, secret: &SecretString) -> Result<ValidCredential, String> {
    // A secret that was read from a file often ends with a line break that is not part of it.
    let secret = secret.expose_secret().trim();
    if secret.is_empty() {
        return Err(format!("the credential for {} is empty", scheme.name));
    }
    let value = |text: SecretString| {
        let mut value = HeaderValue::from_str(text.expose_secret()).ok()?;
        value.set_sensitive(true);
        Some(value)
    };
    let text = SecretString::from(format!("{}{secret}", scheme.prefix));
    let valid = match scheme.location {
        CredentialLocation::Header(name) => HeaderName::from_bytes(name.as_bytes())
            .ok()
            .zip(value(text))
            .map(|(name, value)| ValidCredential::Header(name, value)),
        CredentialLocation::Cookie(_) if secret.contains(';') => None,
        CredentialLocation::Cookie(name) => {
            value(format!("{name}={}", text.expose_secret()).into()).map(ValidCredential::Cookie)
        }
        CredentialLocation::Query(name) => Some(ValidCredential::Query(name, text)),
    };
    valid.ok_or_else(|| {
        format!("the credential for {} contains a character that cannot be sent", scheme.name)
    })
}

impl ValidCredential {
    /// Adds the credential to a request.
    fn apply(self, url: &mut Url, headers: &mut HeaderMap) {
        match self {
            Self::Query(name, secret) => {
                let pair = pair(name, &escape(secret.expose_secret()));
                let before = url.query().filter(|query| !query.is_empty());
                let query = before.map(|query| format!("{query}&{pair}")).unwrap_or(pair);
                url.set_query(Some(&query));
            }
            // A header that is set on the call overrides the credential.
            Self::Header(name, value) => drop(headers.entry(name).or_insert(value)),
            Self::Cookie(value) => cookie::add(headers, value),
        }
    }
}

/// The secrets that were added to a request, with their sources.
#[derive(Default)]
pub(super) struct UsedCredentials(Vec<(Arc<dyn CredentialSource>, SecretString)>);

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

/// Adds the credentials of the first alternative whose schemes all have a credential. Without such an alternative, the
/// request is sent without credentials: the server's 401 response explains the problem better than a generic error.
pub(super) async fn authorize(
    security: &[&[&'static Scheme]],
    credentials: &[Credential],
    channel: &Channel,
    url: &mut Url,
    headers: &mut HeaderMap,
) -> Result<UsedCredentials, Unauthorized> {
    let find = |scheme: &&Scheme| credentials.iter().find(|known| known.is_for(scheme));
    let complete = security.iter().find_map(|all| all.iter().map(find).collect::<Option<Vec<_>>>());
    let mut used = UsedCredentials::default();
    for credential in complete.unwrap_or_default() {
        let secret = credential.source.get(credential.scheme.name, channel).await?;
        let valid = validate(credential.scheme, &secret)
            .map_err(|reason| Unauthorized { reason, source: None })?;
        valid.apply(url, headers);
        used.0.push((Arc::clone(&credential.source), secret));
    }
    Ok(used)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::super::base::Base;
    use super::super::transport::{Route, Transport};
    use super::*;

    static KEY: Scheme = Scheme {
        name: "Key",
        location: CredentialLocation::Header("authorization"),
        prefix: "ApiKey ",
    };
    static TOKEN: Scheme =
        Scheme { name: "Token", location: CredentialLocation::Query("token"), prefix: "" };
    static JAR: Scheme =
        Scheme { name: "Jar", location: CredentialLocation::Cookie("sid"), prefix: "" };

    fn channel() -> Channel {
        Channel {
            base: Base::new("https://a.example", None, false, false).unwrap(),
            user_agent: HeaderValue::from_static("a"),
            transport: Transport::new(Duration::from_secs(1), Route::Direct).unwrap(),
        }
    }

    fn credential(scheme: &'static Scheme, secret: &str) -> Credential {
        Credential::new(scheme, Secret::from(secret))
    }

    async fn error_of(credential: Credential) -> Unauthorized {
        let (mut url, mut headers) = (Url::parse("https://a.example").unwrap(), HeaderMap::new());
        let (credentials, channel) = ([credential], channel());
        let used = authorize(&[&[&KEY]], &credentials, &channel, &mut url, &mut headers).await;
        used.err().unwrap()
    }

    async fn sent(
        security: &[&[&'static Scheme]],
        credentials: &[Credential],
    ) -> (String, HeaderMap) {
        let (mut url, mut headers) =
            (Url::parse("https://a.example/x?q=1").unwrap(), HeaderMap::new());
        authorize(security, credentials, &channel(), &mut url, &mut headers).await.unwrap();
        (url.into(), headers)
    }

    #[tokio::test]
    async fn uses_only_the_first_alternative_with_all_credentials() {
        let key = credential(&KEY, "sk-1");
        let all = [credential(&TOKEN, "a&b"), credential(&JAR, "j"), key];
        let (url, headers) = sent(&[&[&TOKEN, &JAR], &[&KEY]], &all).await;
        assert_eq!(url, "https://a.example/x?q=1&token=a%26b");
        assert_eq!(headers.get("cookie").unwrap(), "sid=j");
        assert!(headers.get("authorization").is_none());

        let (url, headers) = sent(&[&[&TOKEN, &JAR], &[&KEY]], all.get(1..).unwrap()).await;
        assert_eq!(url, "https://a.example/x?q=1");
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
        let all = [Credential::new(&KEY, rising)];
        for expected in ["ApiKey t0", "ApiKey t1"] {
            let (_, headers) = sent(&[&[&KEY]], &all).await;
            assert_eq!(headers.get("authorization").unwrap(), expected);
        }
        let broken = Secret::from_provider(|| async { Err::<String, _>("vault is sealed") });
        let error = error_of(Credential::new(&KEY, broken)).await;
        assert_eq!(error.reason, "cannot get the credential for Key: vault is sealed");
        let odd = Secret::from_provider(|| async { Ok::<_, std::io::Error>("a\nb") });
        let error = error_of(Credential::new(&KEY, odd)).await;
        assert!(error.reason.contains("cannot be sent"), "{}", error.reason);
    }

    #[test]
    fn never_shows_a_secret() {
        let credential = credential(&KEY, "sk-secret\r\nx: y");
        assert!(!format!("{credential:?}").contains("sk-secret"));
        assert!(!credential.fault().unwrap().contains("sk-secret"));
    }
}
