//! Reads the names in the generator's lists and in the code that defines or uses them.

use std::path::PathBuf;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

use super::{LISTS, Names};
use crate::fixtures::{read, workspace};
use crate::sizes::sources;

/// Macros whose input is generated code.
const QUOTES: [&str; 2] = ["quote", "quote_spanned"];

pub(super) fn parse(file: &str) -> syn::File {
    syn::parse_file(&read(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Returns the names in a list in `keywords.rs`.
pub(super) fn list(name: &str) -> Names {
    struct Literals(Names);
    impl Visit<'_> for Literals {
        fn visit_lit_str(&mut self, literal: &syn::LitStr) {
            self.0.insert(literal.value());
        }
    }
    let file = parse(LISTS);
    let constant = file.items.iter().find_map(|item| match item {
        syn::Item::Const(item) if item.ident == name => Some(item),
        _ => None,
    });
    let mut literals = Literals(Names::new());
    literals.visit_expr(&constant.unwrap_or_else(|| panic!("{LISTS} has no {name}")).expr);
    literals.0
}

/// Appends the text of every token of a stream, including the tokens in groups. Every group is written with
/// parentheses.
fn flatten(tokens: TokenStream, out: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                out.push("(".to_owned());
                flatten(group.stream(), out);
                out.push(")".to_owned());
            }
            token => out.push(token.to_string()),
        }
    }
}

/// Returns the methods that a macro of the runtime defines, except those whose name is an argument of the macro.
pub(super) fn macro_methods(file: &str, name: &str) -> Names {
    let path = format!("generated-client/src/runtime/{file}");
    let file = parse(&path);
    let body = file.items.iter().find_map(|item| match item {
        syn::Item::Macro(item) if item.ident.as_ref().is_some_and(|ident| ident == name) => {
            Some(item.mac.tokens.clone())
        }
        _ => None,
    });
    let mut tokens = Vec::new();
    flatten(body.unwrap_or_else(|| panic!("{path} has no macro {name}!")), &mut tokens);
    let methods: Names = methods(&tokens).collect();
    assert!(!methods.is_empty(), "{path}: the macro {name}! defines no method");
    methods
}

pub(super) fn methods(tokens: &[String]) -> impl Iterator<Item = String> + '_ {
    let named = tokens.windows(2).filter_map(|pair| match pair {
        [keyword, name] if keyword == "fn" && name != "$" && name != "#" => Some(name.clone()),
        _ => None,
    });
    named.filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase()))
}

/// Returns the tokens of each `quote!` in a file or folder of the generator.
pub(super) fn quoted(path: &str) -> Vec<Vec<String>> {
    #[derive(Default)]
    struct Quoted(Vec<Vec<String>>);
    impl Visit<'_> for Quoted {
        fn visit_macro(&mut self, node: &syn::Macro) {
            if QUOTES.iter().any(|quote| node.path.is_ident(quote)) {
                let mut tokens = Vec::new();
                flatten(node.tokens.clone(), &mut tokens);
                self.0.push(tokens);
            }
            visit::visit_macro(self, node);
        }
    }
    let mut files: Vec<PathBuf> = Vec::new();
    let root = workspace(path);
    match root.is_dir() {
        true => sources(&root, &mut files),
        false => files.push(root),
    }
    let mut quoted = Quoted::default();
    for file in files {
        quoted.visit_file(&syn::parse_file(&std::fs::read_to_string(file).unwrap()).unwrap());
    }
    assert!(!quoted.0.is_empty(), "{path} contains no `quote!`");
    quoted.0
}

/// Returns the tokens of each macro of the runtime that generated code invokes.
pub(super) fn runtime_macros() -> Vec<Vec<String>> {
    let mut macros = Vec::new();
    for file in
        ["call", "client_builder", "enumeration", "id", "ambiguous_union", "model", "save", "union"]
    {
        let file = parse(&format!("generated-client/src/runtime/{file}.rs"));
        for item in file.items {
            if let syn::Item::Macro(item) = item {
                let mut flat = Vec::new();
                flatten(item.mac.tokens, &mut flat);
                macros.push(flat);
            }
        }
    }
    macros
}

/// Returns the types and traits that generated code and the macros of the runtime name without a path. Names in a
/// `derive` are omitted, because they are macros.
pub(super) fn bare_types() -> Names {
    let mut types = Names::new();
    for tokens in quoted("generator/src/render").into_iter().chain(runtime_macros()) {
        for (index, token) in tokens.iter().enumerate() {
            let before: Vec<&str> =
                tokens[..index].iter().rev().map(String::as_str).take(2).collect();
            let is_type = token.starts_with(|first: char| first.is_ascii_uppercase())
                && token.contains(|letter: char| letter.is_lowercase());
            let is_excluded = matches!(before.as_slice(), [":", ":"] | ["#" | "$" | "'", ..]);
            if is_type && !is_excluded && !is_derived(&tokens, index) {
                types.insert(token.clone());
            }
        }
    }
    types
}

/// Returns whether a token is in the parentheses of a `derive`.
fn is_derived(tokens: &[String], index: usize) -> bool {
    let before = tokens[..index].iter().rev().position(|token| token == "derive");
    before.is_some_and(|at| !tokens[index - at..index].contains(&")".to_owned()))
}
