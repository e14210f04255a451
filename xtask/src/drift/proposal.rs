//! Proposes overlay actions for drift events.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::document::{EffectiveDocument, Path, joined};
use super::event::{Event, Kind, Scalar};
use super::target::target;

/// The proposed actions, and what somebody has to look at.
#[derive(Debug, Default)]
pub(super) struct Proposals {
    pub(super) actions: Vec<Value>,
    pub(super) notes: Vec<String>,
}

/// The changes of one node.
struct Change {
    update: Value,
    /// The calls that have seen the reason for the change.
    operations: BTreeSet<String>,
    reason: &'static str,
}

/// Proposes actions for events. Events about the same node are combined.
pub(super) fn propose(document: &EffectiveDocument, events: &BTreeSet<Event>) -> Proposals {
    let mut changes: BTreeMap<(Path, &'static str), Change> = BTreeMap::new();
    let mut notes = Vec::new();
    for event in events {
        match change(document, event) {
            Ok((node, update, reason)) => {
                let change = changes.entry((node, reason)).or_insert_with(|| Change {
                    update: Value::Object(Map::new()),
                    operations: BTreeSet::new(),
                    reason,
                });
                merge(&mut change.update, update);
                change.operations.insert(format!("`{}`", event.operation));
            }
            Err(note) if notes.contains(&note) => {}
            Err(note) => notes.push(note),
        }
    }
    let action = |((node, _), change): ((Path, &str), Change)| {
        let operations = Vec::from_iter(change.operations).join(", ");
        json!({
            "target": target(document, &node),
            "description": format!("Observed in responses of {operations}: {}", change.reason),
            "update": with_schemas(change.update),
        })
    };
    Proposals { actions: changes.into_iter().map(action).collect(), notes }
}

/// A node to change, its update, and the reason.
type NodeUpdate = (Path, Value, &'static str);

/// Returns the change that an event requires, or else what somebody has to look at.
fn change(document: &EffectiveDocument, event: &Event) -> Result<NodeUpdate, String> {
    let steps = steps(&event.pointer);
    let change = match event.kind {
        Kind::UnknownProperty => unknown_property(document, event, &steps),
        Kind::UnknownValue => enumeration_value(document, event, &steps),
        Kind::UndeclaredStatus => status(document, event),
        Kind::NullAsDefault | Kind::NullAsEmpty => nullable(document, event, &steps),
        Kind::UnknownVariant => Err(match event.value.as_ref().and_then(Scalar::whole) {
            Some(value) => format!(
                "an object whose discriminator is {value}: add a schema for it to the union and to its \
                 discriminator, or correct the schema if it has one"
            ),
            None => "a value that matches no branch of its union".to_owned(),
        }),
        Kind::DroppedElement => Err(format!(
            "a lenient client has dropped elements ({}): correct the type, make the property nullable, or \
             report it to the service",
            event.reason
        )),
        Kind::MissingAsEmpty => Err(
            "a required list or map that is missing: it is read as empty; to know whether it was sent, remove it from \
             `required`"
                .to_owned(),
        ),
        Kind::ConvertedValue => Err(format!(
            "a value of type {} is {}: nothing is lost; correct the type if the service always sends this one",
            event.json_type, event.reason
        )),
    };
    let Event { operation, method, path, pointer, .. } = event;
    change.map_err(|note| format!("`{pointer}` of {operation} ({method} {path}): {note}"))
}

fn unknown_property(
    document: &EffectiveDocument,
    event: &Event,
    steps: &[String],
) -> Result<NodeUpdate, String> {
    let (name, parent) = steps.split_last().ok_or("no property")?;
    let found = document.schemas_at(event, parent).into_iter();
    let objects: Vec<Path> = found.flat_map(|path| document.objects(path)).collect();
    match objects.as_slice() {
        [object] => {
            let update = json!({"properties": {name: [event.json_type]}});
            Ok((object.clone(), update, "these properties are not declared."))
        }
        // The object around the list of a page.
        [] if parent.is_empty() && document.is_list(event) => Err(format!(
            "an unknown property beside the list, which the document declares as an array without an object around it: \
             if `{name}` is needed, declare the object as the `responses` of the method in `x-methods`"
        )),
        [] => Err("an unknown property, whose object is not in the document".to_owned()),
        _ => {
            Err("an unknown property of one of several schemas: add it to the right one".to_owned())
        }
    }
}

fn nullable(
    document: &EffectiveDocument,
    event: &Event,
    steps: &[String],
) -> Result<NodeUpdate, String> {
    match document.schemas_at(event, steps).as_slice() {
        [one] => Ok((one.clone(), json!({"nullable": true}), "this value may be null.")),
        [] => Err("null, but its schema is not in the document".to_owned()),
        _ => Err("null in one of several schemas: make it nullable in the right one".to_owned()),
    }
}

/// Returns the schema of a property that was observed with these types. Nothing is known about whether it is always sent.
fn property(types: &[Value]) -> Value {
    let mut known: Vec<&str> =
        types.iter().filter_map(Value::as_str).filter(|name| *name != "null").collect();
    known.sort_unstable();
    match known.as_slice() {
        ["array"] => json!({"type": "array", "items": {}, "nullable": true}),
        [one] => json!({"type": one, "nullable": true}),
        ["integer", "number"] => json!({"type": "number", "nullable": true}),
        _ => json!({"nullable": true}),
    }
}

/// Replaces the observed types of properties with their schemas.
fn with_schemas(mut update: Value) -> Value {
    if let Some(Value::Object(properties)) = update.get_mut("properties") {
        for schema in properties.values_mut() {
            *schema = property(schema.as_array().map_or(&[], Vec::as_slice));
        }
    }
    update
}

fn enumeration_value(
    document: &EffectiveDocument,
    event: &Event,
    steps: &[String],
) -> Result<NodeUpdate, String> {
    let value = event.value.as_ref().and_then(Scalar::whole);
    let value = value.ok_or("an unknown value that is secret, too long, or no scalar")?;
    if value.is_null() {
        return nullable(document, event, steps);
    }
    let found = document.schemas_at(event, steps).into_iter();
    let mut found: Vec<Path> = found.map(|path| document.enumeration(path)).collect();
    found.dedup();
    match found.as_slice() {
        [one] if document.get(one).is_some_and(|schema| schema.get("enum").is_some()) => {
            let reason = "these values are not declared. Name them in `variants`.";
            Ok((one.clone(), json!({"enum": [value]}), reason))
        }
        [_] => Err(format!(
            "the unknown value {value} of an enumeration that only the overlay declares: add it to the \
             `variants` of its `x-model`"
        )),
        [] => Err("an unknown value, whose enumeration is not in the document".to_owned()),
        _ => Err(format!("the unknown value {value} of one of several enumerations")),
    }
}

/// Declares a status. A success is read as the declared one is.
fn status(document: &EffectiveDocument, event: &Event) -> Result<NodeUpdate, String> {
    let responses = document.responses(event);
    let declared = responses.as_ref().and_then(|path| document.get(path)?.as_object());
    let (Some(responses), Some(declared)) = (&responses, declared) else {
        return Err(format!("status {} of an operation that is not in the document", event.status));
    };
    let is_success = |status: &&String| status.starts_with('2') && event.status / 100 == 2;
    let response = match declared.keys().find(is_success) {
        Some(known) => json!({"$ref": reference(&document.resolved(joined(responses, &[known])))}),
        None => json!({"description": "Sent by the service."}),
    };
    let update = json!({ event.status.to_string(): response });
    Ok((responses.clone(), update, "these statuses are not declared."))
}

/// Returns a reference to a node of the document.
fn reference(path: &[String]) -> String {
    let escaped = |step: &String| step.replace('~', "~0").replace('/', "~1");
    path.iter().fold("#".to_owned(), |text, step| text + "/" + &escaped(step))
}

/// Splits a JSON pointer into its steps.
fn steps(pointer: &str) -> Vec<String> {
    let unescaped = |step: &str| step.replace("~1", "/").replace("~0", "~");
    pointer.split('/').skip(1).map(unescaped).collect()
}

/// Merges the updates of one node.
fn merge(old: &mut Value, new: Value) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            for (key, value) in new {
                match old.get_mut(&key) {
                    Some(known) => merge(known, value),
                    None => drop(old.insert(key, value)),
                }
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            for value in new {
                if !old.contains(&value) {
                    old.push(value);
                }
            }
        }
        (old, new) => *old = new,
    }
}
