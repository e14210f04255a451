//! Renders the manifest of a new crate, and finds features and dependencies that are missing in the manifest of an
//! existing crate.
//!
//! Versions are copied from this workspace's manifests.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use cargo_toml::{DepsSet, Manifest};
use generator::items::Surface;
use serde::Deserialize;

use super::features;
use crate::runtime::{self, PARTS, Selection};
use crate::workspace::{CLIENT_MANIFEST, Workspace};

/// The maximum length of the description in characters.
const LONGEST: usize = 200;

/// The features of every crate.
const FEATURES: &str = "\
# `rustls` and `native-tls` compile the built-in HTTP client, with the TLS library rustls or with that of the operating
# system. Without them, a client needs a transport of its own. If both are enabled, rustls is used.
[features]";

/// The relevant fields of a package's manifest, including those inherited from its workspace.
#[derive(Debug)]
struct Package {
    edition: String,
    rust_version: Option<String>,
    license: Option<String>,
    features: BTreeMap<String, Vec<String>>,
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

/// The facts about a crate that determine its manifest.
pub(super) struct Facts<'a> {
    /// The crate's name.
    pub(super) name: &'a str,
    /// The title of the API.
    pub(super) title: &'a str,
    /// The client's public items.
    pub(super) surface: &'a Surface,
    /// The parts of the runtime that the crate's own modules use.
    pub(super) named_parts: &'a [String],
    /// Whether the crate is inside the folder of another package or workspace.
    pub(super) is_inside: bool,
}

/// Renders the manifest of a crate with the selected parts of the runtime.
pub(super) fn render(home: &Workspace, facts: &Facts<'_>, parts: &Selection) -> Result<String> {
    let client = package(&home.root().join(CLIENT_MANIFEST))?;
    let used = used(&client, parts);
    let text = |text: &str| quoted(text);
    let mut lines = vec!["[package]".to_owned(), format!("name = {}", text(facts.name))];
    lines.push("version = \"0.1.0\"".to_owned());
    lines.push(format!("edition = {}", text(&client.edition)));
    lines.extend(
        client.rust_version.iter().map(|version| format!("rust-version = {}", text(version))),
    );
    lines.push(format!("description = {}", text(&description(facts.title))));
    lines.push("readme = \"README.md\"".to_owned());
    if let Some(license) = &client.license {
        lines.push(
            "# The license of src/runtime. The code generated from your document is yours."
                .to_owned(),
        );
        lines.push(format!("license = {}", text(license)));
    }
    lines.push("# repository = \"https://…\"".to_owned());
    lines.push("keywords = [\"api\", \"client\", \"openapi\"]".to_owned());
    lines.push("categories = [\"api-bindings\", \"web-programming::http-client\"]".to_owned());
    lines.push(format!("\n{}", parts_table(facts.named_parts)));
    lines.push(DOCS.to_owned());
    lines.push(format!("\n{FEATURES}"));
    lines.extend(client.features.iter().map(feature));
    lines.push(features::region(facts.surface));
    lines.push("\n[dependencies]".to_owned());
    lines.extend(used.iter().map(|dependency| dependency.line()));
    lines.push("\n[dev-dependencies]".to_owned());
    lines.extend(client.dev_dependencies.iter().map(Dependency::line));
    if facts.is_inside {
        lines.push(String::new());
        lines.push(
            "# Makes the crate a separate workspace. Remove this table to add the crate to the surrounding workspace."
                .to_owned(),
        );
        lines.push("[workspace]".to_owned());
    }
    Ok(lines.join("\n") + "\n")
}

/// The table that makes docs.rs show the optional features, such as `blocking`.
const DOCS: &str = "\n[package.metadata.docs.rs]\nall-features = true";

/// Renders the table that lists parts of the runtime for the crate's own modules. An empty table is commented out.
fn parts_table(named: &[String]) -> String {
    let all: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
    let names: Vec<String> = named.iter().map(|name| quoted(name)).collect();
    let comment = if named.is_empty() { "# " } else { "" };
    format!(
        "# Optional parts of src/runtime that your own modules use. Parts that src/generated uses need no entry.\n\
         # Available parts: {}.\n\
         {comment}[package.metadata.runtime]\n\
         {comment}parts = [{}]",
        all.join(", "),
        names.join(", ")
    )
}

/// Returns those of the client's dependencies that a crate with the selected parts of the runtime needs.
fn used<'p>(client: &'p Package, parts: &Selection) -> Vec<&'p Dependency> {
    let unused = runtime::unused_dependencies(parts);
    client.dependencies.iter().filter(|each| !unused.contains(each.name.as_str())).collect()
}

/// Returns the lines that are missing in the manifest of a crate with the selected parts of the runtime, each after the
/// header of its table.
pub(crate) fn missing(of: &Workspace, parts: &Selection) -> Result<Vec<String>> {
    let client = package(&of.clone_root().join(CLIENT_MANIFEST))?;
    let there = package(&of.root().join("Cargo.toml"))?;
    // The crate's owner chooses what a feature enables.
    let is_lacking = |name: &String| !there.features.contains_key(name);
    // A manifest without the features of handles compiles all of them.
    let is_known = |name: &String| name != features::ALL || !is_lacking(name);
    let features = client.features.iter().filter(|(name, _)| is_lacking(name));
    let features = features.map(|(name, enables)| {
        feature((name, &enables.iter().filter(|name| is_known(name)).cloned().collect()))
    });
    let needed = used(&client, parts).into_iter();
    let lacking = needed.filter(|need| !there.dependencies.iter().any(|have| need.is_met_by(have)));
    let dependencies = lacking.map(Dependency::line);
    Ok(table("[features]", features.collect())
        .chain(table("[dependencies]", dependencies.collect()))
        .collect())
}

/// Returns the header of a table and its lines, or nothing if there are no lines.
fn table(header: &str, lines: Vec<String>) -> impl Iterator<Item = String> {
    let header = (!lines.is_empty()).then(|| header.to_owned());
    header.into_iter().chain(lines)
}

/// Renders the line that declares a feature.
fn feature((name, enables): (&String, &Vec<String>)) -> String {
    let enables: Vec<String> = enables.iter().map(|each| quoted(each)).collect();
    format!("{name} = [{}]", enables.join(", "))
}

/// Returns the parts of the runtime that a crate's manifest lists under `package.metadata.runtime`, or none if there is
/// no manifest.
pub(crate) fn named_parts(of: &Workspace) -> Result<Vec<String>> {
    let file = of.root().join("Cargo.toml");
    if !file.is_file() {
        return Ok(Vec::new());
    }
    let shown = of.shown("Cargo.toml");
    let manifest = Manifest::<Metadata>::from_path_with_metadata(&file);
    let manifest = manifest.with_context(|| format!("cannot read {shown}"))?;
    let metadata = manifest.package.and_then(|package| package.metadata).unwrap_or_default();
    Ok(metadata.runtime.parts)
}

/// The part of `package.metadata` that this tool reads.
#[derive(Debug, Default, Deserialize)]
struct Metadata {
    #[serde(default)]
    runtime: RuntimeMetadata,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuntimeMetadata {
    /// The names of the parts.
    parts: Vec<String>,
}

impl Dependency {
    /// Renders the line that declares the dependency in a manifest.
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

    /// Whether another dependency has everything that this one requires. Versions are not compared, because the crate's
    /// owner chooses them.
    fn is_met_by(&self, other: &Self) -> bool {
        let features = self.features.iter().all(|each| other.features.contains(each));
        let defaults = other.default_features || !self.default_features;
        // A feature can enable only an optional dependency.
        let optional = other.optional || !self.optional;
        self.name == other.name && features && defaults && optional
    }
}

/// Reads a manifest.
fn package(file: &Path) -> Result<Package> {
    let cannot = || format!("cannot read {}", file.display());
    let manifest = Manifest::from_path(file).with_context(cannot)?;
    let package = manifest.package.as_ref().context("the manifest has no [package] section");
    let package = package.with_context(cannot)?;
    Ok(Package {
        edition: package.edition().to_string(),
        rust_version: package.rust_version().map(str::to_owned),
        license: package.license().map(str::to_owned),
        features: features::without_handles(manifest.features.clone()),
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

/// Returns the description of a crate.
fn description(title: &str) -> String {
    let plain: String = title.chars().filter(|letter| *letter != '\\').collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let line = match words.is_empty() {
        true => "A typed client for an HTTP API.".to_owned(),
        false => format!("A typed client for the {}.", words.join(" ").trim_end_matches('.')),
    };
    line.chars().take(LONGEST).collect()
}

/// Quotes a string for TOML. A JSON string is also a TOML string if it does not contain U+007F.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests;
