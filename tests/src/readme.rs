//! Tests the README's section "I only want the client" as a new user follows it: in an empty project, with the same
//! commands and the same program.

use std::fs;
use std::process::Command;

use crate::fixtures::{read, workspace};

/// Returns the first fenced block of a language in a section.
fn block<'a>(section: &'a str, language: &str) -> &'a str {
    let (_, rest) = section.split_once(&format!("```{language}\n")).expect("a fenced block");
    rest.split_once("```").expect("the end of the block").0
}

fn section(readme: &str, heading: &str) -> String {
    let (_, rest) = readme.split_once(&format!("\n## {heading}\n")).expect("the section");
    rest.split("\n## ").next().unwrap_or(rest).to_owned()
}

/// Returns the dependency that a `cargo add` command writes. The version is `*`, because the test has no network access
/// and the lock file selects the version.
fn dependency(command: &str) -> String {
    let words: Vec<&str> = command.split_whitespace().take_while(|word| *word != "#").collect();
    match words.as_slice() {
        ["cargo", "add", "--path", path] => {
            assert_eq!(*path, "../sequentum-rust/generated-client", "the README's path");
            format!("sequentum-client = {{ path = {:?} }}", workspace("generated-client"))
        }
        ["cargo", "add", name, "--features", features] => {
            let features: Vec<&str> = features.split(',').collect();
            format!("{name} = {{ version = \"*\", features = {features:?} }}")
        }
        _ => panic!("the README has an unknown command: {command}"),
    }
}

#[test]
fn first_snippet_compiles_in_an_empty_project() {
    let section = section(&read("README.md"), "I only want the client");
    let commands = block(&section, "sh").lines().filter(|line| line.starts_with("cargo add"));
    let dependencies: Vec<String> = commands.map(dependency).collect();
    assert_eq!(dependencies.len(), 2, "{dependencies:?}");

    let folder = tempfile::tempdir().unwrap();
    let project = folder.path();
    let manifest = format!(
        "[package]\nname = \"my-service\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{}\n\n[lints.rust]\nwarnings = \"deny\"\n\n[workspace]\n",
        dependencies.join("\n")
    );
    fs::write(project.join("Cargo.toml"), manifest).unwrap();
    fs::create_dir(project.join("src")).unwrap();
    fs::write(project.join("src/main.rs"), block(&section, "rust,no_run")).unwrap();
    fs::copy(workspace("Cargo.lock"), project.join("Cargo.lock")).unwrap();

    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--offline", "--quiet"])
        .current_dir(project)
        .env("CARGO_TARGET_DIR", workspace("target/crates"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
