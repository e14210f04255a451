//! Reads fixtures and runs the generator on them.

use std::fs;
use std::path::{Path, PathBuf};

use generator::{Document, Input, Output, Rejection};

/// The folders of accepted fixtures. `build.rs` compiles their generated code.
pub(crate) const ACCEPTED: [&str; 2] = ["accept", "conformance"];

/// Returns a path in the workspace.
pub(crate) fn workspace(path: &str) -> PathBuf {
    // Read at run time rather than at compile time, because clones may share a target folder.
    let package = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    Path::new(&package).join("..").join(path)
}

/// Reads a file of the workspace as text.
pub(crate) fn read(path: &str) -> String {
    let path = workspace(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the names and texts of the fixtures in a folder, sorted by name. A fixture is `NAME.json`, `NAME.yaml`, or a
/// folder `NAME` that contains `main.json` or `main.yaml` and the files that it refers to. `NAME.overlay.json` and
/// `NAME.show` are not fixtures; they belong to the fixture `NAME`.
pub(crate) fn all(folder: &str) -> Vec<(String, String)> {
    let mut fixtures: Vec<(String, String)> = fs::read_dir(workspace("tests").join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|file| {
            [".overlay.json", ".show", ".md", ".tsv"].iter().all(|end| !file.ends_with(end))
        })
        .map(|file| file.trim_end_matches(".json").trim_end_matches(".yaml").to_owned())
        .map(|name| (name.clone(), read(&format!("tests/{folder}/{}", main(folder, &name)))))
        .collect();
    fixtures.sort();
    assert!(!fixtures.is_empty(), "no fixtures in {folder}");
    fixtures
}

/// Returns the path of a fixture's document in its folder.
pub(crate) fn main(folder: &str, name: &str) -> String {
    let patterns = ["NAME.json", "NAME.yaml", "NAME/main.json", "NAME/main.yaml"];
    let files = patterns.iter().map(|pattern| pattern.replace("NAME", name));
    let mut existing = files.filter(|file| workspace("tests").join(folder).join(file).exists());
    // Some tests pass text that is in no file. The text is treated as JSON.
    existing.next().unwrap_or_else(|| format!("{name}.json"))
}

/// Returns the relative paths and texts of the other files of a fixture that is a folder.
fn other_files(folder: &str, name: &str) -> Vec<(String, String)> {
    let root = workspace("tests").join(folder).join(name);
    let (mut files, mut pending) = (Vec::new(), vec![root.clone()]);
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            pending.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else if let Ok(text) = fs::read_to_string(&path) {
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            files.push((name, text));
        }
    }
    files.retain(|(name, _)| !name.starts_with("main."));
    files.sort();
    files
}

/// Returns the names of the items in a fixture's golden file: the lines of `NAME.show`.
pub(crate) fn shown(folder: &str, name: &str) -> Vec<String> {
    let path = workspace("tests").join(folder).join(format!("{name}.show"));
    fs::read_to_string(path).unwrap_or_default().lines().map(str::to_owned).collect()
}

/// Runs the generator on a fixture, with its other files and its overlay, if any.
pub(crate) fn generate(folder: &str, name: &str, text: &str) -> Result<Output, Rejection> {
    let overlay = format!("tests/{folder}/{name}.overlay.json");
    let overlay_text = workspace(&overlay).exists().then(|| read(&overlay));
    let overlay_name = format!("{name}.overlay.json");
    let files = other_files(folder, name);
    let files: Vec<Document<'_>> =
        files.iter().map(|(name, text)| Document { name, text }).collect();
    generator::generate(&Input {
        spec: Document { name: &main(folder, name), text },
        files: &files,
        overlay: overlay_text.as_deref().map(|text| Document { name: &overlay_name, text }),
        // The crate that compiles the fixtures has no features of handles.
        has_features: false,
    })
}

/// Runs the generator on the project's own document.
pub(crate) fn own() -> Output {
    let (spec, overlay) = (read("spec/swagger.json"), read("spec/overlay.json"));
    generator::generate(&Input {
        spec: Document { name: "spec/swagger.json", text: &spec },
        files: &[],
        overlay: Some(Document { name: "spec/overlay.json", text: &overlay }),
        has_features: true,
    })
    .unwrap_or_else(|rejection| panic!("{rejection}"))
}
