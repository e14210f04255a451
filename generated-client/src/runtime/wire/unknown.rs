//! The unknown parts of values.

/// The part of a value that this crate does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown<'v> {
    /// A value that its enumeration does not contain.
    Value,
    /// A value of an unknown variant of its union, with the value of the discriminator if there is one.
    Variant(Option<&'v str>),
}
