//! Generated files in memory: paths and contents.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::format;
use crate::pointer::Pointer;
use crate::render::file::SourceFile;

/// The contents of files, by their paths in the folder of generated code. Paths are separated by `/`.
pub type FileTree = BTreeMap<String, String>;

/// The formatted files, and the names that they use.
#[derive(Debug, Default)]
pub(crate) struct GeneratedCode {
    pub files: FileTree,
    /// The names in the code: each pair of adjacent path segments (`a::b`) and each method (`.b`). They determine which
    /// parts of the runtime a client needs.
    pub uses: HashSet<String>,
}

/// Formats all files and collects the names that the files use. Holds the tokens of only one file at a time.
pub(crate) fn lay_out(
    sources: impl IntoIterator<Item = SourceFile>,
    sink: &mut Diagnostics,
) -> GeneratedCode {
    let GeneratedCode { mut files, mut uses } = GeneratedCode::default();
    for source in sources {
        format::uses(source.tokens.clone(), &mut uses);
        match format::file(&source.title, source.tokens) {
            // A second file with the same path would replace the first one.
            Ok(_) if files.contains_key(&source.path) => {
                report_bug(format!("two files have the path `{}`", source.path), sink);
            }
            Ok(text) => {
                files.insert(source.path, text);
            }
            Err(error) => report_bug(format!("`{}` is not valid Rust: {error}", source.path), sink),
        }
    }
    GeneratedCode { files, uses }
}

/// Reports a bug in the generator.
fn report_bug(message: String, sink: &mut Diagnostics) {
    sink.push(Diagnostic::new(Code::GeneratorBug, &Pointer::root(), message));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collects_paths_and_methods_in_macros() {
        let tokens = "fn f() { a::b::c! { d.e(f?.g), \"h\" => i } ::j::k; l: m }".parse().unwrap();
        let source = SourceFile { path: "a.rs".to_owned(), title: "A file.".to_owned(), tokens };
        let code = lay_out([source], &mut Diagnostics::default());
        let mut names: Vec<String> = code.uses.into_iter().collect();
        names.sort();
        assert_eq!(names, [".e", ".g", "a::b", "b::c", "j::k"]);
    }

    #[test]
    fn rejects_two_files_with_the_same_path() {
        let file = |path: &str| SourceFile {
            path: path.to_owned(),
            title: "A file.".to_owned(),
            tokens: Default::default(),
        };
        let mut sink = Diagnostics::default();
        assert_eq!(lay_out([file("a.rs"), file("b.rs")], &mut sink).files.len(), 2);
        assert!(!sink.has_errors());
        lay_out([file("mod.rs"), file("mod.rs")], &mut sink);
        assert!(sink.has_errors());
    }
}
