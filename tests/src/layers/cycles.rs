//! The files of the generator as a graph: which files need each other in a circle.

use std::collections::{BTreeMap, BTreeSet};

use crate::fixtures::workspace;
use crate::packages::dependencies;
use crate::paths::Crate;

/// The files that are in a cycle today. A file leaves this list as soon as it is in none; none is ever added.
const TANGLED: &[&str] = &[
    "lower/schema.rs",
    "lower/schema/all_of.rs",
    "lower/schema/announce.rs",
    "lower/schema/array.rs",
    "lower/schema/choice.rs",
    "lower/schema/component.rs",
    "lower/schema/composition.rs",
    "lower/schema/field.rs",
    "lower/schema/mixed.rs",
    "lower/schema/number.rs",
    "lower/schema/object.rs",
    "lower/schema/object_union.rs",
    "lower/schema/one_of.rs",
    "lower/schema/owner.rs",
    "lower/schema/parent.rs",
    "lower/schema/role.rs",
    "lower/schema/string.rs",
    "lower/schema/tuple.rs",
];

/// Which files each file names something of.
type Graph<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

fn graph(generator: &Crate) -> Graph<'_> {
    let files = generator.files.iter();
    files.map(|file| (file.name.as_str(), generator.used(file))).collect()
}

/// The files that can be reached from one, over one arrow or more.
fn reachable<'a>(graph: &Graph<'a>, start: &str) -> BTreeSet<&'a str> {
    let next = |file: &str| graph.get(file).into_iter().flatten().copied();
    let (mut found, mut open) = (BTreeSet::new(), next(start).collect::<Vec<_>>());
    while let Some(file) = open.pop() {
        if found.insert(file) {
            open.extend(next(file));
        }
    }
    found
}

/// The files that can be reached from themselves.
fn tangled<'a>(graph: &Graph<'a>) -> BTreeSet<&'a str> {
    graph.keys().copied().filter(|file| reachable(graph, file).contains(file)).collect()
}

#[test]
fn files_need_each_other_in_no_cycle_but_the_known_ones() {
    let generator = Crate::read(&workspace("generator/src"), dependencies("generator"));
    let graph = graph(&generator);
    let (found, known) = (tangled(&graph), TANGLED.iter().copied().collect::<BTreeSet<_>>());
    let new = found.difference(&known).map(|file| {
        let named = graph.get(file).into_iter().flatten();
        let ways: Vec<_> = named.filter(|next| reachable(&graph, next).contains(file)).collect();
        format!("{file} is in a cycle: it names {ways:?}, which lead back to it")
    });
    let gone = known.difference(&found);
    let gone = gone.map(|file| format!("{file} is in no cycle any more: take it off the list"));
    let faults: Vec<_> = new.chain(gone).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_cycle_is_found_however_it_is_closed() {
    let found = |texts: &[(&str, &str)]| -> Vec<String> {
        let texts = texts.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned()));
        let generator = Crate::new(texts, BTreeSet::new());
        tangled(&graph(&generator)).into_iter().map(str::to_owned).collect()
    };
    let a = ("a.rs", "use crate::b::B; pub struct A;");
    assert!(found(&[a, ("b.rs", "pub struct B;"), ("c.rs", "use crate::a::A;")]).is_empty());
    assert_eq!(found(&[a, ("b.rs", "pub struct B(crate::a::A);")]), ["a.rs", "b.rs"]);
    // Over a third file, and over a parent that only offers what another file defines.
    let through = [a, ("b.rs", "pub struct B; fn f() { crate::c::d::f() }")];
    let third = ("c/d.rs", "use super::super::a::A; pub fn f() {}");
    assert_eq!(found(&[through[0], through[1], third]), ["a.rs", "b.rs", "c/d.rs"]);
    let offered = [("a.rs", "use crate::c::B;"), ("c.rs", "pub mod b; pub use b::B;")];
    let behind = ("c/b.rs", "pub struct B; use crate::a;");
    assert_eq!(found(&[offered[0], offered[1], behind]), ["a.rs", "c/b.rs"]);
    // A parent and its child.
    assert_eq!(
        found(&[
            ("a.rs", "mod b; pub struct A; use b::B;"),
            ("a/b.rs", "use super::A; pub struct B;")
        ]),
        ["a.rs", "a/b.rs"]
    );
}
