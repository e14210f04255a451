//! Tokens of OAuth 2.0's client credentials: asked for when one is needed, kept until it expires. Where they go is
//! decided in `auth`; the client's secret goes to the token's endpoint, and nowhere else.

use std::fmt;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex as Shared, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT, HeaderMap, HeaderValue, USER_AGENT};
use http::{Method, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio::sync::Mutex;

use super::Secret;
use super::address::pair;
use super::auth::Unauthorized;
use super::base::Base;
use super::body::Payload;
use super::clock::Deadline;
use super::content::Content;
use super::escape::escape;
use super::transport::{End, Exchange, Transport};

/// How much is read of an answer.
const LIMIT: usize = 64 << 10;

/// How long before its end a token is not used any more, at most.
const MARGIN: Duration = Duration::from_secs(30);

/// How many tokens are remembered, as no error may show them.
const REMEMBERED: usize = 8;

/// What asking needs: a way to the endpoint, and what a client calls itself.
#[derive(Clone, Copy)]
pub(super) struct Way<'w> {
    pub(super) transport: &'w Transport,
    pub(super) base: &'w Base,
    pub(super) user_agent: &'w HeaderValue,
}

/// The tokens of one client. Clones share them.
#[derive(Clone)]
pub(super) struct Tokens(Arc<Inner>);

struct Inner {
    endpoint: &'static str,
    id: String,
    secret: Secret,
    scope: String,
    /// Held while one is asked for: those who need it too wait for the same answer.
    held: Mutex<Option<Token>>,
    given: Shared<Vec<SecretString>>,
}

struct Token {
    text: SecretString,
    good: Deadline,
}

impl Tokens {
    pub(super) fn new(endpoint: &'static str, id: String, secret: Secret, scope: String) -> Self {
        let (held, given) = (Mutex::default(), Shared::default());
        Self(Arc::new(Inner { endpoint, id, secret, scope, held, given }))
    }

    /// The texts that no error may show.
    pub(super) fn seen(&self) -> Vec<SecretString> {
        self.given().iter().cloned().chain(self.0.secret.seen()).collect()
    }

    /// A token that is good still, or a new one.
    pub(super) async fn get(&self, way: Way<'_>) -> Result<SecretString, Unauthorized> {
        let mut held = self.0.held.lock().await;
        if let Some(token) = held.as_ref().filter(|token| !token.good.is_past()) {
            return Ok(token.text.clone());
        }
        let token = self.ask(way).await?;
        let text = token.text.clone();
        let mut given = self.given();
        given.insert(0, text.clone());
        given.truncate(REMEMBERED);
        *held = Some(token);
        Ok(text)
    }

    /// Forgets a token that a server refuses, unless another one has come in its place.
    pub(super) async fn forget(&self, refused: &SecretString) {
        let mut held = self.0.held.lock().await;
        if held.as_ref().is_some_and(|it| it.text.expose_secret() == refused.expose_secret()) {
            *held = None;
        }
    }

    async fn ask(&self, way: Way<'_>) -> Result<Token, Unauthorized> {
        let said = |reason: String| Unauthorized {
            reason: format!("no token can be had of {}: {reason}", self.0.endpoint),
            source: None,
        };
        let url = way.base.of_tokens(self.0.endpoint).map_err(said)?;
        let secret = self.0.secret.get().await.map_err(|error| said(error.to_string()))?;
        let payload = self.payload(&secret);
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, way.user_agent.clone());
        let exchange = Exchange { method: Method::POST, url, headers, payload: &payload };
        let mut incoming = way
            .transport
            .open(exchange, &AtomicBool::default())
            .await
            .map_err(|failure| said(failure.to_string()))?;
        let mut body = BytesMut::new();
        match incoming.read(&mut body, LIMIT).await {
            End::Whole => read(incoming.status(), &body).map_err(said),
            End::Cut => Err(said("its answer is too long".to_owned())),
            End::Broken(failure) => Err(said(failure.to_string())),
        }
    }

    fn payload(&self, secret: &SecretString) -> Payload {
        let secret = secret.expose_secret().trim();
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", self.0.id.as_str()),
            ("client_secret", secret),
            ("scope", self.0.scope.as_str()),
        ];
        let fields = fields.into_iter().filter(|(_, value)| !value.is_empty());
        let fields: Vec<String> = fields.map(|(name, value)| pair(name, &escape(value))).collect();
        Payload::Whole {
            media: HeaderValue::from_static("application/x-www-form-urlencoded"),
            content: Content::Memory(Bytes::from(fields.join("&"))),
        }
    }

    fn given(&self) -> MutexGuard<'_, Vec<SecretString>> {
        self.0.given.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shows nothing that may be secret.
impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tokens({})", self.0.endpoint)
    }
}

/// The token in an answer. Of one that is none, the status and the error's code are told: the rest may echo the secret.
fn read(status: StatusCode, body: &[u8]) -> Result<Token, String> {
    let answer: Value = serde_json::from_slice(body).unwrap_or_default();
    let text = |name: &str| answer.get(name).and_then(Value::as_str);
    if !status.is_success() {
        let is_code = |code: &&str| {
            code.len() < 40 && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        };
        return Err(match text("error").filter(is_code) {
            Some(code) => format!("it answers {} ({code})", status.as_u16()),
            None => format!("it answers {}", status.as_u16()),
        });
    }
    let token = text("access_token").filter(|token| !token.is_empty());
    let token = token.ok_or("its answer holds no `access_token`")?;
    let lives = answer.get("expires_in").and_then(|lives| match lives {
        Value::String(text) => text.parse().ok(),
        number => number.as_u64(),
    });
    let good = match lives.map(Duration::from_secs) {
        Some(lives) => Deadline::after(lives.saturating_sub(MARGIN.min(lives / 10))),
        None => Deadline::never(),
    };
    Ok(Token { text: token.into(), good })
}
