//! Makes the tags of union branches constants, so that callers do not set them.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::docs::Docs;
use crate::ir::model::{Direction, Field, FieldKind, Value};
use crate::ir::presence::Presence;
use crate::ir::samples::Samples;
use crate::ir::types::{ModelId, Type};
use crate::pointer::Pointer;

/// Returns the field of a tag that the struct does not describe although several values select it. Without the field,
/// the received value would be lost.
fn tag_field(wire: &str, tag: &Value, origin: &Pointer) -> Field {
    let ty = match tag {
        Value::Text(_) => Type::Text,
        Value::Integer(_) => Type::Int64,
        Value::Boolean(_) => Type::Boolean,
    };
    Field {
        wire: wire.to_owned(),
        name: None,
        kind: FieldKind::Value(ty),
        presence: Presence::Optional,
        in_required: false,
        presence_pinned: false,
        bare_reference: false,
        direction: Direction::Both,
        docs: Docs::default(),
        default: None,
        samples: Samples::default(),
        always_null: false,
        deprecated: false,
        entry_setter: None,
        origin: origin.clone(),
    }
}

/// Makes the tag field of each branch a constant, if only one tag value selects the branch. If several values
/// select it, the field keeps the value.
pub(crate) fn run(mut api: Api, _: &mut Diagnostics) -> Api {
    // Model and tag property → the values that select the model.
    let mut values: BTreeMap<(ModelId, String), Vec<Value>> = BTreeMap::new();
    for model in &api.models {
        let Some(union) = model.shape.as_union() else { continue };
        let Some(key) = &union.tag else { continue };
        for branch in &union.branches {
            let Some(branch_model) = branch.ty.as_model() else { continue };
            let known = values.entry((branch_model, key.clone())).or_default();
            let new: Vec<_> =
                branch.tags.iter().filter(|tag| !known.contains(tag)).cloned().collect();
            known.extend(new);
        }
    }
    for ((id, wire), tags) in values {
        let Some(model) = api.models.get_mut(id.0) else { continue };
        let Some(structure) = model.shape.as_struct_mut() else { continue };
        let field = structure.fields.iter_mut().find(|field| field.wire == wire);
        match (field, tags.as_slice()) {
            (Some(field), [only]) => {
                field.kind = FieldKind::Constant(only.clone());
                field.presence = Presence::Required;
                // `readOnly` is ignored here: without the tag, the receiver could not identify the branch.
                field.direction = Direction::Both;
            }
            (None, [first, _, ..]) => {
                structure.fields.insert(0, tag_field(&wire, first, &model.origin));
            }
            (Some(_) | None, _) => {}
        }
    }
    api
}
