//! Files as values: path and text, nothing on any disk.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::format;
use crate::pointer::Pointer;
use crate::render::SourceFile;

/// Path (with `/`) below the folder of generated code → text.
pub type FileTree = BTreeMap<String, String>;

/// Lays out every file.
pub fn lay_out(sources: Vec<SourceFile>, sink: &mut Diagnostics) -> FileTree {
    let mut files = FileTree::new();
    for source in sources {
        match format::file(&source.title, source.tokens) {
            Ok(text) => {
                files.insert(source.path, text);
            }
            Err(error) => {
                let message = format!("`{}` came out as no Rust: {error}", source.path);
                sink.push(Diagnostic::error(&Pointer::root(), message).help(
                    "this is a mistake of the generator; please report it with the document",
                ));
            }
        }
    }
    files
}
