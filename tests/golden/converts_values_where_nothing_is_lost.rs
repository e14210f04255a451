//! `accept/converts_values_where_nothing_is_lost.yaml`.

// models::Content
/// One of several types of the API.
///
/// A value is parsed as the variant that matches and describes most of its properties. Values that match no variant are kept unchanged.
pub enum Content {
    /// An object with `parts`.
    Fruit(Fruit),
    /// An object with `heat`.
    Spice(Spice),
    /// An integer.
    Integer(i64),
    /// A string.
    Text(String),
    /// Value of an unknown type. It is serialized unchanged.
    Unknown(runtime::UnknownVariant),
}
