//! Keeps additional properties in `anyOf` branches: a value can match several branches, but is parsed as one of them.

use std::collections::BTreeSet;

use super::branches::resolved;
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::model::{Struct, Union};
use crate::ir::types::ModelId;

/// Keeps additional properties in each struct that lacks a property of a sibling branch.
pub(crate) fn run(mut api: Api, _: &mut Diagnostics) -> Api {
    let unions = api.models.iter().filter_map(|model| model.shape.as_union());
    let unions = unions.filter(|union| union.overlaps && union.tag.is_none());
    let branches_lacking_properties: BTreeSet<ModelId> =
        unions.flat_map(|union| branches_lacking_properties(&api, union)).collect();
    for id in branches_lacking_properties {
        if let Some(structure) =
            api.models.get_mut(id.0).and_then(|model| model.shape.as_struct_mut())
        {
            structure.keep_additional_properties();
        }
    }
    api
}

/// Returns the branches that lack a property of a sibling branch.
fn branches_lacking_properties(api: &Api, union: &Union) -> Vec<ModelId> {
    let structs = union.branches.iter().filter_map(|branch| {
        let id = resolved(api, &branch.ty, 0).as_model()?;
        Some((id, api.model(id)?.shape.as_struct()?))
    });
    let structs: Vec<(ModelId, &Struct)> = structs.collect();
    let all: BTreeSet<&str> = structs.iter().flat_map(|(_, it)| property_names(it)).collect();
    let lacks =
        |structure: &Struct| property_names(structure).collect::<BTreeSet<_>>().len() < all.len();
    structs.iter().filter(|(_, structure)| lacks(structure)).map(|(id, _)| *id).collect()
}

fn property_names(structure: &Struct) -> impl Iterator<Item = &str> {
    structure.fields.iter().map(|field| field.wire.as_str())
}
