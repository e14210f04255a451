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
    /// A single-precision floating-point number.
    Float,
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
    /// Bytes, encoded as Base64.
    Base64,
    /// Raw bytes, such as a file.
    File,
    /// Any JSON.
    Any,
    /// An array.
    List(Box<Type>),
    /// An array with a type for each element, and its slack if the length can vary.
    Tuple(Vec<Type>, Option<Box<Slack>>),
    /// An object used as a map.
    Map(Box<Type>),
    /// A value or null.
    Nullable(Box<Type>),
    /// A boxed value, to break a recursive type.
    Boxed(Box<Type>),
    /// A named type.
    Model(ModelId),
}

/// The difference that is allowed between the length of a tuple and the number of its elements.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Slack {
    /// The number of elements that are always present. Later ones are nullable here and can be absent on the wire.
    pub least: usize,
    /// The type of additional elements.
    pub rest: Type,
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

impl Type {
    /// Returns the id of the model, if this is a model or a boxed one.
    pub(crate) fn as_model(&self) -> Option<ModelId> {
        match self {
            Self::Model(id) => Some(*id),
            Self::Boxed(inner) => inner.as_model(),
            Self::List(_) | Self::Tuple(..) | Self::Map(_) | Self::Nullable(_) => None,
            Self::Boolean
            | Self::Int32
            | Self::Int64
            | Self::UInt64
            | Self::Float
            | Self::Double
            | Self::Text
            | Self::DateTime
            | Self::Date
            | Self::Formatted(_)
            | Self::Base64
            | Self::File
            | Self::Any => None,
        }
    }

    /// Calls `visit` with every model in this type.
    pub(crate) fn visit(&self, visit: &mut dyn FnMut(ModelId)) {
        match self {
            Self::Model(id) => visit(*id),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.visit(visit);
            }
            Self::Tuple(items, slack) => {
                let rest = slack.iter().map(|slack| &slack.rest);
                items.iter().chain(rest).for_each(|item| item.visit(visit));
            }
            Self::Boolean
            | Self::Int32
            | Self::Int64
            | Self::UInt64
            | Self::Float
            | Self::Double
            | Self::Text
            | Self::DateTime
            | Self::Date
            | Self::Formatted(_)
            | Self::Base64
            | Self::File
            | Self::Any => {}
        }
    }

    /// Replaces every model in this type.
    pub(crate) fn replace(&mut self, with: &dyn Fn(ModelId) -> ModelId) {
        match self {
            Self::Model(id) => *id = with(*id),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.replace(with);
            }
            Self::Tuple(items, slack) => {
                let rest = slack.iter_mut().map(|slack| &mut slack.rest);
                items.iter_mut().chain(rest).for_each(|item| item.replace(with));
            }
            Self::Boolean
            | Self::Int32
            | Self::Int64
            | Self::UInt64
            | Self::Float
            | Self::Double
            | Self::Text
            | Self::DateTime
            | Self::Date
            | Self::Formatted(_)
            | Self::Base64
            | Self::File
            | Self::Any => {}
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
