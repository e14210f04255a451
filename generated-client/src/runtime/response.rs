//! A value with the status, the headers and the body of its response.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::attempts::Attempts;
use super::head::Head;
use super::header::Header;
use super::request_id::request_id;

/// The response of a call: a value, the status, the headers and the body.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    head: Arc<Head>,
    body: Bytes,
}

impl<T> Response<T> {
    pub(super) fn new(value: T, head: Arc<Head>, body: Bytes) -> Self {
        Self { value, head, body }
    }

    /// Returns the value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the value and drops status, headers and body.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// Returns all headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// Returns a header, or `None` if it is missing or does not match its type.
    pub fn header<H>(&self, header: Header<H>) -> Option<H> {
        header.read(self.headers())
    }

    /// Returns the id by which the operator of the API finds the request in logs, if a header states it. For the names of
    /// these headers, see [`Error::request_id`](super::error::Error::request_id).
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers())
    }

    /// Returns the bytes of the body as received, after decompression. They are empty if the value is a stream.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the attempts of the call. The last one received this response.
    pub fn attempts(&self) -> &Attempts {
        &self.head.history.attempts
    }

    /// Replaces the value and keeps status, headers and body.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), head: self.head, body: self.body }
    }
}

/// Shows neither headers, whose values may be secret, nor the body.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.head.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
