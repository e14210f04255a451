//! Compiles a program that passes values of wrong types to the client, and checks what the compiler explains.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use crate::fixtures::{read, workspace};
use crate::sizes::sources;

/// A function for each public trait with a text of its own. The comments are what the compiler must say of the line.
const PROGRAM: &str = r#"
fn main() {}

fn clock(builder: sequentum::ClientBuilder) {
    builder.clock(1_u8); // `u8` is not a clock | implement `Clock` for it
}

fn transport(builder: sequentum::ClientBuilder) {
    builder.transport(1_u8); // `u8` is not a transport | make a transport from a closure with `transport_fn`
}

fn response() {
    sequentum::transport::transport_fn(|_| 1_u8); // `transport_fn` cannot return `u8` | whose body is text or bytes
}

fn blocking(_: sequentum::Blocking<Vec<u8>>) {} // `Vec<u8>` is not a stream of this crate | the method `blocking` of a stream
"#;

const MANIFEST: &str = r#"
[package]
name = "wrong-program"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
sequentum-client = { path = "CLIENT", default-features = false, features = ["blocking"] }
"#;

/// Returns the errors of the compiler for a program.
fn errors(program: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let client = workspace("generated-client");
    let manifest = MANIFEST.replace("CLIENT", &client.display().to_string());
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("src/main.rs"), program).unwrap();
    // With the committed versions, nothing is downloaded.
    fs::copy(workspace("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--offline", "--quiet"])
        .current_dir(folder.path())
        .env("CARGO_TARGET_DIR", workspace("target/crates"))
        .output()
        .unwrap();
    assert!(!output.status.success(), "the program compiles");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn compiler_explains_which_values_a_setter_accepts() {
    let text = errors(PROGRAM);
    let expected: Vec<&str> =
        PROGRAM.lines().filter_map(|line| line.split_once("// ")).map(|(_, it)| it).collect();
    assert_eq!(expected.len(), TRAITS.len());
    for part in expected.iter().flat_map(|texts| texts.split(" | ")) {
        assert!(text.contains(part), "no `{part}` in\n{text}");
    }
    let count = text.matches("error[E0277]").count();
    assert_eq!(count, expected.len(), "{text}");
}

/// The public traits whose texts the program shows.
const TRAITS: [&str; 4] = ["BlockingStream", "Clock", "IntoTransportResult", "Transport"];

/// Returns the public traits of a file, each with the lines before it up to an empty one.
fn traits(text: &str) -> Vec<(String, String)> {
    let texts: Vec<&str> = text.split("\npub trait ").collect();
    let pairs = texts.iter().zip(texts.iter().skip(1));
    pairs
        .map(|(before, after)| {
            let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
            let name = after.split(|letter: char| !is_letter(letter)).next().unwrap();
            (name.to_owned(), before.rsplit("\n\n").next().unwrap().to_owned())
        })
        .collect()
}

#[test]
fn each_public_trait_has_a_text_of_its_own() {
    let public = read("generated-client/src/runtime/public.rs");
    let words: BTreeSet<&str> = public.split(|letter: char| !letter.is_alphanumeric()).collect();
    let mut files = Vec::new();
    sources(&workspace("generated-client/src"), &mut files);
    let texts = files.iter().map(|file| fs::read_to_string(file).unwrap());
    let all: Vec<_> = texts.flat_map(|text| traits(&text)).collect();
    let public: Vec<_> = all.iter().filter(|(name, _)| words.contains(name.as_str())).collect();
    let names: BTreeSet<&str> = public.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, TRAITS.into(), "show the text of each trait in `PROGRAM`");
    for (name, before) in public {
        assert!(before.contains("#[diagnostic::on_unimplemented("), "{name} has no text");
    }
}
