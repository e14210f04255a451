//! Finds the absolute paths that Rust source files use, such as `["crate", "ir", "Api"]` or `["heck", "ToSnakeCase"]`.
//!
//! Resolves `use`, `self`, `super` and re-exports, but not types. Omits paths that cannot be resolved this way: local
//! items, type parameters and items of the prelude.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::Visit;

use crate::mentions::{Mention, Mentions};
use crate::sizes::sources;

/// An absolute path.
pub(crate) type AbsolutePath = Vec<String>;

/// A file of a crate.
pub(crate) struct File {
    /// The path relative to the crate's `src`.
    pub(crate) name: String,
    /// The module of the file's items.
    pub(crate) module: AbsolutePath,
    pub(crate) syntax: syn::File,
}

/// A path in a file, with the path at which the item is defined.
pub(crate) struct NamedPath {
    pub(crate) written: Vec<String>,
    /// The absolute form of the written path, if that starts with `self` or `super`.
    pub(crate) relative: Option<AbsolutePath>,
    pub(crate) definition: AbsolutePath,
}

/// A crate, or some of its files.
#[derive(Default)]
pub(crate) struct Crate {
    pub(crate) files: Vec<File>,
    /// The crates that the crate depends on.
    dependencies: BTreeSet<String>,
    /// All modules.
    modules: BTreeSet<AbsolutePath>,
    /// The imported path of each import, by the import's module and name.
    imports: BTreeMap<AbsolutePath, Mention>,
}

/// Maximum length of a chain of re-exports that is followed.
const MAX_DEPTH: usize = 16;

impl Crate {
    /// Reads the crate in a folder, without tests and generated code.
    pub(crate) fn read(src: &Path, dependencies: BTreeSet<String>) -> Self {
        let mut files = Vec::new();
        sources(src, &mut files);
        Self::of(src, &files, dependencies)
    }

    /// Reads a crate from the given files in a folder, without tests.
    pub(crate) fn of(src: &Path, files: &[PathBuf], dependencies: BTreeSet<String>) -> Self {
        let texts = files.iter().map(|file| {
            let name = file.strip_prefix(src).unwrap().to_str().unwrap().replace('\\', "/");
            (name, fs::read_to_string(file).unwrap())
        });
        Self::new(texts.filter(|(name, _)| !name.ends_with("tests.rs")), dependencies)
    }

    /// Creates a crate from texts and their paths in `src`.
    pub(crate) fn new(
        texts: impl IntoIterator<Item = (String, String)>,
        dependencies: BTreeSet<String>,
    ) -> Self {
        let mut this = Self { dependencies, ..Self::default() };
        for (name, text) in texts {
            let syntax = syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            let module = module(&name);
            this.modules.insert(module.clone());
            let mentions = mentions(&syntax, &module);
            this.modules.extend(mentions.modules);
            this.imports.extend(mentions.imports);
            this.files.push(File { name, module, syntax });
        }
        this
    }

    /// Returns every path that a file uses.
    pub(crate) fn named(&self, file: &File) -> Vec<AbsolutePath> {
        let mentions = mentions(&file.syntax, &file.module).paths;
        mentions.iter().filter_map(|mention| self.resolve(mention)).collect()
    }

    /// Returns the files whose items a file uses, also through re-exports.
    pub(crate) fn used(&self, file: &File) -> BTreeSet<&str> {
        let mentions = mentions(&file.syntax, &file.module).paths;
        let paths = mentions.iter().filter_map(|mention| self.absolute(mention, MAX_DEPTH));
        let paths = paths.map(|path| self.follow(path, MAX_DEPTH));
        let used = paths.filter_map(|path| self.file_of(&path)).filter(|name| *name != file.name);
        used.collect()
    }

    /// Returns the file of an item: the file of the innermost module in its path.
    fn file_of(&self, path: &[String]) -> Option<&str> {
        let around = self.files.iter().filter(|file| path.starts_with(&file.module));
        around.max_by_key(|file| file.module.len()).map(|file| file.name.as_str())
    }

    /// Returns every path that a file uses, with the path of its definition.
    pub(crate) fn definitions(&self, file: &File) -> Vec<NamedPath> {
        let named = |mention: Mention| {
            let definition = self.follow(self.absolute(&mention, MAX_DEPTH)?, MAX_DEPTH);
            Some(NamedPath { relative: relative(&mention), written: mention.path, definition })
        };
        mentions(&file.syntax, &file.module).paths.into_iter().filter_map(named).collect()
    }

    /// Resolves a path. Follows re-exports in the root and re-exports of other crates' items, so that they do not hide
    /// the definition. Does not follow other re-exports, because a re-exported item belongs to the interface of the
    /// re-exporting module.
    pub(crate) fn resolve(&self, mention: &Mention) -> Option<AbsolutePath> {
        let direct = self.absolute(mention, MAX_DEPTH)?;
        let definition = self.follow(direct.clone(), MAX_DEPTH);
        let outside = definition.first().is_some_and(|first| first != "crate");
        let root = direct.get(1).is_some_and(|item| self.imports.contains_key(&root(item)));
        Some(if outside || root { definition } else { direct })
    }

    /// Converts a written path to an absolute one.
    fn absolute(&self, mention: &Mention, depth: usize) -> Option<AbsolutePath> {
        let (first, rest) = mention.path.split_first()?;
        let below = |base: &[String]| Some([base, rest].concat());
        let here = [mention.module.as_slice(), std::slice::from_ref(first)].concat();
        match first.as_str() {
            _ if mention.global => Some(mention.path.clone()),
            "crate" => Some(mention.path.clone()),
            "self" => self
                .absolute(&mention.within(&mention.module, rest), depth)
                .or_else(|| below(&mention.module)),
            "super" => {
                let (_, parent) = mention.module.split_last()?;
                self.absolute(&mention.within(parent, rest), depth).or_else(|| below(parent))
            }
            _ if self.modules.contains(&here) => below(&here),
            _ => match self.imports.get(&here).filter(|import| depth > 0 && *import != mention) {
                Some(import) => below(&self.absolute(import, depth - 1)?),
                None => self.is_crate(first).then(|| mention.path.clone()),
            },
        }
    }

    /// Follows the re-exports along an absolute path.
    fn follow(&self, path: AbsolutePath, depth: usize) -> AbsolutePath {
        let import = (2..=path.len()).find_map(|length| {
            let (start, rest) = path.split_at_checked(length)?;
            // A macro may have the same name as the module that re-exports it.
            if self.modules.contains(start) && !rest.is_empty() {
                return None;
            }
            let target = self.absolute(self.imports.get(start)?, MAX_DEPTH)?;
            Some([target.as_slice(), rest].concat())
        });
        match import {
            Some(next) if depth > 0 && next != path => self.follow(next, depth - 1),
            _ => path,
        }
    }

    fn is_crate(&self, name: &str) -> bool {
        ["std", "core", "alloc"].contains(&name) || self.dependencies.contains(name)
    }
}

fn mentions(syntax: &syn::File, module: &[String]) -> Mentions {
    let mut mentions = Mentions::in_module(module);
    mentions.visit_file(syntax);
    mentions
}

/// Converts a path that starts with `self` or `super` to an absolute one, even if the target does not exist.
fn relative(mention: &Mention) -> Option<AbsolutePath> {
    let mut module = mention.module.clone();
    let mut rest = mention.path.as_slice();
    while let Some(after) = rest.strip_prefix(&["super".to_owned()]) {
        module.pop();
        rest = after;
    }
    let rest = if rest.len() < mention.path.len() {
        rest
    } else {
        rest.strip_prefix(&["self".to_owned()])?
    };
    Some([module.as_slice(), rest].concat())
}

fn root(item: &str) -> AbsolutePath {
    vec!["crate".to_owned(), item.to_owned()]
}

/// Returns the module of a file: `crate::lower::schema` for `lower/schema.rs`.
fn module(file: &str) -> AbsolutePath {
    let path = file.trim_end_matches(".rs").split('/').map(str::to_owned);
    let inner = path.filter(|part| !["lib", "main", "mod"].contains(&part.as_str()));
    std::iter::once("crate".to_owned()).chain(inner).collect()
}

#[cfg(test)]
mod tests;
