//! Accessors for the variants of [`Shape`]. They list every variant, so that a new one must be classified here.

use super::model::{Enumeration, Repr, Shape, Struct, Union};
use super::types::Type;

impl Shape {
    /// Returns the struct, if this is one.
    pub(crate) fn as_struct(&self) -> Option<&Struct> {
        match self {
            Self::Struct(structure) => Some(structure),
            Self::Enumeration(_)
            | Self::Union(_)
            | Self::Loose(_)
            | Self::Alias(_)
            | Self::Newtype(_)
            | Self::Choice(_) => None,
        }
    }

    /// Returns the struct mutably, if this is one.
    pub(crate) fn as_struct_mut(&mut self) -> Option<&mut Struct> {
        match self {
            Self::Struct(structure) => Some(structure),
            Self::Enumeration(_)
            | Self::Union(_)
            | Self::Loose(_)
            | Self::Alias(_)
            | Self::Newtype(_)
            | Self::Choice(_) => None,
        }
    }

    /// Returns the enumeration, if this is one.
    pub(crate) fn as_enumeration(&self) -> Option<&Enumeration> {
        match self {
            Self::Enumeration(enumeration) => Some(enumeration),
            Self::Struct(_)
            | Self::Union(_)
            | Self::Loose(_)
            | Self::Alias(_)
            | Self::Newtype(_)
            | Self::Choice(_) => None,
        }
    }

    /// Returns the union, if this is one.
    pub(crate) fn as_union(&self) -> Option<&Union> {
        match self {
            Self::Union(union) => Some(union),
            Self::Struct(_)
            | Self::Enumeration(_)
            | Self::Loose(_)
            | Self::Alias(_)
            | Self::Newtype(_)
            | Self::Choice(_) => None,
        }
    }

    /// Returns the aliased type, if this is an alias.
    pub(crate) fn as_alias(&self) -> Option<&Type> {
        match self {
            Self::Alias(ty) => Some(ty),
            Self::Struct(_)
            | Self::Enumeration(_)
            | Self::Union(_)
            | Self::Loose(_)
            | Self::Newtype(_)
            | Self::Choice(_) => None,
        }
    }

    /// Returns the type of the scalar, if this is a newtype.
    pub(crate) fn as_newtype(&self) -> Option<Repr> {
        match self {
            Self::Newtype(repr) => Some(*repr),
            Self::Struct(_)
            | Self::Enumeration(_)
            | Self::Union(_)
            | Self::Loose(_)
            | Self::Alias(_)
            | Self::Choice(_) => None,
        }
    }
}
