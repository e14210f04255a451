//! Renders the files of a new crate that are written once. Afterwards, `regen` updates only the examples in the README.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use generator::items::Surface;

use super::manifest::Facts;
use super::{manifest, readme};
use crate::plan::Files;
use crate::runtime::Selection;
use crate::workspace::Workspace;

/// The licences of the runtime, which every crate holds a copy of.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

const LIB: &str = "\
#![doc = include_str!(\"../README.md\")]

#[rustfmt::skip]
mod generated;
#[doc(hidden)]
#[rustfmt::skip]
pub mod runtime;

pub use generated::*;
#[doc(inline)]
pub use runtime::public::*;
";

/// The client that the files describe.
pub(super) struct Client<'a> {
    /// The name of its crate.
    pub(super) name: &'a str,
    /// Its public items.
    pub(super) surface: &'a Surface,
}

/// The files of a crate with these parts of the runtime. The folder decides whether a workspace is around it.
pub(super) fn files(
    home: &Workspace,
    client: &Client<'_>,
    (parts, named_parts): (&Selection, &[String]),
    out: &Path,
) -> Result<Files> {
    let mut files = Files::new();
    for licence in LICENCES {
        let text = fs::read_to_string(home.root().join(licence))
            .with_context(|| format!("cannot read {licence}"))?;
        files.insert(licence.to_owned(), text);
    }
    let title = client.surface.client.docs.join(" ");
    let package =
        Facts { name: client.name, title: &title, named_parts, is_inside: is_inside(out) };
    let manifest = manifest::render(home, &package, parts)?;
    let rest = [
        ("Cargo.toml", manifest),
        ("README.md", readme::render(client.name, client.surface)),
        (".gitignore", "/target\n".to_owned()),
        ("src/lib.rs", LIB.to_owned()),
    ];
    files.extend(rest.map(|(path, text)| (path.to_owned(), text)));
    Ok(files)
}

/// Whether a parent folder contains another package or workspace. Cargo would expect the crate to be a member of it.
fn is_inside(out: &Path) -> bool {
    let absolute = std::path::absolute(out).unwrap_or_else(|_| out.to_path_buf());
    absolute.ancestors().skip(1).any(|folder| folder.join("Cargo.toml").is_file())
}
