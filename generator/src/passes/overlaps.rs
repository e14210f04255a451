//! Keeps additional properties in `anyOf` branches: a value can match several branches, but is parsed as one of them.

use std::collections::BTreeSet;

use super::branches::resolved;
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::model::{Struct, Union};
use crate::ir::types::ModelId;

/// Keeps additional properties in each struct that lacks a property of a sibling branch, or of a branch of a union inside
/// a sibling branch.
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

/// A struct that a value of a union can be parsed as.
struct Candidate<'a> {
    id: ModelId,
    structure: &'a Struct,
    /// Whether a discriminator selects the struct.
    is_tagged: bool,
}

/// Returns the structs that lack a property of another struct. A struct that a discriminator selects is not returned.
fn branches_lacking_properties(api: &Api, union: &Union) -> Vec<ModelId> {
    let candidates = candidates(api, union);
    let all: BTreeSet<&str> =
        candidates.iter().flat_map(|candidate| property_names(candidate.structure)).collect();
    let lacks = |candidate: &&Candidate<'_>| {
        let own: BTreeSet<&str> = property_names(candidate.structure).collect();
        !candidate.is_tagged && own.len() < all.len()
    };
    candidates.iter().filter(lacks).map(|candidate| candidate.id).collect()
}

/// Returns the structs among the branches of a union and of the unions inside it.
fn candidates<'a>(api: &'a Api, union: &'a Union) -> Vec<Candidate<'a>> {
    let (mut candidates, mut seen, mut open) = (Vec::new(), BTreeSet::new(), vec![union]);
    while let Some(union) = open.pop() {
        for branch in &union.branches {
            let id = resolved(api, &branch.ty, 0).as_model().filter(|id| seen.insert(*id));
            let Some((id, model)) = id.and_then(|id| Some((id, api.model(id)?))) else { continue };
            let is_tagged = union.tag.is_some() && !branch.tags.is_empty();
            let structure = model.shape.as_struct();
            candidates.extend(structure.map(|structure| Candidate { id, structure, is_tagged }));
            open.extend(model.shape.as_union());
        }
    }
    candidates
}

fn property_names(structure: &Struct) -> impl Iterator<Item = &str> {
    structure.fields.iter().map(|field| field.wire.as_str())
}
