//! Keeps the properties of an object that the document does not describe, so that a value that is read and sent back loses
//! nothing.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::collection::Extra;
use super::fault::Read;
use super::{Properties, Wire};

/// The properties that a server has sent although the document does not describe them. They are written unchanged.
#[derive(Clone, Default, PartialEq)]
pub struct Undescribed(BTreeMap<String, Value>);

impl Undescribed {
    /// Returns whether the document describes all properties that were read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Removes the property with this key.
    pub fn remove(&mut self, key: &str) {
        self.0.remove(key);
    }
}

/// Shows only the keys, because a value may be a secret.
impl fmt::Debug for Undescribed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys()).finish()
    }
}

impl Extra for Undescribed {
    fn remove_all(&mut self) {
        self.0.clear();
    }

    fn read_property(&mut self, key: String, from: &mut dyn Properties) -> Read {
        let mut value = Value::Null;
        if from.undescribed(&mut value)? {
            self.0.insert(key, value);
        }
        Ok(())
    }

    fn properties(&self) -> Vec<(&str, &dyn Wire)> {
        self.0.properties()
    }
}
