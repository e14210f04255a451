//! Splits models with read-only or write-only fields into a model for requests and a model for responses.

mod one_way;

use std::collections::{BTreeMap, BTreeSet};

use super::sent::{received, sent, visit_contained_models};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::hint::{Hint, Owner};
use crate::ir::model::{Field, Model, Shape};
use crate::ir::types::ModelId;

/// Creates a separate request model for each model that requests and responses share, if the model has read-only or
/// write-only fields, directly or nested. The response model keeps the name. Removes the fields that the request or the
/// response omits. Models that only requests or only responses contain keep all fields.
pub(crate) fn run(mut api: Api, sink: &mut Diagnostics) -> Api {
    let received = received(&api);
    one_way::of_forms(&mut api, &received, sink);
    let in_forms = one_way::origins_in_forms(&api);
    let sent = sent(&mut api);
    let differing = differing(&api);
    let both: Vec<ModelId> =
        sent.intersection(&received).copied().filter(|id| differing.contains(id)).collect();
    let mut twins: BTreeMap<ModelId, ModelId> = BTreeMap::new();
    for id in both {
        let Some(model) = api.model(id).cloned() else { continue };
        twins.insert(id, ModelId(api.models.len()));
        if has_one_way_fields(&model) {
            report_split(&model, sink);
        }
        let hint =
            Hint::Derived { owner: Owner::Model(id), words: "request".to_owned(), item: false };
        api.models.push(Model { hint, ..model });
    }
    let twin = |id: ModelId| twins.get(&id).copied().unwrap_or(id);
    api.visit_sent(&mut |ty| *ty = ty.replaced(&twin));
    for id in twins.values() {
        let Some(model) = api.models.get_mut(id.0) else { continue };
        model.shape.visit_types(&mut |ty| *ty = ty.replaced(&twin));
        keep(&mut model.shape, |field| !field.is_only_received());
    }
    for id in sent.difference(&received) {
        let Some(model) = api.models.get_mut(id.0) else { continue };
        model.shape.visit_types(&mut |ty| *ty = ty.replaced(&twin));
        one_way::keep_read_only(model, sink);
    }
    for id in received {
        let Some(model) = api.models.get_mut(id.0) else { continue };
        if sent.contains(&id) {
            keep(&mut model.shape, |field| !field.is_only_sent());
        } else {
            one_way::keep_write_only(model, &in_forms, sink);
        }
    }
    api
}

fn keep(shape: &mut Shape, keep: fn(&Field) -> bool) {
    if let Some(structure) = shape.as_struct_mut() {
        structure.fields.retain(keep);
    }
}

fn report_split(model: &Model, sink: &mut Diagnostics) {
    let message = "this schema becomes two types: one for requests, without read-only properties, and one for responses, without write-only properties";
    sink.push(Diagnostic::new(Code::SplitByDirection, &model.origin, message));
}

/// Returns the models with read-only or write-only fields, and all models that contain such models.
fn differing(api: &Api) -> BTreeSet<ModelId> {
    let mut holders: BTreeMap<ModelId, Vec<ModelId>> = BTreeMap::new();
    let mut open = Vec::new();
    for (index, model) in api.models.iter().enumerate() {
        visit_contained_models(&model.shape, &mut |held| {
            holders.entry(held).or_default().push(ModelId(index));
        });
        if has_one_way_fields(model) {
            open.push(ModelId(index));
        }
    }
    let mut differing = BTreeSet::new();
    while let Some(id) = open.pop() {
        if differing.insert(id) {
            open.extend(holders.get(&id).into_iter().flatten());
        }
    }
    differing
}

fn has_one_way_fields(model: &Model) -> bool {
    let Some(structure) = model.shape.as_struct() else { return false };
    structure.fields.iter().any(|field| field.is_only_received() || field.is_only_sent())
}
