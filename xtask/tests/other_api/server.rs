//! A server in memory, which the tests of both crates use.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};

use super::client::transport::{Transport, TransportError, transport_fn};
use super::client::{Client, ClientBuilder};

/// The result of a request.
pub type Reply = Result<Response<String>, TransportError>;

/// The requests that a server has received.
pub type Requests = Arc<Mutex<Vec<Request<Bytes>>>>;

/// Returns a response with this status, these headers and the body of a tool.
pub fn respond(status: u16, headers: &[(&str, &str)]) -> Response<String> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let body = if status == 200 { r#"{"id": 1, "name": "Saw"}"# } else { "" };
    response.header("content-type", "application/json").body(body.to_owned()).unwrap()
}

/// Returns a builder for a client of a server that replies like this, and the requests of that server.
pub fn serve(
    reply: impl Fn(&Request<Bytes>) -> Reply + Send + Sync + 'static,
) -> (ClientBuilder, Requests) {
    let requests = Requests::default();
    let received = Arc::clone(&requests);
    let transport = transport_fn(move |request: Request<Bytes>| {
        let reply = reply(&request);
        received.lock().unwrap().push(request);
        reply
    });
    (builder(transport), requests)
}

/// Returns a builder with a credential and this transport.
pub fn builder(transport: impl Transport) -> ClientBuilder {
    Client::builder().member("secret").transport(transport)
}
