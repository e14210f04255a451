//! Internal extensions, which pass information that openapiv3 cannot represent to the stages after parsing, and the keys
//! that are not extensions although they start with `x-`.

/// A copy of the `prefixItems` of an array, which openapiv3 does not support.
pub(crate) const TUPLE: &str = "x-tuple";

/// Marks an array with [`TUPLE`] that allows no further elements.
pub(crate) const TUPLE_CLOSED: &str = "x-tuple-closed";

/// The schema of a stream item in a media type: `itemSchema` of OpenAPI 3.2.
pub(crate) const ITEM_SCHEMA: &str = "x-item-schema";

/// The `collectionFormat` of Swagger 2.0, if no style of OpenAPI 3.0 is equivalent.
pub(crate) const COLLECTION_FORMAT: &str = "x-collection-format";

/// The `explode` of an encoding: openapiv3 parses an absent value as `false`, but the default depends on the
/// style.
pub(crate) const EXPLODE: &str = "x-explode";

/// Marks an encoding whose style also applies in multipart bodies, where OpenAPI 3.0 ignores styles.
pub(crate) const STYLED: &str = "x-styled";

/// The `allowReserved` of a parameter outside of the query. OpenAPI 3.2 allows the field in such a parameter; 3.0 does
/// not.
pub(crate) const ALLOW_RESERVED: &str = "x-allow-reserved";

/// Keys whose values are objects with arbitrary names as keys. A header or a parameter, for example, may be named
/// `x-rate-limit`.
pub(crate) const NAMES: &[&str] =
    &["headers", "parameters", "properties", "schemas", "securityDefinitions", "securitySchemes"];
