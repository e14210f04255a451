//! Sends a call for its value or as a stream, or renders its request without sending it.

use bytes::Bytes;

use super::call::CallFuture;
use super::error::Error;
use super::reply::Reply;
use super::request::{Prepared, Request};
use super::response::Response;
use super::stream::ByteStream;

impl Request {
    /// Sends the call and returns the value with status and headers.
    pub fn send<T: 'static>(self, read: fn(Reply) -> Result<T, Error>) -> CallFuture<Response<T>> {
        self.end(false, move |reply| reply.into_response(read))
    }

    /// Sends the call and returns the value.
    pub fn value<T: 'static>(self, read: fn(Reply) -> Result<T, Error>) -> CallFuture<T> {
        self.end(false, read)
    }

    /// Sends the call and returns the body, without a size limit, with status and headers.
    pub fn send_bytes(self) -> CallFuture<Response<Bytes>> {
        self.end(true, |reply| reply.into_response(Reply::bytes))
    }

    /// Sends the call and returns the body, without a size limit.
    pub fn value_bytes(self) -> CallFuture<Bytes> {
        self.end(true, Reply::bytes)
    }

    /// Sends the call and returns the body as a stream.
    pub fn stream(self) -> CallFuture<Response<ByteStream>> {
        Box::pin(async move { self.prepare()?.stream().await })
    }

    /// Returns the request that the call would send, and does not send it.
    pub fn render(self) -> CallFuture<http::Request<Bytes>> {
        Box::pin(async move { self.prepare()?.render().await })
    }

    /// Sends the call and decodes the response. This function is small, because it is compiled once for each type of
    /// value.
    fn end<T: 'static>(
        self,
        unlimited: bool,
        read: impl FnOnce(Reply) -> Result<T, Error> + Send + 'static,
    ) -> CallFuture<T> {
        let reply = self.reply(unlimited);
        Box::pin(async move {
            let (call, reply) = reply.await?;
            read(reply).map_err(|error| error.without(&call.secrets()))
        })
    }

    /// Sends the call. Returns the prepared call together with its successful response.
    fn reply(self, unlimited: bool) -> CallFuture<(Prepared, Reply)> {
        Box::pin(async move {
            let call = self.prepare()?.unlimited(unlimited);
            match call.send().await {
                Ok(reply) => Ok((call, reply)),
                Err(error) => Err(error.without(&call.secrets())),
            }
        })
    }
}
