//! Counts what was made.

use std::fmt;

use crate::files::FileTree;
use crate::outcomes::{Counts, Outcomes};
use crate::surface::Surface;

/// How much there is of everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Those of the document that the client has.
    pub operations: usize,
    /// Methods that make calls.
    pub methods: usize,
    /// Types of their own.
    pub models: usize,
    /// Files.
    pub files: usize,
    /// Lines in them.
    pub lines: usize,
    /// What became of the operations of the document.
    pub of_operations: Counts,
    /// What became of its component schemas.
    pub of_schemas: Counts,
}

impl Summary {
    /// Counts a surface and its files.
    pub(crate) fn of(surface: &Surface, files: &FileTree, outcomes: &Outcomes) -> Self {
        let calls = || surface.handles.iter().flat_map(|handle| &handle.calls);
        let of_operations = Counts::of(&outcomes.operations);
        Self {
            operations: of_operations.typed + of_operations.degraded,
            methods: calls().count(),
            models: surface.models.len(),
            files: files.len(),
            lines: files.values().map(|text| text.lines().count()).sum(),
            of_operations,
            of_schemas: Counts::of(&outcomes.schemas),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} operations, {} methods, {} models in {} files of {} lines",
            self.operations, self.methods, self.models, self.files, self.lines
        )
    }
}
