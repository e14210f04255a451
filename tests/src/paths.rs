//! Turns Rust source files into the absolute paths they name: `["crate", "ir", "Api"]`, `["heck", "ToSnakeCase"]`.
//!
//! Knows how `use`, `self`, `super` and re-exports are resolved; nothing of types. What it cannot resolve (a local
//! item, a type parameter, something of the prelude) it leaves out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::Visit;

use crate::mentions::{Mention, Mentions};
use crate::sizes::sources;

/// An absolute path.
pub(crate) type Absolute = Vec<String>;

/// A file of a crate.
pub(crate) struct File {
    /// Relative to the crate's `src`.
    pub(crate) name: String,
    /// Where its items are.
    pub(crate) module: Absolute,
    pub(crate) syntax: syn::File,
}

/// A crate, or as much of it as is looked at.
#[derive(Default)]
pub(crate) struct Crate {
    pub(crate) files: Vec<File>,
    /// The crates it depends on.
    dependencies: BTreeSet<String>,
    /// Every module.
    modules: BTreeSet<Absolute>,
    /// What each `use` brings into its module: there, under a name.
    imports: BTreeMap<Absolute, Mention>,
}

/// How many re-exports of re-exports are followed.
const DEPTH: usize = 16;

impl Crate {
    /// The crate in a folder, without its tests and without what is generated.
    pub(crate) fn read(src: &Path, dependencies: BTreeSet<String>) -> Self {
        let mut files = Vec::new();
        sources(src, &mut files);
        Self::of(src, &files, dependencies)
    }

    /// The crate made of some of the files in a folder, without its tests.
    pub(crate) fn of(src: &Path, files: &[PathBuf], dependencies: BTreeSet<String>) -> Self {
        let texts = files.iter().map(|file| {
            let name = file.strip_prefix(src).unwrap().to_str().unwrap().replace('\\', "/");
            (name, fs::read_to_string(file).unwrap())
        });
        Self::new(texts.filter(|(name, _)| !name.ends_with("tests.rs")), dependencies)
    }

    /// The crate made of some texts, by their path below `src`.
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

    /// Every path that a file names.
    pub(crate) fn named(&self, file: &File) -> Vec<Absolute> {
        let mentions = mentions(&file.syntax, &file.module).found;
        mentions.iter().filter_map(|mention| self.resolve(mention)).collect()
    }

    /// The files whose items a file names, wherever those are re-exported.
    pub(crate) fn used(&self, file: &File) -> BTreeSet<&str> {
        let mentions = mentions(&file.syntax, &file.module).found;
        let paths = mentions.iter().filter_map(|mention| self.absolute(mention, DEPTH));
        let paths = paths.map(|path| self.follow(path, DEPTH));
        let used = paths.filter_map(|path| self.holder(&path)).filter(|name| *name != file.name);
        used.collect()
    }

    /// The file that holds an item: that of the innermost module on the way to it.
    fn holder(&self, path: &[String]) -> Option<&str> {
        let around = self.files.iter().filter(|file| path.starts_with(&file.module));
        around.max_by_key(|file| file.module.len()).map(|file| file.name.as_str())
    }

    /// What a mention means. A re-export of the root or of another crate's item is followed, so that neither hides
    /// what is behind it; what a module re-exports from its siblings is its own to offer.
    pub(crate) fn resolve(&self, mention: &Mention) -> Option<Absolute> {
        let direct = self.absolute(mention, DEPTH)?;
        let behind = self.follow(direct.clone(), DEPTH);
        let outside = behind.first().is_some_and(|first| first != "crate");
        let root = direct.get(1).is_some_and(|item| self.imports.contains_key(&root(item)));
        Some(if outside || root { behind } else { direct })
    }

    /// A path as it is written, made absolute.
    fn absolute(&self, mention: &Mention, depth: usize) -> Option<Absolute> {
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

    /// Follows re-exports along an absolute path for as long as there are any.
    fn follow(&self, path: Absolute, depth: usize) -> Absolute {
        let import = (2..=path.len()).find_map(|length| {
            let (start, rest) = path.split_at_checked(length)?;
            // A function that is offered may have the name of a module, which is meant where more follows.
            if !rest.is_empty() && self.modules.contains(start) {
                return None;
            }
            let target = self.absolute(self.imports.get(start)?, DEPTH)?;
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

fn root(item: &str) -> Absolute {
    vec!["crate".to_owned(), item.to_owned()]
}

/// The module that a file holds: `lower/schema.rs` is `crate::lower::schema`.
fn module(file: &str) -> Absolute {
    let path = file.trim_end_matches(".rs").split('/').map(str::to_owned);
    let inner = path.filter(|part| !["lib", "main", "mod"].contains(&part.as_str()));
    std::iter::once("crate".to_owned()).chain(inner).collect()
}

#[cfg(test)]
mod tests;
