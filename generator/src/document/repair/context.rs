//! The context that all repairs share, and the consequences of a value with the wrong type.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::{Moves, Pointer, Source};

/// The consequence of a value with the wrong type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Consequence {
    /// An error: the document requires the value.
    Rejected,
    /// A warning: the value is omitted.
    Omitted,
    /// A note: the value has no effect on the client.
    Ignored,
}

/// The context of the walk: the log and the omitted components.
#[derive(Debug)]
pub(crate) struct RepairContext<'a> {
    log: Log<'a>,
    omitted: BTreeSet<Pointer>,
    /// The current depth of the walk.
    pub depth: usize,
}

impl<'a> RepairContext<'a> {
    /// Creates a context with an empty log.
    pub(crate) fn new(moves: &'a mut Moves, sink: &'a mut Diagnostics) -> Self {
        Self { log: Log::new(moves, sink), omitted: BTreeSet::new(), depth: 0 }
    }

    /// Reports a diagnostic about a node of the document.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.log.report(diagnostic);
    }

    /// Records that the node at `to` was at `from`.
    pub(crate) fn moved(&mut self, to: Pointer, from: &Pointer) {
        self.log.created(to, from);
    }

    /// Returns whether a node comes from the overlay.
    pub(crate) fn is_from_overlay(&self, at: &Pointer) -> bool {
        self.log.origin(at).source == Source::Overlay
    }

    /// Marks a component as omitted.
    pub(crate) fn mark_omitted(&mut self, at: Pointer) {
        self.omitted.insert(at);
    }

    /// Returns the omitted components.
    pub(crate) fn omitted(self) -> BTreeSet<Pointer> {
        self.omitted
    }

    /// Returns whether an object refers to an omitted component.
    pub(crate) fn refers_to_omitted(&self, members: &Members) -> bool {
        let reference = members
            .get("$ref")
            .and_then(Json::as_str)
            .filter(|reference| reference.starts_with('#'));
        let target = reference.and_then(Pointer::parse);
        target.is_some_and(|target| self.omitted.contains(&target))
    }

    /// Removes each element of an array for whose index `stays` returns `false`. Records the new indices of the others.
    pub(crate) fn keep(
        &mut self,
        list: &mut Vec<Json>,
        at: &Pointer,
        stays: impl Fn(usize) -> bool,
    ) {
        let mut kept = Vec::with_capacity(list.len());
        for (index, element) in std::mem::take(list).into_iter().enumerate() {
            if stays(index) {
                if index != kept.len() {
                    self.moved(at.index(kept.len()), &at.index(index));
                }
                kept.push(element);
            }
        }
        *list = kept;
    }

    /// Reports a value with the wrong type.
    pub(crate) fn report_type_mismatch(
        &mut self,
        consequence: Consequence,
        at: &Pointer,
        message: String,
        help: &str,
    ) {
        let (code, message) = match consequence {
            Consequence::Rejected => (Code::TypeMismatch, message),
            Consequence::Omitted => {
                (Code::TypeMismatchOmitted, format!("{message}; the value is omitted"))
            }
            Consequence::Ignored => {
                (Code::TypeMismatchIgnored, format!("{message}; the value is ignored"))
            }
        };
        self.report(Diagnostic::new(code, at, message).help(help));
    }
}
