//! Turns a module of nothing but `impl`s into the reasons to have it. It does not know who has one.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use syn::{ImplItem, Item, ItemImpl, Type, UseTree, Visibility};

/// Why a module is needed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reason {
    /// A name is said that it shows, or its own.
    Name(String),
    /// A method is called that it gives to a type of another module.
    Method(String),
    /// A crate is named for whose types it implements something.
    Crate(String),
}

impl Reason {
    pub(super) fn name(name: &str) -> Self {
        Self::Name(name.to_owned())
    }

    pub(super) fn of_crate(name: &str) -> Self {
        Self::Crate(name.to_owned())
    }
}

/// What a module of nothing but `impl`s is needed for.
#[derive(Default)]
pub(super) struct Offer {
    pub(super) reasons: BTreeSet<Reason>,
    /// The types of its own, which others know only through it.
    own: BTreeSet<String>,
    /// Where the names come from that it uses.
    origins: BTreeMap<String, String>,
}

impl Offer {
    pub(super) fn of(texts: &[&str]) -> Result<Self> {
        let parsed = texts.iter().map(|text| syn::parse_file(text));
        let files = parsed.collect::<Result<Vec<_>, _>>().context("this is no Rust file")?;
        let mut offer = Self::default();
        let items = || files.iter().flat_map(|file| &file.items);
        items().for_each(|item| offer.learn(item));
        for item in items() {
            if let Item::Impl(item) = item {
                offer.add(item);
            }
        }
        Ok(offer)
    }

    /// Learns what an item defines or imports.
    fn learn(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => drop(self.own.insert(item.ident.to_string())),
            Item::Enum(item) => drop(self.own.insert(item.ident.to_string())),
            Item::Use(item) => self.import(&item.tree, None),
            _ => {}
        }
    }

    fn import(&mut self, tree: &UseTree, origin: Option<&str>) {
        match tree {
            UseTree::Path(path) => {
                let first = path.ident.to_string();
                self.import(&path.tree, Some(origin.unwrap_or(&first)));
            }
            UseTree::Name(name) => {
                let name = name.ident.to_string();
                let origin = origin.unwrap_or(&name).to_owned();
                self.origins.insert(name, origin);
            }
            UseTree::Group(group) => group.items.iter().for_each(|it| self.import(it, origin)),
            UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }

    fn add(&mut self, item: &ItemImpl) {
        let Type::Path(on) = &*item.self_ty else { return };
        let Some(on) = on.path.segments.first().map(|segment| segment.ident.to_string()) else {
            return;
        };
        if self.own.contains(&on) {
            return;
        }
        if item.trait_.is_some() {
            self.reasons.extend(self.origins.get(&on).map(|origin| Reason::of_crate(origin)));
            return;
        }
        for item in &item.items {
            if let ImplItem::Fn(method) = item
                && !matches!(method.vis, Visibility::Inherited)
            {
                self.reasons.insert(Reason::Method(method.sig.ident.to_string()));
            }
        }
    }
}
