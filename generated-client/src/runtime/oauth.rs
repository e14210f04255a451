//! Requests OAuth 2.0 tokens with client credentials when they are needed, and caches them until they expire. `auth`
//! adds the token to a request. The client secret is sent only to the token endpoint.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex as Shared, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use http::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue, USER_AGENT};
use http::{Method, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio::sync::Mutex;
use url::Url;

use super::address::pair;
use super::auth::{CredentialSource, SecretResult, SourceFuture, Unauthorized};
use super::base::Base;
use super::body::Payload;
use super::builder::Builder;
use super::channel::Channel;
use super::clock;
use super::content::Content;
use super::escape::escape;
use super::scheme::Scheme;
use super::secret::Secret;
use super::transport::{End, Exchange};

/// The maximum size in bytes of a token response.
const LIMIT: usize = 64 << 10;

/// A token is no longer used when the rest of its lifetime is shorter than this, or than a tenth of the lifetime if
/// that is less.
const MARGIN: Duration = Duration::from_secs(30);

/// The maximum number of tokens that are remembered to keep them out of error messages.
const REMEMBERED: usize = 8;

impl Builder {
    /// Sets the credential of a scheme to tokens from this endpoint, which are requested with a client id and secret.
    #[must_use]
    pub fn client_credentials<S: AsRef<str>>(
        self,
        scheme: &'static Scheme,
        endpoint: &'static str,
        id: impl Into<String>,
        secret: impl Into<Secret>,
        scopes: impl IntoIterator<Item = S>,
    ) -> Self {
        let scopes: Vec<S> = scopes.into_iter().collect();
        let scopes: Vec<&str> = scopes.iter().map(AsRef::as_ref).collect();
        let tokens = Tokens::new(endpoint, id.into(), secret.into(), scopes.join(" "));
        self.with(scheme, tokens)
    }
}

/// The tokens of one client id.
struct Tokens {
    endpoint: &'static str,
    id: String,
    secret: Secret,
    scope: String,
    /// Whether the endpoint requires the secret in a header instead of the body.
    in_header: AtomicBool,
    /// Locked while a token is requested, so that concurrent calls share one request.
    current: Mutex<Option<Token>>,
    issued: Shared<Vec<SecretString>>,
}

struct Token {
    text: SecretString,
    /// The time at which the token expires, or `None` if it is unknown.
    end: Option<Instant>,
}

impl Token {
    fn is_fresh(&self) -> bool {
        self.end.is_none_or(|end| clock::now() < end)
    }
}

impl CredentialSource for Tokens {
    fn get<'g>(&'g self, _: &'static str, channel: &'g Channel) -> SourceFuture<'g, SecretResult> {
        Box::pin(self.token(channel))
    }

    /// Returns the recent tokens and the client secret.
    fn secrets(&self) -> Vec<SecretString> {
        self.issued().iter().cloned().chain(self.secret.secrets()).collect()
    }

    /// Discards a token, unless it has already been replaced. Returns `true`, because a new token can be requested.
    fn invalidate<'f>(&'f self, refused: &'f SecretString) -> SourceFuture<'f, bool> {
        Box::pin(async move {
            let mut current = self.current.lock().await;
            if current
                .as_ref()
                .is_some_and(|token| token.text.expose_secret() == refused.expose_secret())
            {
                *current = None;
            }
            true
        })
    }
}

impl Tokens {
    fn new(endpoint: &'static str, id: String, secret: Secret, scope: String) -> Self {
        let (current, issued) = (Mutex::default(), Shared::default());
        Self { endpoint, id, secret, scope, in_header: AtomicBool::new(false), current, issued }
    }

    /// Returns the cached token. Requests a new token if none is cached or the cached one has expired.
    async fn token(&self, channel: &Channel) -> SecretResult {
        let mut current = self.current.lock().await;
        if let Some(token) = current.as_ref().filter(|token| token.is_fresh()) {
            return Ok(token.text.clone());
        }
        let token = self.request_token(channel).await?;
        let text = token.text.clone();
        let mut issued = self.issued();
        issued.insert(0, text.clone());
        issued.truncate(REMEMBERED);
        *current = Some(token);
        Ok(text)
    }

    /// Requests a token with the secret in the body. If the server does not recognize the client, the request is
    /// repeated with the secret in a header, because RFC 6749 does not require servers to accept the secret in the
    /// body.
    async fn request_token(&self, channel: &Channel) -> Result<Token, Unauthorized> {
        let failed = |reason: String| Unauthorized {
            reason: format!("cannot get a token from {}: {reason}", self.endpoint),
            source: None,
        };
        let url = endpoint(&channel.base, self.endpoint).map_err(failed)?;
        let secret = self.secret.get().await.map_err(|error| failed(error.to_string()))?;
        let in_header = self.in_header.load(Ordering::Relaxed);
        let (status, body) = self.post(channel, &url, &secret, in_header).await.map_err(failed)?;
        let token = read(status, &body).map_err(failed);
        if in_header || !is_unknown_client(status, &body) {
            return token;
        }
        let (status, body) = self.post(channel, &url, &secret, true).await.map_err(failed)?;
        match read(status, &body) {
            Ok(token) => {
                self.in_header.store(true, Ordering::Relaxed);
                Ok(token)
            }
            Err(_) => token,
        }
    }

    async fn post(
        &self,
        channel: &Channel,
        url: &Url,
        secret: &SecretString,
        in_header: bool,
    ) -> Result<(StatusCode, BytesMut), String> {
        let payload = self.payload((!in_header).then_some(secret));
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, channel.user_agent.clone());
        if in_header {
            headers.insert(AUTHORIZATION, self.authorization(secret)?);
        }
        let exchange =
            Exchange { method: Method::POST, url: url.clone(), headers, payload: &payload };
        let opened = channel.transport.open(exchange, &AtomicBool::default()).await;
        let mut incoming = opened.map_err(|failure| failure.to_string())?;
        let mut body = BytesMut::new();
        match incoming.read(&mut body, LIMIT).await {
            End::Whole => Ok((incoming.status(), body)),
            End::Cut => Err("the response is too large".to_owned()),
            End::Broken(failure) => Err(failure.to_string()),
        }
    }

    /// Builds the body. Empty fields are omitted, and so is the client id if `secret` is `None`.
    fn payload(&self, secret: Option<&SecretString>) -> Payload {
        let id = secret.map(|_| self.id.as_str());
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", id.unwrap_or_default()),
            (
                "client_secret",
                secret.map(|secret| secret.expose_secret().trim()).unwrap_or_default(),
            ),
            ("scope", self.scope.as_str()),
        ];
        let fields = fields.into_iter().filter(|(_, value)| !value.is_empty());
        let fields: Vec<String> = fields.map(|(name, value)| pair(name, &escape(value))).collect();
        Payload::Whole {
            media: HeaderValue::from_static("application/x-www-form-urlencoded"),
            content: Content::Memory(Bytes::from(fields.join("&"))),
        }
    }

    /// Encodes the client id and secret as a header. Both are percent-encoded first, as RFC 6749 requires.
    fn authorization(&self, secret: &SecretString) -> Result<HeaderValue, String> {
        let pair = format!("{}:{}", escape(&self.id), escape(secret.expose_secret().trim()));
        let header = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(pair)));
        let mut header = header
            .map_err(|_| "the client secret contains a character that cannot be sent".to_owned())?;
        header.set_sensitive(true);
        Ok(header)
    }

    fn issued(&self) -> MutexGuard<'_, Vec<SecretString>> {
        self.issued.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Shows the endpoint, but no secret.
impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tokens({})", self.endpoint)
    }
}

/// Returns whether the server did not recognize the client.
fn is_unknown_client(status: StatusCode, body: &[u8]) -> bool {
    let response: Value = serde_json::from_slice(body).unwrap_or_default();
    let code = response.get("error").and_then(Value::as_str);
    status == StatusCode::UNAUTHORIZED
        || status == StatusCode::BAD_REQUEST && matches!(code, Some("invalid_client"))
}

/// Reads the token from a response. An error message contains only the status and the error code, because the rest of
/// the response may contain the secret.
fn read(status: StatusCode, body: &[u8]) -> Result<Token, String> {
    let response: Value = serde_json::from_slice(body).unwrap_or_default();
    let text = |name: &str| response.get(name).and_then(Value::as_str);
    if !status.is_success() {
        let is_code = |code: &&str| {
            code.len() < 40 && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        };
        return Err(match text("error").filter(is_code) {
            Some(code) => format!("the server responded with status {} ({code})", status.as_u16()),
            None => format!("the server responded with status {}", status.as_u16()),
        });
    }
    let token = text("access_token").filter(|token| !token.is_empty());
    let token = token.ok_or("the response has no `access_token`")?;
    let lifetime = response.get("expires_in").and_then(|lifetime| match lifetime {
        Value::String(text) => text.parse().ok(),
        number => number.as_u64(),
    });
    let lifetime = lifetime.map(Duration::from_secs);
    let usable = lifetime.map(|lifetime| lifetime.saturating_sub(MARGIN.min(lifetime / 10)));
    let end = usable.and_then(|usable| clock::now().checked_add(usable));
    Ok(Token { text: token.into(), end })
}

/// Resolves the URL of the token endpoint. An absolute URL ignores an overridden base URL and may have a query; a
/// relative URL follows the base URL.
fn endpoint(base: &Base, endpoint: &str) -> Result<Url, String> {
    if !endpoint.contains("://") {
        return base.joined(endpoint);
    }
    let (address, query) = endpoint.split_once('?').map_or((endpoint, None), |(a, q)| (a, Some(q)));
    let mut url = base.absolute_url(address)?;
    url.set_query(query);
    Ok(url)
}
