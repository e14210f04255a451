//! The kinds of errors, their messages, and the redaction of secrets in them.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;
use secrecy::SecretString;

use super::super::causes::{redact_error, redact_text};
use super::super::clock::in_millis;
use super::super::failure::Failure;
use super::super::html;
use super::super::problem::Problem;
use super::super::reply::{Media, Reply};
use super::super::retry_after::retry_after;
use super::super::wire::json::Malformed;

pub(super) enum ErrorKind {
    /// Nothing was sent, because the request or the client could not be built or a credential is not available.
    NotSent { reason: String, source: Option<Source> },
    /// There is no complete response. `reply` contains the part of it that was received, if any.
    NoResponse { failure: Failure, reply: Option<Reply> },
    /// The status of the response is an error.
    Status {
        reply: Reply,
        problem: Option<Box<Problem>>,
        note: Option<String>,
        /// The limit that was exceeded: a number of requests in a window.
        limit: Option<(u32, Duration)>,
    },
    /// The status of the response is a success, but it reports a failure: by the property at the pointer `sign`, or by the
    /// media type `sign`.
    ReportedFailure { reply: Reply, problem: Option<Box<Problem>>, sign: &'static str },
    /// The response is a success that cannot be decoded.
    Undecodable { reply: Reply, source: DecodeError },
    /// The response is a success, but the file for its body cannot be written.
    Unsaved { reply: Reply, source: Source },
    /// A process of the server has failed, or has not ended in time. `reply` contains its last state.
    Unfinished { reply: Option<Reply>, reason: String, is_timeout: bool },
}

/// The part of an error that only waits have.
#[derive(Default)]
pub(super) struct FailedWait {
    /// The end of the message.
    pub(super) note: String,
    /// Whether the call that has started the process is idempotent, or `None` if no call has started it.
    pub(super) started: Option<bool>,
    /// The last state of the process.
    pub(super) state: Option<Box<dyn Any + Send + Sync>>,
}

/// The underlying error.
pub(in crate::runtime) type Source = Box<dyn StdError + Send + Sync>;

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
    /// Returns the class of the error for spans. It contains no data of the call.
    #[cfg(feature = "tracing")]
    pub(super) fn error_type(&self) -> &'static str {
        match self {
            Self::NotSent { .. } => "invalid_request",
            Self::NoResponse { failure, .. } => failure.error_type(),
            Self::Status { .. } => "status",
            Self::ReportedFailure { .. } => "reported_failure",
            Self::Undecodable { .. } => "decode",
            Self::Unsaved { .. } => "file",
            Self::Unfinished { is_timeout: true, .. } => "timeout",
            Self::Unfinished { is_timeout: false, .. } => "failed_process",
        }
    }

    /// Returns the message without the name of the operation.
    pub(super) fn text(&self) -> String {
        match self {
            ErrorKind::NotSent { reason, .. } => reason.clone(),
            ErrorKind::NoResponse { failure, reply: None } => failure.to_string(),
            ErrorKind::NoResponse { failure, reply: Some(reply) } => {
                let (executed, redirect) = (executed(reply), redirect(reply));
                format!("{executed}, but the response is incomplete{redirect}: {failure}")
            }
            ErrorKind::Status { reply, problem, note, limit } => {
                let reason = reason(reply, problem.as_deref(), note.as_deref());
                let facts = format!("{}{}", missing_scope(reply), wait(reply, *limit));
                let advice = base_url_advice(reply, problem.as_deref());
                format!("{}{}{reason}{facts}{advice}", status(reply), redirect(reply))
            }
            ErrorKind::ReportedFailure { reply, problem, sign } => {
                let reason = problem.as_deref().map(|problem| format!(": {problem}"));
                let reason = reason.unwrap_or_else(|| format!(" (`{sign}`)"));
                format!("{}, but the response reports a failure{reason}", status(reply))
            }
            ErrorKind::Undecodable { reply, source } => {
                let source = source.as_error();
                let (executed, redirect) = (executed(reply), followed(reply));
                format!("{executed}, but the response cannot be read{redirect}: {source}")
            }
            ErrorKind::Unsaved { reply, source } => {
                format!("{}, but the response cannot be saved: {source}", executed(reply))
            }
            ErrorKind::Unfinished { reason, .. } => reason.clone(),
        }
    }

    /// Replaces secrets in the message, in the response and in the causes. The constructors of errors with a `Problem`
    /// have redacted its response before.
    pub(super) fn redact(&mut self, secrets: &[SecretString]) {
        match self {
            Self::NotSent { reason, source } => {
                redact_text(reason, secrets);
                source.iter_mut().for_each(|source| redact_error(source, secrets));
            }
            Self::NoResponse { failure, reply } => {
                failure.redact(secrets);
                reply.iter_mut().for_each(|reply| _ = reply.redact(secrets));
            }
            Self::Status { note, .. } => {
                note.iter_mut().for_each(|note| redact_text(note, secrets));
            }
            Self::ReportedFailure { .. } => {}
            Self::Unsaved { reply, source } => {
                reply.redact(secrets);
                redact_error(source, secrets);
            }
            Self::Unfinished { reply, reason, .. } => {
                redact_text(reason, secrets);
                reply.iter_mut().for_each(|reply| _ = reply.redact(secrets));
            }
            Self::Undecodable { reply, source } => match (source, reply.redact(secrets)) {
                (DecodeError::Malformed(malformed), true) => malformed.redact(),
                (DecodeError::Malformed(_), false) => {}
                (DecodeError::Unexpected(UnexpectedResponse(reason)), _) => {
                    redact_text(reason, secrets);
                }
            },
        }
    }
}

/// Formats the status of a successful response. If the call has an effect, states that it was executed.
fn executed(reply: &Reply) -> String {
    // A page comes from a proxy or a login, so the API may not have been called.
    match reply.head().history.has_effect && !reply.is_page() {
        true => format!("the call was executed ({})", status(reply)),
        false => status(reply),
    }
}

/// Formats the redirect that led to a response, if there was one. An HTML page that follows a redirect is often a login
/// page.
fn redirect(reply: &Reply) -> String {
    let redirect = followed(reply);
    match !redirect.is_empty() && reply.is_page() {
        true => format!("{redirect}, which may be a login page"),
        false => redirect,
    }
}

/// Formats the redirect that led to a response, if there was one.
fn followed(reply: &Reply) -> String {
    let redirect = reply.head().history.redirect.as_ref();
    redirect.map_or_else(String::new, |redirect| format!(" {redirect}"))
}

/// Returns the advice for a status 404 whose body describes no problem. There is none if an earlier attempt of the call may
/// have deleted the resource.
fn base_url_advice(reply: &Reply, problem: Option<&Problem>) -> &'static str {
    let head = reply.head();
    let is_unexplained = reply.status() == StatusCode::NOT_FOUND && problem.is_none();
    let is_first = head.history.attempts.earlier_executed().is_none();
    match is_unexplained && is_first && !head.is_foreign() {
        true => "; the base URL may be wrong",
        false => "",
    }
}

/// Formats the wait that the server requests, and the limit that was exceeded.
fn wait(reply: &Reply, limit: Option<(u32, Duration)>) -> String {
    let wait =
        retry_after(reply.headers()).map(|wait| format!("retry after {:?}", in_millis(wait)));
    let limit =
        limit.map(|(requests, window)| format!("the limit is {requests} requests in {window:?}"));
    let facts: Vec<String> = wait.into_iter().chain(limit).collect();
    if facts.is_empty() { String::new() } else { format!(" ({})", facts.join("; ")) }
}

/// Formats the scope that the credential lacks, if the API states it.
fn missing_scope(reply: &Reply) -> String {
    match reply.missing_scope() {
        Some(all) if all.contains(' ') => {
            format!(" (the credential lacks one of the scopes `{all}`)")
        }
        Some(scope) => format!(" (the credential lacks the scope `{scope}`)"),
        None => String::new(),
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
        (None, None) => {
            let title = Some(reply).filter(|reply| reply.is_page());
            let title = title.and_then(|page| html::title(page.body()));
            format!(
                " ({}, {} bytes{})",
                reply.media_type().unwrap_or("no media type".into()),
                reply.body().len(),
                title.map_or_else(String::new, |title| format!(", title `{title}`"))
            )
        }
    }
}
