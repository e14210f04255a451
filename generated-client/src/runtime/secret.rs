//! Secrets: held so that they are never shown, and wiped from memory when they are dropped. Where they go is decided
//! elsewhere.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use secrecy::{ExposeSecret, SecretString};

/// A key, a token or a password; or where to get one.
///
/// `Debug` shows `[redacted]`, and the memory of the text is wiped when it is dropped. Texts convert into it; one that
/// expires is asked for before every call: see [`from_provider`](Self::from_provider).
#[derive(Clone)]
pub struct Secret(Kind);

/// How many of a provider's answers are remembered: calls of that many tokens may be under way at a time.
const REMEMBERED: usize = 8;

#[derive(Clone)]
enum Kind {
    Text(SecretString),
    Provided(Arc<Provided>),
}

struct Provided {
    ask: Ask,
    /// What was given lately: no error may show it.
    given: Mutex<Vec<SecretString>>,
}

type Failure = Box<dyn StdError + Send + Sync>;
type Answer = Pin<Box<dyn Future<Output = Result<Secret, Failure>> + Send>>;
type Ask = Box<dyn Fn() -> Answer + Send + Sync>;

impl Secret {
    /// A secret that is asked for before every call. If the provider fails, so does the call, and nothing is sent.
    pub fn from_provider<F, Fut, S, E>(provider: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<S, E>> + Send + 'static,
        S: Into<Self>,
        E: Into<Failure>,
    {
        let ask = move || {
            let asked = provider();
            let answer = async move { asked.await.map(Into::into).map_err(Into::into) };
            Box::pin(answer) as Answer
        };
        Self(Kind::Provided(Arc::new(Provided { ask: Box::new(ask), given: Mutex::default() })))
    }

    /// The text, if it is known without asking.
    pub(super) fn known(&self) -> Option<&SecretString> {
        match &self.0 {
            Kind::Text(text) => Some(text),
            Kind::Provided(_) => None,
        }
    }

    /// The texts that it is, or was lately.
    pub(super) fn seen(&self) -> Vec<SecretString> {
        match &self.0 {
            Kind::Text(text) => vec![text.clone()],
            Kind::Provided(provided) => provided.given().clone(),
        }
    }

    /// The text, asked for if need be.
    pub(super) async fn get(&self) -> Result<SecretString, Failure> {
        let mut secret = self.clone();
        for _ in 0..3 {
            match secret.0 {
                Kind::Text(text) => return Ok(text),
                Kind::Provided(provided) => secret = provided.ask().await?,
            }
        }
        Err("the provider gives another provider".into())
    }
}

impl Provided {
    async fn ask(&self) -> Result<Secret, Failure> {
        let secret = (self.ask)().await?;
        if let Kind::Text(text) = &secret.0 {
            let mut given = self.given();
            given.retain(|known| known.expose_secret() != text.expose_secret());
            given.insert(0, text.clone());
            given.truncate(REMEMBERED);
        }
        Ok(secret)
    }

    fn given(&self) -> MutexGuard<'_, Vec<SecretString>> {
        self.given.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Kind::Text(text.into()))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(Kind::Text(text.into()))
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
