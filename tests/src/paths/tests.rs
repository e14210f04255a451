//! Tests for `paths`.
use super::*;

/// Asserts the paths that a file uses in a small crate.
#[track_caller]
fn assert_paths(name: &str, text: &str, expected: &[&str]) {
    let texts = [
        ("lib.rs", "pub mod ir; pub mod spec; pub use ir::Api;"),
        ("ir.rs", "mod types; pub use types::Type; pub use heck::ToSnakeCase;"),
        ("ir/types.rs", ""),
        ("spec.rs", ""),
        (name, text),
    ];
    let dependencies = ["heck", "syn"].map(str::to_owned).into();
    let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let this = Crate::new(texts, dependencies);
    let mut named: Vec<String> =
        this.named(this.files.last().unwrap()).iter().map(|path| path.join("::")).collect();
    named.sort();
    named.dedup();
    assert_eq!(named, expected, "{text}");
}

#[test]
fn resolves_relative_paths_from_their_module() {
    assert_paths("spec/read.rs", "use super::super::ir::Api;", &["crate::ir::Api"]);
    assert_paths(
        "spec/read.rs",
        "use super::refs; use self::x::Y;",
        &["crate::spec::read::x::Y", "crate::spec::refs"],
    );
    assert_paths("spec/read/mod.rs", "use super::*;", &["crate::spec"]);
    assert_paths("spec/read.rs", "mod inner { use super::super::super::ir; }", &["crate::ir"]);
    assert_paths("lib.rs", "mod ir; fn f() -> ir::Api {}", &["crate::ir::Api"]);
}

#[test]
fn resolves_imported_names() {
    assert_paths(
        "spec/read.rs",
        "use crate::ir; fn f(a: ir::Api) {}",
        &["crate::ir", "crate::ir::Api"],
    );
    assert_paths(
        "spec/read.rs",
        "use syn::visit as v; fn f(a: &dyn v::Visit) {}",
        &["syn::visit", "syn::visit::Visit"],
    );
    assert_paths(
        "spec/read.rs",
        "use syn::{self, Item}; fn f(a: syn::File) {}",
        &["syn", "syn::File", "syn::Item"],
    );
    assert_paths(
        "spec/read.rs",
        "use {crate::spec::{A, b::C as D}, std::fmt};",
        &["crate::spec::A", "crate::spec::b::C", "std::fmt"],
    );
}

#[test]
fn finds_paths_outside_use_declarations() {
    assert_paths(
        "spec/x.rs",
        "fn f() { <u8 as heck::ToSnakeCase>::to(1) }",
        &["heck::ToSnakeCase::to"],
    );
    assert_paths("spec/x.rs", "fn f() { ::syn::parse() }", &["syn::parse"]);
    assert_paths(
        "spec/x.rs",
        "#[derive(syn::A)] struct B(pub(in crate::spec) u8);",
        &["crate::spec", "syn::A"],
    );
    assert_paths("spec/x.rs", "fn f() { vec![crate::ir::X, a::b, T::c] }", &["crate::ir::X"]);
    assert_paths(
        "spec/x.rs",
        "macro_rules! m { ($t:ident) => { $t::a($crate::ir::X::b) } }",
        &["crate::ir::X::b"],
    );
    assert_paths(
        "spec/x.rs",
        "fn f() { match x { syn::Item::Use(_) => {} } }",
        &["syn::Item::Use"],
    );
}

#[test]
fn ignores_quoted_and_test_code() {
    assert_paths("spec/x.rs", "fn f() { quote! { syn::x } }", &[]);
    assert_paths("spec/x.rs", "#[cfg(test)] mod tests { use syn::x; }", &[]);
    assert_paths("spec/x.rs", "#[cfg(unix)] mod inner { use syn::x; }", &["syn::x"]);
    assert_paths("spec/x.rs", "struct A<T>(T::Item); impl A<u8> { fn f() { Self::g() } }", &[]);
}

#[test]
fn follows_reexports_of_the_root_and_of_other_crates() {
    assert_paths("spec/x.rs", "use crate::ir::ToSnakeCase;", &["heck::ToSnakeCase"]);
    assert_paths("spec/x.rs", "use crate::Api;", &["crate::ir::Api"]);
    assert_paths("spec/x.rs", "use crate::ir::Type;", &["crate::ir::Type"]);
}

#[test]
fn prefers_a_module_to_a_function_with_the_same_name() {
    let texts = [
        ("lib.rs", "mod a; mod b; pub use b::a;"),
        ("a.rs", "pub struct A;"),
        ("b.rs", "pub fn a() {}"),
        ("c.rs", "use crate::a::A; fn f() { crate::a(); }"),
    ];
    let texts = texts.map(|(file, text)| (file.to_owned(), text.to_owned()));
    let this = Crate::new(texts, BTreeSet::new());
    let file = this.files.iter().find(|file| file.name == "c.rs").unwrap();
    let named: Vec<_> = this.named(file).iter().map(|path| path.join("::")).collect();
    assert_eq!(named, ["crate::a::A", "crate::b::a"]);
}
