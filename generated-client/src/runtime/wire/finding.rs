//! A difference between a response and its type, without values except those of open enumerations.

use serde_json::Value;

/// A difference between a response and its type, or what a lenient reader did about one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The JSON pointer to the value. Indices and the keys of maps are replaced by `*`.
    pub(crate) pointer: String,
    /// The JSON value, of which only the type is reported, except for open enumerations.
    pub(crate) json_type: JsonType,
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

    pub(crate) fn of(json: &Value) -> Self {
        match json {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(number) if number.is_f64() => Self::Number,
            Value::Number(_) => Self::Integer,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
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
