//! Chooses how a committed lock refers to a file, without paths of this machine.

use std::path::{Component, Path, PathBuf};

use crate::workspace::Workspace;

/// The name under which a lock records a file: for a crate and a relative path, the path from the crate's folder;
/// otherwise the file name alone.
pub(crate) fn recorded(home: &Workspace, file: &Path) -> String {
    let asked = home.is_crate() && file.is_relative();
    asked.then(|| between(home.root(), file)).flatten().unwrap_or_else(|| name(file))
}

/// A file's name.
pub(crate) fn name(file: &Path) -> String {
    file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()
}

/// The relative path from a folder, which need not exist, to a file, with `/`.
pub(crate) fn between(folder: &Path, file: &Path) -> Option<String> {
    let (folder, file) = (real(folder)?, file.canonicalize().ok()?);
    let parts =
        |path: &Path| path.components().map(|part| part.as_os_str().to_owned()).collect::<Vec<_>>();
    let (from, to) = (parts(&folder), parts(&file));
    let common = from.iter().zip(&to).take_while(|(left, right)| left == right).count();
    let up = from.iter().skip(common).map(|_| "..".to_owned());
    let down: Option<Vec<String>> =
        to.iter().skip(common).map(|part| part.to_str().map(str::to_owned)).collect();
    let path: Vec<String> = up.chain(down?).collect();
    // A name without `/` means that the folder is not known.
    let start = if path.len() == 1 { "./" } else { "" };
    (common > 0).then(|| format!("{start}{}", path.join("/")))
}

/// The real path of a folder. Links are followed as far as the path exists.
fn real(folder: &Path) -> Option<PathBuf> {
    let absolute = std::path::absolute(folder).ok()?;
    let mut missing = Vec::new();
    let mut known = absolute.as_path();
    loop {
        if let Ok(real) = known.canonicalize() {
            return Some(missing.iter().rev().fold(real, |path, part| path.join(part)));
        }
        match known.components().next_back()? {
            Component::Normal(part) => missing.push(part.to_owned()),
            _ => return None,
        }
        known = known.parent()?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_relative_path_from_a_missing_folder() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("specs/pets.json");
        std::fs::create_dir_all(root.path().join("specs")).unwrap();
        std::fs::write(&file, "{}").unwrap();
        let path = |folder: &str| between(&root.path().join(folder), &file);
        assert_eq!(path("clients/pets").as_deref(), Some("../../specs/pets.json"));
        assert_eq!(path("specs").as_deref(), Some("./pets.json"));
        assert_eq!(between(root.path(), &root.path().join("nowhere.json")), None);
    }
}
