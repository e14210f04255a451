//! `accept/supports_alternative_security_requirements.json`.
// note[conflicting-credentials]: these schemes set the same header, query parameter or cookie, so they are treated as alternatives
//   at #/paths/~1shared/get/security/0
//  --> supports_alternative_security_requirements.json:10:82
//   help: list the schemes as separate alternatives in the overlay

// DEFAULTS
/// Default values of an operation.
pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
    security: &[&[&credentials::API_KEY], &[&credentials::BEARER]],
    ..runtime::Operation::DEFAULT
};

// doors::EITHER
static EITHER: runtime::Operation = runtime::Operation {
    name: "doors.either",
    method: &http::Method::GET,
    path: "/either",
    accept: "*/*",
    statuses: &[200],
    ..DEFAULTS
};

// doors::OPEN.security
security: &[],

// doors::MAYBE.security
security: &[&[&credentials::BEARER], &[]],

// doors::BOTH.security
security: &[&[&credentials::QUERY_KEY, &credentials::SESSION]],

// doors::SHARED.security
security: &[
    &[&credentials::API_KEY],
    &[&credentials::BEARER],
    &[&credentials::PASSWORD],
],

// doors::OAUTH.security
security: &[&[&credentials::OAUTH]],

// API_KEY
pub(crate) static API_KEY: runtime::Scheme = runtime::Scheme {
    name: "ApiKey",
    location: runtime::CredentialLocation::Header("authorization"),
    prefix: "",
    setters: &["api_key"],
    env: None,
};

// ClientBuilder::password
/// Name and password.
pub fn password(
    self,
    name: impl Into<String>,
    password: impl Into<runtime::Secret>,
) -> Self {
    Self(self.0.basic(&credentials::PASSWORD, &name.into(), password))
}
