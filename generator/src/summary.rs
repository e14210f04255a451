//! Counts the contents of a generated client.

use std::fmt;

use crate::files::FileTree;
use crate::outcomes::{Counts, Outcomes};
use crate::surface::Surface;

/// The size of a generated client, and the outcomes of its document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Number of operations that are not skipped.
    pub operations: usize,
    /// Number of methods.
    pub methods: usize,
    /// Number of models.
    pub models: usize,
    /// Number of component schemas without a model, because no operation uses them.
    pub omitted_models: usize,
    /// Number of files.
    pub files: usize,
    /// Number of lines in all files.
    pub lines: usize,
    /// The outcomes of the operations in the document.
    pub of_operations: Counts,
    /// The outcomes of the component schemas in the document.
    pub of_schemas: Counts,
}

impl Summary {
    /// Counts a surface and its files.
    pub(crate) fn of(
        surface: &Surface,
        files: &FileTree,
        outcomes: &Outcomes,
        omitted_models: usize,
    ) -> Self {
        let calls = || surface.handles.iter().flat_map(|handle| &handle.calls);
        let of_operations = Counts::of(&outcomes.operations);
        Self {
            operations: of_operations.typed + of_operations.degraded,
            methods: calls().count(),
            models: surface.models.len(),
            omitted_models,
            files: files.len(),
            lines: files.values().map(|text| text.lines().count()).sum(),
            of_operations,
            of_schemas: Counts::of(&outcomes.schemas),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = |number: usize, noun: &str| match number {
            1 => format!("1 {noun}"),
            _ => format!("{number} {noun}s"),
        };
        write!(
            f,
            "{}, {}, {} in {} of {}",
            counted(self.operations, "operation"),
            counted(self.methods, "method"),
            counted(self.models, "model"),
            counted(self.files, "file"),
            counted(self.lines, "line")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_agree_with_their_numbers() {
        let summary =
            Summary { operations: 2, methods: 1, files: 3, lines: 1, ..Summary::default() };
        assert_eq!(summary.to_string(), "2 operations, 1 method, 0 models in 3 files of 1 line");
    }
}
