//! The causes of an error: an error, its source, the source of that, and so on.

use std::error::Error as StdError;

use secrecy::SecretString;

use super::redact::redacted_text;
use super::transport::error::BoxError;

/// Replaces an error by the text of its innermost cause if the text of any of its causes contains a secret.
pub(super) fn redact_error(error: &mut BoxError, secrets: &[SecretString]) {
    let contains_secret =
        |cause: &(dyn StdError + 'static)| redacted_text(&cause.to_string(), secrets).is_some();
    if causes(&**error).any(contains_secret) {
        let mut text = innermost(&**error).to_string();
        redact_text(&mut text, secrets);
        *error = text.into();
    }
}

/// Replaces secrets in a text.
pub(super) fn redact_text(text: &mut String, secrets: &[SecretString]) {
    if let Some(shown) = redacted_text(text, secrets) {
        *text = shown;
    }
}

/// Returns the innermost error. The outer errors only state that a request failed.
pub(super) fn innermost<'e>(error: &'e (dyn StdError + 'static)) -> &'e (dyn StdError + 'static) {
    causes(error).last().unwrap_or(error)
}

/// Returns an error, its source, the source of that, and so on.
pub(super) fn causes<'e>(
    error: &'e (dyn StdError + 'static),
) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    let mut next = Some(error);
    std::iter::from_fn(move || {
        let current = next?;
        next = current.source();
        Some(current)
    })
}
