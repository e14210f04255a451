//! What a client shows at its root of this folder: what its users name.

pub use bytes::Bytes;

pub use super::{
    Base64, Base64Error, Body, ByteStream, CallFuture, Error, Event, EventStream, FilePart, Header,
    JsonStream, Page, Part, Problem, RawCall, Response, Secret, UnknownValue, UnknownVariant,
};
