//! Tests the inner layers of the runtime: each of its modules uses only the modules that a table permits.

mod conveniences;
mod uses;

use std::collections::{BTreeMap, BTreeSet};

use crate::fixtures::workspace;
use crate::packages::dependencies;
use crate::paths::{Crate, File, NamedPath};

use self::conveniences::CONVENIENCES;
use self::uses::USES;

/// The files that list modules and re-export names. They may use every module, but no module may use them.
const FACADES: &[&str] = &["runtime/mod.rs", "runtime/public.rs"];

/// Returns the module of a path in `crate::runtime`, such as `wire::json`: the longest prefix that is a module.
fn module_of(path: &[String], modules: &BTreeSet<String>) -> Option<String> {
    let inner = path.strip_prefix(&["crate".to_owned(), "runtime".to_owned()])?;
    let prefixes = (1..=inner.len()).rev().filter_map(|length| inner.get(..length));
    prefixes.map(|prefix| prefix.join("::")).find(|name| modules.contains(name))
}

/// Returns whether a path goes through a re-export. Paths with `$crate` are not checked: macro expansions always go
/// through the runtime's root.
fn is_reexported(path: &NamedPath) -> bool {
    path.relative.as_ref().is_some_and(|relative| *relative != path.definition)
}

/// Returns the modules that each module of the runtime uses, and the errors for paths that go through a re-export.
fn read_uses(client: &Crate) -> (BTreeMap<String, BTreeSet<String>>, Vec<String>) {
    let is_inner =
        |file: &&File| file.name.starts_with("runtime/") && !FACADES.contains(&file.name.as_str());
    let files: Vec<&File> = client.files.iter().filter(is_inner).collect();
    let name = |file: &File| file.module.get(2..).unwrap_or_default().join("::");
    let modules: BTreeSet<String> = files.iter().map(|file| name(file)).collect();
    let (mut uses, mut indirect) = (BTreeMap::new(), Vec::new());
    for file in files {
        let user = name(file);
        let mut used = BTreeSet::new();
        for path in client.definitions(file) {
            if is_reexported(&path) {
                let (written, real) = (path.written.join("::"), path.definition.join("::"));
                indirect.push(format!("{} names `{written}`: import `{real}` instead", file.name));
            }
            used.extend(module_of(&path.definition, &modules).filter(|module| *module != user));
        }
        uses.insert(user, used);
    }
    (uses, indirect)
}

/// Returns the differences between a table and the code, and each use of a module whose row is not above the user's.
fn violations(table: &[(&str, &[&str])], uses: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut errors = Vec::new();
    let mut above = BTreeSet::new();
    for (module, declared) in table {
        let Some(used) = uses.get(*module) else {
            errors.push(format!("`{module}` does not exist: remove its row"));
            continue;
        };
        let declared: BTreeSet<&str> = declared.iter().copied().collect();
        let used: BTreeSet<&str> = used.iter().map(String::as_str).collect();
        let new = used.difference(&declared);
        errors.extend(new.map(|name| format!("`{module}` uses `{name}`, which its row lacks")));
        let stale = declared.difference(&used);
        errors.extend(
            stale.map(|name| format!("`{module}` does not use `{name}`: remove it from its row")),
        );
        let below = declared.iter().filter(|name| !above.contains(*name));
        errors.extend(below.map(|name| {
            format!("`{module}` uses `{name}`, which is not above it: this may be a cycle")
        }));
        above.insert(*module);
    }
    let missing = uses.keys().filter(|module| !above.contains(module.as_str()));
    errors.extend(missing.map(|module| format!("`{module}` has no row")));
    errors
}

#[test]
fn runtime_modules_use_only_declared_modules_above_them() {
    let package = dependencies("generated-client");
    let (uses, indirect) = read_uses(&Crate::read(&workspace("generated-client/src"), package));
    let errors = [violations(&[USES, CONVENIENCES].concat(), &uses), indirect].concat();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

/// Reads a runtime with three modules and a submodule. The given file replaces one of them or is added.
fn read_small(file: &str, text: &str) -> (BTreeMap<String, BTreeSet<String>>, Vec<String>) {
    let mut texts = BTreeMap::from([
        ("runtime/mod.rs", "mod a; mod b; mod c; pub use self::a::One; pub use self::c::d::Four;"),
        ("runtime/a.rs", "pub struct One;"),
        ("runtime/b.rs", "pub struct Two;"),
        ("runtime/c.rs", "pub mod d; pub struct Three;"),
        ("runtime/c/d.rs", "pub struct Four;"),
    ]);
    texts.insert(file, text);
    let texts = texts.into_iter().map(|(file, text)| (file.to_owned(), text.to_owned()));
    read_uses(&Crate::new(texts, BTreeSet::new()))
}

#[test]
fn reports_undeclared_and_stale_uses_and_cycles() {
    const TABLE: &[(&str, &[&str])] = &[("a", &[]), ("b", &["a"]), ("c", &[]), ("c::d", &["c"])];
    let rows = [
        ("runtime/b.rs", "use super::a::One; use super::c::Three;", "`b` uses `c`, which its row"),
        ("runtime/b.rs", "", "`b` does not use `a`"),
        ("runtime/a.rs", "fn f(x: super::b::Two) {}", "`a` uses `b`, which its row lacks"),
        ("runtime/e.rs", "", "`e` has no row"),
    ];
    for (file, text, expected) in rows {
        let errors = violations(TABLE, &read_small(file, text).0);
        assert!(errors.iter().any(|each| each.contains(expected)), "{text}: {errors:?}");
    }
    let (uses, _) = read_small("runtime/a.rs", "use super::b::Two;");
    let cycle: &[(&str, &[&str])] = &[("a", &["b"]), ("b", &["a"]), ("gone", &[])];
    let errors = violations(cycle, &uses).join("\n");
    assert!(errors.contains("`a` uses `b`, which is not above it"), "{errors}");
    assert!(errors.contains("`gone` does not exist"), "{errors}");
}

#[test]
fn reports_imports_through_reexports_but_not_in_macros() {
    let (_, indirect) = read_small("runtime/b.rs", "use super::One;");
    assert_eq!(
        indirect,
        ["runtime/b.rs names `super::One`: import `crate::runtime::a::One` instead"]
    );
    for text in ["use super::a::One;", "macro_rules! m { () => { $crate::runtime::One } }"] {
        let (uses, indirect) = read_small("runtime/b.rs", text);
        assert_eq!((indirect, &uses["b"]), (Vec::new(), &BTreeSet::from(["a".to_owned()])));
    }
    let (uses, indirect) = read_small("runtime/b.rs", "fn f(x: super::c::d::Four) {}");
    assert_eq!((indirect, &uses["b"]), (Vec::new(), &BTreeSet::from(["c::d".to_owned()])));
}
