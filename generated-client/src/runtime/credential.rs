//! A credential in its location in a request: a header, a cookie or a query parameter.

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use super::address::pair;
use super::cookie;
use super::escape::escape;
use super::scheme::{CredentialLocation, Scheme};

/// A credential whose characters are allowed in its location.
#[derive(Clone, Debug)]
pub(super) enum ValidCredential {
    Header(HeaderName, HeaderValue),
    Cookie(HeaderValue),
    Query(&'static str, SecretString),
}

/// Checks a secret. The reason for an error does not contain the secret.
pub(super) fn validate(scheme: &Scheme, secret: &SecretString) -> Result<ValidCredential, String> {
    // A secret that was read from a file often ends with a line break that is not part of it.
    let secret = secret.expose_secret().trim();
    if secret.is_empty() {
        return Err(format!("the credential for {} is empty", scheme.name));
    }
    if scheme.is_prefixed(secret) {
        return Err(format!(
            "the credential for {} starts with `{}`, which the client adds: pass only the text after it",
            scheme.name,
            scheme.prefix.trim_end()
        ));
    }
    if let Some(other) = scheme.other_prefix(secret) {
        return Err(format!(
            "the credential for {} starts with `{other}`, but the client adds `{}`: pass only the text after it, to \
             the method for its scheme",
            scheme.name,
            scheme.prefix.trim_end()
        ));
    }
    let value = |text: SecretString| {
        let mut value = HeaderValue::from_str(text.expose_secret()).ok()?;
        value.set_sensitive(true);
        Some(value)
    };
    let text = SecretString::from(format!("{}{secret}", scheme.prefix));
    let valid = match scheme.location {
        CredentialLocation::Header(name) => HeaderName::from_bytes(name.as_bytes())
            .ok()
            .zip(value(text))
            .map(|(name, value)| ValidCredential::Header(name, value)),
        CredentialLocation::Cookie(_) if secret.contains(';') => None,
        CredentialLocation::Cookie(name) => {
            value(format!("{name}={}", text.expose_secret()).into()).map(ValidCredential::Cookie)
        }
        CredentialLocation::Query(name) => Some(ValidCredential::Query(name, text)),
    };
    valid.ok_or_else(|| {
        format!("the credential for {} contains a character that cannot be sent", scheme.name)
    })
}

impl ValidCredential {
    /// Adds the credential to a request.
    pub(super) fn apply(&self, query: &mut String, headers: &mut HeaderMap) {
        match self {
            Self::Query(name, secret) => {
                if !query.is_empty() {
                    query.push('&');
                }
                query.push_str(&pair(name, &escape(secret.expose_secret())));
            }
            // A header that is set on the call overrides the credential.
            Self::Header(name, value) => drop(headers.entry(name).or_insert_with(|| value.clone())),
            Self::Cookie(value) => cookie::add(headers, value.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(prefix: &'static str, secret: &str) -> Option<String> {
        let location = CredentialLocation::Header("authorization");
        let scheme = Scheme { name: "Key", location, prefix, setters: &[], env: None };
        validate(&scheme, &SecretString::from(secret)).err()
    }

    #[test]
    fn rejects_a_secret_that_starts_with_the_prefix() {
        for (prefix, secret) in [
            ("ApiKey ", "ApiKey sk-secret"),
            ("ApiKey ", " apikey\tsk-secret\n"),
            ("Bearer ", "BEARER  sk-secret"),
            ("Token token=", "token Token=sk-secret"),
            ("sk-", "sk-secret"),
        ] {
            let fault = fault(prefix, secret).unwrap();
            let expected = format!("starts with `{}`, which the client adds", prefix.trim_end());
            assert!(fault.contains(&expected) && !fault.contains("secret"), "{fault}");
        }
    }

    #[test]
    fn rejects_a_secret_that_starts_with_another_scheme() {
        for (prefix, secret) in [
            ("ApiKey ", "Bearer secret"),
            ("Bearer ", " apikey\tsecret\n"),
            ("Bearer ", "Basic secret"),
            ("Basic ", "token secret"),
            ("Bearer ", "DPoP secret"),
            ("Bearer ", "oauth secret"),
            ("ApiKey ", "SCRAM-SHA-256 secret"),
        ] {
            let fault = fault(prefix, secret).unwrap();
            let expected = format!(", but the client adds `{}`: ", prefix.trim_end());
            assert!(fault.contains(&expected) && !fault.contains("secret"), "{fault}");
        }
    }

    #[test]
    fn accepts_a_secret_that_starts_like_the_prefix_by_chance() {
        for (prefix, secret) in [
            ("ApiKey ", "ApiKey"),
            ("ApiKey ", "ApiKey-1"),
            ("ApiKey ", "ApiKeys 1"),
            ("ApiKey ", "Äpikey 1"),
            ("ApiKey ", "Bearer"),
            ("ApiKey ", "bearers 1"),
            ("ApiKey ", "my secret key"),
            ("ApiKey ", "dpop-key 1"),
            ("", "Bearer 1"),
            ("", "ApiKey 1"),
            ("k", "k1"),
            (" ", " 1"),
        ] {
            assert_eq!(fault(prefix, secret), None, "{prefix:?} {secret:?}");
        }
    }
}
