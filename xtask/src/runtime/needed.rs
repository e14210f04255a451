//! Turns the runtime and the code that uses it into those files of the runtime that are needed. It does not know which
//! ones there are, and reads that from what they say:
//!
//! - A module of which `mod.rs` shows names is needed by whoever names one of them, or the module.
//! - A module of nothing but `impl`s, of which no name is shown, is needed by whoever calls one of the methods that it
//!   gives to types of other modules, or names a crate for whose types it implements something.
//!
//! A module is its file and the folder of that name. Whatever is not certain counts as needed.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

use super::mentions::Mentions;
use super::offer::{Offer, Reason};
use super::statements;
use crate::plan::Files;

/// The file that says which modules there are.
const ROOT: &str = "mod.rs";
/// The one that says what a client shows of them.
const PUBLIC: &str = "public.rs";

/// The runtime by path, without its tests.
pub(super) fn without_tests(runtime: &Files) -> Files {
    let is_test = |statement: &str| statements::bears(statement, "#[cfg(test)]");
    let text = |text: &String| statements::without(text, is_test);
    let mut files: Files = runtime.iter().map(|(path, it)| (path.clone(), text(it))).collect();
    let root = files.get(ROOT).cloned().unwrap_or_default();
    files.retain(|path, _| module(path).is_none_or(|module| declares(&root, module)));
    files
}

/// Whether a file has a module.
fn declares(root: &str, module: &str) -> bool {
    root.lines().any(|line| {
        line.trim_start_matches("pub ").strip_prefix("mod ").and_then(|it| it.strip_suffix(';'))
            == Some(module)
    })
}

/// The files of the runtime, which has no tests, that are needed for these reasons; the lists of its modules are cut to
/// those that are there.
pub(super) fn needed(runtime: &Files, reasons: &BTreeSet<Reason>) -> Result<Files> {
    let modules = Modules::of(runtime)?;
    let kept = modules.closure(reasons)?;
    let mut files = Files::new();
    for (path, text) in runtime {
        let text = match module(path) {
            Some(module) if kept.contains(module) => text.clone(),
            Some(_) => continue,
            None => statements::without(text, |it| modules.is_about_other(it, &kept)),
        };
        files.insert(path.clone(), text);
    }
    Ok(files)
}

/// The module that a file is of; the lists are of none.
fn module(path: &str) -> Option<&str> {
    let first = path.split('/').next().unwrap_or(path);
    let is_list = path == ROOT || path == PUBLIC;
    (!is_list).then(|| first.strip_suffix(".rs").unwrap_or(first))
}

/// The modules of the runtime: what each says, and what it is needed for.
struct Modules<'r> {
    texts: BTreeMap<&'r str, Vec<&'r str>>,
    offers: BTreeMap<Reason, BTreeSet<&'r str>>,
}

impl<'r> Modules<'r> {
    fn of(runtime: &'r Files) -> Result<Self> {
        let mut texts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (path, text) in runtime {
            if let Some(module) = module(path) {
                texts.entry(module).or_default().push(text);
            }
        }
        let root = runtime.get(ROOT).with_context(|| format!("the runtime has no {ROOT}"))?;
        let shown = Mentions::of([root.as_str()])?.paths;
        let mut offers: BTreeMap<Reason, BTreeSet<&str>> = BTreeMap::new();
        for (module, texts) in &texts {
            let names: Vec<&str> = shown.iter().filter_map(|path| name_of(module, path)).collect();
            let offer = if names.is_empty() { Offer::of(texts)?.reasons } else { BTreeSet::new() };
            let names = names.into_iter().chain([*module]).map(Reason::name);
            for reason in names.chain(offer) {
                offers.entry(reason).or_default().insert(module);
            }
        }
        Ok(Self { texts, offers })
    }

    /// The modules that are needed for some reasons, and those that they need in turn.
    fn closure(&self, reasons: &BTreeSet<Reason>) -> Result<BTreeSet<&'r str>> {
        let mut kept = BTreeSet::new();
        let mut reasons = reasons.clone();
        loop {
            let offers = self.offers.iter().filter(|(reason, _)| reasons.contains(reason));
            let new: BTreeSet<&str> = offers
                .flat_map(|(_, modules)| modules)
                .copied()
                .filter(|it| !kept.contains(it))
                .collect();
            if new.is_empty() {
                return Ok(kept);
            }
            for module in new {
                kept.insert(module);
                let texts = self.texts.get(module).into_iter().flatten().copied();
                reasons.extend(within(&Mentions::of(texts)?));
            }
        }
    }

    /// Whether a statement of a list is about a module that is not there.
    fn is_about_other(&self, statement: &str, kept: &BTreeSet<&str>) -> bool {
        let Some(subject) = subject(statement) else { return false };
        let modules = self.offers.get(&Reason::name(subject));
        modules.is_some_and(|modules| modules.is_disjoint(kept))
    }
}

/// The name that a path takes out of a module, for others to see.
fn name_of<'p>(module: &str, path: &'p [String]) -> Option<&'p str> {
    match path {
        [this, from, .., name] if this == "self" && from == module => Some(name),
        _ => None,
    }
}

/// What a statement of a list is about: `mod x;`, `pub use self::x::Y;`, `x!();`.
fn subject(statement: &str) -> Option<&str> {
    let body = statements::body(statement).trim_end();
    let body = body.strip_prefix("pub(crate) ").or(body.strip_prefix("pub ")).unwrap_or(body);
    let module = body.strip_prefix("mod ").and_then(|it| it.strip_suffix(';'));
    let list = body.strip_prefix("use self::").or(body.strip_prefix("use super::"));
    let list = list.and_then(|it| it.split("::").next());
    module.or(list).or(body.strip_suffix("!();"))
}

/// The reasons that the runtime's own code gives: what it names of its other modules.
fn within(mentions: &Mentions) -> BTreeSet<Reason> {
    let own = mentions.paths.iter().filter(|path| path.first().is_some_and(|it| it == "super"));
    let name = own.filter_map(|path| path.iter().find(|segment| *segment != "super"));
    let names: Vec<Reason> = name.map(|name| Reason::name(name)).collect();
    outside(mentions).into_iter().chain(names).collect()
}

/// The crates whose names are not the runtime's, though they may sound so.
const OTHERS: [&str; 4] = ["alloc", "core", "std", "tokio"];

/// The reasons that the code of a crate's owner gives: whatever may be a name that the crate shows.
pub(super) fn beside(mentions: &Mentions) -> BTreeSet<Reason> {
    let is_other =
        |path: &&Vec<String>| path.first().is_some_and(|it| OTHERS.contains(&it.as_str()));
    let paths = mentions.paths.iter().filter(|path| !is_other(path));
    paths.flat_map(|path| path.iter().skip(1)).map(|name| Reason::name(name)).collect()
}

/// The reasons that generated code gives.
pub(super) fn outside(mentions: &Mentions) -> BTreeSet<Reason> {
    let named = mentions.paths.iter().filter_map(|path| {
        let folder = path.iter().position(|segment| segment == "runtime")?;
        path.get(folder + 1)
    });
    let names = named.map(|name| Reason::name(name));
    let members = mentions.members.iter().map(|name| Reason::Method(name.clone()));
    names.chain(members).chain(mentions.crates().map(Reason::of_crate)).collect()
}

#[cfg(test)]
mod tests;
