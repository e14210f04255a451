//! Questions about an error: how often the call was sent, whether it was executed, and whether it can be repeated.

use super::super::attempts::Attempts;
use super::super::history::History;
use super::super::retry_rules::is_temporary;
use super::Error;
use super::kind::ErrorKind;

static NEVER_SENT: History = History::NONE;

/// # Attempts and repetition
impl Error {
    /// Returns the attempts of the call: when each was sent, how it ended, and how long the call waited before it.
    #[must_use]
    pub fn attempts(&self) -> &Attempts {
        &self.history().attempts
    }

    /// Returns whether the server may have executed the call despite the error, in its last attempt or in an earlier one.
    /// After a response with a 4xx status, the attempt was not executed; 408 is an exception. Neither was it after status
    /// 503 with a `Retry-After` header. If a wait for a process fails, the call that has started the process was executed.
    #[must_use]
    pub fn may_have_been_executed(&self) -> bool {
        self.started().is_some()
            || self.last_may_have_been_executed()
            || self.attempts().earlier_executed().is_some()
    }

    fn last_may_have_been_executed(&self) -> bool {
        match &self.0.kind {
            ErrorKind::NotSent { .. } => false,
            ErrorKind::NoResponse { failure, reply } => {
                reply.is_some() || failure.may_have_been_executed()
            }
            ErrorKind::Status { reply, .. } => reply.head().may_have_been_executed(),
            ErrorKind::ReportedFailure { .. }
            | ErrorKind::Undecodable { .. }
            | ErrorKind::Unsaved { .. }
            | ErrorKind::Unfinished { .. } => true,
        }
    }

    /// Returns whether a repeated call has no unwanted effect: the operation is idempotent, or the server recognizes the
    /// call by its idempotency key, or no attempt [may have been executed](Self::may_have_been_executed).
    ///
    /// The client has already repeated the call if that was safe and likely to help. Repeat it later only if the cause is
    /// [temporary](Self::is_temporary), too:
    ///
    /// ```
    #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Error;")]
    ///
    /// fn is_worth_repeating(error: &Error) -> bool {
    ///     error.is_temporary() && error.is_safe_to_repeat()
    /// }
    /// ```
    #[must_use]
    pub fn is_safe_to_repeat(&self) -> bool {
        match self.started() {
            Some(is_idempotent) => is_idempotent,
            None => self.history().is_idempotent || !self.may_have_been_executed(),
        }
    }

    /// Returns whether the cause may disappear by itself: a timeout, a failed connection, a rate limit, or one of the
    /// statuses 408, 429, 500, 502, 503 and 504. This says nothing about whether a repeated call
    /// [is safe](Self::is_safe_to_repeat).
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        match &self.0.kind {
            ErrorKind::NoResponse { failure, .. } => failure.is_temporary(),
            ErrorKind::Status { reply, .. } => is_temporary(reply.status()),
            ErrorKind::Unfinished { is_timeout, .. } => *is_timeout,
            ErrorKind::NotSent { .. }
            | ErrorKind::ReportedFailure { .. }
            | ErrorKind::Undecodable { .. }
            | ErrorKind::Unsaved { .. } => false,
        }
    }

    fn history(&self) -> &History {
        match &self.0.kind {
            ErrorKind::NotSent { .. } | ErrorKind::Unfinished { reply: None, .. } => &NEVER_SENT,
            ErrorKind::NoResponse { failure, reply: None } => failure.history(),
            ErrorKind::NoResponse { reply: Some(reply), .. }
            | ErrorKind::Status { reply, .. }
            | ErrorKind::ReportedFailure { reply, .. }
            | ErrorKind::Undecodable { reply, .. }
            | ErrorKind::Unsaved { reply, .. }
            | ErrorKind::Unfinished { reply: Some(reply), .. } => &reply.head().history,
        }
    }

    /// Returns the part of the message that warns of a repeated call, unless another part does.
    pub(super) fn execution_note(&self) -> &'static str {
        let is_unknown = match &self.0.kind {
            ErrorKind::NoResponse { reply: None, .. } | ErrorKind::Status { .. } => true,
            // The other messages state that the call was executed, unless the response is a page.
            ErrorKind::NoResponse { reply: Some(reply), .. }
            | ErrorKind::Undecodable { reply, .. }
            | ErrorKind::Unsaved { reply, .. } => reply.is_page(),
            ErrorKind::NotSent { .. }
            | ErrorKind::ReportedFailure { .. }
            | ErrorKind::Unfinished { .. } => false,
        };
        let has_effect = self.history().has_effect && !self.history().is_idempotent;
        match is_unknown && has_effect && self.last_may_have_been_executed() {
            true if self.wait_note().is_empty() => "; the call may have been executed",
            true | false => "",
        }
    }

    /// States that the call is not sent again because its client has no retry tokens left. The response has begun.
    pub(in super::super) fn without_tokens(mut self) -> Self {
        if let ErrorKind::NoResponse { reply: Some(reply), .. } = &mut self.0.kind {
            reply.end_without_tokens();
        }
        self
    }

    /// Formats the earlier attempts, as they follow the message. A call that was sent once needs none.
    pub(super) fn earlier(&self) -> String {
        let attempts = self.attempts();
        let count = match attempts.len() {
            // The next attempt was not sent.
            1 => "1 attempt".to_owned(),
            count => format!("{count} attempts"),
        };
        let is_once = attempts.earlier.is_empty() && !attempts.is_out_of_tokens;
        if is_once || matches!(self.0.kind, ErrorKind::Unfinished { .. }) {
            return String::new();
        }
        let is_unexpected = self.history().has_effect && !self.last_may_have_been_executed();
        let executed = attempts.earlier_executed().filter(|_| is_unexpected);
        let executed = executed.map_or_else(String::new, |earlier| {
            format!("; an earlier one may have been executed: {}", earlier.result)
        });
        let tokens = match attempts.is_out_of_tokens {
            true => {
                "; not sent again, because the client has no retry tokens left: see `Retry::tokens`"
            }
            false => "",
        };
        format!(" ({count}{executed}{tokens})")
    }
}
