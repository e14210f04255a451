//! Drift: the differences between the responses of a service and its document.

pub(super) mod policy;
mod text;

use std::fmt;

use http::StatusCode;
use serde_json::Value;

use super::model::model;
use super::wire::finding::JsonType;

/// A difference between a response and the document from which this crate was generated, or what a lenient client did
/// about one.
///
/// It contains no data of the response, with one exception: the [`value`](Self::value) of an enumeration or a
/// discriminator that this crate does not know. `Display` formats it for people. It serializes as one JSON object, which
/// `cargo xtask drift` reads:
///
/// ```json
/// {"drift":"unknown-value","operation":"agents.list","method":"GET","path":"/agents","status":200,"pointer":"/*/kind","type":"integer","value":7}
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DriftEvent {
    /// The kind of the difference.
    pub kind: DriftKind,
    /// The operation, as `handle.method`.
    pub operation: String,
    /// The HTTP method.
    pub method: String,
    /// The path template, with parameters in braces.
    pub path: String,
    /// The status of the response.
    pub status: StatusCode,
    /// The location in the body as a JSON pointer (RFC 6901), in which `*` replaces the indices of arrays and the keys
    /// of maps: `/agents/*/kind`. It is `None` for an undeclared status.
    pub pointer: Option<String>,
    /// The JSON type of the value at `pointer`. It is `None` for an undeclared status and a property that is missing.
    pub json_type: Option<JsonType>,
    /// The unknown value of an enumeration, or the value of the discriminator of an unknown variant. A string is cut after
    /// 100 characters, and `[redacted]` replaces the secrets of the client in it.
    pub value: Option<Value>,
    /// Why an element was dropped: the pointer within the element and the expected type, without the value. Of a converted
    /// value, the type as which it was read, such as `read as integer`.
    pub reason: Option<String>,
}

/// The kind of a [`DriftEvent`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// An object has a property that its type does not have.
    UnknownProperty,
    /// A value is not one of the declared values of its enumeration.
    UnknownValue,
    /// An object is not of a declared variant of its union, or does not match its variant.
    UnknownVariant,
    /// The operation does not declare the status.
    UndeclaredStatus,
    /// A lenient client has dropped an element of a list that it cannot read.
    DroppedElement,
    /// A lenient client has read null as `false`, 0 or an empty string.
    NullAsDefault,
    /// Null was read as an empty list or map, because the type permits no null.
    NullAsEmpty,
    /// A required list or map is missing, and was read as empty.
    MissingAsEmpty,
    /// A value was read from another type where nothing is lost, such as a number from a string of digits. This is also
    /// reported if the document permits both types.
    ConvertedValue,
}

impl DriftKind {
    pub(super) const ALL: [Self; 9] = [
        Self::UnknownProperty,
        Self::UnknownValue,
        Self::UnknownVariant,
        Self::UndeclaredStatus,
        Self::DroppedElement,
        Self::NullAsDefault,
        Self::NullAsEmpty,
        Self::MissingAsEmpty,
        Self::ConvertedValue,
    ];

    /// Returns the name that [`DriftEvent`] serializes.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownProperty => "unknown-property",
            Self::UnknownValue => "unknown-value",
            Self::UnknownVariant => "unknown-variant",
            Self::UndeclaredStatus => "undeclared-status",
            Self::DroppedElement => "dropped-element",
            Self::NullAsDefault => "null-as-default",
            Self::NullAsEmpty => "null-as-empty",
            Self::MissingAsEmpty => "missing-as-empty",
            Self::ConvertedValue => "converted-value",
        }
    }

    /// Returns whether a lenient client has changed or dropped data.
    #[must_use]
    pub fn is_lenient(self) -> bool {
        match self {
            Self::DroppedElement | Self::NullAsDefault => true,
            Self::UnknownProperty
            | Self::UnknownValue
            | Self::UnknownVariant
            | Self::UndeclaredStatus
            | Self::NullAsEmpty
            | Self::MissingAsEmpty
            | Self::ConvertedValue => false,
        }
    }

    fn description(self) -> &'static str {
        match self {
            Self::UnknownProperty => "unknown property",
            Self::UnknownValue => "unknown value",
            Self::UnknownVariant => "unknown variant",
            Self::UndeclaredStatus => "undeclared status",
            Self::DroppedElement => "dropped element",
            Self::NullAsDefault => "null read as the default",
            Self::NullAsEmpty => "null read as empty",
            Self::MissingAsEmpty => "missing property read as empty",
            Self::ConvertedValue => "converted value",
        }
    }
}

model! {
    DriftEvent {
        "drift" => kind,
        "operation" => operation,
        "method" => method,
        "path" => path,
        "status" => status,
        "pointer" => pointer,
        "type" => json_type,
        "value" => value,
        "reason" => reason,
    }
}

/// Formats the event on one line, such as
/// ``agents.list (GET /agents, status 200): unknown value 7 at `/*/kind` (integer)``.
impl fmt::Display for DriftEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, operation, method, path, status, .. } = self;
        write!(f, "{operation} ({method} {path}, status {}): ", status.as_u16())?;
        f.write_str(kind.description())?;
        if let Some(value) = &self.value {
            write!(f, " {value}")?;
        }
        if let Some(pointer) = &self.pointer {
            write!(f, " at `{pointer}`")?;
        }
        if let Some(json_type) = self.json_type {
            write!(f, " ({json_type})")?;
        }
        if let Some(reason) = &self.reason {
            write!(f, ": {reason}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_one_line_of_json_and_survives_a_round_trip() {
        let event = DriftEvent {
            kind: DriftKind::UnknownValue,
            operation: "agents.list".to_owned(),
            method: "GET".to_owned(),
            path: "/agents".to_owned(),
            status: StatusCode::OK,
            pointer: Some("/*/kind".to_owned()),
            json_type: Some(JsonType::String),
            value: Some("a\nb".into()),
            reason: None,
        };
        let text = serde_json::to_string(&event).unwrap();
        assert_eq!(
            text,
            r#"{"drift":"unknown-value","operation":"agents.list","method":"GET","path":"/agents","status":200,"pointer":"/*/kind","type":"string","value":"a\nb"}"#
        );
        assert_eq!(serde_json::from_str::<DriftEvent>(&text).unwrap(), event);
        assert_eq!(
            event.to_string(),
            r#"agents.list (GET /agents, status 200): unknown value "a\nb" at `/*/kind` (string)"#
        );
        let newer = text.replace("unknown-value", "something-else");
        assert!(serde_json::from_str::<DriftEvent>(&newer).is_err());
    }
}
