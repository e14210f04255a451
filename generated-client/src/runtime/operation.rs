//! An operation as data: what generated code says of it once, in a static. It sends nothing.

use std::time::Duration;

use http::Method;

use super::form::FieldEncoding;
use super::part::PartEncoding;
use super::scheme::Scheme;

/// What is the same in every call of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// `handle.method`, for errors and logs.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static Method,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// Ways to authenticate, any one of which will do; each needs all of its schemes.
    pub security: Security,
    /// What the body is made of.
    pub body: BodyKind,
    /// The media types that are asked for.
    pub accept: &'static str,
    /// Whether a repeated call has no further effect, if the HTTP method alone does not say so.
    pub idempotent: Option<bool>,
    /// What to do with a redirect.
    pub redirect: Redirect,
    /// A time-out of its own, for operations that take long by nature.
    pub timeout: Option<Duration>,
}

impl Operation {
    /// The facts of an operation that the document does not state.
    pub const DEFAULT: Self = Self {
        name: "",
        method: &Method::GET,
        path: "",
        security: &[],
        body: BodyKind::None,
        accept: "application/json",
        idempotent: None,
        redirect: Redirect::Follow,
        timeout: None,
    };
}

/// Ways to authenticate, any one of which will do; each needs all of its schemes.
pub type Security = &'static [&'static [&'static Scheme]];

/// The kinds of body. `required: false` sends none as long as nothing is set.
#[derive(Clone, Copy, Debug)]
pub enum BodyKind {
    /// None.
    None,
    /// JSON: a value, or fields that are set one by one.
    Json {
        /// The media type.
        media: &'static str,
        /// Whether there is always a body.
        required: bool,
    },
    /// Fields, as `application/x-www-form-urlencoded`.
    Form {
        /// Whether there is always a body.
        required: bool,
        /// The fields that are not written as usual.
        fields: &'static [FieldEncoding],
    },
    /// Parts.
    Multipart {
        /// The media type, but for its boundary.
        media: &'static str,
        /// Whether there is always a body.
        required: bool,
        /// The parts that are not sent as usual.
        parts: &'static [PartEncoding],
    },
    /// Text or bytes, as they are.
    Raw {
        /// The media type.
        media: &'static str,
        /// Whether there is always a body.
        required: bool,
    },
}

/// What to do when the answer is a redirect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redirect {
    /// Follow it, as far as that is safe.
    Follow,
    /// It is the answer.
    Return,
}
