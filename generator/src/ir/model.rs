//! Types of their own: structs, enumerations, unions, aliases, newtypes and answers of several forms.

use serde_json::Value as Json;

use super::docs::Docs;
use super::hint::Hint;
use super::response::Case;
use super::types::Type;
use crate::pointer::Pointer;

/// A type of its own.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    /// What it might be called.
    pub hint: Hint,
    /// What it is.
    pub shape: Shape,
    /// What the document says of it.
    pub docs: Docs,
    /// Whether it is not to be used any more.
    pub deprecated: bool,
    /// Where it is defined.
    pub origin: Pointer,
}

/// What a type is made of.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// An object with known members.
    Struct(Struct),
    /// One of some scalars, and maybe more in time.
    Enumeration(Enumeration),
    /// One of several types, and maybe more in time.
    Union(Union),
    /// Any JSON, to be read as one of several types when asked: nothing tells them apart.
    Loose(Vec<Type>),
    /// Another name for a type.
    Alias(Type),
    /// A scalar with a meaning of its own, such as an identifier.
    Newtype(Repr),
    /// An answer of one of several forms.
    Choice(Vec<Case>),
}

/// An object with known members.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Struct {
    /// Its members, in the order of the document.
    pub fields: Vec<Field>,
    /// What other members are, where they are kept.
    pub additional: Option<Type>,
    /// Whether the document says that there are no others.
    pub closed: bool,
    /// Whether callers send it (directly or within something else).
    pub sent: bool,
}

impl Struct {
    /// Keeps members that it does not know, unless there are none.
    pub(crate) fn keep_others(&mut self) {
        if !self.closed {
            self.additional.get_or_insert(Type::Any);
        }
    }

    /// Whether a value cannot be made without this member: it is required, and not only known to be in every answer.
    /// Members that turn up in answers later must not change how values are made.
    pub(crate) fn demands(&self, field: &Field) -> bool {
        field.ty().is_some() && field.presence.is_required() && (self.sent || field.listed)
    }

    /// Whether absent and null are two things that callers can say of this member.
    pub(crate) fn tells_null(&self, field: &Field) -> bool {
        self.sent && field.ty().is_some() && field.presence == Presence::OptionalNullable
    }
}

/// A member of a struct.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    /// Its key.
    pub wire: String,
    /// What somebody called it, where the key does not read well.
    pub name: Option<String>,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether it must be there, and may be null.
    pub presence: Presence,
    /// Whether the document itself lists it as required.
    pub listed: bool,
    /// Whether somebody said so of this very member (`x-presence`).
    pub presence_pinned: bool,
    /// Whether it is a bare `$ref`, which some servers cannot mark nullable.
    pub bare_reference: bool,
    /// Which way it travels.
    pub direction: Direction,
    /// What the document says of it.
    pub docs: Docs,
    /// What the server takes when it is absent.
    pub default: Option<Json>,
    /// Whether it is not to be used any more.
    pub deprecated: bool,
    /// Where it is defined.
    pub origin: Pointer,
}

/// Which way a member travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// To the server and back.
    Both,
    /// From the server only (`readOnly`).
    Received,
    /// To the server only (`writeOnly`).
    Sent,
}

/// What a member holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum FieldKind {
    /// A value of this type.
    Value(Type),
    /// Always this value.
    Constant(Value),
}

impl Field {
    /// The type of its value, unless it is constant.
    pub(crate) fn ty(&self) -> Option<&Type> {
        match &self.kind {
            FieldKind::Value(ty) => Some(ty),
            FieldKind::Constant(_) => None,
        }
    }

    /// Whether callers have nothing to say of it, unless the overlay says otherwise.
    pub(crate) fn is_only_received(&self) -> bool {
        self.direction == Direction::Received && !self.presence_pinned
    }

    /// Whether answers do not hold it, unless the overlay says otherwise.
    pub(crate) fn is_only_sent(&self) -> bool {
        self.direction == Direction::Sent && !self.presence_pinned
    }
}

/// Whether a value must be there, and whether it may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// There, and not null.
    Required,
    /// There, possibly null.
    Nullable,
    /// Possibly absent, never null.
    Optional,
    /// Possibly absent, possibly null.
    OptionalNullable,
}

impl Presence {
    /// From what the document says.
    pub(crate) fn of(required: bool, nullable: bool) -> Self {
        match (required, nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::Nullable,
            (false, false) => Self::Optional,
            (false, true) => Self::OptionalNullable,
        }
    }

    /// Whether the key must be there.
    pub(crate) fn is_required(self) -> bool {
        match self {
            Self::Required | Self::Nullable => true,
            Self::Optional | Self::OptionalNullable => false,
        }
    }

    /// Whether null is a value.
    pub(crate) fn is_nullable(self) -> bool {
        match self {
            Self::Nullable | Self::OptionalNullable => true,
            Self::Required | Self::Optional => false,
        }
    }
}

/// The scalar behind an enumeration or a newtype.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repr {
    /// An integer.
    Integer,
    /// Text.
    Text,
}

/// A scalar value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// An integer.
    Integer(i64),
    /// Text.
    Text(String),
    /// `true` or `false`.
    Boolean(bool),
}

impl Value {
    /// As people write it in code.
    pub(crate) fn literal(&self) -> String {
        match self {
            Self::Integer(integer) => integer.to_string(),
            Self::Text(text) => format!("{text:?}"),
            Self::Boolean(boolean) => boolean.to_string(),
        }
    }

    /// As it is sent outside of JSON.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Integer(_) | Self::Boolean(_) => self.literal(),
        }
    }
}

/// One of some scalars, and maybe more in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Enumeration {
    /// What the scalars are.
    pub repr: Repr,
    /// Those that are known.
    pub variants: Vec<Variant>,
}

/// A known scalar of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    /// The scalar.
    pub value: Value,
    /// What somebody called it.
    pub name: Option<String>,
    /// What somebody said of it.
    pub docs: Docs,
}

/// One of several types, told apart by a member, or else by what their values look like.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Union {
    /// The member that tells, where one does.
    pub tag: Option<String>,
    /// The types.
    pub branches: Vec<Branch>,
    /// Whether a value may be of several at once (`anyOf`).
    pub overlaps: bool,
}

/// One of the types of a union.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Branch {
    /// The type.
    pub ty: Type,
    /// The values of the tag that mean it.
    pub tags: Vec<String>,
    /// What a value of it looks like, where no tag tells.
    pub clue: Clue,
}

/// What a value looks like from outside.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clue {
    /// The kind of JSON; behind a list or a map, that of what is in it.
    pub kinds: Vec<Kind>,
    /// The members that an object must have, each with the values it may have, where they are known.
    pub keys: Vec<(String, Vec<Value>)>,
}

/// A kind of JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "these are JSON's own kinds")]
pub enum Kind {
    Boolean,
    Integer,
    Number,
    Date,
    DateTime,
    Text,
    Object,
    List,
    Map,
    Any,
}
