//! Named types: structs, enumerations, unions, aliases, newtypes and responses with several variants.

use serde_json::Value as Json;

use super::docs::Docs;
use super::hint::Hint;
use super::presence::Presence;
use super::response::Case;
use super::samples::Samples;
use super::types::Type;
use crate::pointer::Pointer;

/// A named type.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    /// A hint for the name.
    pub hint: Hint,
    /// The kind of type.
    pub shape: Shape,
    /// The description in the document.
    pub docs: Docs,
    /// Whether the type is deprecated.
    pub deprecated: bool,
    /// The location in the document.
    pub origin: Pointer,
}

/// The kinds of named types.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// An object with known properties.
    Struct(Struct),
    /// A scalar from an open list of values.
    Enumeration(Enumeration),
    /// One of several types; the list is open.
    Union(Union),
    /// Raw JSON that can be parsed as one of several indistinguishable types.
    AmbiguousUnion(Vec<Type>),
    /// Another name for a type.
    Alias(Type),
    /// A scalar with a dedicated type, such as an identifier.
    Newtype(Repr),
    /// A response with one of several payloads.
    Choice(Vec<Case>),
}

/// An object with known properties.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Struct {
    /// The fields, in document order.
    pub fields: Vec<Field>,
    /// The type of additional properties, if they are kept.
    pub additional: Option<Type>,
    /// Whether the document forbids additional properties.
    pub closed: bool,
    /// Whether requests contain the struct, directly or nested.
    pub sent: bool,
    /// Whether responses contain the struct, directly or nested.
    pub received: bool,
}

impl Struct {
    /// Keeps additional properties, unless the document forbids them.
    pub(crate) fn keep_additional_properties(&mut self) {
        if !self.closed {
            self.additional.get_or_insert(Type::Any);
        }
    }

    /// Returns whether undescribed properties are kept in a private field, so that a value that is sent back loses nothing.
    pub(crate) fn keeps_undescribed(&self) -> bool {
        self.received && !self.closed && self.additional.is_none()
    }

    /// Returns whether the constructor takes this field. If only responses contain the struct, `required` must list the
    /// field: a server may add other fields, and these must not change the constructor.
    pub(crate) fn constructor_takes(&self, field: &Field) -> bool {
        field.ty().is_some() && field.presence.is_required() && (self.sent || field.in_required)
    }

    /// Returns whether a field is written as null if it was read as null. Callers can choose between absent and null. A
    /// field that is always null also keeps this difference in responses.
    pub(crate) fn distinguishes_null(&self, field: &Field) -> bool {
        (self.sent || field.always_null)
            && field.ty().is_some()
            && field.presence == Presence::OptionalNullable
    }
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    /// The wire name.
    pub wire: String,
    /// The name that `x-name` sets in place of the wire name.
    pub name: Option<String>,
    /// A value or a constant.
    pub kind: FieldKind,
    /// Whether the field is required, and whether it is nullable.
    pub presence: Presence,
    /// Whether `required` lists the field.
    pub in_required: bool,
    /// Whether `x-presence` sets the presence of this field.
    pub presence_pinned: bool,
    /// Whether the schema is a bare `$ref`, which cannot be marked as nullable.
    pub bare_reference: bool,
    /// The direction in which the field is sent.
    pub direction: Direction,
    /// The description in the document.
    pub docs: Docs,
    /// The value that the server assumes if the field is absent.
    pub default: Option<Json>,
    /// The examples in the document.
    pub samples: Samples,
    /// Whether null is the only allowed value.
    pub always_null: bool,
    /// Whether the field is deprecated.
    pub deprecated: bool,
    /// The name of the setter that adds an entry, if the string is the text of a JSON object.
    pub entry_setter: Option<String>,
    /// The location in the document.
    pub origin: Pointer,
}

/// The direction in which a field is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// In requests and responses.
    Both,
    /// In responses only (`readOnly`).
    Received,
    /// In requests only (`writeOnly`).
    Sent,
}

/// The content of a field.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum FieldKind {
    /// A value of this type.
    Value(Type),
    /// This constant.
    Constant(Value),
}

impl Field {
    /// Returns the type of the value, or `None` for a constant.
    pub(crate) fn ty(&self) -> Option<&Type> {
        match &self.kind {
            FieldKind::Value(ty) => Some(ty),
            FieldKind::Constant(_) => None,
        }
    }

    /// Returns the type of the value mutably, or `None` for a constant.
    pub(crate) fn ty_mut(&mut self) -> Option<&mut Type> {
        match &mut self.kind {
            FieldKind::Value(ty) => Some(ty),
            FieldKind::Constant(_) => None,
        }
    }

    /// Returns whether requests omit this field. `x-presence` overrides `readOnly`.
    pub(crate) fn is_only_received(&self) -> bool {
        self.direction == Direction::Received && !self.presence_pinned
    }

    /// Returns whether responses omit this field. `x-presence` overrides `writeOnly`.
    pub(crate) fn is_only_sent(&self) -> bool {
        self.direction == Direction::Sent && !self.presence_pinned
    }
}

/// The type of the scalar in an enumeration or a newtype.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repr {
    /// An integer.
    Integer,
    /// A string.
    Text,
}

/// A scalar value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// An integer.
    Integer(i64),
    /// A string.
    Text(String),
    /// `true` or `false`.
    Boolean(bool),
}

impl Value {
    /// Formats the value as a Rust literal.
    pub(crate) fn literal(&self) -> String {
        match self {
            Self::Integer(integer) => integer.to_string(),
            Self::Text(text) => format!("{text:?}"),
            Self::Boolean(boolean) => boolean.to_string(),
        }
    }

    /// Returns whether JSON has this value.
    pub(crate) fn is_json(&self, json: &serde_json::Value) -> bool {
        match self {
            Self::Integer(integer) => json.as_i64() == Some(*integer),
            Self::Text(text) => json.as_str() == Some(text),
            Self::Boolean(boolean) => json.as_bool() == Some(*boolean),
        }
    }

    /// Returns whether this is a boolean.
    pub(crate) fn is_boolean(&self) -> bool {
        matches!(self, Self::Boolean(_))
    }

    /// Returns the string, if this is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// Formats the value for use outside of JSON.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Integer(_) | Self::Boolean(_) => self.literal(),
        }
    }
}

/// A scalar from an open list of values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Enumeration {
    /// The type of the scalars.
    pub repr: Repr,
    /// The known values.
    pub variants: Vec<Variant>,
}

/// A known value of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variant {
    /// The value.
    pub value: Value,
    /// The name in the document or the overlay.
    pub name: Option<String>,
    /// The description in the document.
    pub docs: Docs,
}

/// One of several types, distinguished by a tag or else by the structure of the value.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Union {
    /// The property that distinguishes the branches, if there is one.
    pub tag: Option<String>,
    /// The branches.
    pub branches: Vec<Branch>,
    /// Whether a value can match several branches (`anyOf`).
    pub overlaps: bool,
    /// Whether the JSON type of a value selects its branch; raw JSON holds the other types.
    pub by_type: bool,
}

/// A branch of a union.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Branch {
    /// The type.
    pub ty: Type,
    /// The tag values that select this branch.
    pub tags: Vec<Value>,
    /// The structure of the values, if the branch has no tag.
    pub matcher: Matcher,
}

/// The structure of a JSON value, as far as it distinguishes branches.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Matcher {
    /// The JSON type. The JSON type of the items follows that of a list or a map.
    pub kinds: Vec<JsonKind>,
    /// The required properties of an object, each with its possible values if they are known.
    pub keys: Vec<(String, Vec<Value>)>,
    /// All properties of an object that allows no others.
    pub only: Option<Vec<String>>,
}

/// A type of JSON value. Strings with a recognizable format have their own types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are self-explanatory")]
pub enum JsonKind {
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
