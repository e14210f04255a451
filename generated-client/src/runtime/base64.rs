//! Base64 strings in JSON. They are kept unchanged and decoded on demand.

use std::borrow::Cow;
use std::fmt;

use base64::engine::general_purpose::{
    GeneralPurpose, GeneralPurposeConfig, STANDARD, URL_SAFE_NO_PAD,
};
use base64::engine::{DecodePaddingMode, Engine};
use base64::{DecodeError, alphabet};

use super::model::serde_by_wire;
use super::param::Param;
use super::wire::fault::Read;
use super::wire::{Token, Wire, Writer};

macro_rules! encoded {
    ($($(#[$docs:meta])* $name:ident: $encode:ident;)*) => {$(
        $(#[$docs])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Encodes bytes.
            pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
                Self($encode(bytes.as_ref()))
            }

            /// Returns the encoded string.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Decodes the bytes. Both alphabets are accepted, with or without padding and line breaks.
            ///
            /// # Errors
            /// Returns an error if the string is not valid base64.
            pub fn decode(&self) -> Result<Vec<u8>, Base64Error> {
                decode(&self.0)
            }
        }

        impl From<&[u8]> for $name {
            fn from(bytes: &[u8]) -> Self {
                Self::encode(bytes)
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                Self::encode(bytes)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Wire for $name {
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
        serde_by_wire!($name);

        impl Param for $name {
            fn to_text(&self) -> Cow<'_, str> {
                self.as_str().into()
            }
        }
    )*};
}

encoded! {
    /// Bytes that are encoded as base64. A string that a server has sent is sent back unchanged.
    Base64: standard;
    /// Bytes that are encoded as base64url: in the alphabet that is safe in URLs and file names, without padding. A string
    /// that a server has sent is sent back unchanged.
    Base64Url: url_safe;
}

fn standard(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn url_safe(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Decodes both alphabets. Padding is optional, and MIME breaks lines.
fn decode(text: &str) -> Result<Vec<u8>, Base64Error> {
    const LENIENT: GeneralPurposeConfig =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    const ENGINE: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
    let in_standard_alphabet = |byte| match byte {
        b'-' => b'+',
        b'_' => b'/',
        other => other,
    };
    let bytes = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).map(in_standard_alphabet);
    ENGINE.decode(bytes.collect::<Vec<u8>>()).map_err(Base64Error)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_in_the_alphabet_of_the_type() {
        let bytes = [251, 255, 254, 0];
        assert_eq!(Base64::from(bytes.to_vec()).as_str(), "+//+AA==");
        assert_eq!(Base64Url::from(bytes.to_vec()).as_str(), "-__-AA");
    }

    #[test]
    fn decodes_both_alphabets_with_and_without_padding_and_line_breaks() {
        for text in ["+//+AA==", "+//+AA", "-__-AA", "-__-AA==", "+//+\r\nAA==\n"] {
            assert_eq!(Base64(text.into()).decode().unwrap(), [251, 255, 254, 0], "{text}");
            assert_eq!(Base64Url(text.into()).decode().unwrap(), [251, 255, 254, 0], "{text}");
        }
        assert!(Base64("?".into()).decode().is_err());
    }

    #[test]
    fn writes_the_text_that_was_read() {
        for text in ["+//+AA==", "-__-AA", "+//+\r\nAA==", "not base64"] {
            let json = serde_json::Value::from(text);
            let standard: Base64 = serde_json::from_value(json.clone()).unwrap();
            let url: Base64Url = serde_json::from_value(json.clone()).unwrap();
            assert_eq!(serde_json::to_value(standard).unwrap(), json);
            assert_eq!(serde_json::to_value(url).unwrap(), json);
        }
    }
}
