//! Calls to endpoints that the document does not describe, with the same credentials, timeouts and errors as all
//! others.

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::call::call;
use super::core::Core;
use super::ending::{CallFuture, Whole};
use super::operation::Operation;
use super::reply::Reply;
use super::request::Request;
use super::response::Response;

/// A call to an endpoint that the document does not describe. Await it for the body, or use one of the other methods.
///
/// The path is appended to the base URL, and may have a query. Characters that a URL cannot contain, such as spaces, are
/// percent-encoded; a path that is percent-encoded already stays as it is.
///
/// An HTML page is an error, because it comes from a login or a proxy. If the endpoint returns pages, call
/// `.with_header("accept", "text/html")`.
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct RawCall(Request);

impl Core {
    /// Creates a call to an endpoint that the document does not describe. Only the method and the path of `operation`
    /// do not apply.
    pub fn raw(
        &self,
        operation: &'static Operation,
        method: Method,
        path: impl Into<String>,
    ) -> RawCall {
        RawCall(Request::raw(self.clone(), operation, method, path.into()))
    }
}

impl RawCall {
    /// Sets a query parameter and replaces its previous value.
    pub fn query(self, name: impl Into<String>, value: impl AsRef<str>) -> Self {
        Self(self.0.query_raw(name.into(), value.as_ref()))
    }

    /// Sets the body to JSON.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        Self(self.0.body_as(
            "application/json",
            serde_json::to_vec(value).map_err(|error| error.to_string()),
        ))
    }

    /// Sets the body and its media type.
    pub fn body(self, media_type: impl AsRef<str>, bytes: impl Into<Bytes>) -> Self {
        Self(self.0.body_as(media_type.as_ref(), Ok(bytes.into())))
    }

    /// Returns the call.
    pub(super) fn into_inner(self) -> Request {
        self.0
    }

    /// Sends the call, deserializes the JSON response into any type, and returns the value with status and headers.
    pub fn send_for<T: DeserializeOwned + Send + 'static>(self) -> CallFuture<Response<T>> {
        self.0.send(Whole(Reply::deserialize))
    }
}

call!(RawCall);
