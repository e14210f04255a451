//! What the generator writes for each fixture: a golden, compiled with this crate. What it sends is tested in
//! `wire/conformance`, for those in `tests/conformance`.
//!
//! `UPDATE=1 cargo test -p tests --no-default-features accept` writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::FileTree;

use crate::fixtures;

/// Files of a generated client as one file of nested modules, so that a golden is read in one go.
#[derive(Default)]
struct Module {
    body: String,
    inner: BTreeMap<String, Module>,
}

impl Module {
    fn of(files: &FileTree) -> Self {
        let mut root = Self::default();
        for (path, text) in files {
            let mut module = &mut root;
            for segment in path.trim_end_matches(".rs").split('/').filter(|name| *name != "mod") {
                module = module.inner.entry(segment.to_owned()).or_default();
            }
            module.body = text.clone();
        }
        root
    }

    /// The body, with each `mod x;` replaced by what stands in that file.
    fn print(&self, depth: usize, out: &mut String) {
        for line in self.body.lines() {
            if line.starts_with("// @generated") {
                continue;
            }
            let declared = line.trim_end_matches(';').rsplit_once("mod ");
            let name = declared.map(|(_, name)| name.trim_start_matches("r#"));
            match name.and_then(|name| self.inner.get(name)).filter(|_| line.ends_with(';')) {
                Some(inner) => {
                    indent(out, depth, &line.replace(';', " {"));
                    inner.print(depth + 1, out);
                    indent(out, depth, "}");
                }
                None => indent(out, depth, line),
            }
        }
    }
}

fn indent(out: &mut String, depth: usize, line: &str) {
    let blank = out.ends_with("\n\n") || out.ends_with("{\n") || out.is_empty();
    if line.is_empty() {
        if !blank {
            out.push('\n');
        }
        return;
    }
    out.push_str(&"    ".repeat(depth));
    out.push_str(line);
    out.push('\n');
}

/// Fixtures that are written as files too: what only a tree of files can be wrong about is compiled there.
const TREES: &[&str] = &[
    "names_longer_than_files_may_have_are_cut_short",
    "names_of_any_script_are_names",
    "names_that_no_file_can_have_are_replaced",
];

/// The files of a fixture, below `trees`.
fn tree(name: &str, files: &FileTree) -> impl Iterator<Item = (String, String)> {
    let path = move |path: &String| format!("trees/{name}/{path}");
    files.iter().map(move |(file, text)| (path(file), text.clone()))
}

/// The fixtures that have a golden, by folder and name.
fn fixtures_of_goldens() -> Vec<(&'static str, String, String)> {
    let mut all: Vec<_> = ["accept", "conformance"]
        .into_iter()
        .flat_map(|folder| {
            let fixtures = fixtures::all(folder).into_iter();
            fixtures.map(move |(name, text)| (folder, name, text))
        })
        .collect();
    all.sort_by(|(_, left, _), (_, right, _)| left.cmp(right));
    all
}

fn goldens() -> BTreeMap<String, String> {
    let mut goldens = BTreeMap::new();
    let mut modules =
        String::from("//! What the generator writes for each fixture in `tests/accept`.\n\n");
    let mut trees = String::from("//! Some of it as the files that it is.\n\n");
    for (folder, name, text) in fixtures_of_goldens() {
        let output = fixtures::generate(folder, &name, &text)
            .unwrap_or_else(|rejection| panic!("{name}:\n{rejection}"));
        let file = fixtures::main(folder, &name);
        let mut golden = format!(
            "//! `{folder}/{file}`.
"
        );
        for report in &output.reports {
            report.to_string().lines().for_each(|line| golden.push_str(&format!("// {line}\n")));
        }
        golden.push('\n');
        Module::of(&output.files).print(0, &mut golden);
        goldens.insert(format!("{name}.rs"), golden);
        modules.push_str(&format!("pub mod {name};\n"));
        if TREES.contains(&name.as_str()) {
            goldens.extend(tree(&name, &output.files));
            trees.push_str(&format!("pub mod {name};\n"));
        }
    }
    modules.push_str("pub mod trees;\n");
    goldens.insert("trees/mod.rs".to_owned(), trees);
    goldens.insert("mod.rs".to_owned(), modules);
    goldens
}

#[test]
fn every_fixture_gives_its_golden() {
    let goldens = goldens();
    let folder = fixtures::workspace("tests/golden");
    let update = std::env::var_os("UPDATE").is_some();
    for (file, golden) in &goldens {
        let path = folder.join(file);
        let committed = fs::read_to_string(&path).unwrap_or_default();
        if update && committed != *golden {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, golden).unwrap();
        } else {
            let diff = similar::TextDiff::from_lines(committed.as_str(), golden.as_str());
            let diff = diff.unified_diff().to_string();
            assert!(
                diff.is_empty(),
                "{file} (UPDATE=1 cargo test -p tests --no-default-features accept):\n{diff}"
            );
        }
    }
    for path in files_below(&folder) {
        let name = path.strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/");
        let stale = !goldens.contains_key(&name);
        if stale && update {
            fs::remove_file(&path).unwrap();
        }
        assert!(update || !stale, "{path:?} has no fixture");
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for (name, text) in fixtures::all("accept") {
        let once = fixtures::generate("accept", &name, &text).unwrap();
        let again = fixtures::generate("accept", &name, &text).unwrap();
        assert_eq!(once.files, again.files, "{name}");
        assert_eq!(once.surface, again.surface, "{name}");
    }
}
