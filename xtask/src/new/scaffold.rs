//! Renders the files of a new crate that are written only once. `regen` later updates only the examples in the README.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use generator::items::Surface;

use super::manifest::Facts;
use super::{manifest, readme};
use crate::plan::Files;
use crate::runtime::{Selection, unused_dependencies};
use crate::workspace::Workspace;

/// The licenses of the runtime. Every crate contains a copy of them.
const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

const LIB: &str = "\
#![doc = include_str!(\"../README.md\")]

#[rustfmt::skip]
mod generated;
#[allow(dead_code, unused_imports, reason = \"each client uses a part of the runtime\")]
#[rustfmt::skip]
mod runtime;

pub use generated::*;
pub use {CRATES};
#[doc(inline)]
pub use runtime::public::*;
";

/// The crates whose types the public items of a client use.
const REEXPORTED: [&str; 3] = ["http", "jiff", "serde_json"];

/// The client that the files describe.
pub(super) struct Client<'a> {
    /// The name of the client's crate.
    pub(super) name: &'a str,
    /// The client's public items.
    pub(super) surface: &'a Surface,
}

/// Renders the files of a crate with the selected parts of the runtime. The manifest depends on whether the folder is
/// inside a workspace.
pub(super) fn files(
    home: &Workspace,
    client: &Client<'_>,
    (parts, named_parts): (&Selection, &[String]),
    out: &Path,
) -> Result<Files> {
    let mut files = Files::new();
    for license in LICENSES {
        let text = fs::read_to_string(home.root().join(license))
            .with_context(|| format!("cannot read {license}"))?;
        files.insert(license.to_owned(), text);
    }
    let title = client.surface.client.docs.join(" ");
    let package = Facts {
        name: client.name,
        title: &title,
        surface: client.surface,
        named_parts,
        is_inside: is_inside(out),
    };
    let manifest = manifest::render(home, &package, parts)?;
    let rest = [
        ("Cargo.toml", manifest),
        ("README.md", readme::render(client.name, client.surface)),
        (".gitignore", "/target\n".to_owned()),
        ("src/lib.rs", lib(parts)),
    ];
    files.extend(rest.map(|(path, text)| (path.to_owned(), text)));
    Ok(files)
}

/// Renders the root of a crate with the selected parts of the runtime.
fn lib(parts: &Selection) -> String {
    let unused = unused_dependencies(parts);
    let used = REEXPORTED.into_iter().filter(|name| !unused.contains(name));
    LIB.replace("CRATES", &used.collect::<Vec<_>>().join(", "))
}

/// Whether a parent folder contains a package or workspace. Cargo would expect the crate to be a member of that
/// workspace.
fn is_inside(out: &Path) -> bool {
    let absolute = std::path::absolute(out).unwrap_or_else(|_| out.to_path_buf());
    absolute.ancestors().skip(1).any(|folder| folder.join("Cargo.toml").is_file())
}
