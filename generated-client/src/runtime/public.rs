//! The public names of the runtime that every client has. A client re-exports them at its root, together with the types
//! that its calls use: `generated/mod.rs` lists those.

pub use bytes::Bytes;

pub use super::attempts::{Attempt, Attempts};
#[cfg(feature = "blocking")]
pub use super::blocking::{Blocking, BlockingStream};
pub use super::drift::{DriftEvent, DriftKind};
pub use super::ending::CallFuture;
pub use super::error::Error;
pub use super::file_name::safe_file_name;
pub use super::header::Header;
pub use super::problem::Problem;
pub use super::rate_limit::RateLimit;
pub use super::rate_limit::budget::RateBudget;
pub use super::raw::RawCall;
pub use super::response::Response;
pub use super::retry::Retry;
pub use super::save::{Save, SavedFile};
pub use super::secret::Secret;
pub use super::stream::ByteStream;
pub use super::transfer::Progress;
pub use super::wire::finding::JsonType;

/// Sends HTTP requests without the built-in HTTP client, for example in a unit test.
///
/// Requests and responses are those of the crate `http`, which this crate re-exports as `http`. Types of another major
/// version do not match.
///
/// A wait for a process polls at intervals of seconds, also in a test: set `poll_interval`, or pause tokio's clock
/// (`#[tokio::test(start_paused = true)]`). Each state must be a complete model: a wait requests a state that cannot be read
/// again. A rate limit applies to every transport: `rate_limit(None)` removes it.
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
