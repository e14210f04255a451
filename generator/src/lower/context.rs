//! The state that all steps of lowering share.

use std::collections::{BTreeMap, BTreeSet};

use super::models::Models;
use super::schema::memo::{Plain, Roles};
use super::schema::subtypes::{self, Subtypes};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::spec::parse::Spec;
use crate::ir::response::ResponseHeader;
use crate::ir::security::Alternative;
use crate::pointer::Pointer;

/// The state that all steps of lowering share: the document, the models so far, and the diagnostics.
#[derive(Debug)]
pub(crate) struct Cx<'a> {
    /// The document.
    pub spec: &'a Spec,
    /// The models so far.
    pub models: Models,
    /// The response headers so far, by lower-case name.
    pub headers: BTreeMap<String, ResponseHeader>,
    /// The current nesting depth of schemas.
    pub depth: usize,
    /// The schema whose properties are being merged, if any.
    pub merged: Option<Pointer>,
    /// The direct subtypes of each component.
    pub subtypes: Subtypes,
    /// The schemas whose `allOf` is known to be cyclic.
    pub cyclic: BTreeSet<Pointer>,
    /// The number of fields of all structs so far.
    pub field_count: usize,
    /// The schemas that are known to have no branches in their `allOf` parts.
    pub plain: Plain,
    /// The cached roles of schemas in `allOf`.
    pub roles: Roles,
    /// The security requirement of the document, once it is lowered.
    pub security: Option<Vec<Alternative>>,
    /// The `operationId`s that several operations share. They are ignored.
    pub duplicate_ids: BTreeSet<String>,
    /// The header by which the server recognizes a repeated call, for operations that are not idempotent and have none
    /// of their own.
    pub idempotency_key: Option<String>,
    /// The formats that have been reported. Each is reported once.
    pub formats: BTreeSet<String>,
    faults: usize,
    sink: &'a mut Diagnostics,
}

impl<'a> Cx<'a> {
    /// Creates the initial state.
    pub(crate) fn new(spec: &'a Spec, sink: &'a mut Diagnostics) -> Self {
        Self {
            spec,
            models: Models::default(),
            headers: BTreeMap::new(),
            depth: 0,
            merged: None,
            subtypes: subtypes::of(spec),
            cyclic: BTreeSet::new(),
            field_count: 0,
            plain: Plain::default(),
            roles: Roles::default(),
            security: None,
            duplicate_ids: BTreeSet::new(),
            idempotency_key: None,
            formats: BTreeSet::new(),
            faults: 0,
            sink,
        }
    }

    /// Reports a diagnostic.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        if diagnostic.severity() == Severity::Error {
            self.record_fault();
        }
        self.sink.push(diagnostic);
    }

    /// Returns the value of a result, or reports its diagnostic.
    pub(crate) fn keep<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|diagnostic| self.report(diagnostic)).ok()
    }

    /// Records that a mistake affects the current value. The mistake is reported already.
    pub(crate) fn record_fault(&mut self) {
        self.faults += 1;
    }

    /// Returns the number of recorded faults. If the number has increased during a step, callers do not report the
    /// consequences of the mistake.
    pub(crate) fn fault_count(&self) -> usize {
        self.faults
    }
}
