//! Turns this workspace's manifests into the one of a crate of its own, and tells what another one lacks.
//!
//! They are read by asking cargo, which knows best what they say; so each version is written down once, there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::plan::{self, Files};
use crate::runtime::{Mentions, is_ours};
use crate::workspace::{Layout, Workspace};

/// The package that the runtime is written in.
const CLIENT: &str = "generated-client/Cargo.toml";
/// The longest description: a line.
const LONGEST: usize = 200;

/// What `cargo metadata` says of a package.
#[derive(Debug, Deserialize)]
struct Package {
    edition: String,
    rust_version: Option<String>,
    license: Option<String>,
    manifest_path: String,
    dependencies: Vec<Dependency>,
}

/// What it says of one of its dependencies.
#[derive(Debug, Deserialize)]
struct Dependency {
    name: String,
    req: String,
    kind: Option<String>,
    features: Vec<String>,
    uses_default_features: bool,
    optional: bool,
}

/// The manifest of a crate with this code in it.
pub(super) fn render(
    home: &Workspace,
    name: &str,
    title: &str,
    code: &Files,
    is_inside: bool,
) -> Result<String> {
    let client = package(&home.root().join(CLIENT))?;
    let used = used(&client, code)?;
    let text = |text: &str| quoted(text);
    let mut lines = vec!["[package]".to_owned(), format!("name = {}", text(name))];
    lines.push("version = \"0.1.0\"".to_owned());
    lines.push(format!("edition = {}", text(&client.edition)));
    lines.extend(
        client.rust_version.iter().map(|version| format!("rust-version = {}", text(version))),
    );
    lines.push(format!("description = {}", text(&description(title))));
    lines.push("readme = \"README.md\"".to_owned());
    if let Some(license) = &client.license {
        lines.push(
            "# That of src/runtime; what is generated from your document is yours.".to_owned(),
        );
        lines.push(format!("license = {}", text(license)));
    }
    lines.push("# repository = \"https://…\"".to_owned());
    lines.push("keywords = [\"api\", \"client\", \"openapi\"]".to_owned());
    lines.push("categories = [\"api-bindings\", \"web-programming::http-client\"]".to_owned());
    for (title, kind) in [("dependencies", None), ("dev-dependencies", Some("dev"))] {
        lines.push(String::new());
        lines.push(format!("[{title}]"));
        let of_kind = used.iter().filter(|each| each.kind.as_deref() == kind);
        lines.extend(of_kind.map(|each| each.line()));
    }
    if is_inside {
        lines.push(String::new());
        lines.push(
            "# A workspace of its own. Remove this to make it a member of the one around it."
                .to_owned(),
        );
        lines.push("[workspace]".to_owned());
    }
    Ok(lines.join("\n") + "\n")
}

/// The dependencies of a package that code names; those of its tests are for the examples that a crate shows.
fn used<'p>(client: &'p Package, code: &Files) -> Result<Vec<&'p Dependency>> {
    let code = code.iter().filter(|(path, _)| path.ends_with(".rs"));
    let mentions = Mentions::of(code.map(|(_, text)| text.as_str()))?;
    let named: BTreeSet<&str> = mentions.crates().collect();
    let is_used = |each: &&Dependency| {
        each.kind.is_some() || named.contains(each.name.replace('-', "_").as_str())
    };
    Ok(client.dependencies.iter().filter(is_used).collect())
}

/// The lines that a crate's manifest lacks for what it holds by now.
pub(crate) fn missing(home: &Workspace, of: &Workspace) -> Result<Vec<String>> {
    let client = package(&home.root().join(CLIENT))?;
    let there = package(&of.root().join("Cargo.toml"))?;
    let needed = used(&client, &code(of)?)?.into_iter().filter(|each| each.kind.is_none());
    let lacking = needed.filter(|need| !there.dependencies.iter().any(|have| need.is_met_by(have)));
    Ok(lacking.map(Dependency::line).collect())
}

/// The code in a crate that is ours.
fn code(of: &Workspace) -> Result<Files> {
    let Layout { generated, runtime, .. } = *of.layout();
    let mut paths = plan::files_in(of.root(), generated)?;
    paths.extend(plan::files_in(of.root(), runtime.unwrap_or(generated))?);
    paths.retain(|path| path.starts_with(generated) || is_ours(&of.root().join(path)));
    let read = |path: String| {
        let text = fs::read_to_string(of.root().join(&path));
        Ok((path.clone(), text.with_context(|| format!("cannot read {path}"))?))
    };
    paths.into_iter().map(read).collect()
}

impl Dependency {
    /// The line of a manifest that asks for it.
    fn line(&self) -> String {
        let version = quoted(self.req.trim_start_matches('^'));
        let mut facts = vec![format!("version = {version}")];
        if !self.uses_default_features {
            facts.push("default-features = false".to_owned());
        }
        if !self.features.is_empty() {
            let features: Vec<String> = self.features.iter().map(|each| quoted(each)).collect();
            facts.push(format!("features = [{}]", features.join(", ")));
        }
        if self.optional {
            facts.push("optional = true".to_owned());
        }
        match facts.as_slice() {
            [_] => format!("{} = {version}", self.name),
            _ => format!("{} = {{ {} }}", self.name, facts.join(", ")),
        }
    }

    /// Whether another one gives all that this one asks for. Which version is a matter of its owner.
    fn is_met_by(&self, other: &Self) -> bool {
        let features = self.features.iter().all(|each| other.features.contains(each));
        let defaults = other.uses_default_features || !self.uses_default_features;
        self.name == other.name && other.kind.is_none() && features && defaults
    }
}

/// Asks cargo what a manifest says.
fn package(manifest: &Path) -> Result<Package> {
    #[derive(Deserialize)]
    struct Metadata {
        packages: Vec<Package>,
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let shown = manifest.display();
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path"])
        .arg(manifest)
        .output()
        .context("cannot run cargo")?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "cargo cannot read {shown}: {}", complaint.trim());
    let metadata: Metadata = serde_json::from_slice(&output.stdout)?;
    let real = manifest.canonicalize().unwrap_or_else(|_| manifest.to_path_buf());
    let is_asked = |path: &str| Path::new(path).canonicalize().is_ok_and(|path| path == real);
    let mut packages = metadata.packages.into_iter();
    packages
        .find(|package| is_asked(&package.manifest_path))
        .with_context(|| format!("{shown} describes no package"))
}

/// What a crate is for, in a line.
fn description(title: &str) -> String {
    let plain: String = title.chars().filter(|letter| *letter != '\\').collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let line = match words.is_empty() {
        true => "A typed client of an HTTP API.".to_owned(),
        false => format!("A typed client of the {}.", words.join(" ").trim_end_matches('.')),
    };
    line.chars().take(LONGEST).collect()
}

/// A text as TOML takes it: the strings of JSON are TOML's, but for one character.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_leave_its_string() {
        let table =
            ["a\"\n[dependencies]\nevil = \"1\"", "a\\", "\u{7f}\u{0}\u{2028}", "'''", "\"\"\""];
        for title in table {
            let manifest = render(&Workspace::this(), "pets", title, &Files::new(), false).unwrap();
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir(folder.path().join("src")).unwrap();
            fs::write(folder.path().join("src/lib.rs"), "").unwrap();
            let file = folder.path().join("Cargo.toml");
            fs::write(&file, &manifest).unwrap();
            let read = package(&file).unwrap();
            assert!(read.dependencies.iter().all(|each| each.name != "evil"), "{manifest}");
            assert_eq!(manifest.matches("\n[dependencies]\n").count(), 1, "{manifest}");
        }
    }

    #[test]
    fn the_versions_are_those_of_this_workspace() {
        let home = Workspace::this();
        let code = Files::from([("src/a.rs".to_owned(), "use reqwest::Client;".to_owned())]);
        let manifest = render(&home, "pets", "Pets", &code, true).unwrap();
        assert!(manifest.contains("\nreqwest = { version = \"0."), "{manifest}");
        assert!(manifest.contains("rustls"), "{manifest}");
        assert!(manifest.contains("\n[workspace]\n"), "{manifest}");
        assert!(!manifest.contains("path ="), "{manifest}");
        // What nothing names is not there; what the README shows is.
        assert!(!manifest.contains("jiff"), "{manifest}");
        assert!(manifest.contains("\n[dev-dependencies]\ntokio = "), "{manifest}");
    }
}
