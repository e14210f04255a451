//! Calls that no document describes, under the same credentials, time-outs and errors as all others.

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::call::{CallFuture, call};
use super::core::Core;
use super::operation::{Operation, Security};
use super::reply::Reply;
use super::request::Request;
use super::response::Response;

/// What a raw call is, but for its method and its path.
static RAW: Operation = Operation { name: "request", accept: "*/*", ..Operation::DEFAULT };

/// A call of an endpoint that the document lacks. Await it for the body, or see the other endings.
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct RawCall(Request);

impl Core {
    /// Begins a call that no document describes.
    pub fn raw(&self, security: Security, method: Method, path: impl Into<String>) -> RawCall {
        RawCall(Request::raw(self.clone(), &RAW, security, method, path.into()))
    }
}

impl RawCall {
    /// Adds a parameter to the query, in place of one that is there.
    pub fn query(self, name: impl Into<String>, value: impl AsRef<str>) -> Self {
        Self(self.0.query_raw(name.into(), value.as_ref()))
    }

    /// Sets the body, as JSON.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        Self(self.0.body_as(
            "application/json",
            serde_json::to_vec(value).map_err(|error| error.to_string()),
        ))
    }

    /// Sets the body.
    pub fn body(self, media_type: impl AsRef<str>, bytes: impl Into<Bytes>) -> Self {
        Self(self.0.body_as(media_type.as_ref(), Ok(bytes.into())))
    }

    /// Sends the request and reads JSON.
    pub fn send_for<T: DeserializeOwned + Send + 'static>(self) -> CallFuture<Response<T>> {
        self.0.send(Reply::deserialize)
    }
}

call!(RawCall);
