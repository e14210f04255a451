//! Accessors for the variants of [`Shape`]. An accessor for a single variant does not match exhaustively, because new
//! variants cannot change its result. All other accessors match exhaustively.

use super::model::{Enumeration, Repr, Shape, Struct, Union};
use super::types::Type;

impl Shape {
    /// Returns whether values are scalars.
    pub(crate) fn is_scalar(&self) -> bool {
        match self {
            Self::Enumeration(_) | Self::Newtype(_) => true,
            Self::Struct(_)
            | Self::Union(_)
            | Self::AmbiguousUnion(_)
            | Self::Alias(_)
            | Self::Choice(_) => false,
        }
    }

    /// Returns the struct, if this is one.
    pub(crate) fn as_struct(&self) -> Option<&Struct> {
        if let Self::Struct(structure) = self { Some(structure) } else { None }
    }

    /// Returns the struct mutably, if this is one.
    pub(crate) fn as_struct_mut(&mut self) -> Option<&mut Struct> {
        if let Self::Struct(structure) = self { Some(structure) } else { None }
    }

    /// Returns the enumeration, if this is one.
    pub(crate) fn as_enumeration(&self) -> Option<&Enumeration> {
        if let Self::Enumeration(enumeration) = self { Some(enumeration) } else { None }
    }

    /// Returns the union, if this is one.
    pub(crate) fn as_union(&self) -> Option<&Union> {
        if let Self::Union(union) = self { Some(union) } else { None }
    }

    /// Returns whether this is raw JSON that can be parsed as one of several types.
    pub(crate) fn is_ambiguous_union(&self) -> bool {
        matches!(self, Self::AmbiguousUnion(_))
    }

    /// Returns the aliased type, if this is an alias.
    pub(crate) fn as_alias(&self) -> Option<&Type> {
        if let Self::Alias(ty) = self { Some(ty) } else { None }
    }

    /// Returns the type of the scalar, if this is a newtype.
    pub(crate) fn as_newtype(&self) -> Option<Repr> {
        if let Self::Newtype(repr) = self { Some(*repr) } else { None }
    }
}
