//! Security schemes as data: the location of a credential and its prefix. A scheme holds no secret.

/// A security scheme.
#[derive(Debug)]
pub struct Scheme {
    /// The name of the scheme in the document.
    pub name: &'static str,
    /// The location of the credential in a request.
    pub location: CredentialLocation,
    /// The text before the secret, such as `Bearer `.
    pub prefix: &'static str,
}

/// The location of a credential in a request.
#[derive(Clone, Copy, Debug)]
pub enum CredentialLocation {
    /// A header.
    Header(&'static str),
    /// A query parameter.
    Query(&'static str),
    /// A cookie.
    Cookie(&'static str),
}
