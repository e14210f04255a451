//! Reads a value as a branch of a union, and selects the branch that describes most of the value.

use std::cell::Cell;

use serde_json::Value;

use super::super::wire::fault::{Fault, Read};
use super::super::wire::read::{Branch, read_value};
use super::super::wire::{BranchReader, Wire};

use super::matcher::Matcher;

/// The reader for the branches of a union, and the key of its discriminator.
pub(super) type Branches<'t> = (&'t dyn BranchReader, Option<&'static str>);

/// Reads a branch, by the usual reader if there is no other one.
pub(super) fn read_with(reader: Option<Branches<'_>>, slot: &mut dyn Wire, json: &Value) -> Read {
    match reader {
        Some((reader, key)) => reader.read(slot, json, key),
        None => read_value(slot, json),
    }
}

/// How well a branch fits a value that it can read.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The value has the right type, but the branch does not know it, such as an unknown variant of an enumeration.
    Unknown,
    /// The branch is raw JSON or a map, which names no properties.
    FreeForm,
    /// The branch has a type of its own.
    Typed,
}

/// Reads a value as a branch. Also returns how well the branch fits.
type BranchOf<U> = fn(&Value, Option<Branches<'_>>) -> Result<(U, Fit), Fault>;

/// A branch without a discriminator value: its matcher and its reader.
#[doc(hidden)]
pub type Row<U> = (Matcher, BranchOf<U>);

/// Reads a value as a branch. Also returns how well the branch fits.
///
/// # Errors
/// Returns an error if the value does not match the branch.
#[doc(hidden)]
pub fn read_branch<T: Wire, U>(
    json: &Value,
    reader: Option<Branches<'_>>,
    known: fn(T) -> U,
) -> Result<(U, Fit), Fault> {
    let mut inner = T::blank();
    read_with(reader, &mut inner, json)?;
    let fit = match (inner.is_known(), inner.is_free_form()) {
        (false, _) => Fit::Unknown,
        (true, true) => Fit::FreeForm,
        (true, false) => Fit::Typed,
    };
    Ok((known(inner), fit))
}

/// A branch that can read the value.
pub(super) struct Selected<U> {
    /// The index of the branch.
    pub(super) index: usize,
    /// The value.
    pub(super) read: U,
    /// The number of properties in the value that the branch does not describe.
    pub(super) undescribed: usize,
    is_free_form: bool,
}

impl<U> Selected<U> {
    /// Returns the key by which branches are compared. The branch with the least key is selected.
    fn rank(&self) -> (bool, usize) {
        (self.is_free_form, self.undescribed)
    }
}

/// Selects a branch. Also returns the reason why the first matching branch cannot be read, if no branch knows the value.
/// If `is_nested` is set, the first branch that knows the value is selected. Sets the cell to `true` if a branch needs the
/// text of the value.
pub(super) fn select<U>(
    json: &Value,
    rows: &[Row<U>],
    is_nested: bool,
    is_lossy: &Cell<bool>,
) -> (Option<Selected<U>>, Option<String>) {
    let (mut best, mut second, mut fault) = (None::<Selected<U>>, None, None);
    for (index, (matcher, read)) in rows.iter().enumerate() {
        if !matcher.matches(json) {
            continue;
        }
        let undescribed = Cell::new(0);
        match read(json, Some((&Branch::exact(&undescribed, is_nested, is_lossy), None))) {
            Ok((_, Fit::Unknown)) if matcher.matches_everything() => {}
            Ok((read, fit)) => {
                let (undescribed, is_free_form) = (undescribed.get(), fit == Fit::FreeForm);
                let selected = Selected { index, read, undescribed, is_free_form };
                if fit == Fit::Unknown {
                    second = second.or(Some(selected));
                } else if is_nested || selected.rank() == (false, 0) {
                    return (Some(selected), None);
                } else if best.as_ref().is_none_or(|best| selected.rank() < best.rank()) {
                    best = Some(selected);
                }
            }
            Err(why) => fault = fault.or_else(|| Some(why.to_string())),
        }
    }
    match best {
        Some(best) => (Some(best), None),
        None => (second, fault),
    }
}
