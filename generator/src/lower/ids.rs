//! Finds duplicate operationIds, which are ignored.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::Operation;

use super::context::Cx;
use super::path::{PathOperation, operations};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::Node;
use crate::pointer::Pointer;

/// An operation with an operationId.
struct IdentifiedOperation<'a> {
    at: Pointer,
    operation: String,
    definition: &'a Operation,
}

/// Finds and reports the duplicate operationIds. No operation keeps a duplicate id, because inserting a path could then
/// rename methods.
pub(crate) fn duplicates(cx: &mut Cx<'_>) -> BTreeSet<String> {
    let spec = cx.spec;
    let mut identified: BTreeMap<&str, Vec<IdentifiedOperation<'_>>> = BTreeMap::new();
    for (path, item) in &spec.document().paths.paths {
        let Some(item) = item.as_item() else { continue };
        let item = Node::new(item, Pointer::of(&["paths", path]));
        for PathOperation { http_method, node } in operations(spec, path, &item) {
            let (definition, at) = (node.value, node.at);
            let Some(id) = &definition.operation_id else { continue };
            let operation = format!("{} {path}", http_method.as_str());
            identified.entry(id).or_default().push(IdentifiedOperation {
                at,
                operation,
                definition,
            });
        }
    }
    identified.retain(|_, identified| identified.len() > 1);
    for (id, identified) in &identified {
        report_duplicate(cx, id, identified);
    }
    identified.into_keys().map(str::to_owned).collect()
}

/// Reports a duplicate operationId, unless `x-methods` names the methods of all operations with this id.
fn report_duplicate(cx: &mut Cx<'_>, id: &str, identified: &[IdentifiedOperation<'_>]) {
    let unnamed = |operation: &&IdentifiedOperation<'_>| {
        !operation.definition.extensions.contains_key("x-methods")
    };
    let Some(first) = identified.iter().find(unnamed) else { return };
    let operations: Vec<&str> =
        identified.iter().map(|operation| operation.operation.as_str()).collect();
    let message = format!(
        "the operationId `{id}` is used by {}; the methods are named after their HTTP method and path",
        operations.join(" and ")
    );
    cx.report(Diagnostic::new(Code::DuplicateOperationId, &first.at.child("operationId"), message));
}
