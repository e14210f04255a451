//! HTTP basic authentication: combines a user name and a password into one secret.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretString};

use super::auth::{CredentialSource, SecretResult, SourceFuture};
use super::builder::Builder;
use super::channel::Channel;
use super::scheme::Scheme;
use super::secret::Secret;

impl Builder {
    /// Sets the credential of a scheme that uses HTTP basic authentication.
    #[must_use]
    pub fn basic(
        mut self,
        scheme: &'static Scheme,
        user: &str,
        password: impl Into<Secret>,
    ) -> Self {
        // RFC 7617: the first colon ends the user name.
        if user.contains(':') {
            self.reject(format!("the user name for {} contains a colon", scheme.name));
        }
        let password = password.into();
        self.with(scheme, Basic { pair: pair(user, &password), password })
    }
}

/// The encoded pair and the password. Neither may appear in an error.
#[derive(Debug)]
struct Basic {
    pair: Secret,
    password: Secret,
}

impl CredentialSource for Basic {
    fn get<'g>(
        &'g self,
        name: &'static str,
        channel: &'g Channel,
    ) -> SourceFuture<'g, SecretResult> {
        CredentialSource::get(&self.pair, name, channel)
    }

    fn constant(&self) -> Option<&SecretString> {
        self.pair.constant()
    }

    fn secrets(&self) -> Vec<SecretString> {
        self.pair.secrets().into_iter().chain(self.password.secrets()).collect()
    }
}

/// Combines a user name and a password.
fn pair(user: &str, password: &Secret) -> Secret {
    if let Some(password) = password.constant() {
        return encoded(user, password);
    }
    let (user, password) = (user.to_owned(), password.clone());
    Secret::from_provider(move || {
        let (user, password) = (user.clone(), password.clone());
        async move { password.get().await.map(|password| encoded(&user, &password)) }
    })
}

fn encoded(user: &str, password: &SecretString) -> Secret {
    let pair = SecretString::from(format!("{user}:{}", password.expose_secret()));
    STANDARD.encode(pair.expose_secret()).into()
}
