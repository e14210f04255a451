//! Internal extensions, which pass information that openapiv3 cannot represent to the stages after parsing.

/// A copy of the `explode` of an encoding: openapiv3 parses an absent value as `false`, but the default depends on the
/// style.
pub(crate) const EXPLODE: &str = "x-explode";

/// Marks an encoding whose style also applies in multipart bodies, where OpenAPI 3.0 ignores it.
pub(crate) const STYLED: &str = "x-styled";

/// The `allowReserved` of a parameter outside of the query. OpenAPI 3.2 allows it there; 3.0 does not.
pub(crate) const ALLOW_RESERVED: &str = "x-allow-reserved";
