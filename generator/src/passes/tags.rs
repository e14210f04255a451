//! Makes the tags of union branches constants, so that callers do not set them.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::model::{Direction, FieldKind, Value};
use crate::ir::presence::Presence;
use crate::ir::types::ModelId;

/// Makes the tag field of each branch a constant, if only one tag value selects the branch.
pub(crate) fn run(mut api: Api, _: &mut Diagnostics) -> Api {
    // Model and tag property → the values that select the model.
    let mut values: BTreeMap<(ModelId, String), Vec<String>> = BTreeMap::new();
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
        if let (Some(field), [only]) = (field, tags.as_slice()) {
            field.kind = FieldKind::Constant(Value::Text(only.clone()));
            field.presence = Presence::Required;
            // `readOnly` is ignored here: without the tag, the receiver could not identify the branch.
            field.direction = Direction::Both;
        }
    }
    api
}
