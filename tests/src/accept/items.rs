//! Splits generated files into items that a `.show` file can name.
//!
//! | name | item |
//! |---|---|
//! | `models::Pet`, `pets::LIST` | a type, a static or constant |
//! | `models::Pet.name`, `models::Kind::Cat`, `pets::LIST.path` | a field, a variant, a field of a static |
//! | `pets::Pets::list`, `Client::BASE_URL` | a method, an associated constant |
//! | `pets::Pets::list()` | a method without its documentation and attributes |
//! | `models::Pet#`, `pets::Pets::list#` | a type or method including `derive`, `must_use` and `non_exhaustive` |
//! | `models::Pet!` | the macro calls whose input starts with `Pet`, such as the one that lists its JSON properties |
//! | `models::use`, `models::mod` | the public `use` and the `mod` declarations of a module |
//! | `models::self` | the lines of a module's file before the first item |
//!
//! The names contain paths as users of the crate write them, that is, without private modules.

use generator::FileTree;
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{
    Attribute, Expr, Fields, ImplItem, ImplItemFn, ItemImpl, ItemMod, Member, Type, Visibility,
};

/// Attributes of most types and methods. They are omitted unless the name ends with `#`.
const COMMON: [&str; 3] = ["derive", "must_use", "non_exhaustive"];

/// An item of a generated file.
pub(super) struct Item {
    pub(super) name: String,
    pub(super) text: String,
}

/// Returns the items of all files, in the order of the modules and lines.
pub(super) fn all(files: &FileTree) -> Vec<Item> {
    let mut items = Vec::new();
    module(files, "mod.rs", "", &mut items);
    items
}

/// Collects the items of a file and of the modules that it declares.
fn module(files: &FileTree, path: &str, prefix: &str, items: &mut Vec<Item>) {
    let text = &files[path];
    let syntax = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
    let mut file = File { lines: text.lines().collect(), prefix, items };
    file.head(syntax.items.first());
    syntax.items.iter().for_each(|item| file.item(item));
    for item in &syntax.items {
        if let syn::Item::Mod(declared) = item {
            let name = declared.ident.to_string();
            let inner = match declared.vis {
                Visibility::Inherited => prefix.to_owned(),
                Visibility::Public(_) | Visibility::Restricted(_) => format!("{prefix}{name}::"),
            };
            module(files, &declared_file(files, path, declared), &inner, items);
        }
    }
}

/// Returns the path of a declared module's file.
fn declared_file(files: &FileTree, path: &str, declared: &ItemMod) -> String {
    let folder = path.strip_suffix("mod.rs").unwrap();
    let name = declared.ident.to_string();
    let name = name.trim_start_matches("r#");
    let mut paths = [format!("{folder}{name}.rs"), format!("{folder}{name}/mod.rs")].into_iter();
    paths.find(|path| files.contains_key(path)).unwrap()
}

/// A file, and the items that are collected from it.
struct File<'a> {
    lines: Vec<&'a str>,
    prefix: &'a str,
    items: &'a mut Vec<Item>,
}

impl File<'_> {
    fn head(&mut self, first: Option<&syn::Item>) {
        let before = first.map_or(usize::MAX, |item| item.span().start().line - 1);
        let head = self.lines.iter().take(before).filter(|line| !line.is_empty());
        let text = head.map(|line| format!("{line}\n")).collect();
        self.push("self".to_owned(), text);
    }

    fn item(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Const(node) => self.add(node.ident.to_string(), node),
            syn::Item::Static(node) => {
                self.add(node.ident.to_string(), node);
                if let Expr::Struct(value) = &*node.expr {
                    for field in &value.fields {
                        let Member::Named(name) = &field.member else { continue };
                        self.add(format!("{}.{name}", node.ident), field);
                    }
                }
            }
            syn::Item::Type(node) => self.add(node.ident.to_string(), node),
            syn::Item::Fn(node) => self.add(node.sig.ident.to_string(), node),
            syn::Item::Mod(node) => self.add("mod".to_owned(), node),
            syn::Item::Struct(node) => {
                self.add_bare(node.ident.to_string(), &node.attrs, node);
                self.fields(&node.ident.to_string(), &node.fields);
            }
            syn::Item::Enum(node) => {
                self.add_bare(node.ident.to_string(), &node.attrs, node);
                for variant in &node.variants {
                    self.add(format!("{}::{}", node.ident, variant.ident), variant);
                }
            }
            syn::Item::Impl(node) => self.methods(node),
            syn::Item::Use(node) if matches!(node.vis, Visibility::Public(_)) => {
                self.add("use".to_owned(), node);
            }
            syn::Item::Macro(node) => {
                let name = first_word(&node.mac.tokens);
                self.add(format!("{name}!"), node);
            }
            _ => {}
        }
    }

    fn fields(&mut self, owner: &str, fields: &Fields) {
        for field in fields {
            if let Some(name) = &field.ident {
                self.add(format!("{owner}.{name}"), field);
            }
        }
    }

    fn methods(&mut self, block: &ItemImpl) {
        let Type::Path(owner) = &*block.self_ty else { return };
        let owner = &owner.path.segments.last().unwrap().ident;
        for item in &block.items {
            match item {
                ImplItem::Const(node) => self.add(format!("{owner}::{}", node.ident), node),
                ImplItem::Fn(node) => {
                    let name = format!("{owner}::{}", node.sig.ident);
                    let undocumented = ImplItemFn { attrs: Vec::new(), ..node.clone() };
                    self.add(format!("{name}()"), &undocumented);
                    self.add_bare(name, &node.attrs, node);
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, name: String, item: &impl Spanned) {
        self.push(name, lines(&self.lines, item, &[]));
    }

    /// Adds an item without the attributes in `COMMON`, and as `NAME#` with them.
    fn add_bare(&mut self, name: String, attributes: &[Attribute], item: &impl Spanned) {
        let common =
            |attribute: &&Attribute| COMMON.iter().any(|name| attribute.path().is_ident(name));
        let omitted: Vec<_> = attributes.iter().filter(common).collect();
        self.push(name.clone(), lines(&self.lines, item, &omitted));
        self.push(format!("{name}#"), lines(&self.lines, item, &[]));
    }

    /// Adds an item. Items with the same name, such as the macro calls of one type, are combined.
    fn push(&mut self, name: String, text: String) {
        let name = format!("{}{name}", self.prefix);
        match self.items.iter_mut().find(|item| item.name == name) {
            Some(item) => item.text.push_str(&text),
            None => self.items.push(Item { name, text }),
        }
    }
}

/// Returns the lines of an item without the omitted attributes and without its indentation.
fn lines(lines: &[&str], item: &impl Spanned, omitted: &[&Attribute]) -> String {
    let range = |span: Span| span.start().line..=span.end().line;
    let omitted: Vec<_> = omitted.iter().flat_map(|attribute| range(attribute.span())).collect();
    let indent = item.span().start().column;
    range(item.span())
        .filter(|line| !omitted.contains(line))
        .map(|line| format!("{}\n", lines[line - 1].get(indent..).unwrap_or_default()))
        .collect()
}

/// Returns the first identifier in the input of a macro.
fn first_word(tokens: &TokenStream) -> String {
    let word = tokens.clone().into_iter().find_map(|token| match token {
        TokenTree::Ident(word) => Some(word.to_string()),
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    });
    word.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str = "//! Root.\n\nmod client;\n\n/// Models.\npub mod models;\n";
    const CLIENT: &str =
        "impl Client {\n    /// Starts.\n    pub fn new() -> Self {\n        Self\n    }\n}\n";
    const MODELS: &str = "mod pet;\npub use pet::Pet;\n";
    const PET: &str = "/// Pet.\n#[derive(Debug)]\npub struct Pet {\n    /// A.\n    pub a: i64,\n}\nruntime::model! {\n    Pet {}\n}\n\
        static GET: Operation = Operation {\n    path: \"/\",\n};\n";

    #[test]
    fn names_items_by_public_path() {
        let files = [
            ("mod.rs", ROOT),
            ("client.rs", CLIENT),
            ("models/mod.rs", MODELS),
            ("models/pet.rs", PET),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        let items = all(&FileTree::from(files));
        let names: Vec<_> = items.iter().map(|item| item.name.as_str()).collect();
        let expected = [
            "self",
            "mod",
            "Client::new()",
            "Client::new",
            "Client::new#",
            "models::self",
            "models::mod",
            "models::use",
            "models::Pet",
            "models::Pet#",
            "models::Pet.a",
            "models::Pet!",
            "models::GET",
            "models::GET.path",
        ];
        assert_eq!(names, expected);
        let text = |name: &str| items.iter().find(|item| item.name == name).unwrap().text.as_str();
        assert_eq!(text("Client::new"), "/// Starts.\npub fn new() -> Self {\n    Self\n}\n");
        assert_eq!(text("Client::new()"), "pub fn new() -> Self {\n    Self\n}\n");
        assert_eq!(text("models::GET.path"), "path: \"/\",\n");
        assert_eq!(text("self"), "//! Root.\n");
        assert_eq!(text("mod"), "mod client;\n/// Models.\npub mod models;\n");
        let pet = "pub struct Pet {\n    /// A.\n    pub a: i64,\n}\n";
        assert_eq!(text("models::Pet"), format!("/// Pet.\n{pet}"));
        assert_eq!(text("models::Pet#"), format!("/// Pet.\n#[derive(Debug)]\n{pet}"));
        assert_eq!(text("models::Pet.a"), "/// A.\npub a: i64,\n");
        assert_eq!(text("models::Pet!"), "runtime::model! {\n    Pet {}\n}\n");
    }
}
