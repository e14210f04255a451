//! Reads the keys of objects.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

/// Passes a key to a function without allocating.
pub(super) struct Key<'s>(pub(super) &'s mut dyn FnMut(&str));

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<(), E> {
        (self.0)(key);
        Ok(())
    }
}
