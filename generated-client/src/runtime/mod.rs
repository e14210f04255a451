//! The hand-written half of a generated client. It turns operations, models and credentials, as generated code
//! describes them, into calls over HTTP; it knows no API, and refers to nothing outside itself.
//!
//! A call goes through: `Core::call` → [`Request`] (put together, owned) → `Prepared` (checked) → `Core` (credentials,
//! redirects, time-out, verdict on the status) → `transport` (reqwest) → [`Reply`] → a value or an [`Error`].
//!
//! Generated code uses the macros `call!`, `model!`, `enumeration!`, `union!`, `loose!`, `id!` and `client_builder!`:
//! tables whose expansion is a matter of this folder alone.

mod address;
mod auth;
mod base;
mod base64;
mod basic;
mod body;
mod builder;
mod call;
mod charset;
mod choice;
mod client_builder;
mod clock;
mod content;
mod cookie;
mod core;
mod enumeration;
mod error;
mod escape;
mod failure;
mod form;
mod header;
mod id;
mod loose;
mod model;
mod oauth;
mod operation;
mod page;
mod param;
mod part;
mod problem;
mod raw;
mod redact;
mod redirect;
mod reply;
mod request;
mod response;
mod route;
mod secret;
mod send;
mod server;
mod source;
mod stream;
mod style;
mod symbol;
mod text;
mod textual;
mod timestamp;
mod transport;
mod union;
mod wire;

pub mod public;

pub use self::auth::{Place, Scheme};
pub use self::base64::{Base64, Base64Error};
pub use self::builder::Builder;
pub use self::call::CallFuture;
pub use self::choice::Case;
pub use self::content::Body;
pub use self::core::Core;
pub use self::error::Error;
pub use self::form::FieldEncoding;
pub use self::header::Header;
pub use self::id::{read_number, read_text};
pub use self::loose::read_as;
pub use self::operation::{BodyKind, Operation, Redirect, Security};
pub use self::page::Page;
pub use self::param::Param;
pub use self::part::{FilePart, Part, PartEncoding};
pub use self::problem::Problem;
pub use self::raw::RawCall;
pub use self::reply::{Media, Reply};
pub use self::request::Request;
pub use self::response::Response;
pub use self::secret::Secret;
pub use self::source::{Event, EventStream, JsonStream, Source};
pub use self::stream::ByteStream;
pub use self::style::Style;
pub use self::symbol::{Symbol, UnknownValue, find_value};
pub use self::textual::{Duration, Ipv4, Ipv6, Time, Uuid};
pub use self::union::{Clue, Kind, Known, Row, UnknownVariant, read_branch, read_by_clue};
pub use self::union::{read_tagged, read_variant, union_text};
pub use self::wire::{
    Extra, Fault, Fixed, Items, Literal, Members, Nulls, Open, Places, Read, Token, Unlike, View,
    Wire, Writer, deserialize, nullable, read_model, read_value, serialize, write_model,
    write_tagged,
};

pub(crate) use self::call::call;
pub(crate) use self::client_builder::client_builder;
pub(crate) use self::enumeration::enumeration;
pub(crate) use self::id::id;
pub(crate) use self::loose::loose;
pub(crate) use self::model::{model, serde_by_wire};
pub(crate) use self::union::{clue, union};

// An API without, say, unions leaves a macro unused. Empty tables, which expand to nothing, keep that from being a
// warning in its client.
call!();
client_builder!();
clue!();
enumeration!();
id!();
loose!();
model!();
serde_by_wire!();
union!();

#[cfg(test)]
#[doc(hidden)]
pub mod tests;
