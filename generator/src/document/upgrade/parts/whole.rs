//! The keywords of several parts that determine the type of a scalar.

use serde_json::Value;

use crate::document::members::Members;
use crate::document::upgrade::scalars::wide::has_wide_integer;
use crate::pointer::Pointer;

/// A schema that describes a value together with others, and its location.
pub(super) type Part<'a> = (Pointer, &'a Members);

/// A scalar that several schemas describe.
pub(super) struct Whole<'a> {
    kind: &'a str,
    format: Option<(&'a Value, Pointer)>,
    minimum: Option<Bound<'a>>,
    maximum: Option<Bound<'a>>,
    /// An example or a default of a part that does not fit every integer type.
    example: Option<(&'static str, &'a Value, Pointer)>,
    is_nullable: bool,
}

/// The strictest bound of several schemas, and whether the value itself is excluded.
struct Bound<'a> {
    number: f64,
    value: &'a Value,
    excluded: Option<&'a Value>,
    at: Pointer,
}

impl<'a> Whole<'a> {
    /// Combines the keywords of all parts, of which the last one is the schema around the others. The last format applies.
    pub(super) fn of(parts: &[Part<'a>], kind: &'a str) -> Self {
        let format = parts.iter().rev().find_map(|(at, schema)| {
            let format = schema.get("format").filter(|format| !is_empty(format))?;
            Some((format, at.child("format")))
        });
        let inner = parts.split_last().map_or(parts, |(_, inner)| inner);
        let example = inner.iter().find_map(|(at, schema)| {
            let keys = ["example", "default"].into_iter();
            let mut values = keys.filter_map(|key| Some((key, schema.get(key)?)));
            let (key, value) = values.find(|(_, value)| has_wide_integer(value))?;
            Some((key, value, at.child(key)))
        });
        Self {
            kind,
            example: example.filter(|_| kind == "integer"),
            is_nullable: inner.iter().any(|(_, part)| part.get("nullable") == Some(&true.into())),
            format,
            minimum: bound(parts, ("minimum", "exclusiveMinimum"), |new, known| new > known),
            maximum: bound(parts, ("maximum", "exclusiveMaximum"), |new, known| new < known),
        }
    }

    /// Returns whether a single schema determines the same type.
    pub(super) fn is_described_by(&self, schema: &Members) -> bool {
        let has_bound = |key: &str, bound: Option<&Bound<'_>>| {
            bound.is_none_or(|bound| !bound.is_wide() || schema.get(key) == Some(bound.value))
        };
        schema.get("type").is_some_and(|kind| kind == self.kind)
            && schema.get("format").filter(|format| !is_empty(format))
                == self.format.as_ref().map(|(format, _)| *format)
            && has_bound("minimum", self.minimum.as_ref())
            && has_bound("maximum", self.maximum.as_ref())
            && self.example.as_ref().is_none_or(|(key, value, _)| schema.get(*key) == Some(*value))
    }

    /// Returns the keywords with their locations. The type comes from `type_at`.
    pub(super) fn into_keywords(self, type_at: Pointer) -> Vec<(String, Value, Pointer)> {
        let mut keywords = vec![("type".to_owned(), Value::from(self.kind), type_at.clone())];
        keywords.extend(self.format.map(|(format, at)| ("format".to_owned(), format.clone(), at)));
        let bounds = [
            ("minimum", "exclusiveMinimum", self.minimum),
            ("maximum", "exclusiveMaximum", self.maximum),
        ];
        for (key, exclusive, bound) in bounds {
            let Some(Bound { value, excluded, at, .. }) = bound else { continue };
            keywords.push((key.to_owned(), value.clone(), at.child(key)));
            if let Some(excluded) = excluded {
                keywords.push((exclusive.to_owned(), excluded.clone(), at.child(exclusive)));
            }
        }
        if let Some((key, value, at)) = self.example {
            keywords.push((key.to_owned(), value.clone(), at));
        }
        if self.is_nullable {
            keywords.push(("nullable".to_owned(), Value::Bool(true), type_at));
        }
        keywords
    }
}

impl Bound<'_> {
    /// Returns whether the bound exceeds the smallest integer type, so that it can determine the type.
    fn is_wide(&self) -> bool {
        self.number.abs() > f64::from(i32::MAX)
    }
}

/// Returns whether a format is the empty string, which some tools write for no format.
fn is_empty(format: &Value) -> bool {
    format.as_str().is_none_or(|format| format.trim().is_empty())
}

/// Returns the strictest bound.
fn bound<'a>(
    parts: &[Part<'a>],
    (key, exclusive): (&str, &str),
    is_stricter: fn(f64, f64) -> bool,
) -> Option<Bound<'a>> {
    let mut strictest: Option<Bound<'a>> = None;
    for (at, schema) in parts {
        let Some((value, number)) =
            schema.get(key).and_then(|value| Some((value, value.as_f64()?)))
        else {
            continue;
        };
        if strictest.as_ref().is_none_or(|known| is_stricter(number, known.number)) {
            let excluded = schema.get(exclusive).filter(|excluded| excluded.is_boolean());
            strictest = Some(Bound { number, value, excluded, at: at.clone() });
        }
    }
    strictest
}
