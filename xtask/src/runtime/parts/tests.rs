//! Tests for the table of parts. `tests/src/corpus/compiled.rs` tests that each part compiles alone.

use std::fs;

use syn::{Item, UseTree};

use super::*;
use crate::scratch;

/// Returns the names that `mod.rs` exports, each with its module.
fn exports() -> Vec<(String, String)> {
    let file = scratch::this().root().join("generated-client/src/runtime/mod.rs");
    let file = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
    let mut exports = Vec::new();
    for item in &file.items {
        if let Item::Use(item) = item {
            leaves(&item.tree, &mut Vec::new(), &mut exports);
        }
    }
    exports
}

fn leaves(tree: &UseTree, path: &mut Vec<String>, exports: &mut Vec<(String, String)>) {
    match tree {
        UseTree::Path(tree) => {
            path.push(tree.ident.to_string());
            leaves(&tree.tree, path, exports);
            path.pop();
        }
        UseTree::Name(name) => exports.push((path[1].clone(), name.ident.to_string())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, path, exports)),
        UseTree::Rename(_) | UseTree::Glob(_) => panic!("mod.rs may only export single names"),
    }
}

fn uses(names: &[&str]) -> HashSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn table_lists_every_name_that_an_optional_module_exports() {
    let exports = exports();
    assert!(exports.len() > 60, "{exports:?}");
    for (module, name) in &exports {
        let parts: Vec<&Part> =
            PARTS.iter().filter(|part| part.modules.contains(&module.as_str())).collect();
        for part in parts {
            assert!(
                part.names.contains(&format!("runtime::{name}").as_str()),
                "{}: {name}",
                part.name
            );
        }
    }
}

#[test]
fn no_core_module_exports_a_name_of_a_part() {
    for (module, name) in exports() {
        for part in
            PARTS.iter().filter(|part| part.names.contains(&format!("runtime::{name}").as_str()))
        {
            assert!(part.modules.contains(&module.as_str()), "{module}::{name}: {}", part.name);
        }
    }
}

#[test]
fn parts_have_distinct_names_and_modules_and_need_parts_that_exist() {
    let names: BTreeSet<&str> = PARTS.iter().map(|part| part.name).collect();
    assert_eq!(names.len(), PARTS.len());
    let modules: Vec<&str> = PARTS.iter().flat_map(|part| part.modules).copied().collect();
    assert_eq!(modules.iter().collect::<BTreeSet<_>>().len(), modules.len());
    for part in PARTS {
        for need in part.needs {
            let needed = PARTS.iter().find(|part| part.name == *need).unwrap();
            // `select` follows only one level of `needs`.
            assert!(needed.needs.iter().all(|name| part.needs.contains(name)), "{need}");
        }
    }
}

#[test]
fn a_used_name_selects_its_part_and_the_parts_it_needs() {
    let select = |names: &[&str]| select(&uses(names), &[]).unwrap();
    assert_eq!(select(&["runtime::Core", "runtime::model", ".id"]), Selection::new());
    assert_eq!(select(&["runtime::Page"]), Selection::from(["enumerations", "pages"]));
    assert_eq!(
        select(&[".basic", "runtime::Date"]),
        Selection::from(["basic-credentials", "timestamps"])
    );
}

#[test]
fn dependency_is_unused_if_no_selected_part_has_it() {
    assert_eq!(unused_dependencies(&Selection::new()), BTreeSet::from(["base64", "jiff"]));
    assert_eq!(unused_dependencies(&Selection::from(["token-source"])), BTreeSet::from(["jiff"]));
}
