//! Internal extensions that pass information which openapiv3 cannot express to the stages after parsing.

/// The `explode` of an encoding: openapiv3 does not distinguish `false` from absent, which means `true`.
pub(crate) const EXPLODE: &str = "x-explode";

/// Marks an encoding whose style applies to multipart bodies too, which OpenAPI 3.0 does not allow.
pub(crate) const STYLED: &str = "x-styled";

/// The `allowReserved` of a parameter outside of queries, which OpenAPI 3.2 allows and 3.0 does not.
pub(crate) const ALLOW_RESERVED: &str = "x-allow-reserved";
