//! A request and its limits, as the layers receive it from a call or from a token source.

use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, ACCEPT_ENCODING, IF_RANGE, RANGE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use secrecy::SecretString;

use super::attempts::{AttemptResult, Attempts};
use super::body::Payload;
use super::causes::redact_text;
use super::channel::Channel;
use super::clock::{Expired, Limit};
use super::credentials::{Credential, Credentials};
use super::drift::policy::{Observer, Policy};
use super::failure::Failure;
use super::head::Head;
use super::history::History;
use super::html;
use super::operation::Operation;
use super::progress::Progress;
use super::rate_limit::RateLimit;
use super::redact::secrets_in;
use super::retry::Retry;
use super::trace::CallSpan;
use super::transport::body::Body;

/// A request to send through the layers.
pub(super) struct Outgoing<'c> {
    pub(super) operation: &'static Operation,
    pub(super) channel: &'c Channel,
    pub(super) method: &'c Method,
    pub(super) uri: Uri,
    pub(super) headers: &'c HeaderMap,
    /// Headers of the client, which those of the request override.
    pub(super) client_headers: Option<&'c HeaderMap>,
    pub(super) payload: &'c Payload,
    /// The credentials of the client, or `None` for a request that needs none.
    pub(super) credentials: Option<&'c Credentials>,
    pub(super) retry: Retry,
    /// How the response is decoded, if not strictly and without reports.
    pub(super) policy: Option<&'c Arc<Policy>>,
    /// Whether this is a request for a token, and not a call. It is not subject to the rate limit of the API.
    pub(super) is_token_request: bool,
    /// The timeout of one attempt.
    pub(super) timeout: Duration,
    /// The deadline of the call, with all its attempts and waits.
    pub(super) deadline: Limit,
    pub(super) progress: Progress,
    pub(super) span: &'c CallSpan,
}

/// A request without its body, to which credentials are added. It is boxed, because several layers pass it on.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    /// Credentials in the query.
    pub(super) secret_query: String,
    /// Whether the request goes to the API, which receives credentials, and not to the target of a redirect.
    pub(super) trusted: bool,
}

impl Outgoing<'_> {
    /// Returns the request to a URI without its body. Only the API receives the headers of the call and of the client;
    /// the target of a redirect to a different origin receives none of them except those that select a part of a body.
    pub(super) fn draft(&self, uri: Uri, trusted: bool) -> Box<Draft> {
        let mut headers = HeaderMap::with_capacity(self.headers.len() + 6);
        if trusted {
            copy_missing(&mut headers, self.headers);
            self.client_headers.into_iter().for_each(|all| copy_missing(&mut headers, all));
        } else {
            for name in [ACCEPT_ENCODING, IF_RANGE, RANGE] {
                headers.extend(self.headers.get(&name).map(|value| (name, value.clone())));
            }
        }
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static(self.operation.accept));
        headers.entry(USER_AGENT).or_insert_with(|| self.channel.user_agent.clone());
        Box::new(Draft { uri, headers, secret_query: String::new(), trusted })
    }

    /// Returns the request as the transport receives it, with the headers of the draft.
    ///
    /// # Errors
    /// Returns an error if the query with credentials is invalid.
    pub(super) fn request(
        &self,
        draft: &mut Draft,
        body: Body,
    ) -> Result<http::Request<Body>, Failure> {
        let mut request = http::Request::new(body);
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = with_query(draft.uri.clone(), &draft.secret_query)?;
        *request.headers_mut() = std::mem::take(&mut draft.headers);
        Ok(request)
    }

    /// Returns the rate limit to which a request to this URI is subject: a token request and a different origin have none.
    pub(super) fn limit_of(&self, uri: &Uri) -> Option<&RateLimit> {
        let is_limited = !self.is_token_request && self.channel.base.is_origin_of(uri);
        self.channel.rate_limit.as_ref().filter(|_| is_limited)
    }

    /// Returns whether a repeated call has no further effect: the method or the document says so, or the server recognizes
    /// a repeated call by a header that is set.
    pub(super) fn is_idempotent(&self) -> bool {
        // A server treats an empty key as none.
        let has_key = |name| {
            self.headers.get(name).is_some_and(|key| !key.as_bytes().trim_ascii().is_empty())
        };
        self.operation.idempotent.unwrap_or_else(|| self.method.is_idempotent())
            || self.operation.idempotency_key.is_some_and(has_key)
    }

    /// Records that an attempt has ended with this response, and another one follows.
    pub(super) fn end_attempt(&self, head: &Head) {
        let result = AttemptResult::Responded(head.status);
        self.progress.end_attempt(result, head.may_have_been_executed());
    }

    /// Returns the failure of a limit that has passed.
    pub(super) fn expired(&self, expired: Expired) -> Failure {
        Failure::expired(self.progress.phase(), expired)
    }

    /// Adds the history of the call to the failure of its last attempt.
    pub(super) fn with_history(&self, failure: Failure) -> Failure {
        let history = |result, may_have_been_executed| {
            self.history(self.progress.attempts(result, may_have_been_executed))
        };
        // The text of a failure depends on what was sent before.
        let failure = failure.after(history(AttemptResult::Failed(String::new()), false));
        let history = history(self.failed(&failure), failure.may_have_been_executed());
        failure.after(history)
    }

    /// Describes a failure for the history, without secrets: a response contains the history, too.
    pub(super) fn failed(&self, failure: &Failure) -> AttemptResult {
        let mut reason = failure.to_string();
        redact_text(&mut reason, &self.secrets());
        AttemptResult::Failed(reason)
    }

    /// Returns the observer of a response.
    pub(super) fn observer(&self) -> Option<Observer> {
        let policy = Arc::clone(self.policy?);
        let secrets = match policy.is_observed() {
            true => secrets_in(self.headers, self.operation.idempotency_key).collect(),
            false => Vec::new(),
        };
        Some(Observer { policy, secrets })
    }

    fn secrets(&self) -> Vec<SecretString> {
        let credentials = self.credentials.into_iter().flat_map(Credentials::iter);
        let headers = [Some(self.headers), self.client_headers].into_iter().flatten();
        let headers =
            headers.flat_map(|headers| secrets_in(headers, self.operation.idempotency_key));
        let secrets = credentials.flat_map(Credential::secrets).chain(headers);
        secrets.chain(self.channel.secrets.iter().cloned()).collect()
    }

    /// Returns the history of the call with these attempts.
    pub(super) fn history(&self, attempts: Attempts) -> History {
        History {
            attempts,
            redirect: self.progress.redirect(),
            has_effect: !self.method.is_safe(),
            is_idempotent: self.is_idempotent(),
        }
    }
}

impl Outgoing<'_> {
    /// Returns whether an HTML page may be a response of the API with this status: the operation declares such pages, or the
    /// call or the client requests pages.
    pub(super) fn accepts_pages(&self, status: StatusCode) -> bool {
        // The media types of the operation are those of all its statuses.
        let is_declared = self.operation.declares_page(status);
        is_declared.unwrap_or_else(|| html::is_accepted(self.operation.accept))
            || self.own_accept().is_some_and(html::is_accepted)
    }

    /// Returns whether a description of an error may be the content of a successful response.
    pub(super) fn accepts_problems(&self) -> bool {
        let is_problem = |range: &str| {
            let start = range.trim_start().split_at_checked("application/problem+".len());
            start.is_some_and(|(start, _)| start.eq_ignore_ascii_case("application/problem+"))
        };
        let accepts = |accept: &str| accept.split(',').any(is_problem);
        accepts(self.operation.accept) || self.own_accept().is_some_and(accepts)
    }

    /// Returns the `Accept` header of the call or else of the client, if there is one.
    fn own_accept(&self) -> Option<&str> {
        let mut headers = [Some(self.headers), self.client_headers].into_iter().flatten();
        headers.find_map(|headers| headers.get(ACCEPT)?.to_str().ok())
    }

    /// Returns whether the call or the client requests a range of the body.
    pub(super) fn requests_range(&self) -> bool {
        let mut headers = [Some(self.headers), self.client_headers].into_iter().flatten();
        headers.any(|headers| headers.contains_key(RANGE))
    }
}

/// Copies each header whose name is missing.
fn copy_missing(headers: &mut HeaderMap, from: &HeaderMap) {
    for (name, value) in from {
        headers.entry(name).or_insert_with(|| value.clone());
    }
}

/// Appends pairs to the query of a URI.
fn with_query(uri: Uri, more: &str) -> Result<Uri, Failure> {
    if more.is_empty() {
        return Ok(uri);
    }
    let separator = match uri.query() {
        None => "?",
        Some("") => "",
        Some(_) => "&",
    };
    // The error does not show the URI, because the query contains a credential.
    Uri::try_from(format!("{uri}{separator}{more}"))
        .map_err(|_| Failure::invalid("the URL is invalid"))
}
