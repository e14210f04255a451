//! Generates a client from each accepted fixture into the build directory. `src/lib.rs` includes these clients, so that
//! rustc and clippy check the generated code. Without the feature `every-fixture`, it generates only the clients that the
//! wire tests use.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a build script fails by panicking")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use generator::FileTree;

#[path = "src/fixtures.rs"]
#[expect(dead_code, reason = "the tests use the other items")]
mod fixtures;

fn main() {
    let out = Path::new(&std::env::var_os("OUT_DIR").unwrap()).join("generated");
    if out.exists() {
        fs::remove_dir_all(&out).unwrap();
    }
    let used = match std::env::var_os("CARGO_FEATURE_EVERY_FIXTURE") {
        Some(_) => None,
        None => Some(words(Path::new("src/wire"))),
    };
    let is_used = |name: &String| used.as_ref().is_none_or(|used| used.contains(name));
    let mut modules = String::new();
    for folder in fixtures::ACCEPTED {
        println!("cargo::rerun-if-changed={folder}");
        for (name, text) in fixtures::all(folder).into_iter().filter(|(name, _)| is_used(name)) {
            let output = fixtures::generate(folder, &name, &text)
                .unwrap_or_else(|rejection| panic!("{folder}/{name} is rejected:\n{rejection}"));
            write(&out.join(&name), &output.files);
            writeln!(modules, "pub mod {name};").unwrap();
        }
    }
    fs::write(out.join("mod.rs"), modules).unwrap();
}

/// Returns the words in the files of a folder. The names of the fixtures that these files use are among them.
fn words(folder: &Path) -> BTreeSet<String> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let (mut words, mut pending) = (BTreeSet::new(), vec![folder.to_path_buf()]);
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            pending.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else if let Ok(text) = fs::read_to_string(&path) {
            let is_separator = |letter: char| !letter.is_alphanumeric() && letter != '_';
            words.extend(text.split(is_separator).map(str::to_owned));
        }
    }
    words
}

fn write(folder: &Path, files: &FileTree) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}
