//! Merges the models to which the overlay gives the same name.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::model::{Enumeration, Shape, Struct};
use crate::ir::types::ModelId;

/// Merges the models to which the overlay gives the same name, and reports those that are incompatible.
pub(crate) fn run(mut api: Api, sink: &mut Diagnostics) -> Api {
    let mut joined: BTreeMap<ModelId, ModelId> = BTreeMap::new();
    for ids in models_by_name(&api) {
        let Some(merge_target) = merge_target(&api, &ids) else { continue };
        for id in ids.into_iter().filter(|id| *id != merge_target) {
            if join(&mut api, merge_target, id) {
                joined.insert(id, merge_target);
            } else {
                report_conflict(&api, merge_target, id, sink);
            }
        }
    }
    let with = |id: ModelId| joined.get(&id).copied().unwrap_or(id);
    api.replace_models(&with, &|id| !joined.contains_key(&id));
    api
}

fn models_by_name(api: &Api) -> Vec<Vec<ModelId>> {
    let mut by_name: BTreeMap<&str, Vec<ModelId>> = BTreeMap::new();
    for (index, model) in api.models.iter().enumerate() {
        if let Some(name) = model.hint.as_pinned() {
            by_name.entry(name).or_default().push(ModelId(index));
        }
    }
    by_name.into_values().filter(|ids| ids.len() > 1).collect()
}

/// Returns the model that the others are merged into. An enumeration is more specific than a newtype.
fn merge_target(api: &Api, ids: &[ModelId]) -> Option<ModelId> {
    let is_specific =
        |id: &&ModelId| api.model(**id).is_some_and(|model| model.shape.as_newtype().is_none());
    ids.iter().find(is_specific).or(ids.first()).copied()
}

/// Merges `id` into `merge_target`. Returns false if the models are incompatible.
fn join(api: &mut Api, merge_target: ModelId, id: ModelId) -> bool {
    let Some(other) = api.model(id).cloned() else { return false };
    let Some(model) = api.models.get_mut(merge_target.0) else { return false };
    let alike = match (&mut model.shape, &other.shape) {
        (Shape::Enumeration(known), Shape::Enumeration(more)) => join_enumerations(known, more),
        (Shape::Enumeration(known), Shape::Newtype(repr)) => known.repr == *repr,
        (Shape::Newtype(known), Shape::Newtype(repr)) => known == repr,
        (Shape::Struct(known), Shape::Struct(more)) => same_fields(known, more),
        (Shape::Union(known), Shape::Union(more)) => known == more,
        (Shape::AmbiguousUnion(known), Shape::AmbiguousUnion(more)) => known == more,
        (Shape::Choice(known), Shape::Choice(more)) => known == more,
        (Shape::Alias(known), Shape::Alias(more)) => known == more,
        (
            Shape::Enumeration(_)
            | Shape::Newtype(_)
            | Shape::Struct(_)
            | Shape::Union(_)
            | Shape::AmbiguousUnion(_)
            | Shape::Choice(_)
            | Shape::Alias(_),
            _,
        ) => false,
    };
    if alike {
        model.docs = std::mem::take(&mut model.docs).or(other.docs);
    }
    alike
}

/// Adds the values of `more` to `known`. Returns false if the values have different types.
fn join_enumerations(known: &mut Enumeration, more: &Enumeration) -> bool {
    if known.repr != more.repr {
        return false;
    }
    for variant in &more.variants {
        match known.variants.iter_mut().find(|known| known.value == variant.value) {
            Some(known) => known.name = known.name.take().or_else(|| variant.name.clone()),
            None => known.variants.push(variant.clone()),
        }
    }
    true
}

fn same_fields(left: &Struct, right: &Struct) -> bool {
    let key = |structure: &Struct| -> Vec<_> {
        let fields = structure.fields.iter();
        fields.map(|field| (field.wire.clone(), field.kind.clone(), field.presence)).collect()
    };
    left.additional == right.additional && key(left) == key(right)
}

fn report_conflict(api: &Api, merge_target: ModelId, id: ModelId, sink: &mut Diagnostics) {
    if let (Some(merge_target), Some(other)) = (api.model(merge_target), api.model(id))
        && let Some(name) = merge_target.hint.as_pinned()
    {
        let message =
            format!("`{name}` is also the name of a different type, at {}", merge_target.origin);
        sink.push(Diagnostic::new(
            Code::AmbiguousModelName,
            &other.origin.child("x-model"),
            message,
        ));
    }
}
