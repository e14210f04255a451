//! The kinds of failure, what each says of itself, and how secrets are kept out of them.

use std::error::Error as StdError;
use std::fmt;

use secrecy::SecretString;

use super::super::failure::Failure;
use super::super::problem::Problem;
use super::super::redact::redacted_text;
use super::super::reply::{Media, Reply};
use super::super::wire::json::Malformed;

pub(super) enum ErrorKind {
    /// Nothing was sent: the request or the client cannot be made.
    NotSent { reason: String, source: Option<Source> },
    /// There is no answer, or no whole one: then this is as much as came.
    NoResponse { failure: Failure, reply: Option<Reply> },
    /// The answer is an error.
    Status { reply: Reply, problem: Option<Box<Problem>>, note: Option<&'static str> },
    /// The answer is a success that cannot be read.
    Undecodable { reply: Reply, source: DecodeError },
}

/// What is behind a failure.
pub(super) type Source = Box<dyn StdError + Send + Sync>;

/// Why an answer cannot be read.
#[derive(Debug)]
pub(in crate::runtime) enum DecodeError {
    /// It is no JSON, or JSON of another shape.
    Malformed(Malformed),
    /// It has none of the forms it may have.
    Unexpected(UnexpectedResponse),
}

/// An answer that a reader cannot use.
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
    /// What happened, in words.
    pub(super) fn text(&self) -> String {
        match self {
            ErrorKind::NotSent { reason, .. } => reason.clone(),
            ErrorKind::NoResponse { failure, reply: None } => failure.to_string(),
            ErrorKind::NoResponse { failure, reply: Some(reply) } => {
                format!("{}, but the answer broke off: {failure}", status(reply))
            }
            ErrorKind::Status { reply, problem, note } => {
                format!("{}{}", status(reply), reason(reply, problem.as_deref(), *note))
            }
            ErrorKind::Undecodable { reply, source } => {
                let source = source.as_error();
                format!("{}, but the answer cannot be read: {source}", status(reply))
            }
        }
    }

    /// Writes over secrets that the server echoes, in what is shown of an answer that cannot be read.
    pub(super) fn redact(&mut self, secrets: &[SecretString]) {
        let (reply, source) = match self {
            Self::Undecodable { reply, source } => (reply, Some(source)),
            Self::NoResponse { reply: Some(reply), .. } => (reply, None),
            _ => return,
        };
        let found = reply.redact(secrets);
        let Some(source) = source else { return };
        match source {
            DecodeError::Malformed(malformed) if found => malformed.hide(),
            DecodeError::Unexpected(UnexpectedResponse(reason)) => {
                if let Some(shown) = redacted_text(reason, secrets) {
                    *reason = shown;
                }
            }
            DecodeError::Malformed(_) => {}
        }
    }
}

/// A status with its name, if it has one.
fn status(reply: &Reply) -> String {
    let status = reply.status();
    match status.canonical_reason() {
        Some(reason) => format!("{} {reason}", status.as_str()),
        None => status.as_str().to_owned(),
    }
}

/// What follows the status of an answer that is an error.
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
