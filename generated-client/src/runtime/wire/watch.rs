//! Forwards a value to be read, and notices whether anything in it is unknown. It neither allocates nor knows a path:
//! `inspect` reads the few values again in which something was noticed.

use std::cell::Cell;

use serde_json::Value;

use super::fault::{Fault, Read};
use super::read::read_noting;
use super::{BranchReader, Items, Properties, Token, Unknown, View, Wire, Writer};

/// The unknown parts that were noticed while a value was read.
#[derive(Debug, Default)]
pub(super) struct Watch {
    anything: Cell<bool>,
    variant: Cell<bool>,
    /// Whether a string was read from a number whose digits are not known.
    pub(super) is_lossy: Cell<bool>,
}

impl Watch {
    /// Returns whether anything was unknown.
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
        read_noting(&mut Watched(Some((slot, self, discriminator))), json, &self.is_lossy)
            .map_err(|(fault, _)| fault)
    }
}

/// A value to be read, with its watch and the property that is known even if the value does not have it. It is empty only
/// if it was made by `blank`, which nothing does.
pub(super) struct Watched<'w>(Option<(&'w mut dyn Wire, &'w Watch, Option<&'w str>)>);

impl<'w> Watched<'w> {
    pub(super) fn new(slot: &'w mut dyn Wire, watch: &'w Watch) -> Self {
        Self(Some((slot, watch, None)))
    }
}

impl Wire for Watched<'_> {
    fn blank() -> Self {
        Self(None)
    }

    fn read(&mut self, token: Token<'_>) -> Read {
        let Some((slot, watch, known)) = &mut self.0 else { return token.type_error("nothing") };
        match token {
            Token::List(items) => slot.read(Token::List(&mut WatchedItems { items, watch }))?,
            Token::Object(properties) => {
                let (known, is_known) = (*known, false);
                let mut properties = WatchedProperties { properties, watch, known, is_known };
                slot.read(Token::Object(&mut properties))?;
            }
            scalar => slot.read(scalar)?,
        }
        watch.notice(slot.unknown());
        Ok(())
    }

    fn null_default(&mut self) -> bool {
        self.0.as_mut().is_some_and(|(slot, ..)| slot.null_default())
    }

    fn set_empty(&mut self) -> bool {
        self.0.as_mut().is_some_and(|(slot, ..)| slot.set_empty())
    }

    fn accepts_digits(&self) -> bool {
        self.0.as_ref().is_some_and(|(slot, ..)| slot.accepts_digits())
    }

    fn is_known(&self) -> bool {
        self.0.as_ref().is_none_or(|(slot, ..)| slot.is_known())
    }

    fn write(&self, to: &mut dyn Writer) {
        match &self.0 {
            Some((slot, ..)) => slot.write(to),
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

    fn ignore(&mut self) -> Read {
        self.properties.skip()
    }

    fn branches(&self) -> Option<&dyn BranchReader> {
        Some(self.watch)
    }

    fn is_exact(&self) -> bool {
        self.properties.is_exact()
    }
}
