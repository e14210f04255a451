//! Tests the names of generated files: every file system must accept them, and declared modules must match files.

use std::collections::BTreeSet;

use generator::FileTree;

use crate::fixtures;

/// Returns whether a name is a device name on Windows, which cannot be a file name.
fn is_device(name: &str) -> bool {
    let number = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    let numbered = number
        .is_some_and(|number| number.len() == 1 && number.chars().all(|it| it.is_ascii_digit()));
    numbered || ["aux", "con", "nul", "prn"].contains(&name)
}

/// Returns the files generated from the project's own document and from every fixture that is not rejected.
fn all() -> Vec<(String, FileTree)> {
    let mut all = vec![("spec/swagger.json".to_owned(), fixtures::own().files)];
    for folder in ["accept", "reject"] {
        for (name, text) in fixtures::all(folder) {
            let output = fixtures::generate(folder, &name, &text);
            all.extend(output.ok().map(|output| (name, output.files)));
        }
    }
    all
}

/// Returns the modules that a file declares without a body.
fn declared(text: &str) -> Vec<String> {
    let file = syn::parse_file(text).unwrap();
    let module = |item: &syn::Item| match item {
        syn::Item::Mod(module) if module.content.is_none() => Some(module.ident.to_string()),
        _ => None,
    };
    file.items.iter().filter_map(module).map(|name| name.replacen("r#", "", 1)).collect()
}

#[test]
fn file_and_module_names_are_ascii_unique_and_not_reserved() {
    for (name, files) in all() {
        let mut seen = BTreeSet::new();
        for path in files.keys() {
            assert!(seen.insert(path.to_lowercase()), "{name}: duplicate path {path}");
            for part in path.trim_end_matches(".rs").split('/') {
                let plain = part.chars().all(|it| it.is_ascii_alphanumeric() || it == '_');
                assert!(plain && !is_device(part), "{name}: {path}");
            }
        }
    }
}

#[test]
fn declared_modules_and_files_match() {
    for (name, files) in all() {
        let mut expected = BTreeSet::from(["mod.rs".to_owned()]);
        for (path, text) in &files {
            let folder = path.trim_end_matches("mod.rs");
            for module in declared(text) {
                let nested = format!("{folder}{module}/mod.rs");
                let flat = format!("{folder}{module}.rs");
                let file = if files.contains_key(&nested) { nested } else { flat };
                assert!(expected.insert(file), "{name}: `{module}` is declared twice");
            }
        }
        let actual: BTreeSet<String> = files.keys().cloned().collect();
        assert_eq!(actual, expected, "{name}");
    }
}
