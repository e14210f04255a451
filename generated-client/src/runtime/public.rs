//! What a client shows at its root of this folder: what its users name.

pub use bytes::Bytes;

pub use super::{
    Base64, Base64Error, Body, ByteStream, CallFuture, Duration, Error, Event, EventStream,
    FilePart, Header, Ipv4, Ipv6, JsonStream, Open, Page, Part, Problem, RawCall, Response, Secret,
    Time, UnknownValue, UnknownVariant, Uuid,
};
