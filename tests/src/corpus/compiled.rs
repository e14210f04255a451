//! Compiles a crate as `xtask new` makes it, with the code of all documents in it, as strictly as can be.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{all, generate};
use crate::fixtures;

/// The document whose crate it is.
const FIRST: &str = "swashbuckle_orders.json";

/// Puts the code of a document beside that of the crate's own.
fn add(folder: &Path, name: &str, file: &str, text: &str) {
    for (path, text) in generate(file, text).files {
        let path = folder.join("src").join(name).join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// The program in a README, as an example of the crate.
fn program(readme: &str) -> String {
    let (_, rest) = readme.split_once("```rust,no_run\n").unwrap();
    let (program, _) = rest.split_once("```").unwrap();
    format!("//! What the README shows.\n\n#![allow(unused_variables)]\n\n{program}")
}

#[test]
fn a_crate_of_its_own_compiles_without_a_warning() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("all of them");
    let document = fixtures::workspace("tests/corpus").join(FIRST);
    xtask::make(&document, &folder).unwrap();

    let mut modules = String::new();
    for (name, file, text) in all() {
        add(&folder, &name, &file, &text);
        modules.push_str(&format!("#[rustfmt::skip]\npub mod {name};\n"));
    }
    let append = |path: &str, text: &str| {
        let file = folder.join(path);
        let before = fs::read_to_string(&file).unwrap();
        fs::write(file, format!("{before}\n{text}")).unwrap();
    };
    append("src/lib.rs", &modules);
    append("Cargo.toml", "[lints.rust]\nwarnings = \"deny\"\n");
    fs::create_dir(folder.join("examples")).unwrap();
    let readme = fs::read_to_string(folder.join("README.md")).unwrap();
    fs::write(folder.join("examples/first.rs"), program(&readme)).unwrap();
    // The versions that are there: nothing is fetched.
    fs::copy(fixtures::workspace("Cargo.lock"), folder.join("Cargo.lock")).unwrap();

    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--offline", "--quiet", "--lib", "--examples"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", fixtures::workspace("target/crates"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
