//! Secrets: never shown, and wiped from memory when dropped.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use secrecy::{ExposeSecret, SecretString};

/// A key, a token or a password, or a provider of one.
///
/// Its `Debug` output is `[redacted]`, and its memory is wiped when it is dropped. A string converts into a `Secret`.
/// For a secret that expires, use [`from_provider`](Self::from_provider).
#[derive(Clone)]
pub struct Secret(SecretSource);

/// The maximum number of a provider's secrets that are remembered, so that they can be redacted in errors. If more
/// concurrent calls than this use different secrets, an error may reveal a secret.
const REMEMBERED: usize = 8;

#[derive(Clone)]
enum SecretSource {
    Text(SecretString),
    Provided(Arc<Provided>),
}

struct Provided {
    request: Provider,
    /// The recent secrets, which must not appear in an error.
    issued: Mutex<Vec<SecretString>>,
}

type Failure = Box<dyn StdError + Send + Sync>;
type SecretFuture = Pin<Box<dyn Future<Output = Result<Secret, Failure>> + Send>>;
type Provider = Box<dyn Fn() -> SecretFuture + Send + Sync>;

impl Secret {
    /// Creates a secret that is requested from `provider` before every call. If the provider fails, the call fails and
    /// nothing is sent.
    pub fn from_provider<F, Fut, S, E>(provider: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<S, E>> + Send + 'static,
        S: Into<Self>,
        E: Into<Failure>,
    {
        let request = move || {
            let requested = provider();
            let future = async move { requested.await.map(Into::into).map_err(Into::into) };
            Box::pin(future) as SecretFuture
        };
        Self(SecretSource::Provided(Arc::new(Provided {
            request: Box::new(request),
            issued: Mutex::default(),
        })))
    }

    /// Returns the secret if it is a constant.
    pub(super) fn constant(&self) -> Option<&SecretString> {
        match &self.0 {
            SecretSource::Text(text) => Some(text),
            SecretSource::Provided(_) => None,
        }
    }

    /// Returns the constant, or the recent secrets of a provider.
    pub(super) fn secrets(&self) -> Vec<SecretString> {
        match &self.0 {
            SecretSource::Text(text) => vec![text.clone()],
            SecretSource::Provided(provided) => provided.issued().clone(),
        }
    }

    /// Returns the secret, requesting it from the provider if there is one.
    pub(super) async fn get(&self) -> Result<SecretString, Failure> {
        let mut secret = self.clone();
        for _ in 0..3 {
            match secret.0 {
                SecretSource::Text(text) => return Ok(text),
                SecretSource::Provided(provided) => secret = provided.get().await?,
            }
        }
        Err("the provider returned another provider".into())
    }
}

impl Provided {
    async fn get(&self) -> Result<Secret, Failure> {
        let secret = (self.request)().await?;
        if let SecretSource::Text(text) = &secret.0 {
            let mut issued = self.issued();
            issued.retain(|known| known.expose_secret() != text.expose_secret());
            issued.insert(0, text.clone());
            issued.truncate(REMEMBERED);
        }
        Ok(secret)
    }

    fn issued(&self) -> MutexGuard<'_, Vec<SecretString>> {
        self.issued.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(SecretSource::Text(text.into()))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(SecretSource::Text(text.into()))
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<&Self> for Secret {
    fn from(secret: &Self) -> Self {
        secret.clone()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
