//! Reads and writes objects according to a table of keys and values. All models share this code.

use std::collections::BTreeSet;

use super::collection::Extra;
use super::fault::{Fault, Read, Step};
use super::{Properties, Token, View, Wire, Writer};

/// Marks a key whose `None` is written as null. The macro `model!` calls it for each row with `nullable`.
#[must_use]
pub const fn nullable(key: &'static str) -> &'static str {
    key
}

/// Fills `slots` from an object. `keys[i]` is the key of `slots[i]`. Unknown keys go to `extra`, or are skipped.
///
/// # Errors
/// Returns an error if the value is not an object, a property is not a valid value of its type, or a required property
/// is missing.
pub fn read_model(
    keys: &[&'static str],
    slots: &mut [&mut dyn Wire],
    mut extra: Option<&mut dyn Extra>,
    mut explicit_nulls: Option<&mut ExplicitNulls>,
    token: Token<'_>,
) -> Read {
    let Token::Object(properties) = token else { return token.type_error("an object") };
    let mut seen = BitSet::default();
    let mut row = usize::MAX;
    if let Some(extra) = &mut extra {
        extra.remove_all();
    }
    while let Some(key) = next_key(keys, &mut row, extra.is_some(), properties)? {
        if let Some(slot) = slots.get_mut(row) {
            properties.value(*slot).map_err(|fault| at(keys, row, fault))?;
            seen.set(row, true);
        } else if let Some(extra) = &mut extra {
            properties.note_undescribed();
            extra.read_property(key, properties)?;
        } else {
            properties.skip()?;
        }
    }
    for (row, slot) in slots.iter_mut().enumerate() {
        let seen = seen.get(row);
        if !seen {
            read_missing(properties, *slot, keys.get(row)).map_err(|fault| at(keys, row, fault))?;
        }
        if let (Some(explicit_nulls), Some(key)) = (&mut explicit_nulls, keys.get(row)) {
            explicit_nulls.set(key, seen && slot.is_null());
        }
    }
    Ok(())
}

/// Reads the value of a property that is missing. A list or a map is empty then.
fn read_missing(
    properties: &mut dyn Properties,
    slot: &mut dyn Wire,
    key: Option<&&'static str>,
) -> Read {
    if properties.is_exact() || !slot.set_empty() {
        return slot.absent();
    }
    if let Some(key) = key {
        properties.missing(key);
    }
    Ok(())
}

/// Reads the next key and finds its row. The next row is tried first, because properties usually have the order of the
/// document. The key itself is returned only if unknown keys are kept.
fn next_key(
    keys: &[&'static str],
    row: &mut usize,
    keep: bool,
    properties: &mut dyn Properties,
) -> Result<Option<String>, Fault> {
    let mut unknown = String::new();
    let guess = row.wrapping_add(1);
    let more = properties.key(&mut |key| {
        let is_next = keys.get(guess).is_some_and(|known| *known == key);
        let position =
            if is_next { Some(guess) } else { keys.iter().position(|known| *known == key) };
        if keep && position.is_none() {
            unknown = key.to_owned();
        }
        *row = position.unwrap_or(usize::MAX);
    })?;
    Ok(more.then_some(unknown))
}

#[cold]
fn at(keys: &[&'static str], row: usize, fault: Fault) -> Fault {
    match keys.get(row) {
        Some(key) => fault.within(Step::Key((*key).to_owned())),
        None => fault,
    }
}

/// Writes an object. A property that is `None` is omitted, unless its key is in `nullable` or in `explicit_nulls`.
pub fn write_model(
    keys: &[&'static str],
    slots: &[&dyn Wire],
    nullable: &[&'static str],
    extra: Option<&dyn Extra>,
    explicit_nulls: Option<&ExplicitNulls>,
    to: &mut dyn Writer,
) {
    let shown = |key: &str, slot: &dyn Wire| {
        !slot.is_null()
            || nullable.contains(&key)
            || explicit_nulls.is_some_and(|explicit_nulls| explicit_nulls.contains(key))
    };
    let named = keys.iter().copied().zip(slots.iter().copied());
    let mut named = named.filter(|(key, slot)| shown(key, *slot));
    match extra {
        Some(extra) => to.put(View::Object(&mut named.chain(extra.properties()))),
        None => to.put(View::Object(&mut named)),
    }
}

/// The wire names of the optional properties that a model sends as an explicit `null`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExplicitNulls(BTreeSet<&'static str>);

impl ExplicitNulls {
    /// Returns whether no property is sent as an explicit `null`.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Marks the property to be sent as `null` while its field is `None`.
    pub fn insert(&mut self, key: &'static str) {
        self.0.insert(key);
    }

    fn set(&mut self, key: &'static str, is_null: bool) {
        if is_null {
            self.0.insert(key);
        } else {
            self.0.remove(key);
        }
    }

    fn contains(&self, key: &str) -> bool {
        self.0.contains(key)
    }
}

/// A growable set of small numbers. The first 64 need no allocation.
#[derive(Default)]
struct BitSet {
    first: u64,
    more: Vec<u64>,
}

impl BitSet {
    fn get(&self, at: usize) -> bool {
        let word = if at < 64 { Some(&self.first) } else { self.more.get(at / 64 - 1) };
        word.is_some_and(|word| word & (1 << (at % 64)) != 0)
    }

    fn set(&mut self, at: usize, on: bool) {
        let word = if at < 64 { Some(&mut self.first) } else { self.word(at / 64 - 1, on) };
        if let Some(word) = word {
            *word = (*word & !(1 << (at % 64))) | (u64::from(on) << (at % 64));
        }
    }

    fn word(&mut self, at: usize, grow: bool) -> Option<&mut u64> {
        if grow && self.more.len() <= at {
            self.more.resize(at + 1, 0);
        }
        self.more.get_mut(at)
    }
}
