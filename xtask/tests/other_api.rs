//! Tests crates of another API, as a user makes them: `new`, facts about the service in the overlay, `regen --crate`.
//! The programs in `other_api/` are the tests of these crates.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const DOCUMENT: &str = include_str!("other_api/tools.yaml");
/// The actions that the overlay needs for the facts about the service.
const FACTS: &str = include_str!("other_api/facts.json");

/// Returns the clone that these tests run in.
fn this_clone() -> PathBuf {
    Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).parent().unwrap().to_path_buf()
}

/// A folder with a document, in which crates are made.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        fs::write(folder.at("tools.yaml"), DOCUMENT).unwrap();
        folder
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Makes a crate.
    fn make(&self, name: &str) {
        let (document, out) = (self.at("tools.yaml"), self.at(name));
        let arguments = ["new".as_ref(), document.as_os_str(), "--out".as_ref(), out.as_os_str()];
        let output = run(xtask().args(arguments).args(["--name", name]));
        assert!(output.status.success(), "{}", text(&output));
    }

    /// Runs a command for a crate.
    fn xtask(&self, name: &str, arguments: &[&str]) -> Output {
        run(xtask().args(arguments).arg("--crate").arg(self.at(name)))
    }

    /// Regenerates a crate and returns the lines of the public items that are removed or added.
    fn regenerate(&self, name: &str) -> Vec<String> {
        let output = self.xtask(name, &["regen", "--offline"]);
        assert!(output.status.success(), "{}", text(&output));
        let lines = text(&output);
        let lines = lines.lines().filter(|line| {
            line.starts_with(['-', '+']) && !line.starts_with("---") && !line.starts_with("+++")
        });
        lines.map(str::to_owned).collect()
    }

    /// Changes the overlay of a crate.
    fn edit_overlay(&self, name: &str, edit: impl FnOnce(&mut Value)) {
        let file = self.at(name).join("spec/overlay.json");
        let mut overlay: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        edit(&mut overlay);
        fs::write(&file, format!("{overlay:#}\n")).unwrap();
    }

    /// Makes a crate and states the facts about the service in its overlay.
    fn make_with_facts(&self, name: &str) {
        self.make(name);
        let facts: Vec<Value> = serde_json::from_str(FACTS).unwrap();
        self.edit_overlay(name, |overlay| {
            overlay.pointer_mut("/actions").unwrap().as_array_mut().unwrap().extend(facts);
        });
    }
}

fn xtask() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(this_clone());
    command
}

fn run(command: &mut Command) -> Output {
    command.output().unwrap()
}

fn text(output: &Output) -> String {
    let (stdout, stderr) = (&output.stdout, &output.stderr);
    format!("{}{}", String::from_utf8_lossy(stdout), String::from_utf8_lossy(stderr))
}

/// Adds the tests of a crate, denies warnings, and makes the code of its README an example.
fn complete(folder: &Folder, name: &str, tests: &[&str]) {
    let (from, out) = (this_clone().join("xtask/tests/other_api"), folder.at(name));
    for folder in ["tests/server", "examples"] {
        fs::create_dir_all(out.join(folder)).unwrap();
    }
    fs::copy(from.join("server.rs"), out.join("tests/server/mod.rs")).unwrap();
    for test in tests {
        fs::copy(from.join(test), out.join("tests").join(test)).unwrap();
    }
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    let strict = "\n[lints.rust]\nwarnings = \"deny\"\n";
    fs::write(out.join("Cargo.toml"), format!("{manifest}{strict}")).unwrap();
    let readme = fs::read_to_string(out.join("README.md")).unwrap();
    let programs = readme.split("```rust,no_run\n").skip(1);
    let programs: Vec<&str> = programs.filter_map(|rest| rest.split("```").next()).collect();
    let allowed = "#![allow(dead_code, unused_variables)]";
    let program = format!("//! The code of the README.\n\n{allowed}\n\n{}", programs.join("\n"));
    fs::write(out.join("examples").join(format!("{name}.rs")), program).unwrap();
}

/// Runs a command of cargo for all crates of a folder.
#[track_caller]
fn cargo(folder: &Folder, arguments: &[&str]) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .args(["--workspace", "--offline", "--quiet"])
        .current_dir(folder.0.path())
        .env("CARGO_TARGET_DIR", this_clone().join("target/crates"))
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .unwrap();
    assert!(output.status.success(), "cargo {arguments:?}:\n{}", text(&output));
}

#[test]
fn crates_of_another_api_retry_and_keep_their_rate_limit() {
    let folder = Folder::new();
    let (with, without) = ("tools-with-facts", "tools-without-facts");
    folder.make_with_facts(with);
    assert_eq!(folder.xtask(with, &["check"]).status.code(), Some(1), "the overlay has changed");
    folder.regenerate(with);
    let output = folder.xtask(with, &["check"]);
    assert!(output.status.success(), "{}", text(&output));
    folder.make(without);
    complete(&folder, with, &["retries.rs", "limits.rs"]);
    complete(&folder, without, &["without_facts.rs"]);
    let texts = [
        ("src/generated/client.rs", "static SERVICE: "),
        ("src/generated/client.rs", "The service accepts at most 5 requests in 1 second."),
        ("src/generated/loans.rs", "with_idempotency_key"),
        ("README.md", "The service accepts at most 5 requests in 1 second."),
        ("README.md", ".with_idempotency_key("),
        ("README.md", "`yes` requests a retry"),
    ];
    for (path, expected) in texts {
        let is_in =
            |name| fs::read_to_string(folder.at(name).join(path)).unwrap().contains(expected);
        assert_eq!((is_in(with), is_in(without)), (true, false), "{path}: {expected}");
    }

    let members = format!("[workspace]\nresolver = \"3\"\nmembers = [{with:?}, {without:?}]\n");
    fs::write(folder.at("Cargo.toml"), members).unwrap();
    // With the committed versions, nothing is downloaded.
    fs::copy(this_clone().join("Cargo.lock"), folder.at("Cargo.lock")).unwrap();
    // Without the built-in HTTP client, far fewer dependencies are compiled. The other commands include it.
    cargo(
        &folder,
        &[
            "test",
            "--tests",
            "--no-fail-fast",
            "--no-default-features",
            "--features=blocking,tracing",
        ],
    );
    let features = "--features=blocking,tower,tracing";
    cargo(&folder, &["clippy", "--all-targets", features]);
    cargo(&folder, &["doc", "--no-deps", features]);
}

const LIMIT: &str = r#"Client  at most 5 requests in 1 s  limit in "X-Permitted-Requests"  window in "X-Permitted-Seconds""#;
const CALL: &str = "loans::create_loan(tool_id: i64)  POST /loans";
const METHOD: &str =
    r#"loans::create_loan.with_idempotency_key(impl AsRef<str>)  header "X-Request-Key""#;

#[test]
fn regen_reports_new_facts() {
    let folder = Folder::new();
    folder.make_with_facts("tools");
    let search = "tools::search_tools(words: impl Into<String>) -> Vec<Tool>  POST /tools/search";
    let expected = [
        format!("+{LIMIT}"),
        "+Client  header \"X-Should-Retry\"  \"yes\" requests a retry, \"no\" forbids it"
            .to_owned(),
        "+Client::request  idempotency key \"X-Request-Key\"".to_owned(),
        format!("-{search}"),
        format!("+{search}  idempotent"),
        format!("-{CALL}"),
        format!("+{CALL}  idempotency key \"X-Request-Key\""),
        format!("+{METHOD}"),
    ];
    assert_eq!(folder.regenerate("tools"), expected);
}

#[test]
fn regen_reports_a_changed_limit_and_a_removed_key() {
    let folder = Folder::new();
    folder.make_with_facts("tools");
    folder.regenerate("tools");
    folder.edit_overlay("tools", |overlay| {
        *overlay.pointer_mut("/actions/2/update/x-rate-limit/requests").unwrap() = 8.into();
    });
    let expected = [format!("-{LIMIT}"), format!("+{}", LIMIT.replace('5', "8"))];
    assert_eq!(folder.regenerate("tools"), expected);

    folder.edit_overlay("tools", |overlay| {
        let facts = overlay.pointer_mut("/actions/2/update").unwrap();
        facts.as_object_mut().unwrap().remove("x-idempotency-key");
    });
    let expected = [
        "-Client::request  idempotency key \"X-Request-Key\"".to_owned(),
        format!("-{CALL}  idempotency key \"X-Request-Key\""),
        format!("-{METHOD}"),
        format!("+{CALL}"),
    ];
    assert_eq!(folder.regenerate("tools"), expected);
}
