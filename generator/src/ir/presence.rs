//! Whether a value is required, and whether it is nullable.

/// Whether a value is required, and whether it is nullable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Required, not nullable.
    Required,
    /// Required, nullable.
    Nullable,
    /// Optional, not nullable.
    Optional,
    /// Optional, nullable.
    OptionalNullable,
}

impl Presence {
    /// Returns the presence of a value with these flags.
    pub(crate) fn of(required: bool, nullable: bool) -> Self {
        match (required, nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::Nullable,
            (false, false) => Self::Optional,
            (false, true) => Self::OptionalNullable,
        }
    }

    /// Returns whether the value is required.
    pub(crate) fn is_required(self) -> bool {
        match self {
            Self::Required | Self::Nullable => true,
            Self::Optional | Self::OptionalNullable => false,
        }
    }

    /// Returns whether the value is nullable.
    pub(crate) fn is_nullable(self) -> bool {
        match self {
            Self::Nullable | Self::OptionalNullable => true,
            Self::Required | Self::Optional => false,
        }
    }
}
