//! The rules that a correct client follows, and their violations.

use std::collections::BTreeSet;
use std::fmt;

use super::request::{Origin, Request};

/// A rule that the client broke.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Violation {
    /// The client sent more requests than the rate limit permits.
    RateLimitExceeded,
    /// The client sent a request before the time in `Retry-After` had passed.
    TooEarly,
    /// The storage received the credential of the API.
    CredentialAtOtherHost,
    /// A request to the API had no credential, or another one.
    WrongCredential,
    /// A start was sent again, although the first one may have been executed.
    RepeatedStart(String),
    /// A further page was requested, although the response to the first one was the whole list.
    PageAfterWholeList(String),
    /// There is no such operation.
    UnknownOperation(String),
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RateLimitExceeded => f.write_str("the rate limit was exceeded"),
            Self::TooEarly => f.write_str("a request was sent before `Retry-After` had passed"),
            Self::CredentialAtOtherHost => f.write_str("the storage received the credential"),
            Self::WrongCredential => f.write_str("a request had no valid credential"),
            Self::RepeatedStart(target) => write!(f, "a start was repeated: {target}"),
            Self::PageAfterWholeList(target) => {
                write!(f, "a page was requested after the whole list: {target}")
            }
            Self::UnknownOperation(target) => write!(f, "there is no such operation: {target}"),
        }
    }
}

/// Recognizes violations.
#[derive(Debug, Default)]
pub(crate) struct Checks {
    /// The requests that were executed without a response.
    lost: BTreeSet<(String, Vec<u8>)>,
}

impl Checks {
    /// Remembers that a request was executed, but that the client received no response.
    pub(crate) fn lose(&mut self, request: &Request) {
        self.lost.insert((request.target.clone(), request.body.clone()));
    }

    /// Returns whether the client has received no response to the same request.
    pub(crate) fn is_lost(&self, request: &Request) -> bool {
        self.lost.contains(&(request.target.clone(), request.body.clone()))
    }

    /// Returns the rules that a request breaks by itself.
    pub(crate) fn of(
        &self,
        origin: Origin,
        request: &Request,
        has_legacy_arrays: bool,
    ) -> Vec<Violation> {
        let mut violations = Vec::new();
        let credential = request.header("authorization");
        match origin {
            Origin::Storage if has_key(request) => {
                violations.push(Violation::CredentialAtOtherHost);
            }
            Origin::Api if credential != Some(&format!("ApiKey {}", super::API_KEY)) => {
                violations.push(Violation::WrongCredential);
            }
            Origin::Storage | Origin::Api => {}
        }
        if request.method == "POST" && self.is_lost(request) {
            violations.push(Violation::RepeatedStart(request.target.clone()));
        }
        let is_list = request.path().ends_with("/agent/all");
        if has_legacy_arrays && is_list && request.number("pageIndex").is_some_and(|it| it > 1) {
            violations.push(Violation::PageAfterWholeList(request.target.clone()));
        }
        violations
    }
}

/// Returns whether a request has the key anywhere in its head, or any credential.
fn has_key(request: &Request) -> bool {
    let has_header = request.header("authorization").is_some();
    let contains = |text: &str| text.contains(super::API_KEY);
    has_header
        || contains(&request.target)
        || request.headers.iter().any(|(_, value)| contains(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(target: &str, key: Option<&str>) -> Request {
        let headers = key.map(|key| ("authorization".to_owned(), format!("ApiKey {key}")));
        let headers = headers.into_iter().collect();
        Request { method: "POST".to_owned(), target: target.to_owned(), headers, body: Vec::new() }
    }

    #[test]
    fn recognizes_credentials_at_the_wrong_origin() {
        let checks = Checks::default();
        let violations = |origin, key| checks.of(origin, &request("/x", key), false);
        assert_eq!(violations(Origin::Api, Some("sk-test")), []);
        assert_eq!(violations(Origin::Api, None), [Violation::WrongCredential]);
        assert_eq!(violations(Origin::Storage, None), []);
        let at_storage = violations(Origin::Storage, Some("sk-test"));
        assert_eq!(at_storage, [Violation::CredentialAtOtherHost]);
    }

    #[test]
    fn recognizes_a_repeated_start() {
        let mut checks = Checks::default();
        let start = request("/api/v1/agent/101/start", Some("sk-test"));
        assert_eq!(checks.of(Origin::Api, &start, false), []);
        checks.lose(&start);
        let other = Request { body: b"{}".to_vec(), ..start.clone() };
        assert_eq!(checks.of(Origin::Api, &other, false), []);
        let repeated = Violation::RepeatedStart(start.target.clone());
        assert_eq!(checks.of(Origin::Api, &start, false), [repeated]);
    }

    #[test]
    fn recognizes_pages_after_a_whole_list() {
        let checks = Checks::default();
        let page =
            |index| request(&format!("/api/v1/agent/all?pageIndex={index}"), Some("sk-test"));
        assert_eq!(checks.of(Origin::Api, &page(1), true), []);
        assert_eq!(checks.of(Origin::Api, &page(2), false), []);
        assert_eq!(checks.of(Origin::Api, &page(2), true).len(), 1);
    }
}
