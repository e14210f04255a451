//! Turns a parsed document into the IR: checks everything, collects every complaint.
//!
//! Knows openapiv3 and the IR; knows nothing of Rust's names. One odd schema never costs the other
//! operations: what cannot be typed becomes raw JSON with a warning, and what cannot be called is
//! left out with one.

pub mod accept;
pub mod body;
pub mod carried;
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
pub mod schema;
pub mod security;
pub mod server;
pub mod style;
pub mod template;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::{Node, Spec};
use crate::ir::{Alternative, Api, Docs, ResponseHeader};
use crate::pointer::Pointer;
use models::Models;

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

/// What the parts of lowering share: the document, the models made so far, and the sink.
#[derive(Debug)]
pub struct Cx<'a> {
    /// The document.
    pub spec: &'a Spec,
    /// The models made so far.
    pub models: Models,
    /// The headers seen so far, by name in lower case.
    pub headers: BTreeMap<String, ResponseHeader>,
    /// How many schemas are being lowered, one within the other.
    pub depth: usize,
    /// The components that build on each component.
    pub heirs: schema::heirs::Heirs,
    /// The schemas whose `allOf`s are known to lead in a circle.
    pub circles: BTreeSet<Pointer>,
    /// How many members the structs made so far have.
    pub members: usize,
    /// The schemas that are made of nothing with branches.
    pub plain: schema::spread::Plain,
    /// What schemas add to those that are made of them.
    pub roles: schema::role::Roles,
    /// The alternatives of operations that have none of their own, once they are known.
    pub security: Option<Vec<Alternative>>,
    /// The operationIds that name nothing, because several operations have them.
    pub repeated_ids: BTreeSet<String>,
    /// The formats that a note was made of.
    pub formats: BTreeSet<String>,
    doubts: usize,
    sink: &'a mut Diagnostics,
}

impl<'a> Cx<'a> {
    fn new(spec: &'a Spec, sink: &'a mut Diagnostics) -> Self {
        Self {
            spec,
            models: Models::default(),
            headers: BTreeMap::new(),
            depth: 0,
            heirs: schema::heirs::of(spec),
            circles: BTreeSet::new(),
            members: 0,
            plain: schema::spread::Plain::default(),
            roles: schema::role::Roles::default(),
            security: None,
            repeated_ids: BTreeSet::new(),
            formats: BTreeSet::new(),
            doubts: 0,
            sink,
        }
    }

    /// Adds a complaint.
    pub fn say(&mut self, complaint: Diagnostic) {
        if complaint.severity() == Severity::Error {
            self.doubt();
        }
        self.sink.push(complaint);
    }

    /// Takes the value of a result, or its complaint.
    pub fn keep<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|complaint| self.say(complaint)).ok()
    }

    /// Remembers that what is being made is as it is because of a mistake that was told.
    pub fn doubt(&mut self) {
        self.doubts += 1;
    }

    /// How many doubts there are. Where they grew, consequences need not be told.
    pub fn doubts(&self) -> usize {
        self.doubts
    }
}
