//! Rust types and argument types as data.

use std::fmt;

use crate::ir::types::Format;
use crate::names::ident::Ident;

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "these are Rust's own types, and models")]
pub enum Ty {
    Unit,
    Bool,
    I32,
    I64,
    U32,
    U64,
    I128,
    F64,
    String,
    DateTime,
    Date,
    Formatted(Format),
    IntOrString,
    Base64,
    Base64Url,
    Bytes,
    FilePart,
    /// A part of a multipart body.
    Part,
    /// A body that is sent unchanged.
    Body,
    Json,
    Vec(Box<Ty>),
    Tuple(Vec<Ty>),
    /// A tuple, the type of additional elements, and the number of required elements if some elements are optional.
    Open(Box<Ty>, Box<Ty>, Option<usize>),
    Map(Box<Ty>),
    Option(Box<Ty>),
    Box(Box<Ty>),
    Page(Box<Ty>),
    /// Server-sent events.
    Events(Box<Ty>),
    /// JSON Lines.
    Lines(Box<Ty>),
    /// An identifier. Arguments accept anything that converts into it.
    Id(Ident),
    /// Any other model.
    Model(Ident),
}

/// The content of a type.
enum Content<'a> {
    /// Nothing, as in `bool`.
    None,
    /// Type arguments.
    Types(Vec<&'a Ty>),
    /// The name of a model.
    Model(&'a Ident),
}

impl Ty {
    /// Wraps this type in `Option`.
    #[must_use]
    pub fn optional(self) -> Self {
        Self::Option(Box::new(self))
    }

    /// Returns the type arguments or the name of the model.
    fn content(&self) -> Content<'_> {
        match self {
            Self::Vec(inner)
            | Self::Map(inner)
            | Self::Option(inner)
            | Self::Box(inner)
            | Self::Page(inner)
            | Self::Events(inner)
            | Self::Lines(inner) => Content::Types(vec![inner]),
            Self::Tuple(items) => Content::Types(items.iter().collect()),
            Self::Open(tuple, rest, _) => Content::Types(vec![tuple, rest]),
            Self::Id(name) | Self::Model(name) => Content::Model(name),
            Self::Unit
            | Self::Bool
            | Self::I32
            | Self::I64
            | Self::U32
            | Self::U64
            | Self::I128
            | Self::F64
            | Self::String
            | Self::DateTime
            | Self::Date
            | Self::Formatted(_)
            | Self::IntOrString
            | Self::Base64
            | Self::Base64Url
            | Self::Bytes
            | Self::FilePart
            | Self::Part
            | Self::Body
            | Self::Json => Content::None,
        }
    }

    /// Returns the direct type arguments of this type.
    pub fn parts(&self) -> Vec<&Self> {
        match self.content() {
            Content::Types(types) => types,
            Content::None | Content::Model(_) => Vec::new(),
        }
    }

    /// Returns the models that this type contains.
    pub fn models(&self) -> Vec<&Ident> {
        let own = self.as_model().into_iter();
        own.chain(self.parts().into_iter().flat_map(Self::models)).collect()
    }

    /// Returns the name, if this is a model.
    pub fn as_model(&self) -> Option<&Ident> {
        match self.content() {
            Content::Model(name) => Some(name),
            Content::None | Content::Types(_) => None,
        }
    }

    /// Returns the type of the elements, if this is a list.
    pub fn as_vec(&self) -> Option<&Self> {
        if let Self::Vec(element) = self { Some(element) } else { None }
    }

    /// Returns whether this is a map.
    pub fn is_map(&self) -> bool {
        matches!(self, Self::Map(_))
    }

    /// Returns whether this is a tuple.
    pub fn is_tuple(&self) -> bool {
        matches!(self, Self::Tuple(_))
    }

    /// Returns the type of the value, if this is an `Option`.
    pub fn as_option(&self) -> Option<&Self> {
        if let Self::Option(inner) = self { Some(inner) } else { None }
    }

    /// Returns the type of the value, if this is a `Box`.
    pub fn as_box(&self) -> Option<&Self> {
        if let Self::Box(inner) = self { Some(inner) } else { None }
    }
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => f.write_str("()"),
            Self::Bool => f.write_str("bool"),
            Self::I32 => f.write_str("i32"),
            Self::I64 => f.write_str("i64"),
            Self::U32 => f.write_str("u32"),
            Self::U64 => f.write_str("u64"),
            Self::Formatted(format) => write!(f, "{format:?}"),
            Self::Tuple(items) => {
                let items: Vec<String> = items.iter().map(Self::to_string).collect();
                write!(f, "({})", items.join(", "))
            }
            Self::Open(tuple, rest, None) => write!(f, "Open<{tuple}, {rest}>"),
            Self::Open(tuple, rest, Some(required)) => {
                write!(f, "Open<{tuple}, {rest}, {required}>")
            }
            Self::I128 => f.write_str("i128"),
            Self::F64 => f.write_str("f64"),
            Self::String => f.write_str("String"),
            Self::DateTime => f.write_str("DateTime"),
            Self::Date => f.write_str("Date"),
            Self::IntOrString => f.write_str("IntOrString"),
            Self::Base64 => f.write_str("Base64"),
            Self::Base64Url => f.write_str("Base64Url"),
            Self::Bytes => f.write_str("Bytes"),
            Self::FilePart => f.write_str("FilePart"),
            Self::Part => f.write_str("Part"),
            Self::Body => f.write_str("Body"),
            Self::Json => f.write_str("Value"),
            Self::Vec(inner) => write!(f, "Vec<{inner}>"),
            Self::Map(inner) => write!(f, "BTreeMap<String, {inner}>"),
            Self::Option(inner) => write!(f, "Option<{inner}>"),
            Self::Box(inner) => write!(f, "Box<{inner}>"),
            Self::Page(inner) => write!(f, "Page<{inner}>"),
            Self::Events(inner) => write!(f, "EventStream<{inner}>"),
            Self::Lines(inner) => write!(f, "JsonStream<{inner}>"),
            Self::Id(name) | Self::Model(name) => write!(f, "{name}"),
        }
    }
}

/// The type of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgumentType {
    /// The type itself.
    Plain(Ty),
    /// Anything that converts into the type.
    Into(Ty),
    /// An iterator over the type.
    Each(Ty),
    /// An iterator over anything that converts into the type.
    EachInto(Ty),
}

impl ArgumentType {
    /// Returns the argument type for a value type. It uses `Into` for types that callers often convert values into.
    pub fn of(ty: Ty) -> Self {
        match ty.as_vec() {
            Some(element) if converts(element) => Self::EachInto(element.clone()),
            Some(element) => Self::Each(element.clone()),
            None if converts(&ty) => Self::Into(ty),
            None => Self::Plain(ty),
        }
    }

    /// Returns whether the argument is an iterator.
    pub fn is_many(&self) -> bool {
        match self {
            Self::Plain(_) | Self::Into(_) => false,
            Self::Each(_) | Self::EachInto(_) => true,
        }
    }

    /// Returns the type of one value.
    pub fn ty(&self) -> &Ty {
        match self {
            Self::Plain(ty) | Self::Into(ty) | Self::Each(ty) | Self::EachInto(ty) => ty,
        }
    }
}

fn converts(ty: &Ty) -> bool {
    match ty {
        Ty::String
        | Ty::Id(_)
        | Ty::Bytes
        | Ty::Body
        | Ty::IntOrString
        | Ty::Base64
        | Ty::Base64Url
        | Ty::DateTime
        | Ty::Date
        | Ty::Formatted(_)
        | Ty::Json => true,
        Ty::Unit
        | Ty::Bool
        | Ty::I32
        | Ty::I64
        | Ty::U32
        | Ty::U64
        | Ty::I128
        | Ty::F64
        | Ty::FilePart
        | Ty::Part
        | Ty::Vec(_)
        | Ty::Tuple(_)
        | Ty::Open(..)
        | Ty::Map(_)
        | Ty::Option(_)
        | Ty::Box(_)
        | Ty::Page(_)
        | Ty::Events(_)
        | Ty::Lines(_)
        | Ty::Model(_) => false,
    }
}

impl fmt::Display for ArgumentType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(ty) => write!(f, "{ty}"),
            Self::Into(ty) => write!(f, "impl Into<{ty}>"),
            Self::Each(ty) => write!(f, "impl IntoIterator<Item = {ty}>"),
            Self::EachInto(ty) => write!(f, "impl IntoIterator<Item = impl Into<{ty}>>"),
        }
    }
}
