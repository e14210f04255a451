//! The public names of the runtime. A client re-exports them at its root.

pub use bytes::Bytes;

pub use super::base64::{Base64, Base64Error};
pub use super::call::CallFuture;
pub use super::content::Body;
pub use super::error::Error;
pub use super::header::Header;
pub use super::page::Page;
pub use super::part::{FilePart, Part};
pub use super::problem::Problem;
pub use super::raw::RawCall;
pub use super::response::Response;
pub use super::secret::Secret;
pub use super::source::event::{Event, EventStream};
pub use super::source::json_stream::JsonStream;
pub use super::stream::ByteStream;
pub use super::textual::{Duration, Ipv4, Ipv6, Time, Uuid};
pub use super::union::UnknownVariant;
pub use super::wire::tuple::Open;
pub use super::wire_scalar::UnknownValue;
