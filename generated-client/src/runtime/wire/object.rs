//! Reading and writing of objects by a table of keys and values. All models share it.

use super::collection::Extra;
use super::fault::{Fault, Read, Step};
use super::{Properties, Token, View, Wire, Writer};

/// Marks a key whose `None` is written as null. The macro `model!` calls it where a row says `nullable`.
#[must_use]
pub const fn nullable(key: &'static str) -> &'static str {
    key
}

/// Fills `slots` from an object. `keys[i]` is the key of `slots[i]`. Unknown keys go to `extra`, or are skipped.
///
/// # Errors
/// If the value is not an object, a value has another type, or a required value is missing.
pub fn read_model(
    keys: &[&'static str],
    slots: &mut [&mut dyn Wire],
    mut extra: Option<&mut dyn Extra>,
    mut nulls: Option<&mut Nulls>,
    token: Token<'_>,
) -> Read {
    let Token::Object(properties) = token else { return token.instead_of("an object") };
    let mut seen = Bits::default();
    let mut row = usize::MAX;
    if let Some(extra) = &mut extra {
        extra.forget();
    }
    while let Some(key) = next_key(keys, &mut row, extra.is_some(), properties)? {
        if let Some(slot) = slots.get_mut(row) {
            properties.value(*slot).map_err(|fault| at(keys, row, fault))?;
            seen.set(row, true);
        } else if let Some(extra) = &mut extra {
            extra.keep(&key, properties)?;
        } else {
            properties.skip()?;
        }
    }
    for (row, slot) in slots.iter_mut().enumerate() {
        let seen = seen.get(row);
        if !seen {
            slot.absent().map_err(|fault| at(keys, row, fault))?;
        }
        if let Some(nulls) = &mut nulls {
            nulls.set(row, seen && slot.is_null());
        }
    }
    Ok(())
}

/// Finds the row of the next key. It tries the next row first, because JSON usually has the order of the document. The
/// key itself is kept only if there is a store for unknown keys.
fn next_key(
    keys: &[&'static str],
    row: &mut usize,
    keep: bool,
    properties: &mut dyn Properties,
) -> Result<Option<String>, Fault> {
    let mut unknown = String::new();
    let guess = row.wrapping_add(1);
    let more = properties.key(&mut |key| {
        let ahead = keys.get(guess).is_some_and(|known| *known == key);
        let found = if ahead { Some(guess) } else { keys.iter().position(|known| *known == key) };
        if keep && found.is_none() {
            key.clone_into(&mut unknown);
        }
        *row = found.unwrap_or(usize::MAX);
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

/// Writes an object. `None` is omitted, unless its key is in `nullable` or its row is set in `nulls`.
pub fn write_model(
    keys: &[&'static str],
    slots: &[&dyn Wire],
    nullable: &[&'static str],
    extra: Option<&dyn Extra>,
    nulls: Option<&Nulls>,
    to: &mut dyn Writer,
) {
    let shown = |row: usize, key: &str, slot: &dyn Wire| {
        !slot.is_null() || nullable.contains(&key) || nulls.is_some_and(|nulls| nulls.get(row))
    };
    let named = keys.iter().zip(slots).enumerate();
    let mut named = named
        .filter(|(row, (key, slot))| shown(*row, key, **slot))
        .map(|(_, (key, slot))| (*key, *slot));
    match extra {
        Some(extra) => to.put(View::Object(&mut named.chain(extra.each()))),
        None => to.put(View::Object(&mut named)),
    }
}

/// The rows of a model whose `None` is sent as null.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nulls(Bits);

impl Nulls {
    /// Sets whether a row is sent as null if it is `None`.
    pub fn set(&mut self, row: usize, null: bool) {
        self.0.set(row, null);
    }

    fn get(&self, row: usize) -> bool {
        self.0.get(row)
    }
}

/// A growable set of small numbers. The first 64 need no allocation.
#[derive(Clone, Debug, Default)]
struct Bits {
    first: u64,
    more: Vec<u64>,
}

/// Missing words count as zero.
impl PartialEq for Bits {
    fn eq(&self, other: &Self) -> bool {
        let (short, long) = if self.more.len() <= other.more.len() {
            (&self.more, &other.more)
        } else {
            (&other.more, &self.more)
        };
        let rest = long.get(short.len()..).unwrap_or_default();
        self.first == other.first && long.starts_with(short) && rest.iter().all(|word| *word == 0)
    }
}

impl Eq for Bits {}

impl Bits {
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
