//! A file before it is laid out.

use proc_macro2::TokenStream;

/// A file to be: where it goes, and what stands in it.
#[derive(Clone, Debug)]
pub(crate) struct SourceFile {
    /// Its path below the folder of generated code.
    pub path: String,
    /// What it is, for its first line.
    pub title: String,
    /// Its code.
    pub tokens: TokenStream,
}

impl SourceFile {
    /// A file to be.
    pub(crate) fn new(
        path: impl Into<String>,
        title: impl Into<String>,
        tokens: TokenStream,
    ) -> Self {
        Self { path: path.into(), title: title.into(), tokens }
    }
}
