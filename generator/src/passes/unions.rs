//! Merges unions with the same branches, such as a parent schema with subtypes and a `oneOf` of the same subtypes.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::hint::Hint;
use crate::ir::model::{Shape, Union};
use crate::ir::types::{ModelId, Type};

/// Merges unions with the same branches and the same tag property. The merged union has the strongest of the names.
pub(crate) fn run(mut api: Api, _: &mut Diagnostics) -> Api {
    let mut order: Vec<ModelId> = (0..api.models.len()).map(ModelId).collect();
    order.sort_by_key(|id| api.model(*id).map(|model| strength(&model.hint)));
    let mut leaders: BTreeMap<Union, ModelId> = BTreeMap::new();
    let mut joined: BTreeMap<ModelId, ModelId> = BTreeMap::new();
    for id in order {
        let Some(union) = api.model(id).and_then(|model| model.shape.as_union()) else { continue };
        if union.tag.is_none() {
            continue;
        }
        match leaders.get(union) {
            Some(leader) => drop(joined.insert(id, *leader)),
            None => drop(leaders.insert(union.clone(), id)),
        }
    }
    let with = |id: ModelId| joined.get(&id).copied().unwrap_or(id);
    // If the document names both unions, the removed one becomes an alias, so that its name is kept.
    let mut kept = Vec::new();
    for (id, leader) in &joined {
        let both_declared = [id, leader]
            .iter()
            .all(|id| api.model(**id).is_some_and(|model| model.hint.is_declared()));
        if both_declared {
            kept.push(*id);
        }
    }
    for (id, leader) in &joined {
        let docs = api.model(*id).map(|model| model.docs.clone()).unwrap_or_default();
        if let Some(leader) = api.models.get_mut(leader.0) {
            leader.docs = std::mem::take(&mut leader.docs).or(docs);
        }
        if let Some(model) = api.models.get_mut(id.0) {
            model.shape = Shape::Alias(Type::Model(*leader));
        }
    }
    api.replace_models(&with, &|id| !joined.contains_key(&id) || kept.contains(&id));
    api
}

fn strength(hint: &Hint) -> u8 {
    match hint {
        Hint::Pinned(_) => 0,
        Hint::Declared(_) => 1,
        Hint::Derived { .. } => 2,
    }
}
