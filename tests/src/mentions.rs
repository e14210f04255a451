//! Collects the paths in the syntax of a file, each with the module that contains it.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use syn::visit::{self, Visit};

use crate::paths::AbsolutePath;

/// A path as written in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    /// The module that contains the path.
    pub(crate) module: AbsolutePath,
    /// The segments of the path.
    pub(crate) path: Vec<String>,
    /// Whether the path starts with `::`.
    pub(crate) global: bool,
}

impl Mention {
    /// Creates a mention of the rest of a path in the given module.
    pub(crate) fn within(&self, module: &[String], rest: &[String]) -> Self {
        Self { module: module.to_vec(), path: rest.to_vec(), global: false }
    }
}

/// The paths of a file, except those in tests.
pub(crate) struct Mentions {
    module: AbsolutePath,
    /// Whether single names are also collected. For whole files, the `use` declarations are enough.
    names: bool,
    pub(crate) paths: Vec<Mention>,
    /// The names that `use` declarations import into their modules, each with the imported path.
    pub(crate) imports: Vec<(AbsolutePath, Mention)>,
    /// The declared modules.
    pub(crate) modules: Vec<AbsolutePath>,
}

/// Macros whose input is generated code.
const QUOTES: [&str; 4] = ["quote", "quote_spanned", "parse_quote", "format_ident"];

impl Mentions {
    pub(crate) fn in_module(module: &[String]) -> Self {
        Self {
            module: module.to_vec(),
            names: false,
            paths: Vec::new(),
            imports: Vec::new(),
            modules: Vec::new(),
        }
    }

    pub(crate) fn with_names(self) -> Self {
        Self { names: true, ..self }
    }

    fn mention(&self, path: Vec<String>, global: bool) -> Mention {
        Mention { module: self.module.clone(), path, global }
    }

    /// Collects every path of a `use` declaration.
    fn tree(&mut self, tree: &syn::UseTree, before: &[String], global: bool) {
        let longer = |last: &syn::Ident| [before, &[last.to_string()]].concat();
        let (path, name) = match tree {
            syn::UseTree::Path(path) => {
                return self.tree(&path.tree, &longer(&path.ident), global);
            }
            syn::UseTree::Group(group) => {
                return group.items.iter().for_each(|item| self.tree(item, before, global));
            }
            syn::UseTree::Name(name) if name.ident == "self" => {
                (before.to_vec(), before.last().cloned())
            }
            syn::UseTree::Name(name) => (longer(&name.ident), Some(name.ident.to_string())),
            syn::UseTree::Rename(name) if name.ident == "self" => {
                (before.to_vec(), Some(name.rename.to_string()))
            }
            syn::UseTree::Rename(name) => (longer(&name.ident), Some(name.rename.to_string())),
            syn::UseTree::Glob(_) => (before.to_vec(), None),
        };
        let mention = self.mention(path, global);
        let target = name.map(|name| [self.module.as_slice(), &[name]].concat());
        self.imports.extend(target.map(|target| (target, mention.clone())));
        self.paths.push(mention);
    }

    /// Collects the paths in the input of a macro or an attribute, which is usually code.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let (mut colons, mut global, mut variable) = (0, false, false);
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if colons == 2 && !path.is_empty() => {
                    path.push(ident.to_string());
                }
                TokenTree::Ident(ident) => {
                    self.end(&mut path, global);
                    let ident = ident.to_string();
                    // `$name` can be anything; `$crate` is this crate.
                    path.extend((!variable || ident == "crate").then_some(ident));
                    global = colons == 2;
                }
                TokenTree::Punct(colon)
                    if colon.as_char() == ':'
                        && (colons == 1 || colon.spacing() == Spacing::Joint) =>
                {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) => {
                    self.end(&mut path, global);
                    self.tokens(group.stream());
                }
                TokenTree::Punct(punct) => {
                    self.end(&mut path, global);
                    variable = punct.as_char() == '$';
                    colons = 0;
                    continue;
                }
                TokenTree::Literal(_) => self.end(&mut path, global),
            }
            (colons, variable) = (0, false);
        }
        self.end(&mut path, global);
    }

    fn end(&mut self, path: &mut Vec<String>, global: bool) {
        let path = std::mem::take(path);
        // Of single names, only types are collected, because others may be fields or variables.
        let ty = path.first().is_some_and(|name| name.starts_with(char::is_uppercase));
        if path.len() > 1 || (self.names && ty) {
            self.paths.push(self.mention(path, global));
        }
    }
}

impl<'ast> Visit<'ast> for Mentions {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> =
            path.segments.iter().map(|each| each.ident.to_string()).collect();
        // A single name is local or imported, and imports are already collected.
        if segments.len() > 1 || self.names {
            self.paths.push(self.mention(segments, path.leading_colon.is_some()));
        }
        visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if !is_test(&item.attrs) {
            self.tree(&item.tree, &[], item.leading_colon.is_some());
        }
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        self.paths.push(self.mention(vec![item.ident.to_string()], true));
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        self.visit_path(&node.path);
        let name = node.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if !QUOTES.contains(&name.as_str()) {
            self.tokens(node.tokens.clone());
        }
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        visit::visit_attribute(self, attribute);
        if let syn::Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone());
        }
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if is_test(&module.attrs) {
            return;
        }
        self.module.push(module.ident.to_string());
        self.modules.push(self.module.clone());
        visit::visit_item_mod(self, module);
        self.module.pop();
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        if !is_test(&function.attrs) {
            visit::visit_item_fn(self, function);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if !is_test(&item.attrs) {
            visit::visit_item_impl(self, item);
        }
    }
}

/// Returns whether an item is compiled only for tests.
pub(crate) fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let list = attribute.meta.require_list();
        attribute.path().is_ident("cfg") && list.is_ok_and(|list| list.tokens.to_string() == "test")
    })
}
