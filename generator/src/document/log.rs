//! Records the moves and diagnostics of an upgrade or a repair.
//!
//! Diagnostics contain pointers into the converted document. The log converts these pointers to pointers into the
//! source document. It also returns the new text of references to nodes that have moved.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::pointer::{Moves, Origin, Pointer, Source, fragment};

/// The log of an upgrade or a repair.
#[derive(Debug)]
pub(crate) struct Log<'a> {
    moves: &'a mut Moves,
    sink: &'a mut Diagnostics,
    steps: Vec<Step>,
    /// For each pointer, the indices of the steps that moved a node away from it, in ascending order.
    from: BTreeMap<Pointer, Vec<usize>>,
    reported: BTreeSet<Code>,
}

#[derive(Debug)]
struct Step {
    from: Pointer,
    to: Pointer,
}

impl<'a> Log<'a> {
    /// Creates an empty log.
    pub(crate) fn new(moves: &'a mut Moves, sink: &'a mut Diagnostics) -> Self {
        Self { moves, sink, steps: Vec::new(), from: BTreeMap::new(), reported: BTreeSet::new() }
    }

    /// Records that the node at `to` was created from the one at `from`.
    pub(crate) fn created(&mut self, to: Pointer, from: &Pointer) {
        self.moves.record(to, Origin { source: Source::Spec, pointer: from.clone() });
    }

    /// Records that the node at `from` has moved to `to`, so that references to it are rewritten.
    pub(crate) fn moved(&mut self, to: Pointer, from: &Pointer) {
        self.from.entry(from.clone()).or_default().push(self.steps.len());
        self.steps.push(Step { from: from.clone(), to: to.clone() });
        self.created(to, from);
    }

    /// Returns the origin of a node.
    pub(crate) fn origin(&self, at: &Pointer) -> Origin {
        self.moves.trace(at)
    }

    /// Reports a diagnostic about a node of the converted document.
    pub(crate) fn report(&mut self, mut diagnostic: Diagnostic) {
        if let Location::Node(at) = &diagnostic.location {
            let (at, written) = (at.clone(), self.moves.trace(at));
            diagnostic.about = Some(at);
            diagnostic.location = Location::Written(written);
        }
        self.sink.push(diagnostic);
    }

    /// Reports a diagnostic, unless one with the same code was already reported.
    pub(crate) fn report_once(&mut self, diagnostic: Diagnostic) {
        if self.reported.insert(diagnostic.code) {
            self.report(diagnostic);
        }
    }

    /// Returns the new reference to a target that has moved; `None` if the target has not moved.
    pub(crate) fn followed(&self, reference: &str) -> Option<String> {
        let mut location = Pointer::parse(&fragment(reference)?)?;
        let (mut next, mut moved) = (0, false);
        while let Some((index, step)) = self.earliest(&location, next) {
            next = index + 1;
            let Some(new) = location.rebased(&step.from, &step.to) else { continue };
            (location, moved) = (new, true);
        }
        moved.then(|| location.to_reference())
    }

    /// Returns the first step at or after index `from` that moved a node or one of its ancestors.
    fn earliest(&self, location: &Pointer, from: usize) -> Option<(usize, &Step)> {
        let steps = location.ancestors().filter_map(|above| {
            let steps = self.from.get(&above)?;
            steps.get(steps.partition_point(|step| *step < from)).copied()
        });
        let index = steps.min()?;
        Some((index, self.steps.get(index)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rewrites_references_to_moved_nodes_and_traces_diagnostics() {
        let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
        let mut log = Log::new(&mut moves, &mut sink);
        let at = |tokens: &[&str]| Pointer::of(tokens);
        log.moved(at(&["new"]), &at(&["old"]));
        log.moved(at(&["new", "0"]), &at(&["new", "1"]));
        log.moved(at(&["new", "1"]), &at(&["new", "2"]));
        assert_eq!(log.followed("#/old/1/a%25").as_deref(), Some("#/new/0/a%25"));
        assert_eq!(log.followed("#/old/2").as_deref(), Some("#/new/1"));
        assert_eq!(log.followed("#/older"), None);
        log.report(Diagnostic::new(Code::UnknownKey, &at(&["new", "0", "x"]), "?"));
        let location = Origin { source: Source::Spec, pointer: at(&["old", "1", "x"]) };
        assert!(
            sink.iter()
                .all(|diagnostic| diagnostic.location == Location::Written(location.clone()))
        );
    }
}
