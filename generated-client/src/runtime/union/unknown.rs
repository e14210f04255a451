//! Values of a union that belong to none of its branches.

use serde_json::Value;

use super::super::wire::fault::Read;
use super::super::wire::unknown::Unknown;
use super::super::wire::{Token, Wire, Writer};

/// A value of an unknown variant, or a value that does not match its variant.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownVariant {
    pub(super) tag: Option<String>,
    pub(super) json: Value,
    pub(super) fault: Option<String>,
}

impl UnknownVariant {
    /// Returns the value of the discriminator, if there is one. An integer or a boolean is returned as its JSON text.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// Returns the whole value.
    #[must_use]
    pub fn as_json(&self) -> &Value {
        &self.json
    }

    /// Returns why the value cannot be read as the variant that was selected for it, or `None` if no variant was
    /// selected.
    #[must_use]
    pub fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }
}

impl Wire for UnknownVariant {
    fn blank() -> Self {
        Self { tag: None, json: Value::Null, fault: None }
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        (self.tag, self.fault) = (None, None);
        self.json.read(token)
    }

    fn unknown(&self) -> Option<Unknown<'_>> {
        Some(Unknown::Variant(self.tag()))
    }

    fn write(&self, to: &mut dyn Writer) {
        self.json.write(to);
    }
}
