//! Tests that the dependencies between the generator's files have no new cycles.

use std::collections::{BTreeMap, BTreeSet};

use crate::fixtures::workspace;
use crate::packages::dependencies;
use crate::paths::Crate;

/// The files that are part of a cycle. Remove a file once it is no longer part of one; never add a file, except for
/// a part of a file that is split.
const KNOWN_CYCLIC: &[&str] = &[
    "lower/schema.rs",
    "lower/schema/all_of.rs",
    "lower/schema/announce.rs",
    "lower/schema/array.rs",
    "lower/schema/choice.rs",
    "lower/schema/combined.rs",
    "lower/schema/combined/union.rs",
    "lower/schema/component.rs",
    "lower/schema/composition.rs",
    "lower/schema/enumeration.rs",
    "lower/schema/field.rs",
    "lower/schema/integer.rs",
    "lower/schema/merge.rs",
    "lower/schema/mixed.rs",
    "lower/schema/narrow.rs",
    "lower/schema/number.rs",
    "lower/schema/object.rs",
    "lower/schema/object_union.rs",
    "lower/schema/object_union/lowering.rs",
    "lower/schema/one_of.rs",
    "lower/schema/owner.rs",
    "lower/schema/parent.rs",
    "lower/schema/parent/described.rs",
    "lower/schema/plan.rs",
    "lower/schema/plan/unions.rs",
    "lower/schema/plan/values.rs",
    "lower/schema/role.rs",
    "lower/schema/string.rs",
    "lower/schema/tag.rs",
    "lower/schema/tag/allowed.rs",
    "lower/schema/tag/possible.rs",
    "lower/schema/tuple.rs",
    "lower/schema/variants.rs",
];

/// For each file, the files whose items it uses.
type Graph<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

fn graph(generator: &Crate) -> Graph<'_> {
    let files = generator.files.iter();
    files.map(|file| (file.name.as_str(), generator.used(file))).collect()
}

/// Returns the files that can be reached from a file by one or more edges.
fn reachable<'a>(graph: &Graph<'a>, start: &str) -> BTreeSet<&'a str> {
    let next = |file: &str| graph.get(file).into_iter().flatten().copied();
    let (mut reachable, mut pending) = (BTreeSet::new(), next(start).collect::<Vec<_>>());
    while let Some(file) = pending.pop() {
        if reachable.insert(file) {
            pending.extend(next(file));
        }
    }
    reachable
}

/// Returns the files that can be reached from themselves.
fn cyclic_files<'a>(graph: &Graph<'a>) -> BTreeSet<&'a str> {
    graph.keys().copied().filter(|file| reachable(graph, file).contains(file)).collect()
}

#[test]
fn files_form_only_known_cycles() {
    let generator = Crate::read(&workspace("generator/src"), dependencies("generator"));
    let graph = graph(&generator);
    let (cyclic, known) =
        (cyclic_files(&graph), KNOWN_CYCLIC.iter().copied().collect::<BTreeSet<_>>());
    let new = cyclic.difference(&known).map(|file| {
        let named = graph.get(file).into_iter().flatten();
        let edges: Vec<_> = named.filter(|next| reachable(&graph, next).contains(file)).collect();
        format!("{file} is part of a cycle: it uses {edges:?}, which depend on it")
    });
    let stale = known.difference(&cyclic);
    let stale = stale
        .map(|file| format!("{file} is no longer part of a cycle: remove it from KNOWN_CYCLIC"));
    let errors: Vec<_> = new.chain(stale).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn finds_direct_and_indirect_cycles() {
    let cyclic = |texts: &[(&str, &str)]| -> Vec<String> {
        let texts = texts.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned()));
        let generator = Crate::new(texts, BTreeSet::new());
        cyclic_files(&graph(&generator)).into_iter().map(str::to_owned).collect()
    };
    let a = ("a.rs", "use crate::b::B; pub struct A;");
    assert!(cyclic(&[a, ("b.rs", "pub struct B;"), ("c.rs", "use crate::a::A;")]).is_empty());
    assert_eq!(cyclic(&[a, ("b.rs", "pub struct B(crate::a::A);")]), ["a.rs", "b.rs"]);
    // A cycle through a third file, and a cycle through a parent that re-exports an item of a third file.
    let through = [a, ("b.rs", "pub struct B; fn f() { crate::c::d::f() }")];
    let third = ("c/d.rs", "use super::super::a::A; pub fn f() {}");
    assert_eq!(cyclic(&[through[0], through[1], third]), ["a.rs", "b.rs", "c/d.rs"]);
    let reexported = [("a.rs", "use crate::c::B;"), ("c.rs", "pub mod b; pub use b::B;")];
    let behind = ("c/b.rs", "pub struct B; use crate::a;");
    assert_eq!(cyclic(&[reexported[0], reexported[1], behind]), ["a.rs", "c/b.rs"]);
    // A cycle between a parent and its child.
    assert_eq!(
        cyclic(&[
            ("a.rs", "mod b; pub struct A; use b::B;"),
            ("a/b.rs", "use super::A; pub struct B;")
        ]),
        ["a.rs", "a/b.rs"]
    );
}
