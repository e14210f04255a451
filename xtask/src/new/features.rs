//! Renders the Cargo features of a client's handles into its manifest.
//!
//! `regen` updates the text between two comments. The text around them belongs to the crate's owner.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;

use anyhow::{Context, Result};
use cargo_toml::FeatureSet;
use generator::items::Surface;

use crate::workspace::Workspace;

/// The comment before the features.
const BEGIN: &str = "# `cargo xtask regen` updates the features from here to the next such comment. To compile all handles always, remove\n\
                     # both comments and these features.";
/// The comment after the features.
const END: &str = "# `cargo xtask regen` updates the features up to here.";

/// The feature that enables all handles.
pub(super) const ALL: &str = "handles";

/// Renders the comments and the features between them.
pub(super) fn region(surface: &Surface) -> String {
    let names = || surface.handles.iter().filter_map(|handle| handle.feature.clone());
    let quoted: Vec<String> = names().map(|name| format!("\"{name}\"")).collect();
    let list = match quoted.join(", ") {
        short if short.len() <= 100 => format!("[{short}]"),
        _ => format!("[\n    {},\n]", quoted.join(",\n    ")),
    };
    let mut lines = vec![
        BEGIN.to_owned(),
        "# The handles of the client. Each is a feature: without it, the handle and its models are not compiled.".to_owned(),
        format!("{ALL} = {list}"),
    ];
    let lines_of_handles = surface.handles.iter().filter_map(|handle| {
        let others: Vec<String> =
            handle.other_features.iter().map(|name| format!("\"{name}\"")).collect();
        Some(format!("{} = [{}]", key(handle.feature.clone()?), others.join(", ")))
    });
    lines.extend(lines_of_handles);
    lines.push(END.to_owned());
    lines.join("\n")
}

/// Returns the features of a manifest without those of the handles.
pub(super) fn without_handles(features: FeatureSet) -> BTreeMap<String, Vec<String>> {
    let handles = features.get(ALL).cloned().unwrap_or_default();
    features.into_iter().filter(|(name, _)| name != ALL && !handles.contains(name)).collect()
}

/// Quotes a feature's name, unless it is a bare key of TOML.
fn key(name: String) -> String {
    let is_bare = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if is_bare { name } else { format!("\"{name}\"") }
}

/// Returns the text of a manifest with updated features, or `None` if the manifest does not contain the comments.
pub(crate) fn renew(manifest: &str, surface: &Surface) -> Option<String> {
    let (before, rest) = split(manifest, BEGIN)?;
    let (_, after) = split(rest, END)?;
    Some(format!("{before}{}{after}", region(surface)))
}

/// Returns whether a manifest contains the comments.
pub(crate) fn is_renewable(manifest: &str) -> bool {
    split(manifest, BEGIN).is_some_and(|(_, rest)| split(rest, END).is_some())
}

/// Splits text at a comment, which must appear once.
fn split<'t>(text: &'t str, comment: &str) -> Option<(&'t str, &'t str)> {
    let (before, after) = text.split_once(comment)?;
    (!after.contains(comment)).then_some((before, after))
}

/// Reads the manifest of the client or crate in a workspace. Returns `None` if there is none.
pub(crate) fn manifest(of: &Workspace) -> Result<Option<String>> {
    let file = of.layout().manifest;
    match fs::read_to_string(of.root().join(file)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", of.shown(file))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_only_the_text_between_the_comments() {
        let overlay = None;
        let spec = r#"{"openapi":"3.0.1","info":{"title":"A","version":"1"},"paths":{"/a":{"get":{
            "tags":["Big Cats"],"responses":{"200":{"description":"A"}}}}}}"#;
        let spec = generator::Document { name: "a.json", text: spec };
        let input = generator::Input { spec, files: &[], overlay, has_features: true };
        let surface = generator::generate(&input).unwrap().items;
        let old = format!("[features]\ndefault = []\n{BEGIN}\nold = []\n{END}\n\n[dependencies]\n");
        let new = renew(&old, &surface).unwrap();
        assert!(new.starts_with("[features]\ndefault = []\n# `cargo"), "{new}");
        assert!(new.contains("\nhandles = [\"big-cats\"]\nbig-cats = []\n"), "{new}");
        assert!(new.ends_with("up to here.\n\n[dependencies]\n") && !new.contains("old"), "{new}");
        assert_eq!(renew(&new, &surface).as_ref(), Some(&new));
        assert_eq!(renew("[features]\n", &surface), None);
        assert!(is_renewable(&new) && !is_renewable(BEGIN));
    }
}
