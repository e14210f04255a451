//! Generates a client from each accepted fixture into the build directory. `src/lib.rs` includes these clients, so that
//! rustc and clippy check the generated code.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a build script fails by panicking")]

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
    let mut modules = String::new();
    for folder in fixtures::ACCEPTED {
        println!("cargo::rerun-if-changed={folder}");
        for (name, text) in fixtures::all(folder) {
            let output = fixtures::generate(folder, &name, &text)
                .unwrap_or_else(|rejection| panic!("{folder}/{name} is rejected:\n{rejection}"));
            write(&out.join(&name), &output.files);
            writeln!(modules, "pub mod {name};").unwrap();
        }
    }
    fs::write(out.join("mod.rs"), modules).unwrap();
}

fn write(folder: &Path, files: &FileTree) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}
