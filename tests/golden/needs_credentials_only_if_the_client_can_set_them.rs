//! `accept/needs_credentials_only_if_the_client_can_set_them.json`.
// warning[unsupported-security-scheme]: the security scheme `Certificate` has the unsupported type `mutualTLS` and is omitted
//   at #/components/securitySchemes/Certificate/type
//  --> needs_credentials_only_if_the_client_can_set_them.json:12:29
//   help: pass the certificate to `client_certificate` of the client builder
// warning[unsupported-http-scheme]: the HTTP scheme `digest` is not supported; callers must send the credentials
//   at #/components/securitySchemes/Digest/scheme
//  --> needs_credentials_only_if_the_client_can_set_them.json:13:42
//   help: set the header yourself, or use `bearer` or `basic`
// warning[undeclared-security-scheme]: the security scheme `Nobody` is not declared
//   at #/paths/~1undeclared/get/security/0/Nobody
//  --> needs_credentials_only_if_the_client_can_set_them.json:9:101
//   help: declare the scheme under `components.securitySchemes`

// DEFAULTS
/// Default values of an operation.
pub(crate) const DEFAULTS: runtime::Operation = runtime::Operation {
    security: &[&[&credentials::KEY], &[&credentials::TOKEN]],
    ..runtime::Operation::DEFAULT
};

// gates::CERTIFICATE.security
security: &[&[]],

// gates::DIGEST_OR_KEY.security
security: &[&[&credentials::KEY], &[]],

// gates::CERTIFICATE_AND_KEY.security
security: &[&[&credentials::KEY]],

// gates::UNDECLARED.security
security: &[&[]],

// TOKEN
pub(crate) static TOKEN: runtime::Scheme = runtime::Scheme {
    name: "Token",
    location: runtime::CredentialLocation::Header("authorization"),
    prefix: "Bearer ",
    setters: &["token", "token_client"],
    env: None,
};

// REQUEST
/// The operation of calls that [`Client::request`] returns.
static REQUEST: runtime::Operation = runtime::Operation {
    security: &[&[&credentials::KEY], &[&credentials::TOKEN], &[]],
    ..runtime::Operation::RAW
};

// ClientBuilder::anonymous
/// Permits calls without credentials, for example if a proxy adds them.
///
/// Without it, a call that needs a credential returns an error if none is set.
pub fn anonymous(self) -> Self {
    Self(self.0.anonymous())
}
