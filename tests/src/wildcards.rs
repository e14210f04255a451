//! Checks that no match on the generator's own enums skips variants silently: for a new variant, the compiler must list
//! every place in the code that has to handle the variant.
//!
//! A wildcard arm skips variants, and so do `matches!`, `if let`, `while let` and `let … else`. Only an accessor may use
//! these four: it is a method of the enum that asks whether `self` is one variant, such as `Shape::as_struct`. A
//! question about several variants requires an exhaustive match.
//!
//! `clippy::wildcard_enum_match_arm` detects an enum that is matched directly. This test also checks enums in tuples
//! and options, and ignores the enums of other crates.

mod search;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use search::{enums, partial_matches, wildcards};

use crate::fixtures::workspace;

/// The stages whose matches are checked.
const STAGES: &[&str] = &["ir", "lower", "names", "passes", "render", "surface"];

/// Functions that may skip variants, by file and name, with the reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "surface/example/literal.rs",
        "sample",
        "values of any other type are too long for an example, so a new type needs no arm",
    ),
    ("surface/example.rs", "simple", "as for `sample`"),
];

#[test]
fn no_match_on_a_generator_enum_skips_variants() {
    let files = files(&workspace("generator/src"));
    let enums = files.iter().flat_map(|(_, file)| enums(file)).collect::<BTreeSet<_>>();
    assert!(enums.contains("Shape") && enums.contains("Ty") && enums.contains("Use"), "{enums:?}");
    let mut skipping = BTreeSet::new();
    for (name, file) in &files {
        if STAGES.iter().any(|stage| Path::new(name).with_extension("").starts_with(stage)) {
            let functions =
                wildcards(file, &enums).into_iter().chain(partial_matches(file, &enums));
            skipping.extend(functions.map(|function| (name.clone(), function)));
        }
    }
    let excused =
        |(file, function, _): &(&str, &str, &str)| (file.to_string(), function.to_string());
    let excused: BTreeSet<_> = EXCEPTIONS.iter().map(excused).collect();
    assert_eq!(skipping, excused, "left: functions that skip variants, right: the exceptions");
}

#[test]
fn finds_wildcards_in_tuples_and_options() {
    let table = [
        ("match x { Shape::A => 1, _ => 2 }", true),
        ("match x { Shape::A => 1, other => 2 }", true),
        ("match x { Some(Shape::A) => 1, _ => 2 }", true),
        ("match x { Some(Shape::A) => 1, Some(_) | None => 2 }", true),
        ("match (x, y) { (Shape::A, Shape::B) => 1, (_, _) => 2 }", true),
        ("match (x, y) { (Shape::A, _) => 1, (Shape::B, _) => 2 }", false),
        ("match x { Shape::A(_) => 1, Shape::B(_) if z => 2, Shape::B(_) => 3 }", false),
        ("match x { Some(Shape::A) => 1, Some(Shape::B) | None => 2 }", false),
        ("match (x, y) { (Some(x), _) => 1, (None, Shape::A) => 2, (None, Shape::B) => 3 }", false),
        ("match x { Some(x) if y == Shape::A => 1, _ => 2 }", false),
        ("match x { Some(Self::A) => 1, _ => 2 }", true),
        ("match x { Shape::A => 1, _ if y => 2, Shape::B => 3 }", false),
        ("match x { 'a' => Shape::A, _ => Shape::B }", false),
        ("match x { Foreign::A => 1, _ => 2 }", false),
        ("match x { openapiv3::Shape::A => 1, _ => 2 }", false),
    ];
    for (text, expected) in table {
        let found = wildcards(&function(text), &BTreeSet::from(["Shape".to_owned()]));
        assert_eq!(!found.is_empty(), expected, "{text}");
    }
}

#[test]
fn finds_partial_matches() {
    let table = [
        ("matches!(x, Shape::A)", true),
        ("!matches!(x.shape, Some(Shape::A(_)) if y)", true),
        ("matches!(x, 'a'..='z')", false),
        ("matches!(x, Foreign::A)", false),
        ("if let Shape::A(y) = x { y } else { 0 }", true),
        ("if let Shape::A(y) = x { f(y); }", true),
        ("if z && let Some(Shape::A(y)) = x { f(y); }", true),
        ("if let Some(y) = x { y } else { 0 }", false),
        ("while let Some(Shape::A) = x.pop() {}", true),
        ("let Shape::A(y) = x else { return };", true),
        ("let Some(y) = x else { return };", false),
        ("let Shape { a } = x;", false),
        ("z.iter().filter(|x| matches!(x, Shape::A | Shape::B))", true),
        ("if x == Shape::A { 1 } else { 2 }", false),
    ];
    for (text, expected) in table {
        let found = partial_matches(&function(text), &BTreeSet::from(["Shape".to_owned()]));
        assert_eq!(!found.is_empty(), expected, "{text}");
    }
}

#[test]
fn allows_accessors_of_one_variant() {
    let table = [
        ("matches!(self, Self::A(_))", false),
        ("if let Self::A(y) = self { Some(y) } else { None }", false),
        ("let Self::A(y) = self else { return None };", false),
        ("matches!(self, Self::A | Self::B)", true),
        ("if let Self::A(y) | Self::B(y) = self { Some(y) } else { None }", true),
        ("matches!(self.inner, Self::A)", true),
        ("matches!(x, Self::A)", true),
        ("matches!(self, Shape::A)", true),
    ];
    for (text, expected) in table {
        let file = syn::parse_str(&format!("impl Shape {{ fn f(self) {{ {text} }} }}")).unwrap();
        let found = partial_matches(&file, &BTreeSet::from(["Shape".to_owned()]));
        assert_eq!(!found.is_empty(), expected, "{text}");
    }
}

/// Returns a file that imports two foreign enums and contains a function with this body.
fn function(body: &str) -> syn::File {
    let import = "use openapiv3::{Foreign, Shape as Other};";
    syn::parse_str(&format!("{import} fn f() {{ {body} }}")).unwrap()
}

/// Returns the files in a folder and its subfolders, each with its relative path.
fn files(root: &Path) -> Vec<(String, syn::File)> {
    let mut pending: Vec<PathBuf> = vec![root.to_owned()];
    let mut files = Vec::new();
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            pending.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
            files.push((name(&path, root), file));
        }
    }
    files
}

fn name(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/")
}
