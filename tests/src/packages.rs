//! Reads the dependencies of a package from its `Cargo.toml`.

use std::collections::BTreeSet;

use cargo_toml::Manifest;

use crate::fixtures::workspace;

/// Returns the dependencies of the package in a folder, without dev-dependencies.
pub(crate) fn dependencies(folder: &str) -> BTreeSet<String> {
    let manifest = Manifest::from_path(workspace(folder).join("Cargo.toml")).unwrap();
    manifest.dependencies.keys().map(|name| name.replace('-', "_")).collect()
}

#[test]
fn reads_dependencies_without_dev_dependencies() {
    let names = dependencies("xtask");
    assert!(names.contains("serde_json") && names.contains("generator"), "{names:?}");
    assert!(!names.contains("wiremock"), "{names:?}");
}

#[test]
fn tests_depend_on_exactly_the_runtime_dependencies() {
    let (client, tests) = (dependencies("generated-client"), dependencies("tests"));
    let missing: Vec<_> = client.difference(&tests).collect();
    assert!(missing.is_empty(), "add {missing:?} to [dependencies] in tests/Cargo.toml");
    let stale: Vec<_> = tests.difference(&client).collect();
    assert!(stale.is_empty(), "remove {stale:?} from [dependencies] in tests/Cargo.toml");
}
