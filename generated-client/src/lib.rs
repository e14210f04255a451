//! A typed client of [Sequentum Cloud](https://docs.sequentum.com): agents run, records come out.
//!
//! ```no_run
//! # async fn example() -> Result<(), sequentum::Error> {
//! let client = sequentum::Client::from_env()?; // SEQUENTUM_API_KEY, SEQUENTUM_BASE_URL
//! let agents = client.agents().list().name("prices").await?;
//! let run = client.agents().start(101).parallelism(2).await?;
//! let page = client.agents().page(1, 50).send().await?; // value, status, headers
//! # Ok(())
//! # }
//! ```
//!
//! # Calls
//!
//! [`Client`] has a handle for each part of the API ([`Client::agents`], [`Client::billing`], …), and a handle has a
//! method for each call. What a call must have are the method's arguments, what it may have are setters. Await the
//! call for its value, or `send()` it for a [`Response`] with status and headers. A call owns all it needs: it can be
//! stored, cloned and spawned.
//!
//! Calls are made in a tokio runtime with io and time enabled, as `#[tokio::main]` has it.
//!
//! # Types
//!
//! The types in [`models`] have public fields, a `new` that takes what must be there, and setters for the rest.
//! Enumerations are open: a value that is newer than this crate is kept as it came. Identifiers are types of their
//! own, made from integers or strings as needed: `client.agents().get(101)`. Times are `jiff::Timestamp`s.
//!
//! # Beyond the document
//!
//! `to_request()` shows what a call would send. [`Client::request`] calls what has no method here, and answers bytes,
//! a stream or any type that serde can read. Every call has `with_timeout`, `with_header` and `with_idempotency_key`;
//! [`ClientBuilder`] takes a proxy, headers, limits and another address.
//!
//! # Errors
//!
//! [`Error`] says which operation failed and why, in one line. Ask it: [`Error::is_not_found`],
//! [`Error::is_rate_limited`], [`Error::problem`], [`Error::may_have_been_executed`].

mod ext;
#[rustfmt::skip]
mod generated;
#[doc(hidden)]
pub mod runtime;

pub use generated::*;
#[doc(inline)]
pub use runtime::public::*;

/// What the READMEs show compiles.
#[cfg(doctest)]
mod readme {
    #[doc = include_str!("../README.md")]
    struct Own;

    #[doc = include_str!("../../README.md")]
    struct Workspace;
}
