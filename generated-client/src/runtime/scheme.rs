//! Security schemes as data: where a credential goes and what precedes it. It holds no secret.

/// A way to authenticate.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the document.
    pub name: &'static str,
    /// Where the credential goes.
    pub location: CredentialLocation,
    /// What stands before it, as in `Bearer `.
    pub prefix: &'static str,
}

/// Where a credential goes.
#[derive(Clone, Copy, Debug)]
pub enum CredentialLocation {
    /// A header.
    Header(&'static str),
    /// A query parameter.
    Query(&'static str),
    /// A cookie.
    Cookie(&'static str),
}
