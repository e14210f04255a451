//! A request and its limits, as the layers receive it from a call or from a token source.

use std::time::Duration;

use http::header::{ACCEPT, RANGE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, Uri};

use super::body::Payload;
use super::channel::Channel;
use super::clock::Limit;
use super::credentials::Credentials;
use super::failure::Failure;
use super::operation::Operation;
use super::progress::Progress;
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
    /// The timeout of one attempt.
    pub(super) timeout: Duration,
    /// The deadline of the call, with all its attempts and waits.
    pub(super) deadline: Limit,
    pub(super) progress: Progress,
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
    /// the target of a redirect to a different origin receives none of them except `Range`.
    pub(super) fn draft(&self, uri: Uri, trusted: bool) -> Box<Draft> {
        let mut headers = HeaderMap::with_capacity(self.headers.len() + 6);
        if trusted {
            copy_missing(&mut headers, self.headers);
            self.client_headers.into_iter().for_each(|all| copy_missing(&mut headers, all));
        } else if let Some(range) = self.headers.get(RANGE) {
            headers.insert(RANGE, range.clone());
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
