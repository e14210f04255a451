//! The fields of a body that is an object. They are sent as JSON or as a form.

use std::borrow::Cow;

use serde_json::Value;

use super::wire::fault::{Fault, Read};
use super::wire::{Token, View, Wire, Writer};

/// The fields of an object, in the order in which they were first set.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields(Vec<(Cow<'static, str>, Value)>);

impl Fields {
    /// Sets a field and replaces its previous value.
    pub(super) fn set(&mut self, name: Cow<'static, str>, value: Value) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }

    /// Returns the value of a field.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }
}

impl Wire for Fields {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, _: Token<'_>) -> Read {
        Err(Fault::new("`Fields` cannot be deserialized"))
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Object(
            &mut self.0.iter().map(|(key, value)| (key.as_ref(), value as &dyn Wire)),
        ));
    }
}
