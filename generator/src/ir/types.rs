//! Type references: small values that never own a model, so recursive types need no special handling.

/// An index into [`Api::models`](super::Api::models).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ModelId(pub usize);

/// The type of a value on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Type {
    /// `true` or `false`.
    Boolean,
    /// A 32-bit integer.
    Int32,
    /// A 64-bit integer.
    Int64,
    /// An unsigned 64-bit integer.
    UInt64,
    /// An integer from -2^63 to 2^64-1.
    Int128,
    /// A double-precision floating-point number.
    Double,
    /// Text.
    Text,
    /// A date and time.
    DateTime,
    /// A calendar date.
    Date,
    /// A string with a format that is parsed on demand.
    Formatted(Format),
    /// An integer or a string.
    IntOrString,
    /// Bytes, encoded as base64.
    Base64(Alphabet),
    /// Raw bytes, such as a file.
    File,
    /// Any JSON.
    Any,
    /// An array.
    List(Box<Type>),
    /// An array with a type for each element. The second value is set if the length of the array can vary.
    Tuple(Vec<Type>, Option<Box<VariableLength>>),
    /// An object used as a map.
    Map(Box<Type>),
    /// A value or null.
    Nullable(Box<Type>),
    /// A boxed value, to break a recursive type.
    Boxed(Box<Type>),
    /// A named type.
    Model(ModelId),
}

/// The allowed lengths of a tuple: the number of required elements, and the type of additional elements.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct VariableLength {
    /// The number of elements that are always present. Later elements can be absent, so their types are nullable.
    pub required: usize,
    /// The type of additional elements.
    pub rest: Type,
}

/// An alphabet of base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Alphabet {
    /// The standard alphabet, with padding.
    Standard,
    /// The alphabet that is safe in URLs, without padding.
    Url,
}

/// A string format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are self-explanatory")]
pub enum Format {
    Duration,
    Ipv4,
    Ipv6,
    Time,
    Uuid,
}

/// The structure of a type.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Parts<'a> {
    /// A scalar, such as text.
    Scalar,
    /// Raw bytes.
    File,
    /// Any JSON.
    Any,
    /// A named type.
    Model(ModelId),
    /// The type of the elements of an array.
    List(&'a Type),
    /// The types of the elements of a tuple, and its allowed lengths if the length can vary.
    Tuple(&'a [Type], Option<&'a VariableLength>),
    /// The type of the values of a map.
    Map(&'a Type),
    /// The type of a value that can be null.
    Nullable(&'a Type),
    /// The type of a boxed value.
    Boxed(&'a Type),
}

impl Type {
    /// Returns the structure of this type, for code that treats all scalars alike.
    pub(crate) fn parts(&self) -> Parts<'_> {
        match self {
            Self::Model(id) => Parts::Model(*id),
            Self::List(inner) => Parts::List(inner),
            Self::Tuple(items, lengths) => Parts::Tuple(items, lengths.as_deref()),
            Self::Map(inner) => Parts::Map(inner),
            Self::Nullable(inner) => Parts::Nullable(inner),
            Self::Boxed(inner) => Parts::Boxed(inner),
            Self::Boolean
            | Self::Int32
            | Self::Int64
            | Self::UInt64
            | Self::Int128
            | Self::Double
            | Self::Text
            | Self::DateTime
            | Self::Date
            | Self::Formatted(_)
            | Self::IntOrString
            | Self::Base64(_) => Parts::Scalar,
            Self::File => Parts::File,
            Self::Any => Parts::Any,
        }
    }

    /// Returns this type with each directly contained type replaced.
    pub(crate) fn map_parts(&self, with: &dyn Fn(&Self) -> Self) -> Self {
        match self.parts() {
            Parts::List(inner) => Self::List(Box::new(with(inner))),
            Parts::Tuple(items, lengths) => {
                let lengths = lengths.map(|lengths| VariableLength {
                    required: lengths.required,
                    rest: with(&lengths.rest),
                });
                Self::Tuple(items.iter().map(with).collect(), lengths.map(Box::new))
            }
            Parts::Map(inner) => Self::Map(Box::new(with(inner))),
            Parts::Nullable(inner) => Self::Nullable(Box::new(with(inner))),
            Parts::Boxed(inner) => Self::Boxed(Box::new(with(inner))),
            Parts::Scalar | Parts::File | Parts::Any | Parts::Model(_) => self.clone(),
        }
    }

    /// Returns the id of the model, if this is a model or a boxed model.
    pub(crate) fn as_model(&self) -> Option<ModelId> {
        match self.parts() {
            Parts::Model(id) => Some(id),
            Parts::Boxed(inner) => inner.as_model(),
            Parts::Scalar
            | Parts::File
            | Parts::Any
            | Parts::List(_)
            | Parts::Tuple(..)
            | Parts::Map(_)
            | Parts::Nullable(_) => None,
        }
    }

    /// Returns the type of the elements, if this is a list.
    pub(crate) fn as_list(&self) -> Option<&Self> {
        if let Self::List(element) = self { Some(element) } else { None }
    }

    /// Returns whether this is a list.
    pub(crate) fn is_list(&self) -> bool {
        self.as_list().is_some()
    }

    /// Returns whether this is a tuple.
    pub(crate) fn is_tuple(&self) -> bool {
        matches!(self, Self::Tuple(..))
    }

    /// Returns the type of the elements of a list, or else this type.
    pub(crate) fn element(&self) -> &Self {
        self.as_list().unwrap_or(self)
    }

    /// Calls `visit` with every model in this type.
    pub(crate) fn visit(&self, visit: &mut dyn FnMut(ModelId)) {
        match self.parts() {
            Parts::Model(id) => visit(id),
            Parts::List(inner)
            | Parts::Map(inner)
            | Parts::Nullable(inner)
            | Parts::Boxed(inner) => inner.visit(visit),
            Parts::Tuple(items, lengths) => {
                let rest = lengths.iter().map(|lengths| &lengths.rest);
                items.iter().chain(rest).for_each(|item| item.visit(visit));
            }
            Parts::Scalar | Parts::File | Parts::Any => {}
        }
    }

    /// Returns this type with every model replaced.
    pub(crate) fn replaced(&self, with: &dyn Fn(ModelId) -> ModelId) -> Self {
        match self.parts() {
            Parts::Model(id) => Self::Model(with(id)),
            Parts::Scalar
            | Parts::File
            | Parts::Any
            | Parts::List(_)
            | Parts::Tuple(..)
            | Parts::Map(_)
            | Parts::Nullable(_)
            | Parts::Boxed(_) => self.map_parts(&|part| part.replaced(with)),
        }
    }

    /// Returns this type without null.
    #[must_use]
    pub(crate) fn not_null(self) -> Self {
        self.split_null().0
    }

    /// Returns this type without null, and whether it was nullable.
    pub(crate) fn split_null(self) -> (Self, bool) {
        if let Self::Nullable(inner) = self { (*inner, true) } else { (self, false) }
    }

    /// Returns this type, nullable if `nullable` is true.
    #[must_use]
    pub(crate) fn nullable(self, nullable: bool) -> Self {
        if nullable && !matches!(self, Self::Nullable(_)) {
            Self::Nullable(Box::new(self))
        } else {
            self
        }
    }
}
