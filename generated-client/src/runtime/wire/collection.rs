//! Options, boxes, lists and maps on the wire.

use std::collections::BTreeMap;

use super::fault::{Read, Step};
use super::unknown::Unknown;
use super::{Properties, Token, View, Wire, Writer};

impl<T: Wire> Wire for Option<T> {
    fn blank() -> Self {
        None
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        match token {
            Token::Null => self.absent(),
            token => self.insert(T::blank()).read(token),
        }
    }

    fn absent(&mut self) -> Read {
        *self = None;
        Ok(())
    }

    fn accepts_digits(&self) -> bool {
        self.as_ref().is_some_and(T::accepts_digits)
    }

    fn needs_text(&self) -> bool {
        self.as_ref().is_some_and(T::needs_text)
    }

    fn keep_text(&mut self, text: &str) {
        if let Some(value) = self {
            value.keep_text(text);
        }
    }

    fn is_null(&self) -> bool {
        self.is_none()
    }

    fn is_known(&self) -> bool {
        self.as_ref().is_none_or(T::is_known)
    }

    fn is_free_form(&self) -> bool {
        self.as_ref().is_some_and(T::is_free_form)
    }

    fn unknown(&self) -> Option<Unknown<'_>> {
        self.as_ref().and_then(T::unknown)
    }

    fn write(&self, to: &mut dyn Writer) {
        match self {
            Some(value) => value.write(to),
            None => to.put(View::Null),
        }
    }
}

impl<T: Wire> Wire for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        (**self).read(token)
    }

    fn null_default(&mut self) -> bool {
        (**self).null_default()
    }

    fn set_empty(&mut self) -> bool {
        (**self).set_empty()
    }

    fn accepts_digits(&self) -> bool {
        (**self).accepts_digits()
    }

    fn needs_text(&self) -> bool {
        (**self).needs_text()
    }

    fn keep_text(&mut self, text: &str) {
        (**self).keep_text(text);
    }

    fn is_known(&self) -> bool {
        (**self).is_known()
    }

    fn is_free_form(&self) -> bool {
        (**self).is_free_form()
    }

    fn unknown(&self) -> Option<Unknown<'_>> {
        (**self).unknown()
    }

    fn forget(&mut self, key: &str) {
        (**self).forget(key);
    }

    fn write(&self, to: &mut dyn Writer) {
        (**self).write(to);
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Token::List(items) = token else { return token.type_error("an array") };
        self.clear();
        loop {
            let mut item = T::blank();
            match items.next(&mut item) {
                Ok(true) => self.push(item),
                Ok(false) => return Ok(()),
                Err(fault) => {
                    return Err(fault.within(Step::Index(self.len() + items.dropped())));
                }
            }
        }
    }

    fn set_empty(&mut self) -> bool {
        self.clear();
        true
    }

    fn is_known(&self) -> bool {
        self.iter().all(T::is_known)
    }

    fn is_free_form(&self) -> bool {
        self.iter().any(T::is_free_form)
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::List(&mut self.iter().map(|item| item as &dyn Wire)));
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Token::Object(properties) = token else { return token.type_error("an object") };
        self.remove_all();
        loop {
            let mut key = String::new();
            if !properties.key(&mut |name| key = name.to_owned())? {
                return Ok(());
            }
            self.read_property(key, properties)?;
        }
    }

    fn set_empty(&mut self) -> bool {
        self.clear();
        true
    }

    fn is_known(&self) -> bool {
        self.values().all(T::is_known)
    }

    fn is_free_form(&self) -> bool {
        true
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Object(
            &mut self.iter().map(|(key, value)| (key.as_str(), value as &dyn Wire)),
        ));
    }
}

/// The properties of an object that its model does not name.
pub trait Extra {
    /// Removes all properties. Called before an object is read.
    fn remove_all(&mut self);

    /// Reads a property.
    ///
    /// # Errors
    /// Returns an error if the value is not valid for its type.
    fn read_property(&mut self, key: String, from: &mut dyn Properties) -> Read;

    /// Returns all properties, to be written.
    fn properties(&self) -> Vec<(&str, &dyn Wire)>;
}

impl<T: Wire> Extra for BTreeMap<String, T> {
    fn remove_all(&mut self) {
        self.clear();
    }

    fn read_property(&mut self, key: String, from: &mut dyn Properties) -> Read {
        let mut value = T::blank();
        match from.entry(&mut value) {
            Ok(()) => {
                self.insert(key, value);
                Ok(())
            }
            Err(fault) => Err(fault.within(Step::Entry(key))),
        }
    }

    fn properties(&self) -> Vec<(&str, &dyn Wire)> {
        self.iter().map(|(key, value)| (key.as_str(), value as &dyn Wire)).collect()
    }
}
