//! The kinds of models: structs, enums, unions, aliases, identifiers and answers of several forms.

use super::body::Answer;
use super::ty::{Take, Ty};
use crate::ir::model::{Clue, Repr, Value};
use crate::ir::response::Status;
use crate::names::ident::Ident;
use crate::pointer::Pointer;

/// A model.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name.
    pub name: Ident,
    /// The module it stands in.
    pub module: Ident,
    /// What is said of it.
    pub docs: Vec<String>,
    /// What it is.
    pub kind: Kind,
    /// Whether it is not to be used any more.
    pub deprecated: bool,
    /// Where it is defined.
    pub origin: Pointer,
}

/// What a model is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A struct.
    Struct(Structure),
    /// An open enumeration.
    Enumeration(Enumeration),
    /// An enum of types.
    Union(UnionItem),
    /// Raw JSON that can be read as each of some types: the method, and the type.
    Loose(Vec<(Ident, Ty)>),
    /// Another name for a type.
    Alias(Ty),
    /// A newtype over a scalar.
    Id(Repr),
    /// An enum of the forms of an answer.
    Choice(Vec<Case>),
}

impl Kind {
    /// Returns the struct, if it is one.
    pub fn as_struct(&self) -> Option<&Structure> {
        match self {
            Self::Struct(structure) => Some(structure),
            Self::Enumeration(_)
            | Self::Union(_)
            | Self::Loose(_)
            | Self::Alias(_)
            | Self::Id(_)
            | Self::Choice(_) => None,
        }
    }

    /// Returns the scalar behind it, if it is an identifier.
    pub fn as_id(&self) -> Option<Repr> {
        match self {
            Self::Id(repr) => Some(*repr),
            Self::Struct(_)
            | Self::Enumeration(_)
            | Self::Union(_)
            | Self::Loose(_)
            | Self::Alias(_)
            | Self::Choice(_) => None,
        }
    }
}

/// A struct.
#[derive(Clone, Debug)]
pub struct Structure {
    /// Its members, constants among them, in the order of the document.
    pub rows: Vec<Row>,
    /// The field of other members.
    pub additional: Option<(Ident, Ty)>,
    /// Whether it tells null from absent when it is sent.
    pub nulls: bool,
    /// Whether some of its members are constant.
    pub fixed: bool,
    /// Whether requests contain it. Otherwise it has no setters.
    pub sent: bool,
}

/// A member of a struct.
#[derive(Clone, Debug)]
pub enum Row {
    /// A field.
    Field(FieldRow),
    /// A member that always has one value, and is no field.
    Constant {
        /// Its key.
        wire: String,
        /// Its value.
        value: Value,
    },
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct FieldRow {
    /// Its name.
    pub name: Ident,
    /// Its key.
    pub wire: String,
    /// Its type, `Option` included.
    pub ty: Ty,
    /// Whether it may be null, and null is written rather than left out.
    pub written_null: bool,
    /// How it is handed over to `new` or to its setter.
    pub take: Take,
    /// How callers give it a value.
    pub access: Access,
    /// Whether it may be null on the wire.
    pub nullable: bool,
    /// What is said of it.
    pub docs: Vec<String>,
    /// Whether it is not to be used any more.
    pub deprecated: bool,
}

/// How callers give a field its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// As an argument of `new`.
    Argument,
    /// By a setter.
    Setter {
        /// The setter's name.
        name: Ident,
        /// The setter that sends null, if null and absent differ.
        clear: Option<Ident>,
    },
    /// By assignment only, since callers do not send it.
    Field,
}

impl FieldRow {
    /// Whether `new` takes it.
    pub fn is_argument(&self) -> bool {
        self.access == Access::Argument
    }
}

impl Structure {
    /// Its fields.
    pub fn fields(&self) -> impl Iterator<Item = &FieldRow> {
        self.rows.iter().filter_map(|row| match row {
            Row::Field(field) => Some(field),
            Row::Constant { .. } => None,
        })
    }
}

/// An open enumeration.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// What it is on the wire.
    pub repr: Repr,
    /// The known values: name, value, docs.
    pub variants: Vec<(Ident, Value, Vec<String>)>,
    /// The variant of all others.
    pub rest: Ident,
}

/// An enum of types.
#[derive(Clone, Debug)]
pub struct UnionItem {
    /// The member that tells the branches apart, where one does.
    pub tag: Option<String>,
    /// The branches.
    pub variants: Vec<UnionVariant>,
    /// The variant of all others.
    pub rest: Ident,
}

/// A branch of an enum of types.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Its name.
    pub name: Ident,
    /// Its type.
    pub member: Ty,
    /// The values of the tag that mean it.
    pub tags: Vec<String>,
    /// What a value of it looks like, where no tag tells.
    pub clue: Clue,
    /// What is said of its type.
    pub docs: Vec<String>,
}

/// One form of an answer.
#[derive(Clone, Debug)]
pub struct Case {
    /// The variant.
    pub name: Ident,
    /// The status it comes with, where that tells.
    pub status: Option<Status>,
    /// The media type it comes under, where that tells.
    pub media: String,
    /// What it carries.
    pub answer: Answer,
}
