//! Base64 strings in JSON. They are kept unchanged and decoded on demand.

use std::borrow::Cow;
use std::fmt;

use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use base64::engine::{DecodePaddingMode, Engine};
use base64::{DecodeError, alphabet};

use super::model::serde_by_wire;
use super::param::Param;
use super::wire::fault::Read;
use super::wire::{Token, Wire, Writer};

/// Bytes that are encoded as base64.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Base64(String);

impl Base64 {
    /// Encodes bytes.
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        Self(STANDARD.encode(bytes))
    }

    /// Returns the encoded string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Decodes the bytes. Padding is optional, and the URL-safe alphabet is accepted.
    ///
    /// # Errors
    /// Returns an error if the string is not valid base64.
    pub fn decode(&self) -> Result<Vec<u8>, Base64Error> {
        const LENIENT: GeneralPurposeConfig =
            GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
        const ENGINE: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
        ENGINE.decode(self.0.replace('-', "+").replace('_', "/")).map_err(Base64Error)
    }
}

/// The error for a string that is not valid base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base64Error(DecodeError);

impl fmt::Display for Base64Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid base64: {}", self.0)
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
    fn decodes_unpadded_and_url_safe_strings() {
        assert_eq!(Base64::from(vec![0, 255, 16]).decode().unwrap(), [0, 255, 16]);
        assert_eq!(Base64("_w".into()).decode().unwrap(), [255]);
        assert!(Base64("?".into()).decode().is_err());
    }
}
