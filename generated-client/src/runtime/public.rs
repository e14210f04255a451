//! The public names of the runtime. A client re-exports them at its root.

pub use bytes::Bytes;

pub use super::attempts::{Attempt, Attempts};
pub use super::base64::{Base64, Base64Error};
pub use super::content::Body;
pub use super::ending::CallFuture;
pub use super::error::Error;
pub use super::header::Header;
pub use super::page::Page;
pub use super::part::{FilePart, Part};
pub use super::problem::Problem;
pub use super::rate_limit::RateLimit;
pub use super::rate_limit::budget::RateBudget;
pub use super::raw::RawCall;
pub use super::response::Response;
pub use super::retry::Retry;
pub use super::secret::Secret;
pub use super::source::event::{Event, EventStream};
pub use super::source::json_stream::JsonStream;
pub use super::stream::ByteStream;
pub use super::textual::{Duration, Ipv4, Ipv6, Time, Uuid};
pub use super::union::UnknownVariant;
pub use super::wire::tuple::Open;
pub use super::wire_scalar::UnknownValue;

/// Sends HTTP requests without the built-in HTTP client, for example in a unit test.
///
/// Requests and responses are those of the crate `http`. Add it to your dependencies, in the version that this crate
/// uses: types of another major version do not match.
pub mod transport {
    pub use super::super::transport::body::Body;
    pub use super::super::transport::error::TransportError;
    pub use super::super::transport::function::{IntoTransportResult, transport_fn};
    #[cfg(feature = "tower")]
    pub use super::super::transport::service::from_service;
    pub use super::super::transport::{Transport, TransportFuture};
}

/// The time as a client sees it, which a test can step.
pub mod clock {
    pub use super::super::clock::{Clock, Sleep};
}
