//! Tests for copying the runtime.

use super::*;
use crate::scratch;

fn runtime() -> Files {
    original(scratch::this().root()).unwrap()
}

fn all() -> Selection {
    PARTS.iter().map(|part| part.name).collect()
}

#[test]
fn empty_selection_contains_no_module_of_a_part() {
    let files = selected(&runtime(), &Selection::new());
    for part in PARTS {
        for module in part.modules {
            assert!(!files.keys().any(|path| self::module(path) == *module), "{module}");
            for list in LISTS {
                let text = &files[list];
                assert!(!text.contains(&format!(" {module};")), "{module}: {text}");
                assert!(!text.contains(&format!("::{module}::")), "{module}: {text}");
            }
        }
        for name in part.macros {
            assert!(!files["mod.rs"].contains(&format!("\n{name}!();\n")), "{name}");
        }
    }
    assert!(files.contains_key("wire/read.rs") && files["mod.rs"].contains("\nmodel!();\n"));
}

#[test]
fn selection_of_all_parts_is_the_whole_runtime_without_tests() {
    let (whole, files) = (runtime(), selected(&runtime(), &all()));
    let missing: Vec<&String> = whole.keys().filter(|path| !files.contains_key(*path)).collect();
    let tests = [
        "layers/tests.rs",
        "pages/read/tests.rs",
        "rate_limit/permit/tests.rs",
        "rate_limit/state/tests.rs",
        "rate_limit/tests.rs",
        "tests.rs",
        "trace/tests.rs",
        "wire/inspected/tests.rs",
        "wire/watch/tests.rs",
    ];
    assert_eq!(missing, tests);
    for (path, text) in &files {
        assert!(whole[path].starts_with(text.trim_end()), "{path}");
        assert!(!text.contains("cfg(test)"), "{path}");
    }
}

#[test]
fn each_name_of_a_part_is_exported_by_the_runtime() {
    let list = &runtime()["mod.rs"];
    let names = PARTS.iter().flat_map(|part| part.names);
    for name in names.filter_map(|name| name.strip_prefix("runtime::")) {
        let is_exported = list
            .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .any(|word| word == name);
        assert!(is_exported, "parts.rs names `runtime::{name}`, which mod.rs does not export");
    }
}

#[test]
fn tests_are_the_last_item_of_each_file() {
    for (path, text) in runtime() {
        let Some((_, tests)) = text.split_once(TESTS) else { continue };
        let file = syn::parse_file(tests).unwrap();
        assert!(matches!(file.items.as_slice(), [syn::Item::Mod(_)]), "{path}");
    }
}
