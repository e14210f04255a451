//! A source file before it is formatted.

use proc_macro2::TokenStream;

/// A source file: its path and its tokens.
#[derive(Clone, Debug)]
pub(crate) struct SourceFile {
    /// Its path relative to the folder of generated code.
    pub path: String,
    /// The first line of its documentation.
    pub title: String,
    /// Its code.
    pub tokens: TokenStream,
}

impl SourceFile {
    /// Creates a file.
    pub(crate) fn new(
        path: impl Into<String>,
        title: impl Into<String>,
        tokens: TokenStream,
    ) -> Self {
        Self { path: path.into(), title: title.into(), tokens }
    }
}
