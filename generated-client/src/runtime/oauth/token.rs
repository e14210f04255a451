//! A token, and the response of a token endpoint.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http::StatusCode;
use secrecy::SecretString;
use serde_json::Value;

use super::super::failure::{Failure, Unauthorized};
use super::super::head::Head;
use super::super::retry_after::retry_after;
use super::super::retry_rules::is_temporary;
use super::super::transport::error::BoxError;

/// A token is no longer used when the rest of its lifetime is shorter than this, or than a tenth of the lifetime if
/// that is less.
const MARGIN: Duration = Duration::from_secs(30);

/// A token with its lifetime.
pub(super) struct Token {
    pub(super) text: SecretString,
    /// The time at which the token expires, or `None` if it is unknown.
    end: Option<Instant>,
}

impl Token {
    /// Returns whether the token can still be used.
    pub(super) fn is_fresh(&self, now: Instant) -> bool {
        self.end.is_none_or(|end| now < end)
    }
}

/// The reason why there is no token.
pub(super) enum TokenError {
    /// The provider of the client secret has failed.
    Provider(BoxError),
    /// There is no complete response.
    Failed(Failure),
    /// The response contains no token.
    Rejected { reason: String, is_temporary: bool, retry_after: Option<Duration> },
}

impl From<String> for TokenError {
    fn from(reason: String) -> Self {
        Self::Rejected { reason, is_temporary: false, retry_after: None }
    }
}

impl TokenError {
    /// Converts the error for the call that needs the token.
    pub(super) fn into_unauthorized(self, endpoint: &str) -> Unauthorized {
        let (reason, source, is_temporary, retry_after) = match self {
            Self::Provider(source) => (source.to_string(), Some(source), false, None),
            Self::Failed(failure) => {
                let (reason, is_temporary) = (failure.to_string(), failure.is_temporary());
                (reason, Some(BoxError::from(failure)), is_temporary, None)
            }
            Self::Rejected { reason, is_temporary, retry_after } => {
                (reason, None, is_temporary, retry_after)
            }
        };
        let reason = format!("cannot get a token from {endpoint}: {reason}");
        Unauthorized { reason, source, is_temporary, retry_after }
    }
}

/// The response of a token endpoint.
pub(super) struct TokenResponse {
    status: StatusCode,
    /// The time after which the server accepts another request.
    retry_after: Option<Duration>,
    body: Bytes,
}

impl TokenResponse {
    pub(super) fn new(head: &Head, body: Bytes) -> Self {
        Self { status: head.status, retry_after: retry_after(&head.headers), body }
    }

    /// Returns whether the server may not have recognized the client. Some servers report a missing client id as an invalid
    /// request.
    pub(super) fn is_unknown_client(&self) -> bool {
        let response: Value = serde_json::from_slice(&self.body).unwrap_or_default();
        let code = response.get("error").and_then(Value::as_str);
        self.status == StatusCode::UNAUTHORIZED
            || self.status == StatusCode::BAD_REQUEST
                && matches!(code, Some("invalid_client" | "invalid_request"))
    }

    /// Reads the token. `now` is the time at which it was requested. An error message contains only the status and the
    /// error code, because the rest of the response may contain the secret.
    pub(super) fn token(&self, now: Instant) -> Result<Token, TokenError> {
        let response: Value = serde_json::from_slice(&self.body).unwrap_or_default();
        let text = |name: &str| response.get(name).and_then(Value::as_str);
        let status = self.status.as_u16();
        if !self.status.is_success() {
            let reason = match text("error").filter(|code| is_code(code)) {
                Some(code) => format!("the server responded with status {status} ({code})"),
                None => format!("the server responded with status {status}"),
            };
            let (is_temporary, retry_after) = (is_temporary(self.status), self.retry_after);
            return Err(TokenError::Rejected { reason, is_temporary, retry_after });
        }
        let token = text("access_token").filter(|token| !token.is_empty());
        let token = token.ok_or_else(|| "the response has no `access_token`".to_owned())?;
        let lifetime = response.get("expires_in").and_then(|lifetime| match lifetime {
            Value::String(text) => text.parse().ok(),
            number => number.as_u64(),
        });
        let lifetime = lifetime.map(Duration::from_secs);
        let usable = lifetime.map(|lifetime| lifetime.saturating_sub(MARGIN.min(lifetime / 10)));
        let end = usable.and_then(|usable| now.checked_add(usable));
        Ok(Token { text: token.into(), end })
    }
}

/// Returns whether a text has the form of an OAuth error code.
fn is_code(text: &str) -> bool {
    text.len() < 40 && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}
