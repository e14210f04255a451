//! The member that tells a union's branches apart is not the caller's to say.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::model::{Direction, FieldKind, Presence, Value};
use crate::ir::types::ModelId;

/// Makes the tag of each union's member a constant, where it can have one value only.
pub(crate) fn run(mut api: Api, _: &mut Diagnostics) -> Api {
    // Model and member → the values it may have there.
    let mut values: BTreeMap<(ModelId, String), Vec<String>> = BTreeMap::new();
    for model in &api.models {
        let Some(union) = model.shape.as_union() else { continue };
        let Some(key) = &union.tag else { continue };
        for branch in &union.branches {
            let Some(member) = branch.ty.as_model() else { continue };
            let known = values.entry((member, key.clone())).or_default();
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
            // Whatever is said of it, nobody knows the kind of a value that is sent without it.
            field.direction = Direction::Both;
        }
    }
    api
}
