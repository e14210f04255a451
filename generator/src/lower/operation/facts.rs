//! Reads the facts about an operation that the overlay sets.

use openapiv3::Operation as SpecOperation;

use super::super::condition;
use super::super::context::Cx;
use super::super::extension::Extensions;
use super::super::idempotency_key;
use crate::document::spec::refs::Node;
use crate::ir::condition::Condition;
use crate::ir::operation::HttpMethod;

/// The facts about an operation that the overlay sets.
pub(super) struct Facts {
    /// The tag that overrides those of the document.
    pub(super) handle: Option<String>,
    /// Other names of the operation, by which a search in the documentation finds its methods.
    pub(super) aliases: Vec<String>,
    /// Whether the operation is safe to repeat.
    pub(super) idempotent: bool,
    /// The header by which the server recognizes a repeated call.
    pub(super) idempotency_key: Option<String>,
    /// The conditions of a successful response, or `None` if those of the API apply.
    pub(super) conditions: Option<Vec<Condition>>,
}

/// Reads the facts about an operation.
pub(super) fn facts(
    cx: &mut Cx<'_>,
    node: &Node<'_, SpecOperation>,
    http_method: &HttpMethod,
) -> Facts {
    let map = &node.value.extensions;
    let extensions = Extensions::new(map, &node.at);
    let handle = extensions.text(cx, "x-handle");
    let more = extensions.texts(cx, "x-aliases");
    let idempotent = extensions.flag(cx, "x-idempotent").unwrap_or(http_method.is_idempotent());
    let key = idempotency_key::of_operation(cx, map, &node.at);
    Facts {
        handle,
        aliases: node.value.operation_id.iter().cloned().chain(more).collect(),
        idempotent,
        idempotency_key: key.header(idempotent, cx.idempotency_key.as_ref()),
        conditions: condition::conditions(cx, map, &node.at),
    }
}
