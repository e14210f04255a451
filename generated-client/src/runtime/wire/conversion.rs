//! The conversions that apply while a value is read: the usual ones, or none if a branch of a union is being selected.

use std::cell::Cell;

/// Reads a branch of a union only to find out whether the value is one of that branch. Then nothing is converted: another
/// branch may have the type of the value. Counts the properties that the branch does not describe.
#[derive(Clone, Copy)]
pub(super) struct Exact<'c> {
    undescribed: &'c Cell<usize>,
    /// The key of a property that the union describes, even if the branch does not.
    pub(super) discriminator: Option<&'c str>,
    /// Whether the value is a property or an item of the value for which a branch is selected.
    pub(super) is_nested: bool,
}

impl<'c> Exact<'c> {
    /// Creates a reader that adds to a counter. `is_nested` is set if the union is inside the value of such a reader.
    pub(super) fn new(undescribed: &'c Cell<usize>, is_nested: bool) -> Self {
        Self { undescribed, discriminator: None, is_nested }
    }

    /// Adds to the number of properties that the branch does not describe.
    pub(super) fn count(&self, properties: usize) {
        self.undescribed.set(self.undescribed.get().saturating_add(properties));
    }
}

/// The conversions of values that are not of the expected type.
#[derive(Clone, Copy)]
pub(super) struct Conversion<'c> {
    /// Selects a branch of a union, without converting anything. `None` converts values where nothing is lost.
    pub(super) exact: Option<Exact<'c>>,
    /// Is set to `true` if the digits of a number or the text of a value are needed.
    pub(super) is_lossy: &'c Cell<bool>,
}

impl<'c> Conversion<'c> {
    /// Returns the conversions of the items and the properties of a value.
    pub(super) fn nested(self) -> Self {
        Self { exact: self.exact.map(|exact| Exact::new(exact.undescribed, true)), ..self }
    }

    /// Returns the conversions of a branch of a union with this discriminator.
    pub(super) fn with_discriminator<'d>(self, discriminator: Option<&'d str>) -> Conversion<'d>
    where
        'c: 'd,
    {
        let exact = self.exact.map(|exact| Exact { discriminator, ..exact });
        Conversion { exact, is_lossy: self.is_lossy }
    }
}
