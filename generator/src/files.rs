//! Files as values: path and text, nothing on any disk.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
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

/// Returns the names that the code uses of others, so that a caller can tell which parts of the runtime it needs: every
/// `a::b` of two neighbouring segments, and every `.b`.
pub(crate) fn uses(sources: &[SourceFile]) -> HashSet<String> {
    let mut uses = HashSet::new();
    sources.iter().for_each(|source| format::uses(source.tokens.clone(), &mut uses));
    uses
}

/// A mistake that no document should be able to provoke.
fn ours(message: String, sink: &mut Diagnostics) {
    sink.push(Diagnostic::new(Code::GeneratorBug, &Pointer::root(), message));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uses_are_paths_and_methods_inside_macros_too() {
        let tokens = "fn f() { a::b::c! { d.e(f?.g), \"h\" => i } ::j::k; l: m }".parse().unwrap();
        let source = SourceFile { path: "a.rs".to_owned(), title: "A file.".to_owned(), tokens };
        let mut names: Vec<String> = uses(&[source]).into_iter().collect();
        names.sort();
        assert_eq!(names, [".e", ".g", "a::b", "b::c", "j::k"]);
    }

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
