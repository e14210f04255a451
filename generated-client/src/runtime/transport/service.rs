//! A transport made from a service of the tower ecosystem.

use std::future::poll_fn;

use bytes::Bytes;
use tower_service::Service;

use super::body::Body;
use super::error::{BoxError, TransportError};
use super::{Transport, TransportFuture};

/// Creates a transport from a tower service, such as a stack of tower layers around an HTTP client.
///
/// Each request is sent by a clone of the service, which is first polled until it is ready. An error of `poll_ready`
/// means that the request was not sent. An error of `call` means that it may have been sent, unless the error is a
/// [`TransportError`].
///
/// Like every [`Transport`], the service must follow no redirects and repeat no requests: the client does both.
/// Otherwise, credentials reach other origins, and calls that are not safe to repeat are repeated.
///
/// ```
/// use std::convert::Infallible;
/// use std::future::{Ready, ready};
/// use std::task::{Context, Poll};
///
/// use http::{Request, Response};
/// use tower_service::Service;
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::transport::{Body, from_service};")]
///
/// /// Responds to every request with an empty list.
/// #[derive(Clone)]
/// struct NoRecords;
///
/// impl Service<Request<Body>> for NoRecords {
///     type Response = Response<Body>;
///     type Error = Infallible;
///     type Future = Ready<Result<Response<Body>, Infallible>>;
///
///     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
///         Poll::Ready(Ok(()))
///     }
///
///     fn call(&mut self, _: Request<Body>) -> Self::Future {
///         ready(Ok(Response::new(Body::from("[]"))))
///     }
/// }
///
/// let transport = from_service(NoRecords);
/// ```
pub fn from_service<S, B>(service: S) -> impl Transport
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: http_body::Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
{
    ServiceTransport(service)
}

struct ServiceTransport<S>(S);

impl<S, B> Transport for ServiceTransport<S>
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: http_body::Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
{
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let mut service = self.0.clone();
        Box::pin(async move {
            let ready = poll_fn(|context| service.poll_ready(context)).await;
            ready.map_err(TransportError::not_sent)?;
            let response = service.call(request).await.map_err(TransportError::from_source)?;
            Ok(response.map(Body::new))
        })
    }
}
