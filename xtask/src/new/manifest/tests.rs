//! Tests for the manifest of a crate.

use std::fs;

use super::*;
use crate::scratch;

fn surface() -> Surface {
    let text = r#"{"openapi":"3.0.1","info":{"title":"A","version":"1"},"paths":{}}"#;
    let spec = generator::Document { name: "a.json", text };
    let input = generator::Input { spec, files: &[], overlay: None, has_features: true };
    generator::generate(&input).unwrap().items
}

fn manifest(title: &str, is_inside: bool, parts: &Selection) -> String {
    let facts = Facts { name: "pets", title, surface: &surface(), named_parts: &[], is_inside };
    render(&scratch::this(), &facts, parts).unwrap()
}

#[test]
fn escapes_the_title_in_the_manifest() {
    let table =
        ["a\"\n[dependencies]\nevil = \"1\"", "a\\", "\u{7f}\u{0}\u{2028}", "'''", "\"\"\""];
    for title in table {
        let manifest = manifest(title, false, &Selection::new());
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("src")).unwrap();
        fs::write(folder.path().join("src/lib.rs"), "").unwrap();
        let file = folder.path().join("Cargo.toml");
        fs::write(&file, &manifest).unwrap();
        let read = package(&file).unwrap();
        assert!(read.dependencies.iter().all(|each| each.name != "evil"), "{manifest}");
        assert_eq!(manifest.matches("\n[dependencies]\n").count(), 1, "{manifest}");
    }
}

#[test]
fn copies_versions_from_this_workspace() {
    let without_parts = manifest("Pets", true, &Selection::new());
    assert!(without_parts.contains("\nreqwest = { version = \"0."), "{without_parts}");
    assert!(without_parts.contains("\ndefault = [\"rustls\", \"handles\"]\n"), "{without_parts}");
    assert!(
        without_parts.contains("\nrustls = [\"dep:reqwest\", \"reqwest/rustls\"]\n"),
        "{without_parts}"
    );
    assert!(without_parts.contains("\n[workspace]\n"), "{without_parts}");
    assert!(!without_parts.contains("path ="), "{without_parts}");
    assert!(!without_parts.contains("\njiff"), "{without_parts}");
    let parts = Selection::from(["timestamps"]);
    let with_jiff = manifest("Pets", true, &parts);
    assert!(with_jiff.contains("\njiff = "), "{with_jiff}");
    // The examples in the README use tokio.
    assert!(without_parts.contains("\n[dev-dependencies]\ntokio = "), "{without_parts}");
}
