//! Tests that README.md, CONTRIBUTING.md and spec/README.md name only paths that exist.
//!
//! A code span outside code blocks is a path if it contains a slash and no whitespace, and ends with a slash or an
//! extension. The path is relative to one of [`BASES`]. `{a,b}` means each of its alternatives, and `<name>` means any
//! text.

use std::fs;
use std::path::Path;

use crate::fixtures::{read, workspace};

const DOCUMENTS: [&str; 3] = ["README.md", ".github/CONTRIBUTING.md", "spec/README.md"];

/// The folders that paths are relative to. A table row names the folder only in its first path.
const BASES: [&str; 4] = ["", "generator/src", "generated-client", "generated-client/src"];

/// Paths in the reader's project, which do not exist in this workspace.
const OTHER_PROJECTS: [&str; 1] = ["src/main.rs"];

/// Returns the code spans of a document outside its code blocks.
fn code_spans(text: &str) -> Vec<String> {
    let blocks = text.split("```").step_by(2).collect::<String>();
    blocks.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Replaces `{a,b}` with each of its alternatives.
fn expand(path: &str) -> Vec<String> {
    let Some((before, rest)) = path.split_once('{') else { return vec![path.to_owned()] };
    let (alternatives, after) = rest.split_once('}').unwrap();
    alternatives.split(',').flat_map(|each| expand(&format!("{before}{each}{after}"))).collect()
}

fn is_path(span: &str) -> bool {
    let (folder, name) = span.rsplit_once('/').unwrap_or_default();
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./<>".contains(letter);
    let has_extension = name.rsplit_once('.').is_some_and(|(stem, _)| !stem.is_empty());
    !folder.is_empty() && span.chars().all(is_plain) && (name.is_empty() || has_extension)
}

/// Returns the paths in a code span, or none if the span is other code.
fn paths_in(span: &str) -> Vec<String> {
    let is_code = !span.contains('/') || OTHER_PROJECTS.contains(&span);
    let paths = if is_code { Vec::new() } else { expand(span) };
    if paths.iter().all(|path| is_path(path)) { paths } else { Vec::new() }
}

fn exists(path: &str) -> bool {
    let segments: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    BASES.iter().any(|base| matches(&workspace(base), &segments, path.ends_with('/')))
}

/// Returns whether a folder contains a path. The path's segments may contain placeholders.
fn matches(folder: &Path, segments: &[&str], is_folder: bool) -> bool {
    let Some((first, rest)) = segments.split_first() else {
        return if is_folder { folder.is_dir() } else { folder.exists() };
    };
    let Some((prefix, end)) = first.split_once('<') else {
        return matches(&folder.join(first), rest, is_folder);
    };
    let (_, suffix) = end.split_once('>').unwrap();
    fs::read_dir(folder).into_iter().flatten().any(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let is_match = name.starts_with(prefix) && name.ends_with(suffix);
        is_match && matches(&folder.join(&name), rest, is_folder)
    })
}

#[test]
fn paths_in_markdown_files_exist() {
    let mut count = 0;
    for document in DOCUMENTS {
        for path in code_spans(&read(document)).iter().flat_map(|span| paths_in(span)) {
            count += 1;
            assert!(exists(&path), "{document} names `{path}`, which does not exist");
        }
    }
    assert!(count > 50, "only {count} paths were found");
}

#[test]
fn recognizes_paths_and_missing_files() {
    assert_eq!(paths_in("a/{b,c}.rs"), ["a/b.rs", "a/c.rs"]);
    assert_eq!(paths_in("a/<b>.rs"), ["a/<b>.rs"]);
    for code in ["cargo a/b.rs", "b.rs", "/b.rs", "tests/accept", "application/json; a.b"] {
        assert_eq!(paths_in(code), [""; 0], "{code}");
    }
    assert!(exists("generator/src/<any>.rs") && exists("spec/") && exists("ir/types.rs"));
    assert!(!exists("generator/src/<any>.yaml") && !exists("spec/README.md/"));
    assert_eq!(code_spans("`a`\n```\n`b`\n```\nc `d\ne`"), ["a", "d\ne"]);
}
