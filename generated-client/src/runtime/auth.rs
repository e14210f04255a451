//! Sources of credentials, and the reason why there is no credential.

use std::fmt;
use std::pin::Pin;

use secrecy::SecretString;

use super::channel::Channel;
use super::failure::Unauthorized;
use super::secret::Secret;

/// A source of secrets: a constant, a provider or a token endpoint.
pub(super) trait CredentialSource: fmt::Debug + Send + Sync {
    /// Returns the secret, requesting it first if necessary. `name` is the scheme's name, for error messages. Tokens
    /// are requested through `channel`.
    fn get<'g>(
        &'g self,
        name: &'static str,
        channel: &'g Channel,
    ) -> SourceFuture<'g, SecretResult>;

    /// Returns the secret if it is a constant.
    fn constant(&self) -> Option<&SecretString> {
        None
    }

    /// Returns the strings that must not appear in an error.
    fn secrets(&self) -> Vec<SecretString>;

    /// Discards a secret that the server rejected. Returns whether another attempt may get a different secret.
    fn invalidate<'f>(&'f self, _refused: &'f SecretString) -> SourceFuture<'f, bool> {
        Box::pin(std::future::ready(false))
    }
}

/// The future of a [`CredentialSource`].
pub(super) type SourceFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A secret, or the reason why there is none.
pub(super) type SecretResult = Result<SecretString, Unauthorized>;

impl CredentialSource for Secret {
    fn get<'g>(&'g self, name: &'static str, _: &'g Channel) -> SourceFuture<'g, SecretResult> {
        Box::pin(async move {
            self.get().await.map_err(|source| {
                let reason = format!("cannot get the credential for {name}: {source}");
                Unauthorized::new(reason, Some(source))
            })
        })
    }

    fn constant(&self) -> Option<&SecretString> {
        self.constant()
    }

    fn secrets(&self) -> Vec<SecretString> {
        self.secrets()
    }
}
