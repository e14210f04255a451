//! References to types: small values that never own a model, so recursion is harmless.

/// A model, by its index in [`Api::models`](super::Api::models).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ModelId(pub usize);

/// What a value is on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Type {
    /// `true` or `false`.
    Boolean,
    /// A 32-bit integer.
    Int32,
    /// A 64-bit integer.
    Int64,
    /// A 64-bit integer that is never negative.
    UInt64,
    /// A single-precision number.
    Float,
    /// A double-precision number.
    Double,
    /// Text.
    Text,
    /// A point in time.
    DateTime,
    /// A calendar date.
    Date,
    /// Text of a format that may be asked for what it says.
    Formatted(Format),
    /// Bytes, as Base64 text.
    Base64,
    /// Raw bytes: a file.
    File,
    /// Any JSON.
    Any,
    /// An array.
    List(Box<Type>),
    /// An array of a type for each place, and how its length may differ, where it may.
    Tuple(Vec<Type>, Option<Box<Slack>>),
    /// An object used as a dictionary.
    Map(Box<Type>),
    /// A value or null.
    Nullable(Box<Type>),
    /// A value on the heap, because it would otherwise hold itself.
    Boxed(Box<Type>),
    /// A type of its own.
    Model(ModelId),
}

/// How the length of a tuple may differ from the number of its places.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Slack {
    /// How many places are always filled; the others are nullable here, and absent on the wire.
    pub least: usize,
    /// What follows.
    pub rest: Type,
}

/// A format of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "these are their names")]
pub enum Format {
    Duration,
    Ipv4,
    Ipv6,
    Time,
    Uuid,
}

impl Type {
    /// The model this is, if it is one directly.
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

    /// The models that a value of this type may hold, and whether it holds them in place.
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

    /// Replaces every model in here.
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

    /// This type without null.
    #[must_use]
    pub(crate) fn not_null(self) -> Self {
        self.split_null().0
    }

    /// This type without null, and whether it had that.
    pub(crate) fn split_null(self) -> (Self, bool) {
        if let Self::Nullable(inner) = self { (*inner, true) } else { (self, false) }
    }

    /// This type or null.
    #[must_use]
    pub(crate) fn nullable(self, nullable: bool) -> Self {
        if nullable && !matches!(self, Self::Nullable(_)) {
            Self::Nullable(Box::new(self))
        } else {
            self
        }
    }
}
