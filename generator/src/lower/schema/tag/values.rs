//! The values that a discriminator can have in a schema.

use std::collections::BTreeSet;

use serde_json::{Number, Value as Json};

use crate::ir::model::Value;

/// The values of the tag property that a schema allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Allowed {
    /// The declared JSON type, if there is one.
    pub kind: Option<&'static str>,
    /// The listed values without null, or `None` if all values of the type are allowed.
    pub listed: Option<Vec<Listed>>,
}

/// A value that a schema lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Listed {
    /// A value that can be a discriminator value.
    Tag(Value),
    /// A fraction, an integer that exceeds 64 bits, null, an array or an object.
    Other(Json),
}

impl Listed {
    /// Returns a JSON value that a schema lists.
    pub(crate) fn of(json: &Json) -> Self {
        let tag = match json {
            Json::String(text) => Some(Value::Text(text.clone())),
            Json::Bool(boolean) => Some(Value::Boolean(*boolean)),
            Json::Number(number) => whole(number).map(Value::Integer),
            Json::Null | Json::Array(_) | Json::Object(_) => None,
        };
        tag.map_or_else(|| Self::Other(json.clone()), Self::Tag)
    }

    fn tag(&self) -> Option<&Value> {
        match self {
            Self::Tag(value) => Some(value),
            Self::Other(_) => None,
        }
    }

    /// Formats the value for a message.
    fn shown(&self) -> String {
        match self {
            Self::Tag(value) => format!("`{}`", value.literal()),
            Self::Other(json) => format!("`{json}`"),
        }
    }
}

impl Allowed {
    /// Returns the listed values if all of them can be discriminator values.
    pub(crate) fn tags(&self) -> Option<Vec<Value>> {
        let tags = self.listed.as_ref()?.iter().map(|listed| listed.tag().cloned());
        let mut seen = BTreeSet::new();
        let mut tags: Vec<Value> = tags.collect::<Option<_>>()?;
        tags.retain(|tag| seen.insert(tag.clone()));
        Some(tags)
    }

    /// Returns whether the schema lists values.
    pub(crate) fn is_listed(&self) -> bool {
        self.listed.is_some()
    }

    /// Returns whether both schemas list the same values.
    pub(crate) fn lists_same(&self, other: &Self) -> bool {
        self.listed.is_some() && self.listed == other.listed
    }

    /// Returns whether the name of a component can be a value.
    pub(crate) fn allows_names(&self) -> bool {
        self.listed.is_none() && matches!(self.kind, None | Some("string"))
    }

    /// Returns whether a key of a mapping can be a value.
    pub(crate) fn allows_keys(&self) -> bool {
        match &self.listed {
            Some(listed) => listed.iter().all(|listed| listed.tag().is_some()),
            None => !matches!(self.kind, Some("array" | "object")),
        }
    }

    /// Returns a key of the mapping, which is always a string, as a value of the property. Returns `None` if the key has
    /// a different type, or if the property lists values that cannot be discriminator values, and does not list the key.
    pub(crate) fn key(&self, key: &str) -> Option<Value> {
        let integer = || key.parse().ok().or_else(|| whole(&key.parse().ok()?));
        let typed = match self.kind {
            Some("integer" | "number") => integer().map(Value::Integer),
            Some("boolean") => key.to_ascii_lowercase().parse().ok().map(Value::Boolean),
            Some("array" | "object") => None,
            Some(_) | None => Some(Value::Text(key.to_owned())),
        };
        let tags = || self.listed.iter().flatten().filter_map(Listed::tag);
        let same = tags().find(|value| value.text() == key || Some(*value) == typed.as_ref());
        same.cloned().or_else(|| typed.filter(|_| self.allows_keys()))
    }

    /// Returns whether a key of a mapping that is not a value is a number that the property can have.
    pub(crate) fn is_unsupported(&self, key: &str) -> bool {
        let is_number = !matches!(self.kind, Some("boolean" | "array" | "object"));
        is_number && key.parse::<Number>().is_ok()
    }

    /// Describes the values for a message.
    pub(crate) fn shown(&self) -> String {
        match &self.listed {
            Some(listed) => listed.iter().map(Listed::shown).collect::<Vec<_>>().join(", "),
            None => format!("values of the type `{}`", self.kind.unwrap_or("string")),
        }
    }
}

/// Returns a number as an integer, if it is a signed 64-bit one.
pub(crate) fn whole(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let number = number.as_f64().filter(|number| number.fract() == 0.0)?;
        number.to_string().parse().ok()
    })
}
