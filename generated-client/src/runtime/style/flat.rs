//! Values outside of JSON: one level of lists and objects, or nesting that is written with brackets.

use std::borrow::Cow;

use serde_json::Value;

use super::super::param::Param;

/// A value with one level of nesting. Null is omitted.
pub(super) enum Flat<'v> {
    Word(&'v Value),
    List(Vec<&'v Value>),
    Object(Vec<(&'v String, &'v Value)>),
}

impl<'v> Flat<'v> {
    /// Returns `None` for null, and for a list or object that contains only nulls.
    pub(super) fn of(value: &'v Value) -> Option<Self> {
        match value {
            Value::Null => None,
            Value::Array(items) => {
                let items: Vec<_> = items.iter().filter(|item| !item.is_null()).collect();
                (!items.is_empty()).then_some(Self::List(items))
            }
            Value::Object(properties) => {
                let properties: Vec<_> =
                    properties.iter().filter(|(_, value)| !value.is_null()).collect();
                (!properties.is_empty()).then_some(Self::Object(properties))
            }
            word => Some(Self::Word(word)),
        }
    }
}

/// Serializes a nested value: a list of scalars becomes one string per element, and any other value becomes one string,
/// as JSON if necessary.
pub(super) fn words(value: &Value) -> Vec<Cow<'_, str>> {
    match value {
        Value::Array(items) if !items.iter().any(is_nested) => {
            items.iter().filter(|item| !item.is_null()).map(Param::to_text).collect()
        }
        Value::Null => Vec::new(),
        other => vec![other.to_text()],
    }
}

fn is_nested(value: &Value) -> bool {
    value.is_array() || value.is_object()
}

/// The maximum nesting depth of brackets. Deeper values are JSON.
const DEEPEST: usize = 64;

/// Passes each scalar of a value to `put`, under its path: `a[b][c]`. A list of scalars repeats its name; at the top
/// level, the name is `a[]`, which servers with this style expect. Lists with nested elements have indices:
/// `a[b][0][c]`.
pub(super) fn deep(name: String, value: &Value, depth: usize, put: &mut dyn FnMut(String, String)) {
    match value {
        Value::Array(items) if items.iter().any(is_nested) && depth < DEEPEST => {
            for (index, item) in items.iter().enumerate() {
                deep(format!("{name}[{index}]"), item, depth + 1, put);
            }
        }
        Value::Object(properties) if depth < DEEPEST => {
            for (key, property) in properties {
                deep(format!("{name}[{key}]"), property, depth + 1, put);
            }
        }
        value => {
            let all = value.is_array() && depth == 0;
            let name = if all { format!("{name}[]") } else { name };
            words(value).into_iter().for_each(|word| put(name.clone(), word.into_owned()));
        }
    }
}
