//! Creates the crate of a document, judges the document's examples, and writes the program that reads them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use generator::{Document, Input};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use xtask::load;

use super::super::generate::from_file;
use super::collect::{self, Example};
use super::judge::{Judge, Judgment};
use super::plan::{Plan, Planner, status_to_send};
use super::probe;
use super::select::MIN_EXAMPLES;

/// The hidden command that counts the examples of one document.
pub(crate) const COUNT_WORKER: &str = "count-examples";
/// The hidden command that prepares one document.
pub(crate) const PREPARE_WORKER: &str = "prepare-examples";
/// The maximum number of examples of one document that are tried.
pub(super) const MAX_EXAMPLES: usize = 1000;

/// The numbers by which documents are selected.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
pub(super) struct Richness {
    /// The number of examples.
    pub(super) examples: usize,
    /// The number of operations.
    pub(super) operations: usize,
}

/// An example with its judgment and the plan to read it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(super) struct PreparedExample {
    /// The example.
    pub(super) example: Example,
    /// Whether the example conforms to its schema.
    pub(super) judgment: Judgment,
    /// How the client reads it.
    pub(super) plan: Plan,
}

/// The file with the examples of a program, in the folder of the program.
pub(super) const CASES: &str = "cases.jsonl";
/// The file with the examples, their judgments and plans, in the folder of the program.
pub(super) const PREPARED: &str = "prepared.json";

/// Prints the number of examples of a document; none if the document is invalid. The hidden worker command runs this function.
pub(crate) fn count_main(file: &Path) -> Result<ExitCode> {
    let document = read(file)?;
    let mut richness = document.map_or_else(Richness::default, |document| Richness {
        examples: collect::collect(&document).len(),
        operations: collect::count_operations(&document),
    });
    // Without a client, the examples cannot be tried.
    if richness.examples >= MIN_EXAMPLES && from_file(file)?.is_err() {
        richness = Richness::default();
    }
    println!("{}", serde_json::to_string(&richness)?);
    Ok(ExitCode::SUCCESS)
}

/// Creates a crate and a program in two folders, and writes the examples to [`PREPARED`]. The hidden worker command runs
/// this function.
pub(crate) fn prepare_main(
    file: &Path,
    krate: &Path,
    program: &Path,
    name: &str,
) -> Result<ExitCode> {
    if !xtask::create_crate(&xtask::root()?, file, krate, Some(name))? {
        return Ok(ExitCode::FAILURE);
    }
    let document = read(file)?.context("the document cannot be read")?;
    let surface = surface(file, krate)?;
    let mut examples = collect::collect(&document);
    spread(&mut examples, MAX_EXAMPLES);
    let (mut planner, mut judge) = (Planner::new(&surface), Judge::new(&document));
    let prepared: Vec<PreparedExample> = examples
        .into_iter()
        .map(|example| PreparedExample {
            judgment: judge.judge(&example.schema, &example.value),
            plan: planner.plan(&example),
            example,
        })
        .collect();
    let text = probe::program(&surface, &planner.into_probes());
    write_program(program, krate, name, &text, &prepared)?;
    fs::write(program.join(PREPARED), serde_json::to_string(&prepared)?)?;
    Ok(ExitCode::SUCCESS)
}

/// Returns a document with the files that it refers to as JSON, or `None` if it is invalid.
fn read(file: &Path) -> Result<Option<Value>> {
    let loaded = load::load(file)?;
    Ok(generator::documents::json(&loaded.spec.document(), &loaded.files()).ok())
}

/// Generates again, to learn the names in the crate.
fn surface(file: &Path, krate: &Path) -> Result<generator::items::Surface> {
    let loaded = load::load(file)?;
    let files = loaded.files();
    let overlay = fs::read_to_string(krate.join("spec/overlay.json"))?;
    let overlay = Some(Document { name: "overlay.json", text: &overlay });
    let input = Input { spec: loaded.spec.document(), files: &files, overlay, has_features: true };
    let output = generator::generate(&input);
    Ok(output.map_err(|_| anyhow::anyhow!("the second generation failed"))?.items)
}

/// Keeps at most `limit` elements, evenly distributed.
fn spread<T>(all: &mut Vec<T>, limit: usize) {
    let (count, mut index) = (all.len(), 0);
    if count > limit {
        all.retain(|_| {
            index += 1;
            index * limit / count > (index - 1) * limit / count
        });
    }
}

/// The versions come from the workspace's lock file.
const MANIFEST: &str = "\
[package]
name = \"PROGRAM\"
version = \"0.0.0\"
edition = \"2024\"

[dependencies]
CRATE = { path = \"PATH\", default-features = false, features = [FEATURES] }
http = \"1\"
serde = \"1\"
serde_json = { version = \"1\", features = [\"float_roundtrip\", \"preserve_order\"] }
tokio = { version = \"1\", features = [\"rt\", \"time\"] }
";

fn write_program(
    folder: &Path,
    krate: &Path,
    name: &str,
    text: &str,
    examples: &[PreparedExample],
) -> Result<()> {
    let manifest = fs::read_to_string(krate.join("Cargo.toml"))?;
    // A client without operations has no handles.
    let features = if manifest.contains("\nhandles = [") { "\"handles\"" } else { "" };
    let path = krate.display().to_string().replace('\\', "/");
    let manifest = MANIFEST.replace("PROGRAM", &program_name(name)).replace("CRATE", name);
    fs::create_dir_all(folder.join("src"))?;
    fs::write(
        folder.join("Cargo.toml"),
        manifest.replace("PATH", &path).replace("FEATURES", features),
    )?;
    fs::write(folder.join("src/main.rs"), text)?;
    let lines = examples.iter().filter_map(|each| case(each, &each.plan)).map(|line| line + "\n");
    Ok(fs::write(folder.join(CASES), lines.collect::<String>())?)
}

/// Renders the line that the program reads for an example.
fn case(prepared: &PreparedExample, plan: &Plan) -> Option<String> {
    let Plan::Probe(probe) = plan else { return None };
    let Example { status, statuses, media, value, .. } = &prepared.example;
    let status = status_to_send(status, statuses);
    let body = value.to_string();
    Some(json!({ "probe": probe, "status": status, "media": media, "body": body }).to_string())
}

/// Returns the name of the program that tries a crate.
pub(super) fn program_name(name: &str) -> String {
    format!("try-{name}")
}

/// The folders of a crate and of its program.
pub(super) struct Folders {
    /// The folder of the crate.
    pub(super) krate: PathBuf,
    /// The folder of the program.
    pub(super) program: PathBuf,
}

impl Folders {
    /// Returns the folders for a crate with this name, inside the folder of all crates.
    pub(super) fn of(crates: &Path, name: &str) -> Self {
        Self { krate: crates.join(name), program: crates.join(program_name(name)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spreads_a_selection_over_all_elements() {
        let spread_to = |limit| {
            let mut all: Vec<usize> = (0..10).collect();
            spread(&mut all, limit);
            all
        };
        assert_eq!(spread_to(10), (0..10).collect::<Vec<_>>());
        assert_eq!(spread_to(3), [3, 6, 9]);
        assert_eq!(spread_to(1), [9]);
    }
}
