//! Decodes a response into the value that a call returns, or into an error.

use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::error::Error;
use super::error::kind::{DecodeError, UnexpectedResponse};
use super::html;
use super::redirect;
use super::reply::Reply;
use super::response::Response;
use super::wire::Wire;
use super::wire::json::{Malformed, unmarked};

impl Reply {
    /// Reads the value and combines it with the status, the headers and the body.
    pub(super) fn into_response<T>(
        self,
        read: impl FnOnce(Self) -> Result<T, Error>,
    ) -> Result<Response<T>, Error> {
        let (head, body) = (Arc::clone(self.head()), self.body().clone());
        Ok(Response::new(read(self)?, head, body))
    }

    /// Reads JSON.
    ///
    /// # Errors
    /// Returns an error if the body is empty, is not valid JSON, or does not match the type.
    pub fn json<T: Wire>(self) -> Result<T, Error> {
        if self.is_blank() {
            return Err(self.empty_body());
        }
        self.head().decode(self.body()).map_err(|source| self.malformed(source))
    }

    /// Reads JSON into any type that serde can deserialize. An empty body is read as null.
    ///
    /// # Errors
    /// Returns an error if the body is HTML, is not valid JSON, or does not match the type.
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

    /// Reads JSON, or returns `None` if there is no body and the status is one that has none: 204 or 205.
    ///
    /// # Errors
    /// Returns an error if the body is empty with another status, is not valid JSON, or does not match the type.
    pub fn optional<T: Wire>(self) -> Result<Option<T>, Error> {
        self.optional_in(&[])
    }

    /// Reads JSON, or returns `None` if there is no body and the status is 204, 205 or in one of these ranges, which contain
    /// their ends.
    ///
    /// # Errors
    /// Returns an error if the body is empty with another status, is not valid JSON, or does not match the type.
    pub fn optional_in<T: Wire>(self, empty: &[(u16, u16)]) -> Result<Option<T>, Error> {
        let status = self.status().as_u16();
        let mut ranges = [(204, 205)].iter().chain(empty);
        let may_be_empty = ranges.any(|(first, last)| (*first..=*last).contains(&status));
        if self.is_blank() && may_be_empty { Ok(None) } else { self.json() }
    }

    /// Ignores the body, unless it is HTML. HTML comes from a proxy or a login page, and means that the API was not
    /// called.
    ///
    /// # Errors
    /// Returns an error if the body is HTML.
    pub fn empty(self) -> Result<(), Error> {
        if self.is_page() && !self.is_blank() { Err(self.unexpected()) } else { Ok(()) }
    }

    /// Returns the body unchanged.
    ///
    /// # Errors
    /// Returns an error if the body is an HTML page, unless the call accepts pages, or if it is not the content. A file, such
    /// as `application/octet-stream`, is returned whatever it contains.
    pub fn bytes(self) -> Result<Bytes, Error> {
        if self.is_unexpected_page() || self.missing_content().is_some() {
            return Err(self.unexpected());
        }
        Ok(self.into_body())
    }

    /// Returns the URL in the `Location` header.
    ///
    /// # Errors
    /// Returns an error if there is no valid `Location` header.
    pub fn location(self) -> Result<String, Error> {
        match redirect::location(&self.head().uri, self.headers()) {
            Some(url) => Ok(url.into()),
            None => Err(self.undecodable("no valid `Location` header")),
        }
    }

    pub(super) fn malformed(self, source: Malformed) -> Error {
        if self.is_blank() {
            return self.empty_body();
        }
        if self.is_page() {
            return self.unexpected();
        }
        let source = if self.head().is_lenient() { source.of_lenient_client() } else { source };
        Error::undecodable(self, DecodeError::Malformed(source))
    }

    pub(super) fn empty_body(self) -> Error {
        self.undecodable("expected JSON, but the body is empty")
    }

    /// Returns the error for an HTML page, for a body that is not the content, or for a media type that the operation does
    /// not declare.
    #[must_use]
    pub fn unexpected(self) -> Error {
        if self.is_page() {
            let page = self.page_text();
            return self.undecodable(page);
        }
        if let Some(reason) = self.missing_content() {
            return self.undecodable(reason);
        }
        let media = self.media_type().unwrap_or_else(|| "none".to_owned());
        self.undecodable(format!("the media type ({media}) is not declared by the operation"))
    }

    /// Describes an HTML page that was sent instead of a response of the API.
    pub(super) fn page_text(&self) -> String {
        let title = html::title(self.body());
        let title = title.map_or_else(String::new, |title| format!(" with the title `{title}`"));
        let uri = &self.head().uri;
        // The path of another origin may contain a ticket.
        let path = if self.head().is_foreign() { "" } else { uri.path() };
        let host = uri.host().unwrap_or_default();
        let port = uri.port().map_or_else(String::new, |port| format!(":{port}"));
        format!(
            "the body is an HTML page{title} from {host}{port}{path}, probably a login page or a page of a proxy: \
             check the base URL, the credential and the proxy"
        )
    }

    /// Returns the error for a response that cannot be decoded for this reason.
    #[must_use]
    pub fn undecodable(self, reason: impl Into<String>) -> Error {
        Error::undecodable(self, DecodeError::Unexpected(UnexpectedResponse(reason.into())))
    }
}
