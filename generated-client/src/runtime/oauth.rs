//! Requests OAuth 2.0 tokens with client credentials when they are needed, and caches them until they expire.
//! `credentials` adds the token to a request. The client secret is sent only to the token endpoint.

mod token;

use std::convert::Infallible;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use http::{Method, Uri};
use secrecy::{ExposeSecret, SecretString};
use tokio::runtime::Handle;

use super::address::pair;
use super::auth::{CredentialSource, SecretResult, SourceFuture};
use super::base::Base;
use super::body::Payload;
use super::builder::Builder;
use super::channel::Channel;
use super::clock::Limit;
use super::content::Content;
use super::escape::escape;
use super::failure::Unauthorized;
use super::incoming::End;
use super::layers;
use super::operation::Operation;
use super::outcome::{Outcome, ReadResponse};
use super::outgoing::Outgoing;
use super::per_runtime::PerRuntime;
use super::progress::Progress;
use super::retry::Retry;
use super::scheme::Scheme;
use super::secret::Secret;
use super::trace::CallSpan;

use self::token::{Token, TokenError, TokenResponse};

/// The operation of token requests.
static TOKEN: Operation = Operation { name: "token", method: &Method::POST, ..Operation::DEFAULT };

/// The maximum size in bytes of a token response.
const LIMIT: usize = 64 << 10;

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

type RenewalLock = tokio::sync::Mutex<()>;

/// The tokens of one client id.
struct Tokens {
    endpoint: &'static str,
    id: String,
    secret: Secret,
    scope: String,
    /// Whether the endpoint requires the secret in the body instead of a header.
    in_body: AtomicBool,
    current: Mutex<Option<Token>>,
    /// Locked while a token is requested, so that concurrent calls of a runtime share one request. Each runtime has its
    /// own lock, because the holder of a lock may belong to a runtime that is idle.
    renewal: PerRuntime<Arc<RenewalLock>>,
    issued: Mutex<Vec<SecretString>>,
}

impl CredentialSource for Tokens {
    fn get<'g>(&'g self, _: &'static str, channel: &'g Channel) -> SourceFuture<'g, SecretResult> {
        Box::pin(self.token(channel))
    }

    /// Returns the recent tokens and the client secret.
    fn secrets(&self) -> Vec<SecretString> {
        locked(&self.issued).iter().cloned().chain(self.secret.secrets()).collect()
    }

    /// Discards a token, unless it has already been replaced. Returns `true`, because a new token can be requested.
    fn invalidate<'f>(&'f self, refused: &'f SecretString) -> SourceFuture<'f, bool> {
        let is_refused = |token: &mut Token| token.text.expose_secret() == refused.expose_secret();
        drop(locked(&self.current).take_if(is_refused));
        Box::pin(std::future::ready(true))
    }
}

impl Tokens {
    fn new(endpoint: &'static str, id: String, secret: Secret, scope: String) -> Self {
        let (current, renewal, issued) = Default::default();
        let in_body = AtomicBool::new(false);
        Self { endpoint, id, secret, scope, in_body, current, renewal, issued }
    }

    /// Returns the cached token. Requests a new token if none is cached or the cached one has expired.
    async fn token(&self, channel: &Channel) -> SecretResult {
        if let Some(token) = self.fresh(channel) {
            return Ok(token);
        }
        let lock = self.renewal_lock();
        let _guard = lock.lock().await;
        // Another call may have requested a token meanwhile.
        if let Some(token) = self.fresh(channel) {
            return Ok(token);
        }
        let token = self.request_token(channel).await?;
        let text = token.text.clone();
        let mut issued = locked(&self.issued);
        issued.insert(0, text.clone());
        issued.truncate(REMEMBERED);
        *locked(&self.current) = Some(token);
        Ok(text)
    }

    /// Returns the cached token, unless it has expired.
    fn fresh(&self, channel: &Channel) -> Option<SecretString> {
        let current = locked(&self.current);
        let fresh = current.as_ref().filter(|token| token.is_fresh(channel.clock.now()));
        fresh.map(|token| token.text.clone())
    }

    /// Returns the lock of the current runtime. Without a runtime, a call has a lock of its own.
    fn renewal_lock(&self) -> Arc<RenewalLock> {
        let create = || Ok::<_, Infallible>(Arc::default());
        let lock = Handle::try_current().map(|handle| self.renewal.get_or_create(&handle, create));
        match lock {
            Ok(Ok(lock)) => lock,
            Err(_) => Arc::default(),
        }
    }

    /// Requests a token with the secret in a header, as RFC 6749 recommends. If the server does not recognize the
    /// client, the request is repeated with the secret in the body.
    async fn request_token(&self, channel: &Channel) -> Result<Token, Unauthorized> {
        let failed = |error: TokenError| error.into_unauthorized(self.endpoint);
        let uri =
            endpoint(&channel.base, self.endpoint).map_err(TokenError::from).map_err(failed)?;
        let secret = self.secret.get().await.map_err(TokenError::Provider).map_err(failed)?;
        let now = channel.clock.now();
        let in_body = self.in_body.load(Ordering::Relaxed);
        let response = self.post(channel, &uri, &secret, in_body).await.map_err(failed)?;
        let token = response.token(now).map_err(failed);
        if in_body || !response.is_unknown_client() {
            return token;
        }
        let response = self.post(channel, &uri, &secret, true).await.map_err(failed)?;
        match response.token(now) {
            Ok(token) => {
                self.in_body.store(true, Ordering::Relaxed);
                Ok(token)
            }
            Err(_) => token,
        }
    }

    /// Sends the request through the same layers as a call, but without credentials.
    async fn post(
        &self,
        channel: &Channel,
        uri: &Uri,
        secret: &SecretString,
        in_body: bool,
    ) -> Result<TokenResponse, TokenError> {
        let payload = self.payload(in_body.then_some(secret));
        let (mut headers, span) = (HeaderMap::new(), CallSpan::new());
        if !in_body {
            headers.insert(AUTHORIZATION, self.authorization(secret)?);
        }
        let outgoing = Outgoing {
            operation: &TOKEN,
            channel,
            method: TOKEN.method,
            uri: uri.clone(),
            headers: &headers,
            client_headers: None,
            payload: &payload,
            credentials: None,
            // The call that needs the token is sent again if the token request fails.
            retry: Retry::never(),
            policy: None,
            is_token_request: true,
            timeout: channel.timeout,
            // The deadline of the call that needs the token limits this request.
            deadline: Limit::deadline(channel.clock.now(), Duration::MAX),
            progress: Progress::new(channel.clock.now()),
            span: &span,
        };
        let sent = layers::send(&outgoing, |opened| opened.read(LIMIT, &channel.clock)).await;
        match sent.map_err(TokenError::Failed)? {
            Outcome::Success(ReadResponse { head, body, end }) => match end {
                End::Whole => Ok(TokenResponse::new(&head, body)),
                End::Cut => Err("the response is too large".to_owned().into()),
                End::Broken(failure) => Err(TokenError::Failed(failure)),
            },
            Outcome::Rejected(rejected) => Ok(TokenResponse::new(&rejected.head, rejected.body)),
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
            content: Content::memory(fields.join("&")),
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
}

fn locked<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Shows the endpoint, but no secret.
impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tokens({})", self.endpoint)
    }
}

/// Resolves the URL of the token endpoint. An absolute URL ignores an overridden base URL and may have a query; a
/// relative URL follows the base URL.
fn endpoint(base: &Base, endpoint: &str) -> Result<Uri, String> {
    let url = if endpoint.contains("://") {
        let (address, query) =
            endpoint.split_once('?').map_or((endpoint, None), |(a, q)| (a, Some(q)));
        let mut url = base.absolute_url(address)?;
        url.set_query(query);
        url
    } else {
        base.joined(endpoint)?
    };
    Uri::try_from(url.as_str()).map_err(|error| error.to_string())
}
