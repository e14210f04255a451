//! The kinds of errors, their messages, and the redaction of secrets in them.

use std::error::Error as StdError;
use std::fmt;

use secrecy::SecretString;

use super::super::failure::Failure;
use super::super::problem::Problem;
use super::super::redact::redacted_text;
use super::super::reply::{Media, Reply};
use super::super::wire::json::Malformed;

pub(super) enum ErrorKind {
    /// Nothing was sent, because the request or the client could not be built or a credential is not available.
    NotSent { reason: String, source: Option<Source> },
    /// There is no complete response. `reply` contains the part of it that was received, if any.
    NoResponse { failure: Failure, reply: Option<Reply> },
    /// The status of the response is an error.
    Status { reply: Reply, problem: Option<Box<Problem>>, note: Option<&'static str> },
    /// The response is a success that cannot be decoded.
    Undecodable { reply: Reply, source: DecodeError },
}

/// The underlying error.
pub(super) type Source = Box<dyn StdError + Send + Sync>;

/// The reason why a response cannot be decoded.
#[derive(Debug)]
pub(in crate::runtime) enum DecodeError {
    /// The body is not valid JSON or does not match the type.
    Malformed(Malformed),
    /// A reader rejects the response, for example because it matches no declared variant.
    Unexpected(UnexpectedResponse),
}

/// The reason why a reader rejects a response.
#[derive(Debug)]
pub(in crate::runtime) struct UnexpectedResponse(pub(in crate::runtime) String);

impl fmt::Display for UnexpectedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for UnexpectedResponse {}

impl DecodeError {
    pub(super) fn as_error(&self) -> &(dyn StdError + 'static) {
        match self {
            Self::Malformed(malformed) => malformed,
            Self::Unexpected(unexpected) => unexpected,
        }
    }
}

impl ErrorKind {
    /// Returns the message without the name of the operation.
    pub(super) fn text(&self) -> String {
        match self {
            ErrorKind::NotSent { reason, .. } => reason.clone(),
            ErrorKind::NoResponse { failure, reply: None } => failure.to_string(),
            ErrorKind::NoResponse { failure, reply: Some(reply) } => {
                format!("{}, but the response is incomplete: {failure}", status(reply))
            }
            ErrorKind::Status { reply, problem, note } => {
                format!("{}{}", status(reply), reason(reply, problem.as_deref(), *note))
            }
            ErrorKind::Undecodable { reply, source } => {
                let source = source.as_error();
                format!("{}, but the response cannot be read: {source}", status(reply))
            }
        }
    }

    /// Replaces secrets that the server echoed in a response that is incomplete or cannot be decoded.
    pub(super) fn redact(&mut self, secrets: &[SecretString]) {
        let (reply, source) = match self {
            Self::Undecodable { reply, source } => (reply, Some(source)),
            Self::NoResponse { reply: Some(reply), .. } => (reply, None),
            _ => return,
        };
        let contains_secret = reply.redact(secrets);
        let Some(source) = source else { return };
        match source {
            DecodeError::Malformed(malformed) if contains_secret => malformed.redact(),
            DecodeError::Unexpected(UnexpectedResponse(reason)) => {
                if let Some(shown) = redacted_text(reason, secrets) {
                    *reason = shown;
                }
            }
            DecodeError::Malformed(_) => {}
        }
    }
}

/// Formats a status with its reason phrase, if it has one.
fn status(reply: &Reply) -> String {
    let status = reply.status();
    match status.canonical_reason() {
        Some(reason) => format!("{} {reason}", status.as_str()),
        None => status.as_str().to_owned(),
    }
}

/// Formats the part of a message that follows the status.
fn reason(reply: &Reply, problem: Option<&Problem>, note: Option<&str>) -> String {
    match (note, problem) {
        (Some(note), _) => format!(": {note}"),
        (None, Some(problem)) => format!(": {problem}"),
        (None, None) if reply.body().trim_ascii().is_empty() => String::new(),
        (None, None) if reply.media() == Media::Text && !reply.is_page() => {
            format!(": {}", String::from_utf8_lossy(reply.body()).trim())
        }
        (None, None) => format!(
            " ({}, {} bytes)",
            reply.media_type().unwrap_or("no media type".into()),
            reply.body().len()
        ),
    }
}
