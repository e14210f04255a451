//! A transport made from a closure, for unit tests.

use bytes::Bytes;

use super::body::Body;
use super::error::TransportError;
use super::{Transport, TransportFuture};

/// Creates a transport that calls a function instead of sending requests. It needs no server and no socket.
///
/// The function receives each request with its whole body. It returns a response, or a [`TransportError`] to simulate a
/// failed connection.
///
/// ```
/// use http::Response;
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::transport::{TransportError, transport_fn};")]
///
/// let one_record = transport_fn(|request| {
///     assert_eq!(request.uri().path(), "/pets");
///     Response::new(r#"[{"id": 1}]"#)
/// });
/// let no_network = transport_fn(|_| -> Result<Response<String>, TransportError> {
///     Err(TransportError::not_sent("the network is unreachable"))
/// });
/// ```
pub fn transport_fn<F, R>(respond: F) -> impl Transport
where
    F: Fn(http::Request<Bytes>) -> R + Send + Sync + 'static,
    R: IntoTransportResult + 'static,
{
    FunctionTransport(std::sync::Arc::new(respond))
}

struct FunctionTransport<F>(std::sync::Arc<F>);

impl<F, R> Transport for FunctionTransport<F>
where
    F: Fn(http::Request<Bytes>) -> R + Send + Sync + 'static,
    R: IntoTransportResult + 'static,
{
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let respond = std::sync::Arc::clone(&self.0);
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.into_bytes().await.map_err(TransportError::not_sent)?;
            respond(http::Request::from_parts(head, body)).into_result()
        })
    }
}

/// The results that the function of [`transport_fn`] may return: a response, or a `Result` of one.
#[diagnostic::on_unimplemented(
    message = "the function of `transport_fn` cannot return `{Self}`",
    label = "expected a response, or a `Result` of one",
    note = "return an `http::Response` whose body is text or bytes, such as `http::Response<String>`",
    note = "or return a `Result<Response<_>, TransportError>`, to simulate a failed connection",
    note = "`http` must have the version that this crate re-exports"
)]
pub trait IntoTransportResult {
    /// Converts the result.
    ///
    /// # Errors
    /// Returns the error that the function returned.
    fn into_result(self) -> Result<http::Response<Body>, TransportError>;
}

impl<B: Into<Body>> IntoTransportResult for http::Response<B> {
    fn into_result(self) -> Result<http::Response<Body>, TransportError> {
        Ok(self.map(Into::into))
    }
}

impl<B: Into<Body>> IntoTransportResult for Result<http::Response<B>, TransportError> {
    fn into_result(self) -> Result<http::Response<Body>, TransportError> {
        self.map(|response| response.map(Into::into))
    }
}
