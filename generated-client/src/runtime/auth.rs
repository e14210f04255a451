//! Credentials: how they are held, and where they go on a request. Which origin may see them is decided in `core`.

use std::error::Error as StdError;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::address::pair;
use super::escape::escape;
use super::oauth::{Tokens, Way};
use super::{Secret, cookie};

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
    held: Held,
}

#[derive(Clone, Debug)]
enum Held {
    /// A secret, and what it is made of, if it is made of another one.
    Secret(Secret, Option<Secret>),
    /// Tokens that are asked for.
    Tokens(Tokens),
}

impl Credential {
    pub(super) fn new(scheme: &'static Scheme, secret: Secret) -> Self {
        Self { scheme, held: Held::Secret(secret, None) }
    }

    pub(super) fn basic(scheme: &'static Scheme, user: &str, password: &Secret) -> Self {
        let secret = Secret::pair(user, password, |pair| STANDARD.encode(pair));
        Self { scheme, held: Held::Secret(secret, Some(password.clone())) }
    }

    pub(super) fn tokens(scheme: &'static Scheme, tokens: Tokens) -> Self {
        Self { scheme, held: Held::Tokens(tokens) }
    }

    pub(super) fn is_for(&self, scheme: &Scheme) -> bool {
        self.scheme.name == scheme.name
    }

    /// The texts that no error may show.
    pub(super) fn seen(&self) -> Vec<SecretString> {
        match &self.held {
            Held::Secret(secret, inner) => {
                let inner = inner.iter().flat_map(Secret::seen);
                secret.seen().into_iter().chain(inner).collect()
            }
            Held::Tokens(tokens) => tokens.seen(),
        }
    }

    /// Why this credential cannot be sent, without telling it. What a provider gives is looked at when it is there.
    pub(super) fn fault(&self) -> Option<String> {
        match &self.held {
            Held::Secret(secret, _) => ready(self.scheme, secret.known()?).err(),
            Held::Tokens(_) => None,
        }
    }

    /// The secret, asked for if need be.
    async fn secret(&self, way: Way<'_>) -> Result<SecretString, Unauthorized> {
        let name = self.scheme.name;
        match &self.held {
            Held::Secret(secret, _) => secret.get().await.map_err(|source| Unauthorized {
                reason: format!("the credential for {name} cannot be had: {source}"),
                source: Some(source),
            }),
            Held::Tokens(tokens) => tokens.get(way).await,
        }
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
                let said = pair(name, &escape(secret.expose_secret()));
                let before = url.query().filter(|query| !query.is_empty());
                let query = before.map(|query| format!("{query}&{said}")).unwrap_or(said);
                url.set_query(Some(&query));
            }
            // What the caller says of a single call goes first.
            Self::Header(name, value) => drop(headers.entry(name).or_insert(value)),
            Self::Cookie(value) => cookie::add(headers, value),
        }
    }
}

/// The tokens that a request bears.
#[derive(Default)]
pub(super) struct Borne(Vec<(Tokens, SecretString)>);

impl Borne {
    /// Forgets them, as the server refuses them; whether there were any, so that new ones may help.
    pub(super) async fn forget(self) -> bool {
        for (tokens, refused) in &self.0 {
            tokens.forget(refused).await;
        }
        !self.0.is_empty()
    }
}

/// Uses the first alternative for which all credentials are there. With none the request goes as it is: the
/// server's 401 says more than anything that could be said here.
pub(super) async fn authorize(
    security: &[&[&'static Scheme]],
    credentials: &[Credential],
    way: Way<'_>,
    url: &mut Url,
    headers: &mut HeaderMap,
) -> Result<Borne, Unauthorized> {
    let find = |scheme: &&Scheme| credentials.iter().find(|credential| credential.is_for(scheme));
    let complete = security.iter().find_map(|all| all.iter().map(find).collect::<Option<Vec<_>>>());
    let mut borne = Borne::default();
    for credential in complete.unwrap_or_default() {
        let secret = credential.secret(way).await?;
        let ready = ready(credential.scheme, &secret)
            .map_err(|reason| Unauthorized { reason, source: None })?;
        ready.apply(url, headers);
        if let Held::Tokens(tokens) = &credential.held {
            borne.0.push((tokens.clone(), secret));
        }
    }
    Ok(borne)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::super::base::Base;
    use super::super::transport::{Route, Transport};
    use super::*;

    static KEY: Scheme =
        Scheme { name: "Key", place: Place::Header("authorization"), prefix: "ApiKey " };
    static TOKEN: Scheme = Scheme { name: "Token", place: Place::Query("token"), prefix: "" };
    static JAR: Scheme = Scheme { name: "Jar", place: Place::Cookie("sid"), prefix: "" };

    /// What asks for tokens, of which there are none here.
    struct NoTokens(Transport, Base, HeaderValue);

    impl NoTokens {
        fn new() -> Self {
            let transport = Transport::new(Duration::from_secs(1), Route::Direct).unwrap();
            let base = Base::new("https://a.example", None, false, false).unwrap();
            Self(transport, base, HeaderValue::from_static("a"))
        }

        fn way(&self) -> Way<'_> {
            Way { transport: &self.0, base: &self.1, user_agent: &self.2 }
        }
    }

    async fn error_of(credential: Credential) -> Unauthorized {
        let (mut url, mut headers) = (Url::parse("https://a.example").unwrap(), HeaderMap::new());
        let (none, all) = (NoTokens::new(), [credential]);
        let authorized = authorize(&[&[&KEY]], &all, none.way(), &mut url, &mut headers).await;
        authorized.err().unwrap()
    }

    async fn sent(
        security: &[&[&'static Scheme]],
        credentials: &[Credential],
    ) -> (String, HeaderMap) {
        let (mut url, mut headers) =
            (Url::parse("https://a.example/x?q=1").unwrap(), HeaderMap::new());
        let none = NoTokens::new();
        authorize(security, credentials, none.way(), &mut url, &mut headers).await.unwrap();
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
        let error = error_of(Credential::new(&KEY, broken)).await;
        assert_eq!(error.reason, "the credential for Key cannot be had: vault is sealed");
        let odd = Secret::from_provider(|| async { Ok::<_, std::io::Error>("a\nb") });
        let error = error_of(Credential::new(&KEY, odd)).await;
        assert!(error.reason.contains("cannot be sent"), "{}", error.reason);
    }

    #[test]
    fn a_secret_is_never_shown() {
        let credential = Credential::new(&KEY, "sk-secret\r\nx: y".into());
        assert!(!format!("{credential:?}").contains("sk-secret"));
        assert!(!credential.fault().unwrap().contains("sk-secret"));
    }
}
