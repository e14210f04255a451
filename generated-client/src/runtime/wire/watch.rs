//! Forwards a value to be read, and notices whether anything in it is unknown or converted. It neither allocates nor knows a path:
//! `inspect` reads the few values again in which something was noticed.

use std::cell::Cell;

use serde_json::Value;

use super::fault::{Fault, Read};
use super::finding::JsonType;
use super::read::read_noting;
use super::unknown::Unknown;
use super::{BranchReader, Items, Properties, Token, View, Wire, Writer};

/// The differences that were noticed while a value was read.
#[derive(Debug)]
pub(super) struct Watch {
    /// Whether somebody receives the differences, so that conversions matter.
    is_observed: bool,
    anything: Cell<bool>,
    variant: Cell<bool>,
    /// Whether a string was read from a number whose digits are not known.
    pub(super) is_lossy: Cell<bool>,
}

impl Watch {
    pub(super) fn new(is_observed: bool) -> Self {
        let [anything, variant, is_lossy] = [false; 3].map(Cell::new);
        Self { is_observed, anything, variant, is_lossy }
    }

    /// Returns whether anything was unknown or converted.
    pub(super) fn noticed_anything(&self) -> bool {
        self.anything.get()
    }

    /// Returns whether a variant of a union was unknown. A lenient reader may be able to read it.
    pub(super) fn noticed_variant(&self) -> bool {
        self.variant.get()
    }

    fn notice(&self, unknown: Option<Unknown<'_>>) {
        match unknown {
            None => {}
            Some(Unknown::Value) => self.anything.set(true),
            Some(Unknown::Variant(_)) => {
                self.anything.set(true);
                self.variant.set(true);
            }
        }
    }
}

impl BranchReader for Watch {
    fn read(&self, slot: &mut dyn Wire, json: &Value, discriminator: Option<&str>) -> Read {
        let mut watched = Watched { known: discriminator, ..Watched::new(slot, self) };
        read_noting(&mut watched, json, &self.is_lossy).map_err(|(fault, _)| fault)
    }

    fn need_text(&self) {
        self.is_lossy.set(true);
    }
}

/// A value to be read, with its watch.
pub(super) struct Watched<'w> {
    /// It is `None` only if `blank` has made this, which nothing does.
    value: Option<(&'w mut dyn Wire, &'w Watch)>,
    /// The property that is known even if the value does not have it.
    known: Option<&'w str>,
    /// The type of the scalar that was received. If the value is read again, it was converted.
    received: Option<JsonType>,
}

impl<'w> Watched<'w> {
    pub(super) fn new(slot: &'w mut dyn Wire, watch: &'w Watch) -> Self {
        Self { value: Some((slot, watch)), known: None, received: None }
    }

    fn slot(&self) -> Option<&dyn Wire> {
        self.value.as_ref().map(|(slot, _)| &**slot)
    }
}

impl Wire for Watched<'_> {
    fn blank() -> Self {
        Self { value: None, known: None, received: None }
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Some((slot, watch)) = &mut self.value else { return token.type_error("nothing") };
        match token {
            Token::List(items) => slot.read(Token::List(&mut WatchedItems { items, watch }))?,
            Token::Object(properties) => {
                let (known, is_known) = (self.known, false);
                let mut properties = WatchedProperties { properties, watch, known, is_known };
                slot.read(Token::Object(&mut properties))?;
            }
            scalar => {
                let received = *self.received.get_or_insert(JsonType::of(&scalar));
                slot.read(scalar)?;
                if watch.is_observed
                    && JsonType::written(&**slot).is_some_and(|to| received.is_converted(to))
                {
                    watch.anything.set(true);
                }
            }
        }
        watch.notice(slot.unknown());
        Ok(())
    }

    fn null_default(&mut self) -> bool {
        self.value.as_mut().is_some_and(|(slot, _)| slot.null_default())
    }

    fn set_empty(&mut self) -> bool {
        let Some((slot, watch)) = &mut self.value else { return false };
        let is_empty = slot.set_empty();
        watch.anything.set(watch.anything.get() || is_empty);
        is_empty
    }

    fn accepts_digits(&self) -> bool {
        self.slot().is_some_and(Wire::accepts_digits)
    }

    fn needs_text(&self) -> bool {
        self.slot().is_some_and(Wire::needs_text)
    }

    fn keep_text(&mut self, text: &str) {
        if let Some((slot, _)) = &mut self.value {
            slot.keep_text(text);
        }
    }

    fn is_known(&self) -> bool {
        self.slot().is_none_or(Wire::is_known)
    }

    fn write(&self, to: &mut dyn Writer) {
        match self.slot() {
            Some(slot) => slot.write(to),
            None => to.put(View::Null),
        }
    }
}

struct WatchedItems<'w> {
    items: &'w mut dyn Items,
    watch: &'w Watch,
}

impl Items for WatchedItems<'_> {
    fn next(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        self.items.next(&mut Watched::new(slot, self.watch))
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        Some(self.watch)
    }
}

struct WatchedProperties<'w> {
    properties: &'w mut dyn Properties,
    watch: &'w Watch,
    /// The key of a property that is known even if the value does not have it.
    known: Option<&'w str>,
    /// Whether the last key is that one.
    is_known: bool,
}

impl Properties for WatchedProperties<'_> {
    fn key(&mut self, find: &mut dyn FnMut(&str)) -> Result<bool, Fault> {
        let Some(known) = self.known else { return self.properties.key(find) };
        let is_known = &mut self.is_known;
        self.properties.key(&mut |key| {
            *is_known = key == known;
            find(key);
        })
    }

    fn value(&mut self, slot: &mut dyn Wire) -> Read {
        self.properties.value(&mut Watched::new(slot, self.watch))
    }

    fn skip(&mut self) -> Read {
        if !self.is_known {
            self.watch.anything.set(true);
        }
        self.properties.skip()
    }

    fn undescribed(&mut self, slot: &mut dyn Wire) -> Result<bool, Fault> {
        if !self.is_known {
            self.watch.anything.set(true);
        }
        self.properties.undescribed(slot)
    }

    fn ignore(&mut self) -> Read {
        self.properties.skip()
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        Some(self.watch)
    }

    fn missing(&mut self, key: &str) {
        self.watch.anything.set(true);
        self.properties.missing(key);
    }

    fn is_exact(&self) -> bool {
        self.properties.is_exact()
    }
}

#[cfg(test)]
mod tests;
