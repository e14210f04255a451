//! A value outside of JSON, where objects and lists go one level deep, or as deep as brackets say it.

use std::borrow::Cow;

use serde_json::Value;

use super::super::param::Param;

/// A value, one level deep. What is null is not there.
pub(super) enum Flat<'v> {
    Word(&'v Value),
    List(Vec<&'v Value>),
    Object(Vec<(&'v String, &'v Value)>),
}

impl<'v> Flat<'v> {
    /// `None` if nothing is there: null, or nothing but null.
    pub(super) fn of(value: &'v Value) -> Option<Self> {
        match value {
            Value::Null => None,
            Value::Array(items) => {
                let items: Vec<_> = items.iter().filter(|item| !item.is_null()).collect();
                (!items.is_empty()).then_some(Self::List(items))
            }
            Value::Object(members) => {
                let members: Vec<_> =
                    members.iter().filter(|(_, value)| !value.is_null()).collect();
                (!members.is_empty()).then_some(Self::Object(members))
            }
            word => Some(Self::Word(word)),
        }
    }
}

/// One level deeper, a list of words is each of them; all else is one word, as JSON if need be.
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

/// How deep names in brackets go. What is deeper is JSON.
const DEEPEST: usize = 64;

/// Every word of a value, under the path that leads to it: `a[b][c]`. A list of words is its name again for each; where
/// the list is all there is, `a[]`, as servers that read brackets want it. Other lists count: `a[b][0][c]`.
pub(super) fn deep(name: String, value: &Value, depth: usize, put: &mut dyn FnMut(String, String)) {
    match value {
        Value::Array(items) if items.iter().any(is_nested) && depth < DEEPEST => {
            for (index, item) in items.iter().enumerate() {
                deep(format!("{name}[{index}]"), item, depth + 1, put);
            }
        }
        Value::Object(members) if depth < DEEPEST => {
            for (key, member) in members {
                deep(format!("{name}[{key}]"), member, depth + 1, put);
            }
        }
        value => {
            let all = value.is_array() && depth == 0;
            let name = if all { format!("{name}[]") } else { name };
            words(value).into_iter().for_each(|word| put(name.clone(), word.into_owned()));
        }
    }
}
