//! Files as values: path and text, nothing on any disk.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::format;
use crate::pointer::Pointer;
use crate::render::file::SourceFile;

/// Path (with `/`) below the folder of generated code → text.
pub type FileTree = BTreeMap<String, String>;

/// Lays out every file.
pub(crate) fn lay_out(
    sources: impl IntoIterator<Item = SourceFile>,
    sink: &mut Diagnostics,
) -> FileTree {
    let mut files = FileTree::new();
    for source in sources {
        match format::file(&source.title, source.tokens) {
            // One file in place of another would be lost without a word.
            Ok(_) if files.contains_key(&source.path) => {
                ours(format!("`{}` came out twice", source.path), sink);
            }
            Ok(text) => {
                files.insert(source.path, text);
            }
            Err(error) => ours(format!("`{}` came out as no Rust: {error}", source.path), sink),
        }
    }
    files
}

/// A mistake that no document should be able to provoke.
fn ours(message: String, sink: &mut Diagnostics) {
    sink.push(
        Diagnostic::error(&Pointer::root(), message)
            .help("this is a mistake of the generator; please report it with the document"),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_files_of_one_path_are_an_error() {
        let file = |path: &str| SourceFile {
            path: path.to_owned(),
            title: "A file.".to_owned(),
            tokens: Default::default(),
        };
        let mut sink = Diagnostics::default();
        assert_eq!(lay_out(vec![file("a.rs"), file("b.rs")], &mut sink).len(), 2);
        assert!(!sink.has_errors());
        lay_out(vec![file("mod.rs"), file("mod.rs")], &mut sink);
        assert!(sink.has_errors());
    }
}
