//! The interface between a client and an HTTP library: [`Transport`] sends one request and returns the head of its
//! response, and the response's body follows as a stream.

pub(super) mod body;
pub(super) mod built_in;
pub(super) mod error;
pub(super) mod function;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod reqwest;
#[cfg(feature = "tower")]
pub(super) mod service;
pub(super) mod settings;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use self::body::Body;
use self::error::TransportError;

/// Sends HTTP requests. The default is reqwest; `ClientBuilder::transport` sets another one.
///
/// A transport follows no redirects, repeats no request, adds no credentials and does not interpret the status. The
/// client does all of this.
///
/// ```
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicUsize, Ordering};
///
/// use http::{Request, Response};
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::transport::{Body, Transport, TransportFuture};")]
///
/// /// Responds to every request with an empty list, and counts the requests.
/// #[derive(Clone, Default)]
/// struct NoRecords {
///     requests: Arc<AtomicUsize>,
/// }
///
/// impl Transport for NoRecords {
///     fn send(&self, _: Request<Body>) -> TransportFuture {
///         let requests = Arc::clone(&self.requests);
///         Box::pin(async move {
///             requests.fetch_add(1, Ordering::Relaxed);
///             Ok(Response::new(Body::from("[]")))
///         })
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a transport",
    label = "expected a `Transport`",
    note = "implement `Transport` for it, or make a transport from a closure with `transport_fn`",
    note = "with the feature `tower`, `from_service` makes a transport from a tower service"
)]
pub trait Transport: Send + Sync + 'static {
    /// Sends a request. The future ends when the head of the response was received.
    ///
    /// The future cannot borrow from `self`: clone what it needs, such as an `Arc` or the client of an HTTP library,
    /// before creating it.
    ///
    /// Dropping the future cancels the request.
    ///
    /// # Errors
    /// Returns an error if no response head was received. It states which stage the request reached.
    fn send(&self, request: http::Request<Body>) -> TransportFuture;
}

/// The future of [`Transport::send`].
pub type TransportFuture =
    Pin<Box<dyn Future<Output = Result<http::Response<Body>, TransportError>> + Send>>;

/// The transport of a client. Clones share their connections.
#[derive(Clone)]
pub(super) struct SharedTransport(Arc<dyn Transport>);

impl SharedTransport {
    pub(super) fn new(transport: impl Transport) -> Self {
        Self(Arc::new(transport))
    }

    pub(super) fn send(&self, request: http::Request<Body>) -> TransportFuture {
        self.0.send(request)
    }
}

impl fmt::Debug for SharedTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedTransport")
    }
}
