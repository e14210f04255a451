//! Finds duplicate operationIds, which are ignored.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::Operation;

use super::context::Cx;
use super::path::verbs;
use crate::diagnostic::{Code, Diagnostic};
use crate::pointer::Pointer;

/// An operation with an operationId.
struct Holder<'a> {
    at: Pointer,
    place: String,
    found: &'a Operation,
}

/// Returns the duplicate operationIds and reports each. No operation keeps a duplicate id, because inserting a path
/// could then rename methods.
pub(crate) fn repeated(cx: &mut Cx<'_>) -> BTreeSet<String> {
    let spec = cx.spec;
    let mut holders: BTreeMap<&str, Vec<Holder<'_>>> = BTreeMap::new();
    for (path, item) in &spec.document().paths.paths {
        for (verb, found) in item.as_item().into_iter().flat_map(verbs) {
            let Some(id) = &found.operation_id else { continue };
            let at = Pointer::of(&["paths", path, &verb.as_str().to_ascii_lowercase()]);
            let place = format!("{} {path}", verb.as_str());
            holders.entry(id).or_default().push(Holder { at, place, found });
        }
    }
    holders.retain(|_, holders| holders.len() > 1);
    for (id, holders) in &holders {
        report_duplicate(cx, id, holders);
    }
    holders.into_keys().map(str::to_owned).collect()
}

/// Reports a duplicate operationId, unless `x-methods` names all methods of its operations.
fn report_duplicate(cx: &mut Cx<'_>, id: &str, holders: &[Holder<'_>]) {
    let unnamed = |holder: &&Holder<'_>| !holder.found.extensions.contains_key("x-methods");
    let Some(first) = holders.iter().find(unnamed) else { return };
    let places: Vec<&str> = holders.iter().map(|holder| holder.place.as_str()).collect();
    let message = format!(
        "the operationId `{id}` is used by {}; the methods are named after their HTTP method and path",
        places.join(" and ")
    );
    cx.report(Diagnostic::new(Code::DuplicateOperationId, &first.at.child("operationId"), message));
}
