//! Checks a parsed document, lowers it into the IR, and reports all diagnostics.
//!
//! Depends on openapiv3 and the IR, but not on Rust names. A fault in a schema or an operation does not affect the
//! others: a schema that has no Rust type becomes raw JSON, and an operation that cannot be called is skipped, each
//! with a warning.

pub(crate) mod accept;
pub(crate) mod body;
pub(crate) mod condition;
pub(crate) mod context;
pub(crate) mod ending;
pub(crate) mod extension;
pub(crate) mod fact;
pub(crate) mod form;
pub(crate) mod header;
pub(crate) mod header_name;
pub(crate) mod idempotency_key;
pub(crate) mod ids;
pub(crate) mod media;
pub(crate) mod method;
pub(crate) mod models;
pub(crate) mod multipart;
pub(crate) mod operation;
pub(crate) mod owned_header;
pub(crate) mod parameter;
pub(crate) mod path;
pub(crate) mod payload;
pub(crate) mod resource_name;
pub(crate) mod response;
pub(crate) mod samples;
pub(crate) mod scalar;
pub(crate) mod schema;
pub(crate) mod security;
pub(crate) mod server;
pub(crate) mod service;
pub(crate) mod style;
pub(crate) mod template;

use crate::diagnostic::Diagnostics;
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Node;
use crate::ir::Api;
use crate::ir::docs::Docs;
use crate::pointer::Pointer;
use context::Cx;

/// Lowers a document.
pub(crate) fn lower(spec: &Spec, sink: &mut Diagnostics) -> Api {
    let document = spec.document();
    let mut cx = Cx::new(spec, sink);
    schema::component::components(&mut cx);
    let root = Node::new(document, Pointer::root());
    let schemes = security::schemes(&mut cx);
    cx.idempotency_key = idempotency_key::of_document(&mut cx, &document.extensions, &root.at);
    let (operations, tags) = operation::operations(&mut cx, &schemes);
    let facts = extension::client(&mut cx, &root);
    let conditions = condition::conditions(&mut cx, &document.extensions, &root.at);
    let service = service::service(&mut cx, &root);
    let servers = server::servers(&mut cx, !operations.is_empty());
    let Cx { mut models, headers, security, idempotency_key, .. } = cx;
    Api {
        title: document.info.title.clone(),
        docs: Docs::of(document.info.description.as_deref()),
        crate_name: facts.crate_name,
        base_url_env: facts.base_url_env,
        servers,
        schemes,
        security,
        conditions: conditions.unwrap_or_default(),
        service,
        idempotency_key,
        tags,
        operations,
        named: std::mem::take(&mut models.named),
        kept: std::mem::take(&mut models.kept),
        omitted_models: 0,
        models: models.done(),
        headers: headers.into_values().collect(),
        responses_are_complete: facts.responses_are_complete,
    }
}
