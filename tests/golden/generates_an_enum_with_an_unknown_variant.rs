//! `accept/generates_an_enum_with_an_unknown_variant.json`.

// models::Kind#
/// What it is.
///
/// Values that this version of the crate does not know are kept unchanged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Serialized as `"cat"`.
    Cat,
    /// Serialized as `"dog"`.
    Dog,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}

// models::Kind!
runtime::enumeration! {
    Kind: str {
        "cat" => Cat,
        "dog" => Dog,
    }
}
