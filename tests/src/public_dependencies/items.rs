//! Collects the public items of a crate and the paths in their public parts.
//!
//! Every `pub` item is assumed to be public, because the lint `unreachable_pub` ensures that it is reachable.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};

use crate::mentions::{Mention, Mentions, is_test};
use crate::paths::{AbsolutePath, Crate};

/// The private types and the aliases of a crate.
pub(super) struct Items {
    /// Types and traits that are not public.
    private: BTreeSet<AbsolutePath>,
    /// Public and private type aliases, which are replaced with the types that they name.
    aliases: BTreeMap<AbsolutePath, Vec<Mention>>,
}

impl Items {
    pub(super) fn of(this: &Crate) -> Self {
        let mut all = Self { private: BTreeSet::new(), aliases: BTreeMap::new() };
        for file in &this.files {
            all.declare(&file.syntax.items, &file.module);
        }
        all
    }

    fn declare(&mut self, items: &[syn::Item], module: &[String]) {
        for item in items {
            let at = |ident: &syn::Ident| [module, &[ident.to_string()]].concat();
            match item {
                syn::Item::Struct(item) => self.hide(&item.vis, at(&item.ident)),
                syn::Item::Enum(item) => self.hide(&item.vis, at(&item.ident)),
                syn::Item::Trait(item) => self.hide(&item.vis, at(&item.ident)),
                syn::Item::Type(item) => {
                    let mentions = written(module, |mentions| mentions.visit_type(&item.ty));
                    self.aliases.insert(at(&item.ident), mentions);
                }
                syn::Item::Mod(item) => {
                    let items = item.content.as_ref().map(|(_, items)| items.as_slice());
                    self.declare(items.unwrap_or_default(), &at(&item.ident));
                }
                _ => {}
            }
        }
    }

    fn hide(&mut self, visibility: &syn::Visibility, at: AbsolutePath) {
        if !is_public(visibility) {
            self.private.insert(at);
        }
    }

    /// Returns each path that a public item uses: the file, the item and the absolute path.
    pub(super) fn named<'a>(&self, this: &'a Crate) -> Vec<(&'a str, String, AbsolutePath)> {
        let mut all = Vec::new();
        for file in &this.files {
            let mut public =
                Public { items: self, this, module: file.module.clone(), collected: Vec::new() };
            public.visit_file(&file.syntax);
            let resolve = |(item, mention): (String, Mention)| {
                let paths = self.resolve(this, &mention, 8).into_iter();
                paths.map(move |path| (file.name.as_str(), item.clone(), path)).collect::<Vec<_>>()
            };
            all.extend(public.collected.into_iter().flat_map(resolve));
        }
        all
    }

    /// Resolves a path. An alias resolves to all paths in its type.
    fn resolve(&self, this: &Crate, mention: &Mention, depth: usize) -> Vec<AbsolutePath> {
        let local = [mention.module.as_slice(), &mention.path].concat();
        let path = this.resolve(mention).unwrap_or(local);
        match self.aliases.get(&path) {
            Some(mentions) if depth > 0 => {
                mentions.iter().flat_map(|each| self.resolve(this, each, depth - 1)).collect()
            }
            _ => vec![path],
        }
    }

    /// Returns whether a path in a module names a private type or trait of this crate.
    fn is_private(&self, this: &Crate, module: &[String], path: &syn::Path) -> bool {
        let named = written(module, |mentions| mentions.visit_path(path)).pop();
        named.is_some_and(|mention| {
            self.resolve(this, &mention, 0).iter().any(|path| self.private.contains(path))
        })
    }
}

/// Collects the paths in the public parts of items.
struct Public<'a> {
    items: &'a Items,
    this: &'a Crate,
    module: AbsolutePath,
    collected: Vec<(String, Mention)>,
}

impl Public<'_> {
    fn note(&mut self, item: &str, look: impl FnOnce(&mut Mentions)) {
        let mentions = written(&self.module, look);
        self.collected.extend(mentions.into_iter().map(|mention| (item.to_owned(), mention)));
    }

    fn derives(&mut self, item: &str, attributes: &[syn::Attribute]) {
        let derives = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
        derives.for_each(|derive| self.note(item, |mentions| mentions.visit_attribute(derive)));
    }

    fn fields(&mut self, item: &str, fields: &syn::Fields, all: bool) {
        for field in fields.iter().filter(|field| all || is_public(&field.vis)) {
            self.note(item, |mentions| mentions.visit_type(&field.ty));
        }
    }

    /// Collects the paths of a trait implementation, if both the trait and the type are public.
    fn implementation(&mut self, item: &syn::ItemImpl, of: &syn::Path) {
        let hidden = |path: &syn::Path| self.items.is_private(self.this, &self.module, path);
        let own = match &*item.self_ty {
            syn::Type::Path(ty) => Some(&ty.path),
            _ => None,
        };
        if hidden(of) || own.is_some_and(hidden) {
            return;
        }
        let name = own.and_then(|path| path.segments.last()).map(|last| last.ident.to_string());
        let name = format!("impl for {}", name.unwrap_or_default());
        self.note(&name, |mentions| {
            mentions.visit_generics(&item.generics);
            mentions.visit_path(of);
            mentions.visit_type(&item.self_ty);
        });
        for inner in &item.items {
            if let syn::ImplItem::Type(ty) = inner {
                self.note(&name, |mentions| mentions.visit_type(&ty.ty));
            }
        }
    }

    /// Collects the paths in the public functions and constants of a type.
    fn inherent(&mut self, item: &syn::ItemImpl) {
        let syn::Type::Path(own) = &*item.self_ty else { return };
        if self.items.is_private(self.this, &self.module, &own.path) {
            return;
        }
        let name = own.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        for inner in &item.items {
            match inner {
                syn::ImplItem::Fn(method) if is_public(&method.vis) => {
                    self.note(&name, |mentions| mentions.visit_signature(&method.sig));
                }
                syn::ImplItem::Const(constant) if is_public(&constant.vis) => {
                    self.note(&name, |mentions| mentions.visit_type(&constant.ty));
                }
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Public<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        match item {
            syn::Item::Fn(item) if is_public(&item.vis) => {
                let name = item.sig.ident.to_string();
                self.note(&name, |mentions| mentions.visit_signature(&item.sig));
            }
            syn::Item::Struct(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                self.derives(&name, &item.attrs);
                self.note(&name, |mentions| mentions.visit_generics(&item.generics));
                self.fields(&name, &item.fields, false);
            }
            syn::Item::Enum(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                self.derives(&name, &item.attrs);
                self.note(&name, |mentions| mentions.visit_generics(&item.generics));
                item.variants.iter().for_each(|each| self.fields(&name, &each.fields, true));
            }
            syn::Item::Type(item) if is_public(&item.vis) => {
                self.note(&item.ident.to_string(), |mentions| mentions.visit_type(&item.ty));
            }
            syn::Item::Const(item) if is_public(&item.vis) => {
                self.note(&item.ident.to_string(), |mentions| mentions.visit_type(&item.ty));
            }
            syn::Item::Static(item) if is_public(&item.vis) => {
                self.note(&item.ident.to_string(), |mentions| mentions.visit_type(&item.ty));
            }
            syn::Item::Use(item) if is_public(&item.vis) => {
                self.note("use", |mentions| mentions.visit_item_use(item));
            }
            _ => self.visit_other(item),
        }
    }
}

impl Public<'_> {
    fn visit_other(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Trait(item) if is_public(&item.vis) => {
                let mut seen = item.clone();
                // The body of a default method is not public.
                for each in &mut seen.items {
                    if let syn::TraitItem::Fn(method) = each {
                        method.default = None;
                    }
                }
                self.note(&item.ident.to_string(), |mentions| mentions.visit_item_trait(&seen));
            }
            syn::Item::Impl(item) if !is_test(&item.attrs) => match &item.trait_ {
                Some((of, _)) => self.implementation(item, of),
                None => self.inherent(item),
            },
            // The expansion of the macro is unknown, so all paths in its input are collected.
            syn::Item::Macro(item) => {
                let name =
                    item.ident.as_ref().map_or("a macro".to_owned(), |name| format!("{name}!"));
                self.note(&name, |mentions| mentions.visit_macro(&item.mac));
            }
            syn::Item::Mod(item) if !is_test(&item.attrs) => {
                self.module.push(item.ident.to_string());
                visit::visit_item_mod(self, item);
                self.module.pop();
            }
            _ => {}
        }
    }
}

/// Returns the paths that `look` visits, including single names.
fn written(module: &[String], look: impl FnOnce(&mut Mentions)) -> Vec<Mention> {
    let mut mentions = Mentions::in_module(module).with_names();
    look(&mut mentions);
    mentions.paths
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}
