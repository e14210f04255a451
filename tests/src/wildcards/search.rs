//! Finds code that skips variants of an enum.

use std::collections::BTreeSet;

use syn::parse::Parser;
use syn::visit::Visit;
use syn::{Expr, ExprLet, ExprMatch, Item, ItemEnum, ItemUse, Local, Macro, Pat, UseTree};

/// Returns the names of the enums in a file.
pub(super) fn enums(file: &syn::File) -> BTreeSet<String> {
    struct Enums(BTreeSet<String>);
    impl<'ast> Visit<'ast> for Enums {
        fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
            self.0.insert(item.ident.to_string());
        }
    }
    let mut enums = Enums(BTreeSet::new());
    enums.visit_file(file);
    enums.0
}

/// Returns the functions with a match that names one of these enums in a pattern and has a wildcard arm.
pub(super) fn wildcards(file: &syn::File, enums: &BTreeSet<String>) -> BTreeSet<String> {
    search(file, enums).wildcards
}

/// Returns the functions with `matches!`, `if let`, `while let` or `let … else` on one of these enums, except
/// accessors of one variant.
pub(super) fn partial_matches(file: &syn::File, enums: &BTreeSet<String>) -> BTreeSet<String> {
    search(file, enums).partial
}

fn search(file: &syn::File, enums: &BTreeSet<String>) -> Search {
    let mut imports = Imports(BTreeSet::new());
    imports.visit_file(file);
    let enums = enums.difference(&imports.0).cloned().collect();
    let mut search = Search {
        enums,
        function: String::new(),
        wildcards: BTreeSet::new(),
        partial: BTreeSet::new(),
    };
    search.visit_file(file);
    search
}

/// The crates whose enums are not checked.
const FOREIGN: &[&str] = &["openapiv3", "serde_json", "std", "syn"];

/// The names that a file imports from the crates in `FOREIGN`.
struct Imports(BTreeSet<String>);

impl Imports {
    fn add(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.add(&path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|item| self.add(item)),
            UseTree::Name(name) => drop(self.0.insert(name.ident.to_string())),
            UseTree::Rename(rename) => drop(self.0.insert(rename.rename.to_string())),
            UseTree::Glob(_) => {}
        }
    }
}

impl<'ast> Visit<'ast> for Imports {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if let UseTree::Path(path) = &item.tree
            && FOREIGN.iter().any(|name| path.ident == name)
        {
            self.add(&path.tree);
        }
    }
}

struct Search {
    enums: BTreeSet<String>,
    function: String,
    wildcards: BTreeSet<String>,
    partial: BTreeSet<String>,
}

impl Search {
    fn check_partial(&mut self, pattern: &Pat, value: &Expr) {
        let variants = variants(pattern, &self.enums);
        let is_self = matches!(value, Expr::Path(path) if path.path.is_ident("self"));
        let is_accessor = is_self
            && variants.len() == 1
            && variants.iter().all(|variant| variant.starts_with("Self::"));
        if !variants.is_empty() && !is_accessor {
            self.partial.insert(self.function.clone());
        }
    }
}

impl<'ast> Visit<'ast> for Search {
    fn visit_item(&mut self, item: &'ast Item) {
        if let Item::Fn(function) = item {
            self.function = function.sig.ident.to_string();
        }
        syn::visit::visit_item(self, item);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.function = function.sig.ident.to_string();
        syn::visit::visit_impl_item_fn(self, function);
    }

    fn visit_expr_match(&mut self, node: &'ast ExprMatch) {
        if node.arms.iter().any(|arm| !variants(&arm.pat, &self.enums).is_empty())
            && node.arms.iter().any(|arm| is_for_others(&arm.pat))
        {
            self.wildcards.insert(self.function.clone());
        }
        syn::visit::visit_expr_match(self, node);
    }

    /// Visits `if let` and `while let`, also in chains.
    fn visit_expr_let(&mut self, node: &'ast ExprLet) {
        self.check_partial(&node.pat, &node.expr);
        syn::visit::visit_expr_let(self, node);
    }

    fn visit_local(&mut self, node: &'ast Local) {
        if let Some(init) = &node.init
            && init.diverge.is_some()
        {
            self.check_partial(&node.pat, &init.expr);
        }
        syn::visit::visit_local(self, node);
    }

    fn visit_macro(&mut self, node: &'ast Macro) {
        if node.path.is_ident("matches") {
            let (value, pattern) = arguments_of_matches.parse2(node.tokens.clone()).unwrap();
            self.check_partial(&pattern, &value);
        }
        syn::visit::visit_macro(self, node);
    }
}

/// Parses the arguments of `matches!`, without the guard.
fn arguments_of_matches(input: syn::parse::ParseStream<'_>) -> syn::Result<(Expr, Pat)> {
    let value = input.parse()?;
    input.parse::<syn::Token![,]>()?;
    let pattern = Pat::parse_multi_with_leading_vert(input)?;
    input.parse::<proc_macro2::TokenStream>()?;
    Ok((value, pattern))
}

/// Returns whether a pattern matches all values, or all values in an option.
fn is_for_others(pattern: &Pat) -> bool {
    match pattern {
        Pat::TupleStruct(tuple) => tuple.path.is_ident("Some") && tuple.elems.iter().all(is_any),
        Pat::Or(or) => or.cases.iter().any(is_for_others),
        _ => is_any(pattern),
    }
}

/// Returns whether a pattern matches all values.
fn is_any(pattern: &Pat) -> bool {
    match pattern {
        Pat::Wild(_) => true,
        Pat::Ident(name) => {
            let first = name.ident.to_string().chars().next();
            name.subpat.is_none() && first.is_some_and(char::is_lowercase)
        }
        Pat::Or(or) => or.cases.iter().any(is_any),
        Pat::Paren(inner) => is_any(&inner.pat),
        Pat::Reference(inner) => is_any(&inner.pat),
        Pat::Tuple(tuple) => tuple.elems.iter().all(is_any),
        _ => false,
    }
}

/// Returns the variants of these enums that a pattern distinguishes, such as `Shape::Struct`.
fn variants(pattern: &Pat, enums: &BTreeSet<String>) -> BTreeSet<String> {
    struct Named<'a>(&'a BTreeSet<String>, BTreeSet<String>);
    impl<'ast> Visit<'ast> for Named<'_> {
        // The expression of a guard is not a pattern.
        fn visit_pat_guard(&mut self, guard: &'ast syn::PatGuard) {
            self.visit_pat(&guard.pat);
        }

        fn visit_path(&mut self, path: &'ast syn::Path) {
            let names = path.segments.iter().map(|it| it.ident.to_string()).collect::<Vec<_>>();
            let is_foreign = names.first().is_some_and(|first| FOREIGN.contains(&first.as_str()));
            if let [.., owner, variant] = names.as_slice()
                && !is_foreign
                && (owner == "Self" || self.0.contains(owner))
            {
                self.1.insert(format!("{owner}::{variant}"));
            }
        }
    }
    let mut named = Named(enums, BTreeSet::new());
    named.visit_pat(pattern);
    named.1
}
