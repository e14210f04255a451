//! A server in memory, which the tests of both crates use.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};

use super::client::transport::{Body, transport_fn};
use super::client::{Client, ClientBuilder};

/// The requests that a server has received: method, path and query.
#[derive(Clone, Default)]
pub struct Requests(Arc<Mutex<Vec<String>>>);

impl Requests {
    /// Takes the requests since the last time.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

/// Returns a client of a server that replies like this, and the requests of that server.
pub fn serve(
    builder: ClientBuilder,
    reply: impl Fn(&Request<Bytes>) -> Response<Body> + Send + Sync + 'static,
) -> (Client, Requests) {
    let requests = Requests::default();
    let received = requests.clone();
    let transport = transport_fn(move |request: Request<Bytes>| {
        let path = request.uri().path_and_query().unwrap();
        received.0.lock().unwrap().push(format!("{} {path}", request.method()));
        reply(&request)
    });
    (builder.transport(transport).build().unwrap(), requests)
}

/// Returns a response with this JSON.
pub fn json(status: u16, text: impl Into<String>) -> Response<Body> {
    let response = Response::builder().status(status).header("content-type", "application/json");
    response.body(Body::from(text.into())).unwrap()
}

/// Returns the value of an input in the query, or an empty text.
pub fn query<'r>(request: &'r Request<Bytes>, name: &str) -> &'r str {
    let inputs = request.uri().query().unwrap_or_default().split('&');
    let mut inputs = inputs.filter_map(|input| input.split_once('='));
    inputs.find(|(input, _)| *input == name).map_or("", |(_, value)| value)
}

/// Returns a body that is cut off after this text.
pub fn cut(text: &'static str, length: u64) -> Body {
    struct Cut(Option<&'static str>);
    impl Stream for Cut {
        type Item = io::Result<Bytes>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let lost = io::Error::other("the connection is lost");
            Poll::Ready(Some(self.0.take().map(Bytes::from).ok_or(lost)))
        }
    }
    Body::from_stream(Cut(Some(text)), Some(length))
}
