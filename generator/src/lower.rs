//! Turns a parsed document into the IR: checks everything, collects every complaint.
//!
//! Knows openapiv3 and the IR; knows nothing of Rust's names. One odd schema never costs the other
//! operations: what cannot be typed becomes raw JSON with a warning, and what cannot be called is
//! left out with one.

pub mod accept;
pub mod body;
pub mod carried;
pub mod context;
pub mod extension;
pub mod form;
pub mod header;
pub mod ids;
pub mod media;
pub mod method;
pub mod models;
pub mod multipart;
pub mod operation;
pub mod parameter;
pub mod path;
pub mod response;
pub mod scalar;
pub mod schema;
pub mod security;
pub mod server;
pub mod style;
pub mod template;

use crate::diagnostic::Diagnostics;
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Node;
use crate::ir::Api;
use crate::ir::docs::Docs;
use crate::pointer::Pointer;
use context::Cx;

/// Lowers a whole document.
pub fn lower(spec: &Spec, sink: &mut Diagnostics) -> Api {
    let document = spec.document();
    let mut cx = Cx::new(spec, sink);
    schema::component::components(&mut cx);
    let root = Node::new(document, Pointer::root());
    let schemes = security::schemes(&mut cx);
    let (operations, groups) = operation::operations(&mut cx, &schemes);
    let facts = extension::client(&mut cx, &root);
    let servers = server::servers(&mut cx, !operations.is_empty());
    let Cx { mut models, headers, .. } = cx;
    Api {
        title: document.info.title.clone(),
        version: document.info.version.clone(),
        docs: Docs::of(document.info.description.as_deref()),
        crate_name: facts.crate_name,
        base_url_env: facts.base_url_env,
        servers,
        schemes,
        groups,
        operations,
        named: std::mem::take(&mut models.named),
        models: models.done(),
        headers: headers.into_values().collect(),
        answers_are_complete: facts.answers_are_complete,
    }
}
