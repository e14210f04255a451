//! Makes the tags of union branches constants, so that callers do not set them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostics};
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

/// Returns the struct of a branch, or the structs of a branch that is itself a union.
fn structs(api: &Api, branch: &Type) -> Vec<ModelId> {
    let (mut structs, mut seen) = (Vec::new(), BTreeSet::new());
    let mut open: Vec<ModelId> = branch.as_model().into_iter().collect();
    while let Some(id) = open.pop() {
        match api.model(id).and_then(|model| model.shape.as_union()) {
            Some(union) if seen.insert(id) => {
                open.extend(union.branches.iter().filter_map(|branch| branch.ty.as_model()));
            }
            Some(_) => {}
            None => structs.push(id),
        }
    }
    structs
}

/// Returns the value of a tag field whose type has only one, although the value does not select the branch.
fn only_value(api: &Api, id: ModelId, wire: &str) -> Vec<Value> {
    let structure = api.model(id).and_then(|model| model.shape.as_struct());
    let mut fields = structure.into_iter().flat_map(|structure| &structure.fields);
    let field = fields.find(|field| field.wire == wire && field.presence == Presence::Required);
    let model = field.and_then(|field| field.ty()?.as_model()).and_then(|id| api.model(id));
    match model.and_then(|model| model.shape.as_enumeration()).map(|it| it.variants.as_slice()) {
        Some([only]) => vec![only.value.clone()],
        _ => Vec::new(),
    }
}

/// Makes the tag field of each branch a constant, if only one tag value selects the branch. If several values
/// select it, the field keeps the value.
pub(crate) fn run(mut api: Api, sink: &mut Diagnostics) -> Api {
    // Model and tag property → the values that select the model.
    let mut values: BTreeMap<(ModelId, String), Vec<Value>> = BTreeMap::new();
    for model in &api.models {
        let Some(union) = model.shape.as_union() else { continue };
        let Some(key) = &union.tag else { continue };
        for branch in &union.branches {
            for id in structs(&api, &branch.ty) {
                let known = values.entry((id, key.clone())).or_default();
                let new: Vec<_> =
                    branch.tags.iter().filter(|tag| !known.contains(tag)).cloned().collect();
                known.extend(new);
            }
        }
    }
    for ((id, wire), tags) in values {
        let tags = if tags.is_empty() { only_value(&api, id, &wire) } else { tags };
        let Some(model) = api.models.get_mut(id.0) else { continue };
        let Some(structure) = model.shape.as_struct_mut() else { continue };
        let field = structure.fields.iter_mut().find(|field| field.wire == wire);
        match (field, tags.as_slice()) {
            (Some(field), [only]) => {
                // Callers can no longer send any number.
                sink.remove(Code::NumericEnum, &field.origin.child("enum"));
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
