//! Checks that files are short enough to be read in one go.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fixtures::workspace;

const MOST_LINES: usize = 300;

/// Collects the hand-written Rust files, without generated code and goldens.
pub(crate) fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !["generated", "golden", "target"].contains(&name.as_str()) {
            sources(&path, files);
        } else if name.ends_with(".rs") {
            files.push(path);
        }
    }
    files.sort();
}

#[test]
fn files_are_short_and_start_with_a_header() {
    let mut files = Vec::new();
    for package in ["generator", "xtask", "generated-client", "tests"] {
        sources(&workspace(package), &mut files);
    }
    assert!(files.len() > 50, "too few files were found: {}", files.len());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", file.display());
        assert!(text.starts_with("//!"), "{} does not start with a `//!` header", file.display());
    }
}
