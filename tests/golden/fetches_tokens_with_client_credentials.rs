//! `accept/fetches_tokens_with_client_credentials.json`.
// note[renamed-item]: the setter name `oauth_client` is not available; `oauth_client_credential` is used instead
//   at #/components/securitySchemes/OAuth
//  --> fetches_tokens_with_client_credentials.json:12:14

// ClientBuilder::oauth_client_credential
/// Fetches access tokens for `OAuth` with the client credentials grant.
///
/// The token URL is `/oauth/token`. Tokens are cached and renewed when they expire.
///
/// Available scopes:
///
/// - `read`: To read
/// - `write`
pub fn oauth_client_credential<S: AsRef<str>>(
    self,
    client_id: impl Into<String>,
    client_secret: impl Into<runtime::Secret>,
    scopes: impl IntoIterator<Item = S>,
) -> Self {
    let constant = &credentials::OAUTH;
    Self(
        self
            .0
            .client_credentials(
                constant,
                "/oauth/token",
                client_id,
                client_secret,
                scopes,
            ),
    )
}

// OAUTH
pub(crate) static OAUTH: runtime::Scheme = runtime::Scheme {
    name: "OAuth",
    location: runtime::CredentialLocation::Header("authorization"),
    prefix: "Bearer ",
    setters: &["oauth", "oauth_client_credential"],
    env: None,
};

// ELSEWHERE
pub(crate) static ELSEWHERE: runtime::Scheme = runtime::Scheme {
    name: "Elsewhere",
    location: runtime::CredentialLocation::Header("authorization"),
    prefix: "Bearer ",
    setters: &["elsewhere", "elsewhere_client"],
    env: None,
};

// OAUTH_CLIENT
pub(crate) static OAUTH_CLIENT: runtime::Scheme = runtime::Scheme {
    name: "OAuthClient",
    location: runtime::CredentialLocation::Header("x-client"),
    prefix: "",
    setters: &["oauth_client"],
    env: None,
};
