//! Who may call: schemes, and the alternatives of them that an operation takes.

use super::docs::Docs;
use crate::pointer::Pointer;

/// The schemes (by index) that must all be satisfied.
pub(crate) type Alternative = Vec<usize>;

/// How a caller says who it is.
#[derive(Clone, Debug)]
pub(crate) struct Scheme {
    /// The document's name of it.
    pub key: String,
    /// Where the secret goes.
    pub kind: SchemeKind,
    /// What stands before the secret.
    pub prefix: String,
    /// Where a client's own secret is exchanged for tokens, if that is a way.
    pub tokens: Option<Tokens>,
    /// The environment variable that holds the secret.
    pub env: Option<String>,
    /// What the overlay calls its setter.
    pub method: Option<String>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it is defined.
    pub origin: Pointer,
}

/// Where a client's own secret is exchanged for tokens: OAuth 2.0's client credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tokens {
    /// The address, which may be relative to the base URL.
    pub url: String,
    /// The scopes that can be asked for, with what is said of them.
    pub scopes: Vec<(String, String)>,
}

/// Where a secret goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SchemeKind {
    /// Into this header.
    Header(String),
    /// Into this query parameter.
    Query(String),
    /// Into this cookie.
    Cookie(String),
    /// Name and password, into the `Authorization` header.
    Basic,
}
