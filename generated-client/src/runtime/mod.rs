//! The hand-written runtime of generated clients. Generated code describes operations, models and credentials; this
//! module sends the HTTP requests. It contains nothing specific to one API and uses no other module of the client.
//!
//! Steps of a call: `Core::call` → [`Request`] (a builder that owns its data) → `Prepared` (checked) → `execute` →
//! `layers` (deadline, retry, redirects, rate limit, credentials, timeout) → [`Transport`] (reqwest by default) →
//! `execute` (status check) → [`Reply`] → `decode` → a value or an [`Error`].
//!
//! Generated code uses the macros `call!`, `model!`, `enumeration!`, `union!`, `ambiguous_union!`, `id!` and
//! `client_builder!`. Their input is a table; no other code depends on the expansion.

mod address;
mod ambiguous_union;
mod attempts;
mod auth;
mod base;
mod base64;
mod basic;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod call;
mod causes;
mod challenge;
mod channel;
mod charset;
mod choice;
mod client_builder;
mod clock;
mod condition;
mod content;
mod cookie;
mod core;
mod credential;
mod credentials;
mod curl;
mod decode;
mod drift;
mod encode;
mod ending;
mod enumeration;
mod environment;
mod error;
mod escape;
mod execute;
mod failure;
mod fields;
mod file_name;
mod fingerprint;
mod following;
mod form;
mod head;
mod header;
mod history;
mod html;
mod id;
mod incoming;
mod int_or_string;
mod layers;
mod model;
mod multipart;
mod oauth;
mod on_retry;
mod operation;
mod outcome;
mod outgoing;
mod page;
mod pages;
mod paging;
mod param;
mod part;
mod per_runtime;
mod pointer;
mod problem;
mod progress;
mod rate_limit;
mod raw;
mod redact;
mod redirect;
mod redirected;
mod reply;
mod request;
mod request_id;
mod requirement;
mod response;
mod retry;
mod retry_after;
mod retry_rules;
mod retry_tokens;
mod route;
mod save;
mod scheme;
mod secret;
mod server;
mod service;
mod source;
mod stream;
mod style;
mod success;
mod text;
mod textual;
mod timestamp;
#[cfg(feature = "tracing")]
mod trace;
#[cfg(not(feature = "tracing"))]
#[path = "untraced.rs"]
mod trace;
mod transfer;
mod transport;
mod undelivered;
mod union;
mod waiting;
mod wire;
mod wire_scalar;
#[cfg(feature = "blocking")]
mod worker;

pub mod public;

pub use self::ambiguous_union::read_as;
pub use self::base64::{Base64, Base64Error, Base64Url};
#[cfg(feature = "blocking")]
pub use self::blocking::Blocking;
pub use self::builder::Builder;
pub use self::choice::Case;
pub use self::clock::Clock;
pub use self::condition::{Condition, Expected, Scalar};
pub use self::content::Body;
pub use self::core::Core;
pub use self::drift::DriftEvent;
pub use self::ending::{CallFuture, Download, Whole};
pub use self::error::Error;
pub use self::following::{Cursor, CursorError, FinalStatus, Follow, Following};
pub use self::form::FieldEncoding;
pub use self::header::Header;
pub use self::id::{read_number, read_text};
pub use self::int_or_string::IntOrString;
pub use self::model::debug_model;
pub use self::operation::{BodyKind, Operation, Redirect};
pub use self::page::Page;
pub use self::pages::items::Items;
pub use self::pages::position::Position;
pub use self::pages::stream::Pages;
pub use self::paging::{Input, InputLocation, Paging, Selector};
pub use self::param::Param;
pub use self::part::{FilePart, Part, PartEncoding};
pub use self::rate_limit::RateLimit;
pub use self::rate_limit::budget::RateBudget;
pub use self::raw::RawCall;
pub use self::reply::{Media, Reply};
pub use self::request::Request;
pub use self::response::Response;
pub use self::retry::Retry;
pub use self::save::Save;
pub use self::scheme::{CredentialLocation, Scheme};
pub use self::secret::Secret;
pub use self::service::{RetryHeader, Service, ServiceRateLimit};
pub use self::source::Streamed;
pub use self::source::event::EventStream;
pub use self::source::json_stream::JsonStream;
pub use self::source::parser::Event;
pub use self::stream::ByteStream;
pub use self::style::Style;
pub use self::textual::{Duration, Ipv4, Ipv6, Time, Uuid};
pub use self::timestamp::{Date, DateTime};
pub use self::transport::Transport;
pub use self::union::branch::read_branch;
pub use self::union::matcher::{JsonKind, Matcher};
pub use self::union::unknown::UnknownVariant;
pub use self::union::{read_by_matcher, read_tagged, read_variant, union_text};
pub use self::waiting::{Changes, Polling, Stoppable, Wait, WaitError, status_name};
pub use self::wire::constant::{Constant, ConstantMismatches};
pub use self::wire::deserialize::deserialize;
pub use self::wire::fault::Read;
pub use self::wire::kept::KeptJson;
pub use self::wire::object::{ExplicitNulls, nullable, read_model, write_model};
pub use self::wire::tuple::Open;
pub use self::wire::undescribed::Undescribed;
pub use self::wire::unknown::Unknown;
pub use self::wire::write::{serialize, write_tagged};
pub use self::wire::{Token, Wire, Writer};
pub use self::wire_scalar::{UnknownValue, WireScalar, find_value};

pub(crate) use self::ambiguous_union::ambiguous_union;
pub(crate) use self::call::call;
pub(crate) use self::client_builder::client_builder;
pub(crate) use self::enumeration::enumeration;
pub(crate) use self::following::follow;
pub(crate) use self::id::id;
pub(crate) use self::model::{model, serde_by_wire};
pub(crate) use self::pages::pages;
pub(crate) use self::save::download;
pub(crate) use self::union::matcher::matcher;
pub(crate) use self::union::union;
pub(crate) use self::waiting::until_done;

// A client does not need every macro: an API without unions, for example, never uses `union!`. An empty invocation
// expands to nothing and prevents the warning about an unused macro.
ambiguous_union!();
call!();
client_builder!();
download!();
enumeration!();
follow!();
id!();
matcher!();
model!();
pages!();
serde_by_wire!();
union!();
until_done!();

#[cfg(test)]
#[doc(hidden)]
pub mod tests;
