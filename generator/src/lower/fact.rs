//! Reads the facts about the endings of a method: objects in the overlay with JSON pointers and scalar values.

use serde_json::{Map, Value as Json};

use super::context::Cx;
use super::extension::Extensions;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::ending::Match;
use crate::ir::model::Value;
use crate::pointer::Pointer;

/// A fact: an object in the overlay.
pub(super) struct Fact<'a> {
    pub(super) at: Pointer,
    pub(super) settings: Extensions<'a, Map<String, Json>>,
    object: &'a Map<String, Json>,
    name: String,
}

impl<'a> Fact<'a> {
    /// Reads the fact with this name from the settings of a method at `at`.
    pub(super) fn of(
        cx: &mut Cx<'_>,
        method: &'a Map<String, Json>,
        at: &Pointer,
        name: &str,
        keys: &[&str],
    ) -> Option<Self> {
        let object = Extensions::new(method, at).object(cx, name)?;
        Some(Self::new(cx, object, &at.child(name), format!("`{name}`"), keys))
    }

    /// Creates a fact from an object. `name` is its name in messages.
    pub(super) fn new(
        cx: &mut Cx<'_>,
        object: &'a Map<String, Json>,
        at: &Pointer,
        name: String,
        keys: &[&str],
    ) -> Self {
        let settings = Extensions::new(object, at);
        settings.only(cx, &name, keys);
        Self { at: at.clone(), settings, object, name }
    }

    /// Returns whether the fact has this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.object.contains_key(key)
    }

    /// Reads a string. Reports a missing key.
    pub(super) fn required_text(&self, cx: &mut Cx<'_>, key: &str) -> Option<String> {
        self.require(cx, key).then(|| self.settings.text(cx, key)).flatten()
    }

    /// Reads a JSON pointer. Reports a missing key.
    pub(super) fn required_pointer(&self, cx: &mut Cx<'_>, key: &str) -> Option<String> {
        self.require(cx, key).then(|| self.pointer(cx, key)).flatten()
    }

    /// Reads a JSON pointer.
    pub(super) fn pointer(&self, cx: &mut Cx<'_>, key: &str) -> Option<String> {
        let json = self.object.get(key)?;
        pointer(cx, json, &self.at.child(key))
    }

    /// Reads an integer of at least 1.
    pub(super) fn count(&self, cx: &mut Cx<'_>, key: &str) -> Option<u32> {
        let json = self.object.get(key)?;
        let count = json.as_u64().and_then(|count| u32::try_from(count).ok());
        let count = count.filter(|count| *count > 0);
        if count.is_none() {
            self.invalid(
                cx,
                key,
                &format!("`{key}` must be an integer of at least 1"),
                "write a number such as `50`",
            );
        }
        count
    }

    /// Reads one scalar. Reports a missing key.
    pub(super) fn required_value(&self, cx: &mut Cx<'_>, key: &str) -> Option<Value> {
        if !self.require(cx, key) {
            return None;
        }
        let value = self.object.get(key).and_then(scalar);
        if value.is_none() {
            self.invalid(
                cx,
                key,
                &format!("`{key}` must be a boolean, an integer or a string"),
                SCALAR_HELP,
            );
        }
        value
    }

    /// Reads a list of scalars, which must not be empty. Reports a missing key.
    pub(super) fn required_values(&self, cx: &mut Cx<'_>, key: &str) -> Option<Vec<Value>> {
        if !self.require(cx, key) {
            return None;
        }
        let list = self.object.get(key).and_then(Json::as_array).filter(|list| !list.is_empty());
        let values = list.and_then(|list| list.iter().map(scalar).collect());
        if values.is_none() {
            let message = format!("`{key}` must be a list of booleans, integers or strings");
            self.invalid(cx, key, &message, "write a list such as `[9, 10]`");
        }
        values
    }

    /// Reads the values of a property: `pointer`, and `value` or `values`.
    pub(super) fn required_match(&self, cx: &mut Cx<'_>) -> Option<Match> {
        let pointer = self.required_pointer(cx, "pointer");
        let values = match (self.has("value"), self.has("values")) {
            (true, false) => self.required_value(cx, "value").map(|value| vec![value]),
            (false, true) => self.required_values(cx, "values"),
            (true, true) | (false, false) => {
                let message = format!("{} must have either `value` or `values`", self.name);
                self.report(cx, &self.at, &message, MATCH_HELP);
                None
            }
        };
        Some(Match { pointer: pointer?, values: values? })
    }

    /// Reads a list of property values. The list is empty if the key is absent.
    pub(super) fn matches(&self, cx: &mut Cx<'_>, key: &str) -> Option<Vec<Match>> {
        let Some(json) = self.object.get(key) else { return Some(Vec::new()) };
        let at = self.at.child(key);
        let Some(list) = json.as_array() else {
            self.invalid(cx, key, &format!("`{key}` must be a list of objects"), MATCH_HELP);
            return None;
        };
        let mut matches = Vec::new();
        for (index, json) in list.iter().enumerate() {
            let at = at.index(index);
            let Some(object) = json.as_object() else {
                self.report(
                    cx,
                    &at,
                    &format!("each element of `{key}` must be an object"),
                    MATCH_HELP,
                );
                return None;
            };
            let name = format!("an element of `{key}`");
            let element = Fact::new(cx, object, &at, name, &["pointer", "value", "values"]);
            matches.push(element.required_match(cx)?);
        }
        Some(matches)
    }

    /// Reports an invalid value.
    pub(super) fn invalid(&self, cx: &mut Cx<'_>, key: &str, message: &str, help: &str) {
        self.report(cx, &self.at.child(key), message, help);
    }

    /// Reports a mistake in the fact as a whole.
    pub(super) fn malformed(&self, cx: &mut Cx<'_>, message: &str, help: &str) {
        self.report(cx, &self.at, message, help);
    }

    fn report(&self, cx: &mut Cx<'_>, at: &Pointer, message: &str, help: &str) {
        cx.report(Diagnostic::new(Code::InvalidExtensionValue, at, message).help(help));
    }

    fn require(&self, cx: &mut Cx<'_>, key: &str) -> bool {
        let present = self.has(key);
        if !present {
            let message = format!("{} must have the key `{key}`", self.name);
            self.malformed(cx, &message, &format!("add `{key}`; `spec/README.md` describes it"));
        }
        present
    }
}

const SCALAR_HELP: &str = "write a value such as `true`, `9` or `\"completed\"`";
const MATCH_HELP: &str =
    "write an object such as `{\"pointer\": \"/status\", \"values\": [\"completed\"]}`";

/// Reads a JSON pointer to a property. Reports other text.
pub(super) fn pointer(cx: &mut Cx<'_>, json: &Json, at: &Pointer) -> Option<String> {
    // RFC 6901: `~` is only used in `~0` and `~1`.
    let is_escaped = |text: &str| text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    let valid = json.as_str().filter(|text| text.starts_with('/') && is_escaped(text));
    if valid.is_none() {
        let message = format!("{json} is not a JSON pointer to a property");
        let help = "write a pointer such as `/success`";
        cx.report(Diagnostic::new(Code::InvalidExtensionValue, at, message).help(help));
    }
    valid.map(str::to_owned)
}

/// Returns a boolean, an integer or a string.
pub(super) fn scalar(json: &Json) -> Option<Value> {
    match json {
        Json::Bool(boolean) => Some(Value::Boolean(*boolean)),
        Json::Number(number) => number.as_i64().map(Value::Integer),
        Json::String(text) => Some(Value::Text(text.clone())),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}
