//! Reads fixtures and runs the generator on them.

use std::fs;
use std::path::{Path, PathBuf};

use generator::{Document, Input, Output, Rejection};

/// A path in the workspace.
pub(crate) fn workspace(path: &str) -> PathBuf {
    // Asked for now, and not when this was compiled: checkouts may share a target folder.
    let package = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    Path::new(&package).join("..").join(path)
}

/// A file of the workspace, as text.
pub(crate) fn read(path: &str) -> String {
    let path = workspace(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The fixtures in a folder of this package: name and text, by name. `NAME.overlay.json` belongs to
/// `NAME.json`.
pub(crate) fn all(folder: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = fs::read_dir(workspace("tests").join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|file| file.strip_suffix(".json").map(str::to_owned))
        .filter(|name| !name.ends_with(".overlay"))
        .map(|name| (name.clone(), read(&format!("tests/{folder}/{name}.json"))))
        .collect();
    found.sort();
    assert!(!found.is_empty(), "no fixtures in {folder}");
    found
}

/// What the generator makes of a fixture, with its overlay if it has one.
pub(crate) fn generate(folder: &str, name: &str, text: &str) -> Result<Output, Rejection> {
    let overlay = format!("tests/{folder}/{name}.overlay.json");
    let overlay_text = workspace(&overlay).exists().then(|| read(&overlay));
    let overlay_name = format!("{name}.overlay.json");
    generator::generate(&Input {
        spec: Document { name: &format!("{name}.json"), text },
        overlay: overlay_text.as_deref().map(|text| Document { name: &overlay_name, text }),
    })
}

/// What the generator makes of the project's own document.
pub(crate) fn own() -> Output {
    let (spec, overlay) = (read("spec/swagger.json"), read("spec/overlay.json"));
    generator::generate(&Input {
        spec: Document { name: "spec/swagger.json", text: &spec },
        overlay: Some(Document { name: "spec/overlay.json", text: &overlay }),
    })
    .unwrap_or_else(|rejection| panic!("{rejection}"))
}
