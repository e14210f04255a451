//! A difference between a response and its type, without values except those of open enumerations.

use serde_json::Value;

use super::{Token, View, Wire, Writer};

/// A difference between a response and its type, or what a lenient reader did about one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The JSON pointer to the value. Indices and the keys of maps are replaced by `*`.
    pub(crate) pointer: String,
    /// The type of the JSON value, or `None` if the property is missing. The value itself is reported only for open
    /// enumerations.
    pub(crate) json_type: Option<JsonType>,
    pub(crate) detail: Detail,
}

/// The kind of a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// The type does not have this property.
    UnknownProperty,
    /// The enumeration does not have this value, or there is another value instead of a constant. The value is given if
    /// it is a scalar.
    UnknownValue(Option<Value>),
    /// The union does not have this variant. The value is that of the discriminator, if there is one.
    UnknownVariant(Option<String>),
    /// The element of a list was dropped, for this reason.
    DroppedElement(String),
    /// Null was read as the default of its type.
    NullAsDefault,
    /// Null was read as an empty list or map.
    NullAsEmpty,
    /// A property that is missing was read as an empty list or map.
    MissingAsEmpty,
    /// The value was read as one of this type.
    Converted(JsonType),
}

/// The type of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JsonType {
    /// An array.
    Array,
    /// A boolean.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Null.
    Null,
    /// A number with a fraction.
    Number,
    /// An object.
    Object,
    /// A string.
    String,
}

impl JsonType {
    pub(crate) const ALL: [Self; 7] = [
        Self::Array,
        Self::Boolean,
        Self::Integer,
        Self::Null,
        Self::Number,
        Self::Object,
        Self::String,
    ];

    pub(super) fn of(token: &Token<'_>) -> Self {
        match token {
            Token::Null => Self::Null,
            Token::Boolean(_) => Self::Boolean,
            Token::Integer(_) | Token::Unsigned(_) => Self::Integer,
            Token::Float(_) => Self::Number,
            Token::Text(_) => Self::String,
            Token::List(_) => Self::Array,
            Token::Object(_) => Self::Object,
        }
    }

    /// Returns the type as which a value is written.
    pub(super) fn written(value: &dyn Wire) -> Option<Self> {
        let mut probe = Probe(None);
        value.write(&mut probe);
        probe.0
    }

    /// Returns whether a value of one type was converted if it is written as the other type.
    pub(super) fn is_converted(self, written: Self) -> bool {
        let is_number = |one: Self| matches!(one, Self::Integer | Self::Number);
        self != written && !(is_number(self) && is_number(written))
    }

    /// Returns the name of the type in JSON Schema.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Array => "array",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Null => "null",
            Self::Number => "number",
            Self::Object => "object",
            Self::String => "string",
        }
    }
}

/// Records the type of a value that is written.
struct Probe(Option<JsonType>);

impl Writer for Probe {
    fn put(&mut self, view: View<'_>) {
        self.0 = Some(match view {
            View::Null => JsonType::Null,
            View::Boolean(_) => JsonType::Boolean,
            View::Integer(_) | View::Unsigned(_) => JsonType::Integer,
            View::Float(_) => JsonType::Number,
            View::Text(_) => JsonType::String,
            View::List(_) => JsonType::Array,
            View::Object(_) => JsonType::Object,
        });
    }
}
