//! Finds the drift events in the lines of a log.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;

/// The start of an event: its kind is the first property.
const START: &str = "{\"drift\":";

/// A drift event of a client, without the parts that no proposal needs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(super) struct Event {
    pub(super) operation: String,
    /// The HTTP method in upper case.
    pub(super) method: String,
    /// The path template.
    pub(super) path: String,
    pub(super) status: u16,
    #[serde(rename = "drift")]
    pub(super) kind: Kind,
    /// The location in the body, with `*` for indices and the keys of maps.
    #[serde(default)]
    pub(super) pointer: String,
    /// The JSON type of the value.
    #[serde(rename = "type", default)]
    pub(super) json_type: String,
    #[serde(default)]
    pub(super) value: Option<Scalar>,
    #[serde(default)]
    pub(super) reason: String,
}

/// The kind of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    UnknownProperty,
    UnknownValue,
    UnknownVariant,
    UndeclaredStatus,
    DroppedElement,
    NullAsDefault,
    NullAsEmpty,
    MissingAsEmpty,
    ConvertedValue,
}

/// A value of an enumeration, as JSON.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(from = "Value")]
pub(super) struct Scalar(String);

impl From<Value> for Scalar {
    fn from(value: Value) -> Self {
        Self(value.to_string())
    }
}

impl Scalar {
    /// Returns the value, or `None` if the client has reported only a part of it.
    pub(super) fn whole(&self) -> Option<Value> {
        let value: Value = serde_json::from_str(&self.0).ok()?;
        let is_partial = |text: &str| text.ends_with('…') || text.contains("[redacted]");
        (!value.as_str().is_some_and(is_partial)).then_some(value)
    }
}

impl Event {
    /// Returns the name of the method: `list` of `agents.list`.
    pub(super) fn method_name(&self) -> &str {
        self.operation.rsplit('.').next().unwrap_or(&self.operation)
    }
}

/// Returns the different events in a log, and the number of other lines that are not blank.
pub(super) fn events(log: &str) -> (BTreeSet<Event>, usize) {
    let mut events = BTreeSet::new();
    let mut skipped = 0;
    for line in log.lines().filter(|line| !line.trim().is_empty()) {
        match in_text(line) {
            Some(event) => drop(events.insert(event)),
            None => skipped += 1,
        }
    }
    (events, skipped)
}

/// Finds an event in a text: the text itself, a part of it as the text format of `tracing` prints it, or a string in
/// JSON.
fn in_text(text: &str) -> Option<Event> {
    let starts = text.match_indices(START).filter_map(|(at, _)| text.get(at..));
    let first = |text| serde_json::Deserializer::from_str(text).into_iter().next()?.ok();
    starts.filter_map(first).next().or_else(|| {
        let json: Value = serde_json::from_str(text).ok().filter(|_| text.starts_with('{'))?;
        in_json(&json)
    })
}

fn in_json(json: &Value) -> Option<Event> {
    match json {
        Value::String(text) => in_text(text),
        Value::Array(items) => items.iter().find_map(in_json),
        Value::Object(map) if map.contains_key("drift") && map.contains_key("operation") => {
            Event::deserialize(json).ok().or_else(|| map.values().find_map(in_json))
        }
        Value::Object(map) => map.values().find_map(in_json),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENT: &str = r#"{"drift":"unknown-value","operation":"a.list","method":"GET","path":"/a","status":200,"pointer":"/*/kind","type":"integer","value":7}"#;

    #[test]
    fn finds_events_in_every_form_of_a_log() {
        let quoted = Value::from(EVENT).to_string();
        for line in [
            EVENT.to_owned(),
            format!("  2026-01-01 INFO sequentum: a response differs drift={EVENT} kind=\"x\""),
            format!(r#"{{"level":"INFO","fields":{{"drift":{quoted},"operation":"a.list"}}}}"#),
            format!(r#"{{"level":"INFO","operation":"x","event":{EVENT}}}"#),
            EVENT
                .replace(r#"{"drift":"unknown-value","#, "{")
                .replace('}', r#","drift":"unknown-value"}"#),
        ] {
            let (events, skipped) = events(&line);
            assert_eq!(skipped, 0, "{line}");
            let event = events.first().unwrap();
            assert_eq!((event.method_name(), event.kind), ("list", Kind::UnknownValue), "{line}");
            assert_eq!(event.value.as_ref().unwrap().whole(), Some(7.into()));
        }
    }

    #[test]
    fn counts_other_lines_and_ignores_repetitions() {
        let log =
            format!("{EVENT}\n\n{EVENT}\nstarted\n{{\"drift\":\"new-kind\"}}\n{{}}\n{{\"drift\":");
        let (events, skipped) = events(&log);
        assert_eq!((events.len(), skipped), (1, 4));
    }

    #[test]
    fn incomplete_values_are_not_proposed() {
        let whole = |value: Value| Scalar::from(value).whole();
        assert_eq!(whole("new".into()), Some("new".into()));
        assert_eq!(whole("xxx…".into()), None);
        assert_eq!(whole("a[redacted]".into()), None);
    }
}
