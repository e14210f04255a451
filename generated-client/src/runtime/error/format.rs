//! Formats an error as text on one line.

use std::error::Error as StdError;
use std::fmt;

use super::super::causes::causes;
use super::Error;
use super::kind::ErrorKind;

/// The maximum length of a message in characters. Some servers send a stack trace as the detail.
const SHOWN: usize = 1000;

/// The maximum length of the method and path in a message in characters.
const SHOWN_REQUEST: usize = 200;

/// Formats the operation, its method and path, and the reason on one line. Line breaks and control characters become
/// spaces.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.scope)?;
        if let Some(request) = &self.0.request {
            write!(f, " ({})", line(&request.line, SHOWN_REQUEST))?;
        }
        write!(f, ": {}{}", line(&self.0.kind.text(), SHOWN), line(&self.earlier(), SHOWN))?;
        f.write_str(self.execution_note())?;
        f.write_str(&line(self.wait_note(), SHOWN))
    }
}

/// Returns at most `length` characters of a text, without line breaks and control characters.
fn line(text: &str, length: usize) -> String {
    text.chars().map(|c| if is_plain(c) { c } else { ' ' }).take(length).collect()
}

/// Returns whether a character is safe to show: neither a control character, nor a line separator, nor a character that
/// changes the text direction.
fn is_plain(letter: char) -> bool {
    let turns = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !letter.is_control() && !turns
}

/// Shows the text, because `main` prints the `Debug` output of an error that it returns. The alternate form `{:#?}` adds a line
/// for each further fact that is known: the status, the id of the request, the attempts, the request as a curl command, and
/// the causes. Neither form contains a body.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)?;
        let details = if f.alternate() { self.details() } else { Vec::new() };
        let mut details = details.iter();
        details.try_for_each(|(name, fact)| write!(f, "\n    {name}: {}", line(fact, SHOWN)))
    }
}

impl Error {
    /// Returns the facts for the alternate `Debug` output, without bodies and secrets.
    fn details(&self) -> Vec<(&'static str, String)> {
        let status = self.status().map(|status| ("status", status.to_string()));
        let id = self.request_id().map(|id| ("request id", id.to_owned()));
        let attempts = self.attempts().iter().map(|attempt| ("attempt", attempt.to_string()));
        let curl = self.as_curl().map(|curl| ("request", curl));
        let first = self.source().into_iter();
        let causes = first.flat_map(causes).map(|cause| ("cause", cause.to_string()));
        status.into_iter().chain(id).chain(attempts).chain(curl).chain(causes).collect()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            ErrorKind::NoResponse { failure, .. } => failure.as_source(),
            ErrorKind::Undecodable { source, .. } => Some(source.as_error()),
            ErrorKind::Unsaved { source, .. } => Some(&**source),
            ErrorKind::NotSent { source, .. } => source.as_deref().map(|source| source as _),
            ErrorKind::Status { .. }
            | ErrorKind::ReportedFailure { .. }
            | ErrorKind::Unfinished { .. } => None,
        }
    }
}
