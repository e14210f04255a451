//! A value with the status and the headers of its response.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};

use super::head::Head;
use super::header::Header;

/// The response of a call: a value, the status and the headers.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    head: Arc<Head>,
}

impl<T> Response<T> {
    pub(super) fn new(value: T, head: Arc<Head>) -> Self {
        Self { value, head }
    }

    /// Returns the value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the value and drops status and headers.
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

    /// Returns the number of times that the call was sent.
    pub fn attempts(&self) -> u32 {
        self.head.attempts
    }

    /// Replaces the value and keeps status and headers.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), head: self.head }
    }
}

/// Shows no headers: their values may be secret.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.head.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
