//! Formats an error as text on one line.

use std::error::Error as StdError;
use std::fmt;

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

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Error").field(&self.to_string()).finish()
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
