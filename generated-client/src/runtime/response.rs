//! A value with the status and the headers that came with it.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};

use super::head::Head;
use super::header::Header;

/// What a call was answered: the value, the status and the headers.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    head: Arc<Head>,
}

impl<T> Response<T> {
    pub(super) fn new(value: T, head: Arc<Head>) -> Self {
        Self { value, head }
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// One header; `None` if it did not come or cannot be read as its type.
    pub fn header<H>(&self, header: Header<H>) -> Option<H> {
        header.read(self.headers())
    }

    /// How often the call was sent.
    pub fn attempts(&self) -> u32 {
        self.head.attempts
    }

    /// Makes another value of this one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), head: self.head }
    }
}

/// Header values stay out of it: they may be somebody's.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.head.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
