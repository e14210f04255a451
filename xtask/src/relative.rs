//! Shortens the paths of files: for locks, which contain no absolute paths, and for the terminal.

use std::path::{Component, Path, PathBuf};

use crate::workspace::Workspace;

/// Returns the name by which a lock records a file: the path relative to the crate's folder if `home` is a crate and
/// `file` is a relative path, or else only the file name.
pub(crate) fn recorded(home: &Workspace, file: &Path) -> String {
    let is_portable = home.is_crate() && file.is_relative();
    is_portable.then(|| between(home.root(), file)).flatten().unwrap_or_else(|| name(file))
}

/// Returns a file's name.
pub(crate) fn name(file: &Path) -> String {
    file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()
}

/// Returns the relative path from a folder, which need not exist, to a file, with `/` as separator.
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
    // In a lock, a name without `/` means that the folder is unknown.
    let start = if path.len() == 1 { "./" } else { "" };
    (common > 0).then(|| format!("{start}{}", path.join("/")))
}

/// Removes `FOLDER/..` from a path, unless the result names a different file: a symbolic link can change the target of
/// `..`.
pub(crate) fn normalized(path: &Path) -> PathBuf {
    let mut short = PathBuf::new();
    for component in path.components() {
        let removes_last = component == Component::ParentDir
            && matches!(short.components().next_back(), Some(Component::Normal(_)));
        if removes_last {
            short.pop();
        } else {
            short.push(component);
        }
    }
    let is_same = short.canonicalize().ok() == path.canonicalize().ok();
    if is_same { short } else { path.to_path_buf() }
}

/// Returns the absolute path of a folder. Symbolic links are resolved in the part of the path that exists.
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

    #[test]
    fn normalizes_a_path_through_an_existing_folder() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("pets.json");
        std::fs::create_dir_all(root.path().join("clients/pets")).unwrap();
        std::fs::write(&file, "{}").unwrap();
        assert_eq!(normalized(&root.path().join("clients/pets/../../pets.json")), file);
        let above = Path::new("../../pets.json");
        assert_eq!(normalized(above), above);
    }

    #[cfg(unix)]
    #[test]
    fn keeps_a_path_through_a_symbolic_link() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("clients/pets")).unwrap();
        std::fs::write(root.path().join("clients/pets.json"), "{}").unwrap();
        std::os::unix::fs::symlink(root.path().join("clients/pets"), root.path().join("link"))
            .unwrap();
        let path = root.path().join("link/../pets.json");
        assert_eq!(normalized(&path), path);
    }
}
