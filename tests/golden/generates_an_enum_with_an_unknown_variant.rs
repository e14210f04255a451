//! `accept/generates_an_enum_with_an_unknown_variant.json`.

// models::Kind#
/// What it is.
///
/// The list is open: a value that this crate does not know is kept as it came.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `"cat"` on the wire.
    Cat,
    /// `"dog"` on the wire.
    Dog,
    /// A value that this crate does not know; it survives a round trip.
    Unknown(runtime::UnknownValue),
}

// models::Kind!
runtime::enumeration! {
    Kind: str {
        "cat" => Cat,
        "dog" => Dog,
    }
}
