//! The extensions that carry what openapiv3 cannot express to the stages after parsing.

/// Holds the `explode` of an encoding: openapiv3 cannot tell `false` from nothing, which means `true`.
pub(crate) const EXPLODE: &str = "x-explode";

/// Marks an encoding whose style counts among parts too: in 3.0 it does not.
pub(crate) const STYLED: &str = "x-styled";

/// Holds `allowReserved` outside of queries, where 3.0 does not know it and 3.2 does.
pub(crate) const ALLOW_RESERVED: &str = "x-allow-reserved";
