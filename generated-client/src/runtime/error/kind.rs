//! The kinds of failure, what each says of itself, and how secrets are kept out of them.

use std::error::Error as StdError;
use std::fmt;

use secrecy::SecretString;

use super::super::transport::Failure;
use super::super::wire::Malformed;
use super::super::{Problem, Reply};

pub(super) enum Kind {
    /// Nothing was sent: the request or the client cannot be made.
    NotSent { reason: String, source: Option<Source> },
    /// There is no answer, or no whole one: then this is as much as came.
    NoAnswer { failure: Failure, reply: Option<Reply> },
    /// The answer is an error.
    Status { reply: Reply, problem: Option<Box<Problem>>, note: Option<&'static str> },
    /// The answer is a success that cannot be read.
    Unreadable { reply: Reply, source: Unread },
}

/// What is behind a failure.
pub(super) type Source = Box<dyn StdError + Send + Sync>;

/// Why an answer cannot be read.
#[derive(Debug)]
pub(in crate::runtime) enum Unread {
    /// It is no JSON, or JSON of another shape.
    Malformed(Malformed),
    /// It has none of the forms it may have.
    Refused(Refused),
}

/// An answer that a reader cannot use.
#[derive(Debug)]
pub(in crate::runtime) struct Refused(pub(in crate::runtime) String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for Refused {}

impl Unread {
    pub(super) fn as_error(&self) -> &(dyn StdError + 'static) {
        match self {
            Self::Malformed(malformed) => malformed,
            Self::Refused(refused) => refused,
        }
    }
}

impl Kind {
    /// What happened, in words.
    pub(super) fn text(&self) -> String {
        match self {
            Kind::NotSent { reason, .. } => reason.clone(),
            Kind::NoAnswer { failure, reply: None } => failure.to_string(),
            Kind::NoAnswer { failure, reply: Some(reply) } => {
                format!("{}, but the answer broke off: {failure}", reply.status())
            }
            Kind::Status { reply, problem, note } => {
                format!("{}{}", reply.status(), reason(reply, problem.as_deref(), *note))
            }
            Kind::Unreadable { reply, source } => {
                let source = source.as_error();
                format!("{}, but the answer cannot be read: {source}", reply.status())
            }
        }
    }

    /// Writes over secrets that the server echoes.
    pub(super) fn redact(&mut self, secrets: &[SecretString]) {
        match self {
            Self::Status { reply, problem, .. } => {
                if reply.redact(secrets) {
                    *problem = Problem::read(reply.body()).map(Box::new);
                }
            }
            Self::Unreadable { reply, source } => {
                if let (true, Unread::Malformed(malformed)) = (reply.redact(secrets), source) {
                    malformed.hide();
                }
            }
            Self::NoAnswer { reply: Some(reply), .. } => drop(reply.redact(secrets)),
            Self::NoAnswer { reply: None, .. } | Self::NotSent { .. } => {}
        }
    }
}

/// What follows the status of an answer that is an error.
fn reason(reply: &Reply, problem: Option<&Problem>, note: Option<&str>) -> String {
    match (note, problem) {
        (Some(note), _) => format!(": {note}"),
        (None, Some(problem)) => format!(": {problem}"),
        (None, None) if reply.body().is_empty() => String::new(),
        (None, None) => format!(
            " ({}, {} bytes)",
            reply.media_type().unwrap_or("no media type".into()),
            reply.body().len()
        ),
    }
}
