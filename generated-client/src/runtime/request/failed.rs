//! Describes the request of a call for the errors of the call.

use std::time::Duration;

use http::HeaderName;
use http::header::{CONTENT_TYPE, COOKIE};
use secrecy::SecretString;

use super::super::address::pair;
use super::super::body::Payload;
use super::super::curl::{CurlCommand, is_harmless};
use super::super::error::FailedRequest;
use super::super::escape::escape;
use super::super::outgoing::Draft;
use super::super::redact::{REDACTED, redacted_text};
use super::super::scheme::CredentialLocation;
use super::Prepared;

impl Prepared {
    /// Returns the request as errors show it, without these secrets.
    pub(in crate::runtime) fn failed_request(&self, secrets: &[SecretString]) -> FailedRequest {
        let line = self.shown();
        let line = redacted_text(&line, secrets).unwrap_or(line);
        FailedRequest { line, curl: self.curl(secrets) }
    }

    /// Returns the first request of the call as a curl command, or `None` if its URL is invalid.
    fn curl(&self, secrets: &[SecretString]) -> Option<String> {
        let call = self.outgoing(Duration::ZERO).ok()?;
        let draft = call.draft(call.uri.clone(), true);
        let is_secret = |parameter: &str| {
            self.has_credential(
                |location| matches!(location, CredentialLocation::Query(name) if name == parameter),
            )
        };
        let mut curl = CurlCommand::new(&self.method, &draft.uri, is_secret, secrets);
        for (name, value) in draft.headers.iter().filter(|(name, _)| **name != COOKIE) {
            curl.header(name, value, is_harmless(name) && !self.is_credential(name));
        }
        // curl creates this header itself for a multipart body, because it contains the boundary.
        if let Payload::Whole { media, .. } = &self.payload
            && !draft.headers.contains_key(CONTENT_TYPE)
        {
            curl.header(&CONTENT_TYPE, media, true);
        }
        self.add_credentials(&draft, &mut curl);
        Some(curl.into_text())
    }

    /// Adds the credentials of the client and the cookies, without their values.
    fn add_credentials(&self, draft: &Draft, curl: &mut CurlCommand<'_>) {
        let (security, credentials) = (self.operation.security, &self.core.settings().credentials);
        let own = draft.headers.contains_key(COOKIE).then(|| REDACTED.to_owned());
        let mut cookies = Vec::from_iter(own);
        for scheme in credentials.added(security, &draft.uri, &draft.headers) {
            let prefix = scheme.prefix;
            match scheme.location {
                // A header that is set on the call overrides the credential.
                CredentialLocation::Header(name) if draft.headers.contains_key(name) => {}
                CredentialLocation::Header(name) => curl.line(name, &format!("{prefix}{REDACTED}")),
                CredentialLocation::Query(name) => {
                    curl.parameter(&pair(name, &format!("{}{REDACTED}", escape(prefix))));
                }
                CredentialLocation::Cookie(name) => {
                    cookies.push(format!("{name}={prefix}{REDACTED}"));
                }
            }
        }
        if !cookies.is_empty() {
            curl.line(COOKIE.as_str(), &cookies.join("; "));
        }
    }

    /// Returns whether the operation accepts a credential in a header.
    fn is_credential(&self, header: &HeaderName) -> bool {
        self.has_credential(
            |location| matches!(location, CredentialLocation::Header(name) if header == name),
        )
    }

    fn has_credential(&self, is: impl Fn(CredentialLocation) -> bool) -> bool {
        self.operation.security.iter().copied().flatten().any(|scheme| is(scheme.location))
    }
}
