//! Credentials: how they are held, and where they go on a request. Which origin may see them is decided in `core`.

use std::error::Error as StdError;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::{COOKIE, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::Secret;

/// A way to authenticate.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the document.
    pub name: &'static str,
    /// Where the credential goes.
    pub place: Place,
    /// What stands before it, as in `Bearer `.
    pub prefix: &'static str,
}

/// Where a credential goes.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// A header.
    Header(&'static str),
    /// A query parameter.
    Query(&'static str),
    /// A cookie.
    Cookie(&'static str),
}

/// A scheme and the secret for it.
#[derive(Clone, Debug)]
pub(super) struct Credential {
    scheme: &'static Scheme,
    secret: Secret,
    /// What the secret is made of, if it is made of another one.
    inner: Option<Secret>,
}

impl Credential {
    pub(super) fn new(scheme: &'static Scheme, secret: Secret) -> Self {
        Self { scheme, secret, inner: None }
    }

    pub(super) fn basic(scheme: &'static Scheme, user: &str, password: &Secret) -> Self {
        let secret = Secret::pair(user, password, |pair| STANDARD.encode(pair));
        Self { scheme, secret, inner: Some(password.clone()) }
    }

    pub(super) fn is_for(&self, scheme: &Scheme) -> bool {
        self.scheme.name == scheme.name
    }

    /// The texts that no error may show.
    pub(super) fn seen(&self) -> Vec<SecretString> {
        let inner = self.inner.iter().flat_map(Secret::seen);
        self.secret.seen().into_iter().chain(inner).collect()
    }

    /// Why this credential cannot be sent, without telling it. What a provider gives is looked at when it is there.
    pub(super) fn fault(&self) -> Option<String> {
        ready(self.scheme, self.secret.known()?).err()
    }

    /// The credential as it is sent.
    async fn ready(&self) -> Result<Ready, Unauthorized> {
        let name = self.scheme.name;
        let secret = self.secret.get().await.map_err(|source| Unauthorized {
            reason: format!("the credential for {name} cannot be had: {source}"),
            source: Some(source),
        })?;
        ready(self.scheme, &secret).map_err(|reason| Unauthorized { reason, source: None })
    }
}

/// Why a call cannot be authorized: a reason without the secret, and what the provider said.
#[derive(Debug)]
pub(super) struct Unauthorized {
    pub(super) reason: String,
    pub(super) source: Option<Box<dyn StdError + Send + Sync>>,
}

/// A credential that is known to fit where it goes.
enum Ready {
    Header(HeaderName, HeaderValue),
    Cookie(HeaderValue),
    Query(&'static str, SecretString),
}

fn ready(scheme: &Scheme, secret: &SecretString) -> Result<Ready, String> {
    // Files and variables end in a line break that is no part of the secret.
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
    let ready = match scheme.place {
        Place::Header(name) => HeaderName::from_bytes(name.as_bytes())
            .ok()
            .zip(value(text))
            .map(|(name, value)| Ready::Header(name, value)),
        Place::Cookie(_) if secret.contains(';') => None,
        Place::Cookie(name) => {
            value(format!("{name}={}", text.expose_secret()).into()).map(Ready::Cookie)
        }
        Place::Query(name) => Some(Ready::Query(name, text)),
    };
    ready.ok_or_else(|| {
        format!("the credential for {} holds a character that cannot be sent", scheme.name)
    })
}

impl Ready {
    /// Puts the credential on a request.
    fn apply(self, url: &mut Url, headers: &mut HeaderMap) {
        match self {
            Self::Query(name, secret) => {
                url.query_pairs_mut().append_pair(name, secret.expose_secret());
            }
            // What the caller says of a single call goes first.
            Self::Header(name, value) => drop(headers.entry(name).or_insert(value)),
            Self::Cookie(value) => {
                headers.insert(COOKIE, join(headers.get(COOKIE), value));
            }
        }
    }
}

/// Puts the cookies of a call behind those that are there.
pub(super) fn add_cookies(headers: &mut HeaderMap, cookies: Option<String>) -> Result<(), String> {
    if let Some(cookies) = cookies {
        let value = HeaderValue::try_from(cookies)
            .map_err(|_| "a cookie holds a character that cannot be sent".to_owned())?;
        headers.insert(COOKIE, join(headers.get(COOKIE), value));
    }
    Ok(())
}

/// RFC 6265 wants all cookies in one header.
fn join(old: Option<&HeaderValue>, new: HeaderValue) -> HeaderValue {
    let joined = old.map(|old| [old.as_bytes(), b"; ", new.as_bytes()].concat());
    let joined = joined.and_then(|joined| HeaderValue::from_bytes(&joined).ok());
    let mut joined = joined.unwrap_or(new);
    joined.set_sensitive(true);
    joined
}

/// Uses the first alternative for which all credentials are there. With none the request goes as it is: the
/// server's 401 says more than anything that could be said here.
pub(super) async fn authorize(
    security: &[&[&'static Scheme]],
    credentials: &[Credential],
    url: &mut Url,
    headers: &mut HeaderMap,
) -> Result<(), Unauthorized> {
    let find = |scheme: &&Scheme| credentials.iter().find(|credential| credential.is_for(scheme));
    let complete = security.iter().find_map(|all| all.iter().map(find).collect::<Option<Vec<_>>>());
    for credential in complete.unwrap_or_default() {
        credential.ready().await?.apply(url, headers);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    static KEY: Scheme =
        Scheme { name: "Key", place: Place::Header("authorization"), prefix: "ApiKey " };
    static TOKEN: Scheme = Scheme { name: "Token", place: Place::Query("token"), prefix: "" };
    static JAR: Scheme = Scheme { name: "Jar", place: Place::Cookie("sid"), prefix: "" };

    async fn sent(
        security: &[&[&'static Scheme]],
        credentials: &[Credential],
    ) -> (String, HeaderMap) {
        let (mut url, mut headers) =
            (Url::parse("https://a.example/x?q=1").unwrap(), HeaderMap::new());
        authorize(security, credentials, &mut url, &mut headers).await.unwrap();
        (url.into(), headers)
    }

    #[tokio::test]
    async fn the_first_complete_alternative_is_used_and_no_other() {
        let key = Credential::new(&KEY, "sk-1".into());
        let all = [Credential::new(&TOKEN, "a&b".into()), Credential::new(&JAR, "j".into()), key];
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
    async fn a_provider_is_asked_for_every_call_and_may_fail() {
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
        let error = Credential::new(&KEY, broken).ready().await.err().unwrap();
        assert_eq!(error.reason, "the credential for Key cannot be had: vault is sealed");
        let odd = Secret::from_provider(|| async { Ok::<_, std::io::Error>("a\nb") });
        let error = Credential::new(&KEY, odd).ready().await.err().unwrap();
        assert!(error.reason.contains("cannot be sent"), "{}", error.reason);
    }

    #[test]
    fn a_secret_is_never_shown() {
        let credential = Credential::new(&KEY, "sk-secret\r\nx: y".into());
        assert!(!format!("{credential:?}").contains("sk-secret"));
        assert!(!credential.fault().unwrap().contains("sk-secret"));
    }
}
