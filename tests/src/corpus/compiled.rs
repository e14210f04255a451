//! Compiles crates that `xtask new` creates, with warnings as errors: one crate for each document, and small crates
//! that use only few parts of the runtime.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::all;
use crate::fixtures;

/// The smallest document with an operation.
const SMALLEST: &str = r#"{"openapi": "3.0.3", "info": {"title": "Ping", "version": "1"},
    "servers": [{"url": "https://ping.example.com"}],
    "paths": {"/ping": {"get": {"operationId": "ping", "responses": {"204": {"description": "Pong."}}}}}}"#;

/// Fixtures whose code uses rarely used parts of the runtime.
const RARE_PARTS: [&str; 12] = [
    "reads_responses_as_streams",
    "returns_an_enum_for_several_response_types",
    "supports_alternative_security_requirements",
    "keeps_unknown_enum_values",
    "maps_formats_to_rust_types",
    "encodes_urlencoded_forms",
    "keeps_untyped_values_as_raw_json",
    "sends_files_and_text_in_multipart_bodies",
    "distinguishes_one_of_branches_by_constant",
    "returns_text_and_bytes",
    "fetches_tokens_with_client_credentials",
    "types_each_tuple_element",
];

/// Combines the code blocks of a README into one example of the crate.
fn program(readme: &str) -> String {
    let programs = readme.split("```rust,no_run\n").skip(1);
    let programs: Vec<&str> = programs.map(|rest| rest.split("```").next().unwrap()).collect();
    let allowed = "#![allow(dead_code, unused_variables)]";
    format!("//! The code of the README.\n\n{allowed}\n\n{}", programs.join("\n"))
}

#[test]
fn crates_of_all_documents_compile_without_warnings() {
    let parent = tempfile::tempdir().unwrap();
    let root = parent.path();
    for (name, file, _) in all() {
        let folder = root.join(format!("crate {name}"));
        xtask::create_crate(
            &fixtures::workspace(""),
            &fixtures::workspace("tests/corpus").join(file),
            &folder,
            None,
        )
        .unwrap();
        append(&folder.join("Cargo.toml"), STRICT);
        fs::create_dir(folder.join("examples")).unwrap();
        let readme = fs::read_to_string(folder.join("README.md")).unwrap();
        fs::write(folder.join("examples").join(format!("{name}.rs")), program(&readme)).unwrap();
    }
    fs::write(root.join("Cargo.toml"), MEMBERS).unwrap();
    check(root, &["--workspace", "--lib", "--examples"]);
}

#[test]
fn small_crates_contain_few_runtime_parts_and_compile_without_warnings() {
    let parent = tempfile::tempdir().unwrap();
    let root = parent.path();
    fs::write(root.join("smallest.json"), SMALLEST).unwrap();
    let rare_parts =
        RARE_PARTS.map(|name| fixtures::workspace("tests/accept").join(format!("{name}.json")));
    let documents = [root.join("smallest.json")];
    for (number, document) in documents.iter().chain(&rare_parts).enumerate() {
        let folder = root.join(format!("crate{number}"));
        xtask::create_crate(&fixtures::workspace(""), document, &folder, None).unwrap();
        append(&folder.join("Cargo.toml"), STRICT);
    }
    fs::write(root.join("Cargo.toml"), MEMBERS).unwrap();
    check(root, &["--workspace", "--lib"]);

    let exists = |path: &str| root.join("crate0/src/runtime").join(path).exists();
    assert!(["core.rs", "raw.rs", "public.rs"].into_iter().all(exists));
    let optional = ["oauth.rs", "source.rs", "tests.rs", "timestamp.rs", "union.rs"];
    assert!(!optional.into_iter().any(exists));
    let manifest = fs::read_to_string(root.join("crate0/Cargo.toml")).unwrap();
    assert!(manifest.contains("\nreqwest = "), "{manifest}");
    // Every crate depends on `encoding_rs`: any body may have a text part, which is encoded with the charset of its
    // media type. Decoding text adds no dependency.
    for optional in ["base64", "jiff"] {
        assert!(!manifest.contains(&format!("\n{optional} = ")), "{manifest}");
    }
}

#[test]
fn optional_runtime_parts_compile_alone_without_warnings() {
    let parent = tempfile::tempdir().unwrap();
    let root = parent.path();
    let document = root.join("smallest.json");
    fs::write(&document, SMALLEST).unwrap();
    for part in xtask::runtime_parts() {
        let folder = root.join(format!("crate-{part}"));
        assert!(
            xtask::create_crate_with_parts(&fixtures::workspace(""), &document, &folder, &[part])
                .unwrap()
        );
        let manifest = folder.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).unwrap();
        fs::write(&manifest, text.replace("\"ping-client\"", &format!("\"ping-{part}\""))).unwrap();
        append(&manifest, STRICT);
    }
    fs::write(root.join("Cargo.toml"), MEMBERS).unwrap();
    check(root, &["--workspace", "--lib"]);
}

const MEMBERS: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"crate*\"]\n";

const STRICT: &str = "[lints.rust]\nwarnings = \"deny\"\n";

fn append(file: &Path, text: &str) {
    let before = fs::read_to_string(file).unwrap();
    fs::write(file, format!("{before}\n{text}")).unwrap();
}

#[track_caller]
fn check(folder: &Path, arguments: &[&str]) {
    // With the committed versions, nothing is downloaded.
    fs::copy(fixtures::workspace("Cargo.lock"), folder.join("Cargo.lock")).unwrap();

    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--offline", "--quiet"])
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", fixtures::workspace("target/crates"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
