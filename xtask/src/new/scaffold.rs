//! Turns a crate's name and surface into the files that are written once, and are the user's from then
//! on; but what the README says of the API is renewed with it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use generator::items::Surface;

use super::{manifest, readme};
use crate::plan::Files;
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

/// The files, given the code that they are put around; where the crate is to lie says whether a workspace is around it.
pub(super) fn files(
    home: &Workspace,
    name: &str,
    surface: &Surface,
    code: &Files,
    out: &Path,
) -> Result<Files> {
    let mut files = Files::new();
    for licence in LICENCES {
        let text = fs::read_to_string(home.root().join(licence))
            .with_context(|| format!("cannot read {licence}"))?;
        files.insert(licence.to_owned(), text);
    }
    let title = surface.client.docs.join(" ");
    let manifest = manifest::render(home, name, &title, code, is_inside(out))?;
    let rest = [
        ("Cargo.toml", manifest),
        ("README.md", readme::render(name, surface)),
        (".gitignore", "/target\n".to_owned()),
        ("src/lib.rs", LIB.to_owned()),
    ];
    files.extend(rest.map(|(path, text)| (path.to_owned(), text)));
    Ok(files)
}

/// Whether a package or workspace of others is around a folder: cargo would take the crate for a forgotten member.
fn is_inside(out: &Path) -> bool {
    let absolute = std::path::absolute(out).unwrap_or_else(|_| out.to_path_buf());
    absolute.ancestors().skip(1).any(|folder| folder.join("Cargo.toml").is_file())
}
