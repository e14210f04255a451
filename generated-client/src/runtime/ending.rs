//! Endings of a call: they send it and convert its response to a value, bytes, a stream or the request itself.

use std::pin::Pin;

use bytes::Bytes;

use super::error::Error;
use super::reply::Reply;
use super::request::{Prepared, Request};
use super::response::Response;
use super::stream::ByteStream;
use super::success::violated;

/// The future of a call.
pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// The form of a call that returns bytes. They belong to the caller, whatever they contain.
#[derive(Clone, Copy, Debug)]
pub struct Download;

/// The form in which a call returns its response. Each ending of [`Request`] works for every form.
pub trait ResponseForm: Copy + Send + 'static {
    /// The value of a response.
    type Value: 'static;

    /// Sends a call and returns its response.
    fn response(self, call: Request) -> CallFuture<Response<Self::Value>>;

    /// Sends a call and returns the value of its response.
    fn value(self, call: Request) -> CallFuture<Self::Value>;
}

/// A value that is read from the whole response.
#[derive(Debug)]
pub struct Whole<T>(pub fn(Reply) -> Result<T, Error>);

impl<T> Clone for Whole<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Whole<T> {}

/// A form that reads the whole body.
pub trait WholeForm: Copy + Send + 'static {
    /// The value of a response.
    type Value: 'static;

    /// Whether a body may report a failure despite the status of the response.
    const IS_CHECKED: bool;

    /// Reads a successful response.
    ///
    /// # Errors
    /// Returns an error if the response cannot be read.
    fn read(self, reply: Reply) -> Result<Self::Value, Error>;
}

impl<T: 'static> WholeForm for Whole<T> {
    type Value = T;
    const IS_CHECKED: bool = true;

    fn read(self, reply: Reply) -> Result<T, Error> {
        (self.0)(reply)
    }
}

impl WholeForm for Download {
    type Value = Bytes;
    const IS_CHECKED: bool = false;

    fn read(self, reply: Reply) -> Result<Bytes, Error> {
        reply.bytes()
    }
}

/// These functions are small, because they are compiled once for each type of value.
impl<W: WholeForm> ResponseForm for W {
    type Value = W::Value;

    fn response(self, call: Request) -> CallFuture<Response<W::Value>> {
        Box::pin(async move {
            let (call, reply) = call.reply(W::IS_CHECKED).await?;
            let response = reply.into_response(|reply| self.read(reply));
            response.map_err(|error| call.complete(error))
        })
    }

    fn value(self, call: Request) -> CallFuture<W::Value> {
        Box::pin(async move {
            let (call, reply) = call.reply(W::IS_CHECKED).await?;
            self.read(reply).map_err(|error| call.complete(error))
        })
    }
}

impl Request {
    /// Sends the call and returns the value with status and headers.
    pub fn send<F: ResponseForm>(self, form: F) -> CallFuture<Response<F::Value>> {
        form.response(self)
    }

    /// Sends the call and returns the value.
    pub fn value<F: ResponseForm>(self, form: F) -> CallFuture<F::Value> {
        form.value(self)
    }

    /// Sends the call and returns the body as a stream.
    pub fn stream(self) -> CallFuture<Response<ByteStream>> {
        Box::pin(async move {
            let call = self.prepare()?;
            call.stream().await.map_err(|error| call.complete(error))
        })
    }

    /// Returns the request that the call would send, and does not send it.
    pub fn render(self) -> CallFuture<http::Request<Bytes>> {
        Box::pin(async move {
            let call = self.prepare()?;
            call.render().await.map_err(|error| call.complete(error))
        })
    }

    /// Sends the call. Returns the prepared call together with its successful response.
    pub(super) async fn reply(self, is_checked: bool) -> Result<(Prepared, Reply), Error> {
        let call = self.prepare()?;
        match call.send().await.and_then(|reply| call.checked(reply, is_checked)) {
            Ok(reply) => {
                let reply = reply.with_page(call.page);
                Ok((call, reply))
            }
            Err(error) => Err(call.complete(error)),
        }
    }
}

impl Prepared {
    /// Returns an error for a successful response whose body reports a failure.
    fn checked(&self, reply: Reply, is_checked: bool) -> Result<Reply, Error> {
        let violated =
            || violated(self.operation.success, &reply).map(|condition| condition.pointer);
        let by_body = || is_checked.then(violated).flatten();
        match reply.head().undeclared_problem().or_else(by_body) {
            Some(sign) => Err(self.reported_failure(reply, sign)),
            None => Ok(reply),
        }
    }
}
