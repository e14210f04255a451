//! Tests that hand-written files are short and start with a header.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fixtures::workspace;

const MAX_LINES: usize = 300;

/// Collects the hand-written Rust files in a folder: all except generated code and golden files.
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
    assert!(files.len() > 50, "only {} files were found", files.len());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().count();
        assert!(lines <= MAX_LINES, "{} has {lines} lines", file.display());
        assert!(text.starts_with("//!"), "{} does not start with a `//!` header", file.display());
    }
}
