//! Internal extensions that pass information which openapiv3 cannot express to the stages after parsing.

/// The `prefixItems` of an array, which openapiv3 does not support.
pub(crate) const TUPLE: &str = "x-tuple";

/// Marks an array with [`TUPLE`] that has no further elements.
pub(crate) const TUPLE_CLOSED: &str = "x-tuple-closed";

/// The schema of a stream item in a media type: `itemSchema` of OpenAPI 3.2.
pub(crate) const ITEM_SCHEMA: &str = "x-item-schema";

/// The `collectionFormat` of OpenAPI 2.0, if no style of 3.0 has its meaning.
pub(crate) const COLLECTION_FORMAT: &str = "x-collection-format";

/// The `explode` of an encoding: openapiv3 does not distinguish `false` from absent, which means `true`.
pub(crate) const EXPLODE: &str = "x-explode";

/// Marks an encoding whose style applies to multipart bodies too, which OpenAPI 3.0 does not allow.
pub(crate) const STYLED: &str = "x-styled";

/// The `allowReserved` of a parameter outside of queries, which OpenAPI 3.2 allows and 3.0 does not.
pub(crate) const ALLOW_RESERVED: &str = "x-allow-reserved";
