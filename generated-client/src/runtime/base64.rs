//! Base64 strings in JSON. The text is kept as it was received and decoded on demand.

use std::borrow::Cow;
use std::fmt;

use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use base64::engine::{DecodePaddingMode, Engine};
use base64::{DecodeError, alphabet};

use super::model::serde_by_wire;
use super::param::Param;
use super::wire::fault::Read;
use super::wire::{Token, Wire, Writer};

/// Bytes as base64 text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Base64(String);

impl Base64 {
    /// Encodes bytes.
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        Self(STANDARD.encode(bytes))
    }

    /// Returns the text as it was received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Decodes the bytes. Padding is optional, and the URL-safe alphabet is accepted.
    ///
    /// # Errors
    /// If the text is not base64.
    pub fn decode(&self) -> Result<Vec<u8>, Base64Error> {
        const LENIENT: GeneralPurposeConfig =
            GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
        const ENGINE: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
        ENGINE.decode(self.0.replace('-', "+").replace('_', "/")).map_err(Base64Error)
    }
}

/// The error of a text that is not base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base64Error(DecodeError);

impl fmt::Display for Base64Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not base64: {}", self.0)
    }
}

impl std::error::Error for Base64Error {}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self::encode(bytes)
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self::encode(bytes)
    }
}

impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Wire for Base64 {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        self.0.read(token)
    }

    fn write(&self, to: &mut dyn Writer) {
        self.0.write(to);
    }
}
serde_by_wire!(Base64);

impl Param for Base64 {
    fn to_text(&self) -> Cow<'_, str> {
        self.as_str().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_unpadded_and_url_safe_text() {
        assert_eq!(Base64::from(vec![0, 255, 16]).decode().unwrap(), [0, 255, 16]);
        assert_eq!(Base64("_w".into()).decode().unwrap(), [255]);
        assert!(Base64("?".into()).decode().is_err());
    }
}
