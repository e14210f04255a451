//! Renders the manifest of a new crate, and finds the dependencies that the manifest of an existing crate lacks.
//!
//! Each version is written once: in the manifests of this workspace, from which it is copied.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use cargo_toml::{DepsSet, Manifest};

use crate::plan::{self, Files};
use crate::runtime::{Mentions, is_ours};
use crate::workspace::{CLIENT_MANIFEST, Layout, Workspace};

/// The longest description: a line.
const LONGEST: usize = 200;

/// A package as its manifest describes it, with everything that it inherits from its workspace.
#[derive(Debug)]
struct Package {
    edition: String,
    rust_version: Option<String>,
    license: Option<String>,
    dependencies: Vec<Dependency>,
    dev_dependencies: Vec<Dependency>,
}

/// A dependency in a manifest.
#[derive(Debug)]
struct Dependency {
    name: String,
    version: String,
    features: Vec<String>,
    default_features: bool,
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
    let client = package(&home.root().join(CLIENT_MANIFEST))?;
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
    lines.push("\n[dependencies]".to_owned());
    lines.extend(used.iter().map(|dependency| dependency.line()));
    lines.push("\n[dev-dependencies]".to_owned());
    lines.extend(client.dev_dependencies.iter().map(Dependency::line));
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

/// The dependencies of a package that code names.
fn used<'p>(client: &'p Package, code: &Files) -> Result<Vec<&'p Dependency>> {
    let code = code.iter().filter(|(path, _)| path.ends_with(".rs"));
    let mentions = Mentions::of(code.map(|(_, text)| text.as_str()))?;
    let named: BTreeSet<&str> = mentions.crates().collect();
    let is_used = |each: &&Dependency| named.contains(each.name.replace('-', "_").as_str());
    Ok(client.dependencies.iter().filter(is_used).collect())
}

/// The lines that a crate's manifest lacks for what it holds by now.
pub(crate) fn missing(of: &Workspace) -> Result<Vec<String>> {
    let client = package(&of.clone_root().join(CLIENT_MANIFEST))?;
    let there = package(&of.root().join("Cargo.toml"))?;
    let needed = used(&client, &code(of)?)?.into_iter();
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
        let version = quoted(self.version.trim_start_matches('^'));
        let mut facts = vec![format!("version = {version}")];
        if !self.default_features {
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
        let defaults = other.default_features || !self.default_features;
        self.name == other.name && features && defaults
    }
}

/// Reads a manifest.
fn package(file: &Path) -> Result<Package> {
    let cannot = || format!("cannot read {}", file.display());
    let manifest = Manifest::from_path(file).with_context(cannot)?;
    let package = manifest.package.as_ref().context("it describes no package");
    let package = package.with_context(cannot)?;
    Ok(Package {
        edition: package.edition().to_string(),
        rust_version: package.rust_version().map(str::to_owned),
        license: package.license().map(str::to_owned),
        dependencies: dependencies(&manifest.dependencies),
        dev_dependencies: dependencies(&manifest.dev_dependencies),
    })
}

fn dependencies(table: &DepsSet) -> Vec<Dependency> {
    let dependency = |(name, dependency): (&String, &cargo_toml::Dependency)| Dependency {
        name: dependency.package().unwrap_or(name).to_owned(),
        version: dependency.try_req().map(ToString::to_string).unwrap_or_default(),
        features: dependency.req_features().to_vec(),
        default_features: dependency.detail().is_none_or(|detail| detail.default_features),
        optional: dependency.optional(),
    };
    table.iter().map(dependency).collect()
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
    use crate::scratch;

    #[test]
    fn a_title_cannot_leave_its_string() {
        let table =
            ["a\"\n[dependencies]\nevil = \"1\"", "a\\", "\u{7f}\u{0}\u{2028}", "'''", "\"\"\""];
        for title in table {
            let manifest = render(&scratch::this(), "pets", title, &Files::new(), false).unwrap();
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
        let home = scratch::this();
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
