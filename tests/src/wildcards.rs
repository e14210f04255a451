//! Tests that no match over the generator's own enums has a wildcard arm, so that the compiler lists every match that
//! must handle a new variant.
//!
//! `clippy::wildcard_enum_match_arm` detects wildcard arms if an enum is matched directly. This test also detects them
//! if the enum is in a tuple or option.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::Visit;
use syn::{ExprMatch, Item, ItemEnum, Pat};

use crate::fixtures::workspace;

/// The stages whose matches are checked.
const STAGES: &[&str] = &["ir", "names", "passes", "render", "surface"];

/// Matches that may have a wildcard arm: the file, the function and the reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[(
    "surface/example.rs",
    "sample",
    "values of any other type are too long for an example, so a new type needs no arm",
)];

#[test]
fn no_match_over_our_enums_has_a_wildcard_arm() {
    let files = files();
    let mut enums = Enums::default();
    files.iter().for_each(|(_, file)| enums.visit_file(file));
    assert!(enums.0.contains("Shape") && enums.0.contains("Ty"), "{:?}", enums.0);
    let mut with_wildcard = BTreeSet::new();
    for (name, file) in &files {
        with_wildcard
            .extend(wildcards(file, &enums.0).into_iter().map(|function| (name.clone(), function)));
    }
    let excused =
        |(file, function, _): &(&str, &str, &str)| (file.to_string(), function.to_string());
    let excused: BTreeSet<_> = EXCEPTIONS.iter().map(excused).collect();
    assert_eq!(with_wildcard, excused, "left: wildcard arms, right: the exceptions");
}

#[test]
fn finds_wildcards_in_tuples_and_options() {
    let enums = BTreeSet::from(["Shape".to_owned()]);
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
    ];
    for (text, expected) in table {
        let file = syn::parse_str(&format!("fn f() {{ {text} }}")).unwrap();
        assert_eq!(!wildcards(&file, &enums).is_empty(), expected, "{text}");
    }
}

/// Returns the files of the stages, by their paths in `generator/src`.
fn files() -> Vec<(String, syn::File)> {
    let root = workspace("generator/src");
    let mut pending: Vec<PathBuf> = STAGES.iter().map(|stage| root.join(stage)).collect();
    pending.extend(STAGES.iter().map(|stage| root.join(stage).with_extension("rs")));
    let mut files = Vec::new();
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            pending.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
            files.push((name(&path, &root), file));
        }
    }
    files
}

fn name(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/")
}

#[derive(Default)]
struct Enums(BTreeSet<String>);

impl<'ast> Visit<'ast> for Enums {
    fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
        self.0.insert(item.ident.to_string());
    }
}

/// Returns the functions that contain a match with one of these enums in a pattern and with a wildcard arm.
fn wildcards(file: &syn::File, enums: &BTreeSet<String>) -> BTreeSet<String> {
    let mut search = Search { enums, function: String::new(), functions: BTreeSet::new() };
    search.visit_file(file);
    search.functions
}

struct Search<'a> {
    enums: &'a BTreeSet<String>,
    function: String,
    functions: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Search<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if let Item::Fn(function) = item {
            self.function = function.sig.ident.to_string();
        }
        syn::visit::visit_item(self, item);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.function = function.sig.ident.to_string();
        syn::visit::visit_impl_item_fn(self, function);
    }

    fn visit_expr_match(&mut self, node: &'ast ExprMatch) {
        let names = |pattern: &Pat| names_enum(pattern, self.enums);
        if node.arms.iter().any(|arm| names(&arm.pat))
            && node.arms.iter().any(|arm| is_for_others(&arm.pat))
        {
            self.functions.insert(self.function.clone());
        }
        syn::visit::visit_expr_match(self, node);
    }
}

/// Returns whether a pattern matches all values, or all values in an option.
fn is_for_others(pattern: &Pat) -> bool {
    match pattern {
        Pat::TupleStruct(tuple) => tuple.path.is_ident("Some") && tuple.elems.iter().all(is_any),
        Pat::Or(or) => or.cases.iter().any(is_for_others),
        _ => is_any(pattern),
    }
}

/// Returns whether a pattern matches all values.
fn is_any(pattern: &Pat) -> bool {
    match pattern {
        Pat::Wild(_) => true,
        Pat::Ident(name) => {
            let first = name.ident.to_string().chars().next();
            name.subpat.is_none() && first.is_some_and(char::is_lowercase)
        }
        Pat::Or(or) => or.cases.iter().any(is_any),
        Pat::Paren(inner) => is_any(&inner.pat),
        Pat::Reference(inner) => is_any(&inner.pat),
        Pat::Tuple(tuple) => tuple.elems.iter().all(is_any),
        _ => false,
    }
}

/// Returns whether a pattern names a variant of one of these enums.
fn names_enum(pattern: &Pat, enums: &BTreeSet<String>) -> bool {
    struct Named<'a>(&'a BTreeSet<String>, bool);
    impl<'ast> Visit<'ast> for Named<'_> {
        // The expression of a guard is not a pattern.
        fn visit_pat_guard(&mut self, guard: &'ast syn::PatGuard) {
            self.visit_pat(&guard.pat);
        }

        fn visit_path(&mut self, path: &'ast syn::Path) {
            let owner = path.segments.iter().rev().nth(1).map(|owner| owner.ident.to_string());
            self.1 |= owner.is_some_and(|owner| owner == "Self" || self.0.contains(&owner));
        }
    }
    let mut named = Named(enums, false);
    named.visit_pat(pattern);
    named.1
}
