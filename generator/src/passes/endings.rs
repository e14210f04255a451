//! Finds the inputs, properties and operations that the facts about pages, waits and events name.
//!
//! A fact that does not match the document is reported. It then has no effect, but the method is kept.

mod following;
mod operations;
mod paging;
mod polling;
mod properties;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::ending::{Endings, MethodId, Paging, Polling, StatedPoll};
use crate::ir::operation::{Method, Operation};
use crate::ir::types::ModelId;
use paging::returns_page;

/// Sets the endings of every method, and the smallest values of page numbers and page sizes.
pub(crate) fn run(mut api: Api, sink: &mut Diagnostics) -> Api {
    let mut endings = Resolved::new();
    add_pages(&api, &mut endings, sink);
    add_polling(&api, &mut endings, sink);
    add_following(&api, &mut endings, sink);
    mark_shared(&api, &mut endings);
    for (id, endings) in endings {
        let Some(operation) = api.operations.get_mut(id.operation) else { continue };
        for (wire, minimum) in endings.paging.iter().flat_map(paging::minimums) {
            let inputs = operation.inputs.iter_mut().filter(|input| input.wire == wire);
            inputs.for_each(|input| input.minimum = Some(minimum));
        }
        if let Some(method) = operation.methods.get_mut(id.method) {
            method.endings = endings;
        }
    }
    api
}

/// The endings of the methods that have any.
type Resolved = BTreeMap<MethodId, Endings>;

/// Returns all methods with their operations.
fn methods(api: &Api) -> impl Iterator<Item = (MethodId, &Operation, &Method)> {
    api.operations.iter().enumerate().flat_map(|(index, operation)| {
        let methods = operation.methods.iter().enumerate();
        methods
            .map(move |(method, value)| (MethodId { operation: index, method }, operation, value))
    })
}

/// Resolves `pages` and `page`. A `page` that does not state how pages are requested has the facts of the `pages` of
/// another method of the same operation.
fn add_pages(api: &Api, endings: &mut Resolved, sink: &mut Diagnostics) {
    let mut of_operation: BTreeMap<usize, Paging> = BTreeMap::new();
    for (id, operation, method) in methods(api) {
        let Some(stated) = &method.stated.pages else { continue };
        let is_page = returns_page(method);
        let request = paging::request(operation, stated, sink);
        let types = paging::types(api, method, stated, sink).filter(|_| !is_page);
        let (Some(paging), true) = (request, is_page || types.is_some()) else { continue };
        if types.is_some() {
            of_operation.entry(id.operation).or_insert_with(|| paging.clone());
        }
        let resolved = endings.entry(id).or_default();
        (resolved.paging, resolved.pages) = (Some(paging), types);
    }
    for (id, _, method) in methods(api).filter(|(_, _, method)| returns_page(method)) {
        let own = endings.entry(id).or_default().paging.get_or_insert_default();
        let is_stated = method.stated.pages.as_ref().is_some_and(|own| own.selector.is_some());
        if let Some(other) = of_operation.get(&id.operation).filter(|_| !is_stated) {
            paging::inherit(own, other);
        }
    }
}

/// Resolves `poll`, and then `wait`, which refers to it.
fn add_polling(api: &Api, endings: &mut Resolved, sink: &mut Diagnostics) {
    let mut explained: Vec<ModelId> = Vec::new();
    for (id, operation, method) in methods(api) {
        let Some(stated) = &method.stated.poll else { continue };
        let Some(polling) = polling::poll(api, id, (operation, method), stated, sink) else {
            continue;
        };
        if let Some((explains, model)) = explanation(api, (operation, stated), &polling, sink) {
            if explained.contains(&model) {
                let at = stated.at.child("diagnostics");
                let message =
                    "another `poll` names the diagnostics of processes with this type of state";
                sink.push(Diagnostic::new(Code::ConflictingDiagnostics, &at, message));
            } else {
                explained.push(model);
                endings.entry(explains).or_default().explains.push(polling.state.clone());
            }
        }
        endings.entry(id).or_default().polling = Some(polling);
    }
    let polls: BTreeMap<MethodId, Polling> =
        endings.iter().filter_map(|(id, own)| Some((*id, own.polling.clone()?))).collect();
    for (id, operation, method) in methods(api) {
        let Some(stated) = &method.stated.wait else { continue };
        if let Some(polling) = polling::wait(api, &polls, (operation, method), stated, sink) {
            endings.entry(id).or_default().polling = Some(polling);
        }
    }
}

/// Resolves the operation that explains a failure. Returns its method and the model of the state.
fn explanation(
    api: &Api,
    (operation, stated): (&Operation, &StatedPoll),
    polling: &Polling,
    sink: &mut Diagnostics,
) -> Option<(MethodId, ModelId)> {
    let name = stated.diagnostics.as_ref()?;
    let at = stated.at.child("diagnostics");
    let explains = operations::about_the_same(api, operation, name, &at, sink)?;
    Some((explains, polling.state.as_model()?))
}

/// Resolves `follow`.
fn add_following(api: &Api, endings: &mut Resolved, sink: &mut Diagnostics) {
    for (id, operation, method) in methods(api) {
        let Some(stated) = &method.stated.follow else { continue };
        if let Some(following) = following::follow(api, (operation, method), stated, sink) {
            endings.entry(id).or_default().following = Some(following);
        }
    }
}

/// Marks the methods whose constants the code of another handle uses.
fn mark_shared(api: &Api, endings: &mut Resolved) {
    let tag = |id: MethodId| api.operations.get(id.operation).map(|operation| operation.tag);
    let mut shared = Vec::new();
    for (id, own) in endings.iter() {
        let polling = own.polling.iter().flat_map(|own| [Some(own.poll), own.stop]).flatten();
        let status = own.following.iter().filter_map(|own| own.status.as_ref());
        let named = polling.chain(status.map(|(named, _)| *named));
        shared.extend(named.filter(|named| tag(*named) != tag(*id)));
    }
    for id in shared {
        endings.entry(id).or_default().is_shared = true;
    }
}
