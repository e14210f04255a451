//! Removes the models that no operation sends or returns.
//!
//! Some models are kept nevertheless: bodies of webhooks and callbacks, models that the overlay names, and, in a document
//! without operations, all components. Such a document exists for its types.

use std::collections::BTreeSet;

use super::sent::reachable;
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::hint::{Hint, Owner};
use crate::ir::response::Success;
use crate::ir::types::ModelId;

/// Removes every model that is unreachable from requests, responses and the kept models.
pub(crate) fn run(mut api: Api, _: &mut Diagnostics) -> Api {
    let used = used(&mut api);
    adopt(&mut api, &used);
    api.omitted_models = api.named.iter().filter(|id| !used.contains(id)).count();
    for components in [&mut api.named, &mut api.kept] {
        components.retain(|id| used.contains(id));
    }
    api.replace_models(&|id| id, &|id| used.contains(&id));
    api
}

fn used(api: &mut Api) -> BTreeSet<ModelId> {
    let mut roots = if api.operations.is_empty() { &api.named } else { &api.kept }.clone();
    api.visit_uses(&mut |ty| ty.visit(&mut |id| roots.push(id)));
    for operation in &api.operations {
        let methods = operation.methods.iter().map(|method| &method.success);
        for success in methods.chain([&operation.success]) {
            roots.extend(match success {
                Success::Choice(id) => Some(*id),
                Success::One(_) | Success::Optional(..) | Success::Redirect | Success::Page(_) => {
                    None
                }
            });
        }
        roots.extend(operation.errors.iter().filter_map(|error| error.choice));
    }
    reachable(api, roots)
}

/// Replaces the hint of each model whose owner is removed, because the hint refers to the owner.
fn adopt(api: &mut Api, used: &BTreeSet<ModelId>) {
    for id in used {
        // An owner is created before the models that it owns, so there are fewer steps than models.
        for _ in 0..api.models.len() {
            let Some(hint) = api.model(*id).and_then(|model| adopted(api, &model.hint, used))
            else {
                break;
            };
            if let Some(model) = api.models.get_mut(id.0) {
                model.hint = hint;
            }
        }
    }
}

/// Returns the new hint of a model whose owner is removed: the hint of the owner, followed by the words of the model.
fn adopted(api: &Api, hint: &Hint, used: &BTreeSet<ModelId>) -> Option<Hint> {
    let (owner, words, item) = match hint {
        Hint::Derived { owner: Owner::Model(owner), words, item } => (owner, words, item),
        Hint::Derived { owner: Owner::Operation(_), .. } | Hint::Pinned(_) | Hint::Declared(_) => {
            return None;
        }
    };
    if used.contains(owner) {
        return None;
    }
    Some(match &api.model(*owner)?.hint {
        Hint::Pinned(name) | Hint::Declared(name) => Hint::Declared(format!("{name} {words}")),
        Hint::Derived { owner, words: first, .. } => {
            Hint::Derived { owner: owner.clone(), words: format!("{first} {words}"), item: *item }
        }
    })
}
