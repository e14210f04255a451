//! Turns a response into the value that a call returns, or into the error that says why it is none.

use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::error::Error;
use super::error::kind::{DecodeError, UnexpectedResponse};
use super::redirect;
use super::reply::Reply;
use super::response::Response;
use super::wire::Wire;
use super::wire::json::{Malformed, decode, unmarked};

impl Reply {
    /// Reads the value and puts status and headers beside it.
    pub(super) fn into_response<T>(
        self,
        read: fn(Self) -> Result<T, Error>,
    ) -> Result<Response<T>, Error> {
        let head = Arc::clone(self.head());
        Ok(Response::new(read(self)?, head))
    }

    /// Reads JSON.
    ///
    /// # Errors
    /// When the body is no JSON or does not fit.
    pub fn json<T: Wire>(self) -> Result<T, Error> {
        if self.is_blank() {
            return Err(self.undecodable("it has no body"));
        }
        decode(self.body()).map_err(|source| self.malformed(source))
    }

    /// Reads JSON into any type.
    ///
    /// # Errors
    /// When the body is no JSON or does not fit.
    pub(super) fn deserialize<T: DeserializeOwned>(self) -> Result<T, Error> {
        if self.is_page() {
            return Err(self.unexpected());
        }
        let text = if self.is_blank() { b"null" } else { unmarked(self.body()) };
        let read = serde_json::from_slice(text);
        read.map_err(|error| {
            let malformed = Malformed::new(self.body(), error);
            self.malformed(malformed)
        })
    }

    /// Reads JSON; an answer without a body is `None`.
    ///
    /// # Errors
    /// When the body is no JSON or does not fit.
    pub fn optional<T: Wire>(self) -> Result<Option<T>, Error> {
        if self.is_blank() { Ok(None) } else { self.json() }
    }

    /// Takes any body for none, but for a page: a proxy's or a login's says that the server was never asked.
    ///
    /// # Errors
    /// When the body is HTML.
    pub fn empty(self) -> Result<(), Error> {
        if self.is_page() && !self.is_blank() { Err(self.unexpected()) } else { Ok(()) }
    }

    /// The body as it is.
    ///
    /// # Errors
    /// Never; all readers have one shape.
    pub fn bytes(self) -> Result<Bytes, Error> {
        Ok(self.into_body())
    }

    /// The address that the answer points to.
    ///
    /// # Errors
    /// When there is none.
    pub fn location(self) -> Result<String, Error> {
        match redirect::location(&self.head().url, self.headers()) {
            Some(url) => Ok(url.into()),
            None => Err(self.undecodable("it names no location")),
        }
    }

    pub(super) fn malformed(self, source: Malformed) -> Error {
        Error::undecodable(self, DecodeError::Malformed(source))
    }

    /// An error that says that the answer has none of the forms it may have.
    #[must_use]
    pub fn unexpected(self) -> Error {
        let media = self.media_type().unwrap_or_else(|| "no media type".to_owned());
        self.undecodable(format!("it is {media}, which the operation does not answer"))
    }

    /// An error that says what is wrong with this answer.
    #[must_use]
    pub fn undecodable(self, reason: impl Into<String>) -> Error {
        Error::undecodable(self, DecodeError::Unexpected(UnexpectedResponse(reason.into())))
    }
}
