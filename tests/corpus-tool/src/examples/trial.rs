//! Builds crates with the programs that try their examples, and runs the programs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use anyhow::{Context, Result};
use serde_json::Value;
use xtask::{load, progress};

use super::super::compile::{self, CheckedCrate};
use super::super::documents::Document;
use super::super::pool::{self, Ending};
use super::judge::Judge;
use super::plan::Plan;
use super::prepare::{CASES, Folders, PREPARE_WORKER, PREPARED, PreparedExample, program_name};
use super::result::{ProgramResult, TriedDocument, TriedExample};

/// The maximum number of crates on disk at a time.
const BATCH: usize = 4;
/// The timeout for creating a crate and judging its examples.
const PREPARE_LIMIT: Duration = Duration::from_secs(600);
/// The timeout of a program.
const RUN_LIMIT: Duration = Duration::from_secs(300);

/// Tries the examples of all documents, in batches.
pub(super) fn all(
    root: &Path,
    folder: &Path,
    documents: &[&Document],
    (jobs, keep): (usize, bool),
) -> Result<Vec<TriedDocument>> {
    let workspace = Workspace { root, folder, jobs };
    let mut tried = Vec::new();
    for (index, batch) in documents.chunks(BATCH).enumerate() {
        let first = index * BATCH + 1;
        let last = index * BATCH + batch.len();
        let subject = format!("the examples of documents {first} to {last} of {}", documents.len());
        tried.extend(progress::during("Trying", subject, || workspace.batch(batch))?);
        if !keep {
            workspace.clean(batch)?;
        }
    }
    Ok(tried)
}

/// The workspace that crates and programs are members of.
struct Workspace<'a> {
    root: &'a Path,
    folder: &'a Path,
    jobs: usize,
}

impl Workspace<'_> {
    fn batch(&self, documents: &[&Document]) -> Result<Vec<TriedDocument>> {
        let crates = self.folder.join("crates");
        if crates.is_dir() {
            fs::remove_dir_all(&crates)?;
        }
        fs::create_dir_all(&crates)?;
        let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n";
        fs::write(self.folder.join("Cargo.toml"), manifest)?;
        fs::copy(self.root.join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        let prepared = pool::all(documents, self.jobs, |document| prepare(document, &crates));
        // Cargo refuses to build a workspace without members.
        let built = match prepared.iter().any(|result| matches!(result, Ok(Ok(_)))) {
            true => self.build(documents)?,
            false => BTreeMap::new(),
        };
        let each = documents.iter().zip(prepared);
        each.map(|(document, prepared)| {
            let tried = match prepared? {
                Err(failure) => Err(failure),
                Ok(examples) => self.run(document, examples, &built)?,
            };
            let (examples, failure) = match tried {
                Ok(examples) => (examples, None),
                Err(failure) => (Vec::new(), Some(failure)),
            };
            let (name, version) = (document.name.clone(), document.version.clone());
            Ok(TriedDocument { name, version, examples, failure })
        })
        .collect()
    }

    /// Builds all members and returns the compiler's errors, by the names of crates and programs.
    fn build(&self, documents: &[&Document]) -> Result<BTreeMap<String, CheckedCrate>> {
        // The program of an earlier run must not be mistaken for one that fails to compile.
        for executable in documents.iter().map(|document| self.executable(document)) {
            if executable.is_file() {
                fs::remove_file(executable)?;
            }
        }
        let names = documents.iter().map(|document| name(document));
        let names = names.flat_map(|name| [name.replace('-', "_"), program_name(&name)]);
        let mut built: BTreeMap<String, CheckedCrate> =
            names.map(|name| (name, CheckedCrate::default())).collect();
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = compile::limited(&cargo);
        command.args(["build", "--workspace", "--offline", "--keep-going", "--quiet"]);
        command.args(["--message-format=json", "--jobs", &self.jobs.to_string()]);
        command.current_dir(self.folder).env("CARGO_TARGET_DIR", self.target());
        command.env("CARGO_INCREMENTAL", "0").env("CARGO_PROFILE_DEV_DEBUG", "0");
        command.env_remove("RUSTFLAGS");
        let output = command.output().context("cannot run cargo")?;
        let stderr = String::from_utf8_lossy(&output.stderr);
        anyhow::ensure!(!output.stdout.is_empty(), "cargo build failed: {}", stderr.trim());
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            compile::add_message(line, &mut built);
        }
        Ok(built)
    }

    /// Runs the program of a document, and returns its examples with their results, or the reason why it cannot be run.
    fn run(
        &self,
        document: &Document,
        examples: Vec<PreparedExample>,
        built: &BTreeMap<String, CheckedCrate>,
    ) -> Result<Result<Vec<TriedExample>, String>> {
        let name = name(document);
        let executable = self.executable(document);
        if !executable.is_file() {
            let names = [name.replace('-', "_"), program_name(&name)];
            let mut errors = names.iter().filter_map(|name| built.get(name)?.errors.first());
            let unknown = "the compiler has not finished";
            return Ok(Err(errors.next().map_or(unknown, String::as_str).to_owned()));
        }
        let cases = Folders::of(&self.folder.join("crates"), &name).program.join(CASES);
        let text = match pool::run(Command::new(&executable).arg(cases), RUN_LIMIT)? {
            Ending::Succeeded(text) => text,
            Ending::Failed(reason) => return Ok(Err(format!("the program failed: {reason}"))),
            Ending::TimedOut => return Ok(Err("the program has not finished".to_owned())),
        };
        Ok(combined(document, examples, &text).map_err(|error| format!("{error:#}")))
    }

    /// Returns the path of the program that tries a document.
    fn executable(&self, document: &Document) -> PathBuf {
        let folder = self.target().join("debug");
        folder.join(format!("{}{}", program_name(&name(document)), env::consts::EXE_SUFFIX))
    }

    fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    /// Removes the artifacts of a batch, but not those of the dependencies.
    fn clean(&self, documents: &[&Document]) -> Result<()> {
        let debug = self.target().join("debug");
        for folder in ["", "deps", ".fingerprint", "build", "incremental"] {
            let folder = debug.join(folder);
            if !folder.is_dir() {
                continue;
            }
            for entry in fs::read_dir(&folder)? {
                let entry = entry?;
                let file = entry.file_name().to_string_lossy().replace('-', "_");
                let names = documents.iter().map(|document| name(document).replace('-', "_"));
                if !names.into_iter().any(|name| file.contains(&name)) {
                    continue;
                }
                match entry.file_type()?.is_dir() {
                    true => fs::remove_dir_all(entry.path())?,
                    false => fs::remove_file(entry.path())?,
                }
            }
        }
        Ok(())
    }
}

/// Returns the name of the crate of a document.
fn name(document: &Document) -> String {
    compile::library(&document.name).replace('_', "-")
}

/// Creates the crate and the program of a document in a separate process. Returns its examples, or the error.
fn prepare(document: &Document, crates: &Path) -> Result<Result<Vec<PreparedExample>, String>> {
    let name = name(document);
    let Folders { krate, program } = Folders::of(crates, &name);
    let mut command = Command::new(env::current_exe()?);
    command.arg(PREPARE_WORKER).args([&document.path, &krate, &program]).arg(&name);
    match pool::run(&mut command, PREPARE_LIMIT)? {
        Ending::Succeeded(_) => {
            compile::join(&krate)?;
            let text = fs::read_to_string(program.join(PREPARED))?;
            let invalid = |error| format!("the prepared examples are invalid: {error}");
            Ok(serde_json::from_str(&text).map_err(invalid))
        }
        ending => {
            // A member without a manifest would prevent the other members from being built.
            for folder in [krate, program].iter().filter(|folder| folder.is_dir()) {
                fs::remove_dir_all(folder)?;
            }
            Ok(Err(match ending {
                Ending::Failed(reason) => compile::reason(&reason, crates, document),
                Ending::TimedOut | Ending::Succeeded(_) => "the preparation timed out".to_owned(),
            }))
        }
    }
}

/// Combines the examples with the lines that the program has printed.
fn combined(
    document: &Document,
    examples: Vec<PreparedExample>,
    output: &str,
) -> Result<Vec<TriedExample>> {
    let loaded = load::load(&document.path)?;
    let json = generator::documents::json(&loaded.spec.document(), &loaded.files());
    let json: Value = json.map_err(|_| anyhow::anyhow!("the document cannot be read"))?;
    let mut judge = Judge::new(&json);
    let results: Vec<ProgramResult> =
        output.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let mut results = results.iter();
    let tried = examples.into_iter().map(|prepared| {
        let result = if matches!(prepared.plan, Plan::Probe(_)) { results.next() } else { None };
        TriedExample::of(prepared, result, &mut judge)
    });
    Ok(tried.collect())
}
