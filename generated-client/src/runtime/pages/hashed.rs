//! Counts the elements of a list and takes its fingerprint while it is read. The fingerprint covers what the type of the
//! elements reads: unknown properties are skipped.

use super::super::fingerprint::Fingerprint;
use super::super::wire::fault::{Fault, Read};
use super::super::wire::unknown::Unknown;
use super::super::wire::{BranchReader, Items, Properties, Token, View, Wire, Writer};

/// A list and its fingerprint.
pub(super) struct HashedList<'h> {
    inner: &'h mut dyn Items,
    fingerprint: &'h mut Fingerprint,
    /// The number of elements that were returned.
    returned: usize,
}

impl<'h> HashedList<'h> {
    pub(super) fn new(inner: &'h mut dyn Items, fingerprint: &'h mut Fingerprint) -> Self {
        Self { inner, fingerprint, returned: 0 }
    }

    /// Returns the number of elements so far, including those that were dropped.
    pub(super) fn count(&self) -> usize {
        self.returned + self.inner.dropped()
    }
}

impl Items for HashedList<'_> {
    fn next(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        let more = self.inner.next(&mut Hashed::new(slot, self.fingerprint))?;
        self.fingerprint.add(if more { b"," } else { b"]" });
        self.returned += usize::from(more);
        Ok(more)
    }

    fn next_in_place(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        let more = self.inner.next_in_place(&mut Hashed::new(slot, self.fingerprint))?;
        self.fingerprint.add(if more { b"," } else { b"]" });
        self.returned += usize::from(more);
        Ok(more)
    }

    fn dropped(&self) -> usize {
        self.inner.dropped()
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        self.inner.branches()
    }
}

struct HashedObject<'h> {
    inner: &'h mut dyn Properties,
    fingerprint: &'h mut Fingerprint,
}

impl Properties for HashedObject<'_> {
    fn key(&mut self, find: &mut dyn FnMut(&str)) -> Result<bool, Fault> {
        let fingerprint = &mut *self.fingerprint;
        let more = self.inner.key(&mut |key| {
            fingerprint.add_text(key.as_bytes());
            find(key);
        })?;
        self.fingerprint.add(if more { b":" } else { b"}" });
        Ok(more)
    }

    fn value(&mut self, slot: &mut dyn Wire) -> Read {
        self.inner.value(&mut Hashed::new(slot, self.fingerprint))
    }

    fn entry(&mut self, slot: &mut dyn Wire) -> Read {
        self.inner.entry(&mut Hashed::new(slot, self.fingerprint))
    }

    fn undescribed(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        self.inner.undescribed(slot)
    }

    fn skip(&mut self) -> Read {
        self.inner.skip()
    }

    fn ignore(&mut self) -> Read {
        self.inner.ignore()
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        self.inner.branches()
    }

    fn missing(&mut self, key: &str) {
        self.inner.missing(key);
    }

    fn is_exact(&self) -> bool {
        self.inner.is_exact()
    }
}

/// A value to read into, and the fingerprint of what is read.
struct Hashed<'h>(Option<(&'h mut dyn Wire, &'h mut Fingerprint)>);

impl<'h> Hashed<'h> {
    fn new(slot: &'h mut dyn Wire, fingerprint: &'h mut Fingerprint) -> Self {
        Self(Some((slot, fingerprint)))
    }
}

impl Wire for Hashed<'_> {
    fn blank() -> Self {
        Self(None)
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Some((slot, fingerprint)) = &mut self.0 else { return ().read(token) };
        match token {
            Token::List(inner) => slot.read(Token::List(&mut HashedList::new(inner, fingerprint))),
            Token::Object(inner) => {
                slot.read(Token::Object(&mut HashedObject { inner, fingerprint }))
            }
            scalar => {
                add(fingerprint, &scalar);
                slot.read(scalar)
            }
        }
    }

    fn absent(&mut self) -> Read {
        match &mut self.0 {
            Some((slot, _)) => slot.absent(),
            None => Ok(()),
        }
    }

    fn null_default(&mut self) -> bool {
        self.0.as_mut().is_some_and(|(slot, _)| slot.null_default())
    }

    fn set_empty(&mut self) -> bool {
        self.0.as_mut().is_some_and(|(slot, _)| slot.set_empty())
    }

    fn accepts_digits(&self) -> bool {
        self.0.as_ref().is_some_and(|(slot, _)| slot.accepts_digits())
    }

    fn needs_text(&self) -> bool {
        self.0.as_ref().is_some_and(|(slot, _)| slot.needs_text())
    }

    fn keep_text(&mut self, text: &str) {
        if let Some((slot, _)) = &mut self.0 {
            slot.keep_text(text);
        }
    }

    fn is_null(&self) -> bool {
        self.0.as_ref().is_some_and(|(slot, _)| slot.is_null())
    }

    fn is_known(&self) -> bool {
        self.0.as_ref().is_none_or(|(slot, _)| slot.is_known())
    }

    fn unknown(&self) -> Option<Unknown<'_>> {
        self.0.as_ref().and_then(|(slot, _)| slot.unknown())
    }

    fn write(&self, to: &mut dyn Writer) {
        if let Some((slot, _)) = &self.0 {
            slot.write(to);
        }
    }
}

fn add(fingerprint: &mut Fingerprint, scalar: &Token<'_>) {
    match scalar {
        Token::Null => fingerprint.add(b"0"),
        Token::Boolean(value) => fingerprint.add(&[b'b', u8::from(*value)]),
        Token::Integer(value) => fingerprint.add_text(&value.to_le_bytes()),
        Token::Unsigned(value) => fingerprint.add_text(&value.to_le_bytes()),
        Token::Float(value) => fingerprint.add_text(&value.to_bits().to_le_bytes()),
        Token::Text(value) => fingerprint.add_text(value.as_bytes()),
        Token::List(_) | Token::Object(_) => {}
    }
}

/// Reads any value and ignores it.
impl Wire for () {
    fn blank() -> Self {}

    fn read(&mut self, token: Token<'_>) -> Read {
        match token {
            Token::List(items) => while items.next(&mut ())? {},
            Token::Object(properties) => {
                while properties.key(&mut |_| {})? {
                    properties.ignore()?;
                }
            }
            Token::Null
            | Token::Boolean(_)
            | Token::Integer(_)
            | Token::Unsigned(_)
            | Token::Float(_)
            | Token::Text(_) => {}
        }
        Ok(())
    }

    fn write(&self, to: &mut dyn Writer) {
        to.put(View::Null);
    }
}
