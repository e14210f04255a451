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
    /// The setters of the client's builder that set the secret or its source.
    pub setters: &'static [&'static str],
    /// The environment variable from which `Client::from_env` reads the secret.
    pub env: Option<&'static str>,
}

impl Scheme {
    /// Returns whether a secret already starts with the prefix, in upper or lower case. A prefix that ends in a letter
    /// or a digit is ignored, because a secret may start with the same characters by chance.
    pub(super) fn is_prefixed(&self, secret: &str) -> bool {
        starts_with(secret, self.prefix)
    }

    /// Returns the name of another authentication scheme of HTTP with which a secret starts, such as `Bearer`, if the
    /// client adds one itself.
    pub(super) fn other_prefix(&self, secret: &str) -> Option<&'static str> {
        let has_word = self.prefix.ends_with(char::is_whitespace) && !self.prefix.trim().is_empty();
        let others = HTTP_SCHEMES.iter().filter(|_| has_word);
        others.copied().find(|prefix| starts_with(secret, prefix)).map(str::trim_end)
    }
}

/// The authentication schemes of HTTP: those that IANA has registered, and two that are not registered but frequent. Callers
/// copy them together with a secret.
const HTTP_SCHEMES: [&str; 16] = [
    "ApiKey ",
    "Basic ",
    "Bearer ",
    "Concealed ",
    "Digest ",
    "DPoP ",
    "GNAP ",
    "HOBA ",
    "Mutual ",
    "Negotiate ",
    "OAuth ",
    "PrivateToken ",
    "SCRAM-SHA-1 ",
    "SCRAM-SHA-256 ",
    "Token ",
    "vapid ",
];

fn starts_with(secret: &str, prefix: &str) -> bool {
    let word = prefix.trim_end();
    let Some((start, rest)) = secret.split_at_checked(word.len()) else { return false };
    let is_separated = match prefix.ends_with(char::is_whitespace) {
        true => rest.starts_with(char::is_whitespace),
        false => !word.ends_with(char::is_alphanumeric),
    };
    !word.is_empty() && is_separated && start.eq_ignore_ascii_case(word)
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
