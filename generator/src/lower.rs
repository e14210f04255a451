//! Turns a parsed document into the IR: checks everything, collects every complaint.
//!
//! Knows openapiv3 and the IR; knows nothing of Rust's names. One odd schema never costs the other
//! operations: what cannot be typed becomes raw JSON with a warning, and what cannot be called is
//! left out with one.

pub mod body;
pub mod extension;
pub mod method;
pub mod operation;
pub mod parameter;
pub mod response;
pub mod schema;
pub mod security;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Docs, Hint, Model, ModelId, Repr, ResponseHeader, Server, Shape, Type};
use crate::pointer::Pointer;
use crate::spec::{Node, Spec};

/// Lowers a whole document.
pub fn lower(spec: &Spec, sink: &mut Diagnostics) -> Api {
    let document = spec.document();
    let mut cx = Cx::new(spec, sink);
    schema::components(&mut cx);
    let root = Node::new(document, Pointer::root());
    let schemes = security::schemes(&mut cx);
    let (operations, groups) = operation::operations(&mut cx, &schemes);
    let facts = extension::client(&mut cx, &root);
    let Cx { models, headers, .. } = cx;
    Api {
        title: document.info.title.clone(),
        version: document.info.version.clone(),
        docs: Docs::of(document.info.description.as_deref()),
        crate_name: facts.crate_name,
        base_url_env: facts.base_url_env,
        servers: servers(spec, sink),
        schemes,
        groups,
        operations,
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
    sink: &'a mut Diagnostics,
}

impl<'a> Cx<'a> {
    fn new(spec: &'a Spec, sink: &'a mut Diagnostics) -> Self {
        Self { spec, models: Models::default(), headers: BTreeMap::new(), sink }
    }

    /// Adds a complaint.
    pub fn say(&mut self, complaint: Diagnostic) {
        self.sink.push(complaint);
    }

    /// Takes the value of a result, or its complaint.
    pub fn keep<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        self.sink.keep(result)
    }
}

/// The models made so far, and how far each component schema is.
#[derive(Debug, Default)]
pub struct Models {
    slots: Vec<Option<Model>>,
    newtypes: BTreeMap<String, (ModelId, Repr)>,
    /// How far each component schema is, by name.
    pub components: BTreeMap<String, Progress>,
}

/// How far a component schema is.
#[derive(Clone, Debug)]
pub enum Progress {
    /// Being lowered; it has no model that could be referred to meanwhile.
    Busy,
    /// It is, or will be, this type.
    Known(Type),
}

impl Models {
    /// An id for a model that is about to be made.
    pub fn reserve(&mut self) -> ModelId {
        self.slots.push(None);
        ModelId(self.slots.len() - 1)
    }

    /// Fills a reserved id.
    pub fn define(&mut self, id: ModelId, model: Model) {
        if let Some(slot) = self.slots.get_mut(id.0) {
            *slot = Some(model);
        }
    }

    /// Makes a model.
    pub fn add(&mut self, model: Model) -> ModelId {
        let id = self.reserve();
        self.define(id, model);
        id
    }

    /// The model of an id, once it is made.
    pub fn get(&self, id: ModelId) -> Option<&Model> {
        self.slots.get(id.0)?.as_ref()
    }

    /// Forgets a model that nothing refers to; only the last one made can be forgotten.
    pub fn discard(&mut self, id: ModelId) {
        if id.0 + 1 == self.slots.len() {
            self.slots.pop();
        }
    }

    /// The newtype of this name, made at its first use.
    pub fn newtype(&mut self, name: &str, repr: Repr, docs: Docs, origin: &Pointer) -> ModelId {
        if let Some((id, known)) = self.newtypes.get(name)
            && *known == repr
        {
            return *id;
        }
        let id = self.add(Model {
            hint: Hint::Pinned(name.to_owned()),
            shape: Shape::Newtype(repr),
            docs,
            deprecated: false,
            origin: origin.clone(),
        });
        self.newtypes.insert(name.to_owned(), (id, repr));
        id
    }

    /// All models. A reserved id that was never filled is an alias of raw JSON.
    fn done(self) -> Vec<Model> {
        let empty = || Model {
            hint: Hint::Written("Unfinished".to_owned()),
            shape: Shape::Alias(Type::Any),
            docs: Docs::default(),
            deprecated: false,
            origin: Pointer::root(),
        };
        self.slots.into_iter().map(|slot| slot.unwrap_or_else(empty)).collect()
    }
}

fn servers(spec: &Spec, sink: &mut Diagnostics) -> Vec<Server> {
    let at = Pointer::of(&["servers"]);
    let mut servers = Vec::new();
    for (index, server) in spec.document().servers.iter().enumerate() {
        let mut url = server.url.clone();
        for (name, variable) in server.variables.iter().flatten() {
            url = url.replace(&format!("{{{name}}}"), &variable.default);
        }
        if url.contains('{') {
            let at = at.index(index).child("url");
            sink.push(
                Diagnostic::warning(&at, format!("`{url}` has variables without a default"))
                    .help("give each a default under `variables`"),
            );
            continue;
        }
        servers.push(Server { url, docs: Docs::of(server.description.as_deref()) });
    }
    servers
}
