//! Authentication: security schemes and the alternatives that an operation accepts.

use super::docs::Docs;
use crate::pointer::Pointer;

/// Security schemes (by index) whose credentials are required together.
pub(crate) type Alternative = Vec<usize>;

/// A security scheme.
#[derive(Clone, Debug)]
pub(crate) struct Scheme {
    /// The name in the document.
    pub key: String,
    /// The location of the credential in a request.
    pub kind: SchemeKind,
    /// The prefix of the credential, such as `Bearer `.
    pub prefix: String,
    /// The token endpoint, if the scheme supports client credentials.
    pub tokens: Option<Tokens>,
    /// The environment variable that contains the credential.
    pub env: Option<String>,
    /// The name that the overlay gives the setter.
    pub method: Option<String>,
    /// The description in the document.
    pub docs: Docs,
    /// The location in the document.
    pub origin: Pointer,
}

/// The token endpoint for OAuth 2.0 client credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tokens {
    /// The URL, which may be relative to the base URL.
    pub url: String,
    /// The available scopes, with their descriptions.
    pub scopes: Vec<(String, String)>,
}

/// The location of a credential in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SchemeKind {
    /// In this header.
    Header(String),
    /// In this query parameter.
    Query(String),
    /// In this cookie.
    Cookie(String),
    /// User name and password in the `Authorization` header.
    Basic,
}
