//! Finds operationIds that are not unique. They are ignored.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::Operation;

use super::context::Cx;
use super::path::verbs;
use crate::diagnostic::{Code, Diagnostic};
use crate::pointer::Pointer;

/// An operation with an operationId.
struct Holder<'a> {
    at: Pointer,
    operation: String,
    definition: &'a Operation,
}

/// Returns the operationIds that are not unique, and reports each. If the first operation kept the id and the others
/// got numbers, inserting a path could rename methods.
pub(crate) fn repeated(cx: &mut Cx<'_>) -> BTreeSet<String> {
    let spec = cx.spec;
    let mut holders: BTreeMap<&str, Vec<Holder<'_>>> = BTreeMap::new();
    for (path, item) in &spec.document().paths.paths {
        for (verb, definition) in item.as_item().into_iter().flat_map(verbs) {
            let Some(id) = &definition.operation_id else { continue };
            let at = Pointer::of(&["paths", path, &verb.as_str().to_ascii_lowercase()]);
            let operation = format!("{} {path}", verb.as_str());
            holders.entry(id).or_default().push(Holder { at, operation, definition });
        }
    }
    holders.retain(|_, holders| holders.len() > 1);
    for (id, holders) in &holders {
        report_duplicate(cx, id, holders);
    }
    holders.into_keys().map(str::to_owned).collect()
}

/// Reports an operationId, unless `x-methods` names all methods of its operations.
fn report_duplicate(cx: &mut Cx<'_>, id: &str, holders: &[Holder<'_>]) {
    let unnamed = |holder: &&Holder<'_>| !holder.definition.extensions.contains_key("x-methods");
    let Some(first) = holders.iter().find(unnamed) else { return };
    let operations: Vec<&str> = holders.iter().map(|holder| holder.operation.as_str()).collect();
    let message = format!(
        "the operationId `{id}` is used by {}; their methods are named after verb and path",
        operations.join(" and ")
    );
    cx.report(Diagnostic::new(Code::DuplicateOperationId, &first.at.child("operationId"), message));
}
