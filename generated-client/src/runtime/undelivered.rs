//! Recognizes successful responses that do not contain what the call returns: an error as the API describes it, a part of
//! the content, or nothing.

use http::StatusCode;

use super::head::Head;
use super::reply::Reply;

/// The reason for a response with status 206 that nobody has requested.
pub(super) const UNREQUESTED_PART: &str =
    "the body is a part of the file, but the whole was requested";

/// The media types of RFC 9457, which describe an error.
const PROBLEMS: [&str; 2] = ["application/problem+json", "application/problem+xml"];

impl Head {
    /// Returns the media type of an error that has the status of a success, unless the operation declares it.
    pub(super) fn undeclared_problem(&self) -> Option<&'static str> {
        let own = self.essence().filter(|_| self.status.is_success())?;
        let problem = PROBLEMS.into_iter().find(|problem| own.eq_ignore_ascii_case(problem))?;
        (!self.accepts_problems).then_some(problem)
    }

    /// Returns the reason why the body is not the whole content, if it is a part that was not requested.
    pub(super) fn unrequested_part(&self) -> Option<&'static str> {
        let is_part = self.status == StatusCode::PARTIAL_CONTENT;
        let is_expected = self.requests_range || self.operation.lists(self.status);
        (is_part && !is_expected).then_some(UNREQUESTED_PART)
    }

    /// Returns the reason why an empty body is not the content, if the operation does not declare the status.
    pub(super) fn undeclared_absence(&self) -> Option<&'static str> {
        self.absence().filter(|_| !self.operation.declares(self.status))
    }

    /// Returns the reason why a response with this status has no content.
    pub(super) fn absence(&self) -> Option<&'static str> {
        match self.status {
            StatusCode::ACCEPTED => {
                Some("the server has accepted the request, but has not created the content yet")
            }
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT => {
                Some("the response has no content")
            }
            _ => None,
        }
    }
}

impl Reply {
    /// Returns the reason why the body is not the content that a call returns as text or bytes.
    pub(super) fn missing_content(&self) -> Option<&'static str> {
        let absence = || self.head().undeclared_absence().filter(|_| self.body().is_empty());
        self.head().unrequested_part().or_else(absence)
    }
}
