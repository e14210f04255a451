//! Lowers properties into fields with their types, presence and constants.

use openapiv3::{Schema, SchemaKind, Type as SchemaType};
use serde_json::{Number, Value as Json};

use super::memo::Role;
use super::role::role;
use super::tag::values::whole;
use super::{choice, composition, docs};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Slot;
use crate::ir::docs::Docs;
use crate::ir::model::{Direction, Field, FieldKind, Value};
use crate::ir::presence::Presence;
use crate::ir::samples::Samples;
use crate::lower::context::Cx;
use crate::lower::extension::Extensions;
use crate::lower::samples;
use crate::pointer::Pointer;

/// Lowers the property `wire` into a field. `slots` are its definitions; the last one that states a fact applies. `ty`
/// is the type that all definitions have together, and `constant` the only value that they allow.
pub(super) fn field(
    cx: &mut Cx<'_>,
    wire: &str,
    slots: &[Slot<'_, Schema>],
    required: bool,
    kind: FieldKind,
    nullable: bool,
) -> Field {
    let facts = facts_of_all(cx, slots);
    let last = slots.last();
    Field {
        wire: wire.to_owned(),
        name: facts.name,
        kind,
        presence: Presence::of(facts.required.unwrap_or(required), nullable),
        in_required: required,
        presence_pinned: facts.required.is_some(),
        bare_reference: last.is_some_and(|slot| slot.value.as_reference().is_some()),
        direction: direction(cx, slots),
        always_null: last.is_some_and(|slot| {
            cx.spec.follow(slot).is_ok_and(|node| choice::is_always_null(node.value))
        }),
        docs: facts.docs,
        default: facts.default,
        samples: samples_of_all(cx, slots),
        deprecated: facts.deprecated,
        entry_setter: facts.entry_setter,
        origin: last.map_or_else(Pointer::root, |slot| slot.at.clone()),
    }
}

fn samples_of_all(cx: &Cx<'_>, slots: &[Slot<'_, Schema>]) -> Samples {
    slots.iter().fold(Samples::default(), |earlier, slot| {
        let own = samples::of_schema(cx, slot);
        Samples { stated: own.stated.or(earlier.stated), implied: own.implied.or(earlier.implied) }
    })
}

fn facts_of_all(cx: &mut Cx<'_>, slots: &[Slot<'_, Schema>]) -> Facts {
    let mut all = Facts::default();
    for slot in slots {
        let own = facts(cx, slot);
        all = Facts {
            name: own.name.or(all.name),
            docs: own.docs.or(all.docs),
            default: own.default.or(all.default),
            deprecated: own.deprecated || all.deprecated,
            required: own.required.or(all.required),
            entry_setter: own.entry_setter.or(all.entry_setter),
        };
    }
    all
}

/// Returns the direction of a property. The last definition that describes the value states it, or one of its `allOf`
/// parts, or a later definition that only annotates.
fn direction(cx: &mut Cx<'_>, slots: &[Slot<'_, Schema>]) -> Direction {
    let mut current = Direction::Both;
    for slot in slots {
        let own = own_direction(cx.spec, slot);
        let describes = role(cx, slot) != Role::Nothing;
        if describes && own == Direction::Both && current != Direction::Both {
            let message = "an earlier part of the `allOf` restricts this property to one direction, but this part does not; it is sent and received";
            cx.report(Diagnostic::new(Code::DirectionOverridden, &slot.at, message));
        }
        if describes || own != Direction::Both {
            current = own;
        }
    }
    current
}

/// Returns the direction that a definition of a property or one of its `allOf` parts states.
fn own_direction(spec: &Spec, slot: &Slot<'_, Schema>) -> Direction {
    let (mut read_only, mut write_only) = (false, false);
    let node = spec.follow(slot).ok();
    for node in node.iter().flat_map(|node| composition::with_parts(spec, node)) {
        read_only |= node.value.schema_data.read_only;
        write_only |= node.value.schema_data.write_only;
    }
    match (read_only, write_only) {
        (true, false) => Direction::Received,
        (false, true) => Direction::Sent,
        // `readOnly` and `writeOnly` contradict each other.
        _ => Direction::Both,
    }
}

/// Returns the constant value of a property that is required and has only one possible value. Callers do not set such
/// properties.
pub(crate) fn constant(slot: &Slot<'_, Schema>, required: bool) -> Option<Value> {
    let item = slot.value.as_item()?;
    if required && !item.schema_data.nullable { only_value(item) } else { None }
}

/// Returns the value that a schema allows, if there is only one.
pub(crate) fn only_value(schema: &Schema) -> Option<Value> {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(string)) => match string.enumeration.as_slice() {
            [Some(only)] => Some(Value::Text(only.clone())),
            _ => None,
        },
        SchemaKind::Type(SchemaType::Integer(integer)) => match integer.enumeration.as_slice() {
            [Some(only)] => Some(Value::Integer(*only)),
            _ => None,
        },
        SchemaKind::Type(SchemaType::Number(number)) => match number.enumeration.as_slice() {
            [Some(only)] => whole(&Number::from_f64(*only)?).map(Value::Integer),
            _ => None,
        },
        SchemaKind::Type(SchemaType::Boolean(boolean)) => match boolean.enumeration.as_slice() {
            [Some(only)] => Some(Value::Boolean(*only)),
            _ => None,
        },
        SchemaKind::Any(any) => match any.enumeration.as_slice() {
            [Json::String(only)] => Some(Value::Text(only.clone())),
            [Json::Bool(only)] => Some(Value::Boolean(*only)),
            // `1.0` is an integer, but openapiv3 does not read it as one.
            [Json::Number(only)] if any.typ.as_deref() == Some("integer") => {
                whole(only).map(Value::Integer)
            }
            _ => None,
        },
        _ => None,
    }
}

#[derive(Default)]
struct Facts {
    name: Option<String>,
    docs: Docs,
    default: Option<Json>,
    deprecated: bool,
    required: Option<bool>,
    entry_setter: Option<String>,
}

/// Reads the annotations of a property: name, documentation, default, deprecation and presence.
fn facts(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>) -> Facts {
    let Some(item) = slot.value.as_item() else { return Facts::default() };
    let data = &item.schema_data;
    let extensions = Extensions::new(&data.extensions, &slot.at);
    let name = extensions.text(cx, "x-name");
    let presence = extensions.text(cx, "x-presence");
    let required = match presence.as_deref() {
        None => None,
        Some("required") => Some(true),
        Some("optional") => Some(false),
        Some(_) => {
            let at = slot.at.child("x-presence");
            cx.report(
                Diagnostic::new(
                    Code::InvalidExtensionValue,
                    &at,
                    "`x-presence` must be \"required\" or \"optional\"",
                )
                .help("write one of these values, or remove the key"),
            );
            None
        }
    };
    let entry_setter = entry_setter(cx, slot, item);
    let default = data.default.clone().filter(|default| !default.is_null());
    Facts { name, docs: docs(data), default, deprecated: data.deprecated, required, entry_setter }
}

/// Reads the name of the setter that adds an entry to a string with the text of a JSON object.
fn entry_setter(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>, schema: &Schema) -> Option<String> {
    let extensions = Extensions::new(&schema.schema_data.extensions, &slot.at);
    let facts = extensions.object(cx, "x-json-text")?;
    let at = slot.at.child("x-json-text");
    let facts = Extensions::new(facts, &at);
    facts.only(cx, "`x-json-text`", &["entry"]);
    let entry = facts.text(cx, "entry");
    let is_text = matches!(&schema.schema_kind, SchemaKind::Type(SchemaType::String(_)));
    if entry.as_ref().is_none_or(|entry| entry.trim().is_empty()) || !is_text {
        let message = "`x-json-text` must be on a string and have an `entry`";
        cx.report(
            Diagnostic::new(Code::InvalidExtensionValue, &at, message)
                .help("`entry` is the name of the setter that adds an entry"),
        );
        return None;
    }
    entry
}
