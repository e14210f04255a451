//! What the parts of lowering share: the document, the models made so far, and the sink.

use std::collections::{BTreeMap, BTreeSet};

use super::models::Models;
use super::schema::heirs::{self, Heirs};
use super::schema::memo::{Plain, Roles};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::spec::parse::Spec;
use crate::ir::response::ResponseHeader;
use crate::ir::security::Alternative;
use crate::pointer::Pointer;

/// What the parts of lowering share: the document, the models made so far, and the sink.
#[derive(Debug)]
pub(crate) struct Cx<'a> {
    /// The document.
    pub spec: &'a Spec,
    /// The models made so far.
    pub models: Models,
    /// The headers seen so far, by name in lower case.
    pub headers: BTreeMap<String, ResponseHeader>,
    /// How many schemas are being lowered, one within the other.
    pub depth: usize,
    /// The components that build on each component.
    pub heirs: Heirs,
    /// The schemas whose `allOf`s are known to lead in a circle.
    pub circles: BTreeSet<Pointer>,
    /// How many members the structs made so far have.
    pub members: usize,
    /// The schemas that are made of nothing with branches.
    pub plain: Plain,
    /// What schemas add to those that are made of them.
    pub roles: Roles,
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
    /// Nothing has been lowered so far.
    pub(crate) fn new(spec: &'a Spec, sink: &'a mut Diagnostics) -> Self {
        Self {
            spec,
            models: Models::default(),
            headers: BTreeMap::new(),
            depth: 0,
            heirs: heirs::of(spec),
            circles: BTreeSet::new(),
            members: 0,
            plain: Plain::default(),
            roles: Roles::default(),
            security: None,
            repeated_ids: BTreeSet::new(),
            formats: BTreeSet::new(),
            doubts: 0,
            sink,
        }
    }

    /// Adds a complaint.
    pub(crate) fn say(&mut self, complaint: Diagnostic) {
        if complaint.severity() == Severity::Error {
            self.doubt();
        }
        self.sink.push(complaint);
    }

    /// Takes the value of a result, or its complaint.
    pub(crate) fn keep<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|complaint| self.say(complaint)).ok()
    }

    /// Remembers that what is being made is as it is because of a mistake that was told.
    pub(crate) fn doubt(&mut self) {
        self.doubts += 1;
    }

    /// How many doubts there are. Where they grew, consequences need not be told.
    pub(crate) fn doubts(&self) -> usize {
        self.doubts
    }
}
