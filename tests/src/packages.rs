//! Turns a package's `Cargo.toml` into the names of the crates that its code may use.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use crate::fixtures::workspace;

/// The crates that a package's own code, not its tests, depends on; asked of cargo, which reads the file as it does
/// when it builds.
pub(crate) fn dependencies(package: &str) -> BTreeSet<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path"])
        .arg(workspace("Cargo.toml"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let this = packages.iter().find(|each| each["name"] == package).unwrap();
    let normal =
        this["dependencies"].as_array().unwrap().iter().filter(|each| each["kind"].is_null());
    let name = |each: &Value| each["rename"].as_str().or(each["name"].as_str()).map(str::to_owned);
    normal.map(|each| name(each).unwrap().replace('-', "_")).collect()
}

#[test]
fn the_dependencies_are_those_of_the_manifest_without_those_of_the_tests() {
    let names = dependencies("xtask");
    assert!(names.contains("serde_json") && names.contains("generator"), "{names:?}");
    assert!(!names.contains("wiremock"), "{names:?}");
}

#[test]
fn tests_depend_on_exactly_what_the_runtime_needs() {
    let (client, tests) = (dependencies("sequentum-client"), dependencies("tests"));
    let missing: Vec<_> = client.difference(&tests).collect();
    assert!(missing.is_empty(), "[dependencies] of tests/Cargo.toml lack {missing:?}");
    let stale: Vec<_> = tests.difference(&client).collect();
    assert!(stale.is_empty(), "[dependencies] of tests/Cargo.toml have {stale:?}: remove them");
}
