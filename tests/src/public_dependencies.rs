//! Tests that the client's public items use only permitted crates. Users also depend on these crates, so replacing one
//! is a breaking change.

mod items;

use std::collections::BTreeSet;

use crate::fixtures::workspace;
use crate::packages::dependencies;
use crate::paths::Crate;
use crate::sizes::sources;
use items::Items;

/// The crates that public items may use besides the standard library.
const PUBLIC: [&str; 8] =
    ["bytes", "futures_core", "http", "http_body", "jiff", "serde", "serde_json", "tower_service"];

/// Returns every public item that uses a forbidden crate, as `file: item names crate`.
fn leaks(client: &Crate) -> Vec<String> {
    let items = Items::of(client);
    let mut all_leaks = BTreeSet::new();
    for (file, item, path) in items.named(client) {
        let Some(name) = path.first() else { continue };
        let is_permitted = ["crate", "std", "core", "alloc"].contains(&name.as_str())
            || PUBLIC.contains(&name.as_str());
        if !is_permitted {
            all_leaks.insert(format!("{file}: {item} names {name}"));
        }
    }
    all_leaks.into_iter().collect()
}

#[test]
fn public_items_use_only_permitted_crates() {
    let src = workspace("generated-client/src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    sources(&src.join("generated"), &mut files);
    let client = Crate::of(&src, &files, dependencies("generated-client"));
    assert!(client.files.len() > 100, "the generated files are missing");
    let all_leaks = leaks(&client);
    assert!(all_leaks.is_empty(), "{}", all_leaks.join("\n"));
}

/// Returns the leaks of a crate with one file.
fn leaks_of(text: &str) -> Vec<String> {
    let dependencies = ["bytes", "http", "reqwest", "secrecy", "url"].map(str::to_owned).into();
    leaks(&Crate::new([("lib.rs".to_owned(), text.to_owned())], dependencies))
}

#[test]
fn reports_leaks_in_every_position() {
    let table = [
        ("pub fn f() -> reqwest::Response {}", "f names reqwest"),
        ("use url::Url; pub fn f(url: impl Into<Url>) {}", "f names url"),
        ("pub fn f<T>() where T: AsRef<url::Url> {}", "f names url"),
        ("pub struct A { pub b: Option<secrecy::SecretString> }", "A names secrecy"),
        ("pub enum A { B(url::Url) }", "A names url"),
        ("pub trait A { fn b(&self) -> url::Url; }", "A names url"),
        ("pub trait A: url::B {}", "A names url"),
        ("pub type A = url::Url;", "A names url"),
        ("pub const A: Option<url::Url> = None;", "A names url"),
        ("pub use reqwest::Client;", "use names reqwest"),
        ("pub struct A; impl A { pub fn b(&self) -> &url::Url {} }", "A names url"),
        ("pub struct A; impl From<reqwest::Error> for A {}", "impl for A names reqwest"),
        ("pub struct A; impl From<A> for url::Url {}", "impl for Url names url"),
        ("pub struct A; impl Iterator for A { type Item = url::Url; }", "impl for A names url"),
        ("#[derive(secrecy::Zeroize)] pub struct A;", "A names secrecy"),
        (
            "use url::Url as Address; type Hidden = Vec<Address>; pub fn f() -> Hidden {}",
            "f names url",
        ),
        ("pub mod a { use url::Url; pub fn f(url: Url) {} }", "f names url"),
        ("use url::Url; table! { pub a: Url }", "a macro names url"),
        ("macro_rules! m { () => { pub fn f() -> url::Url {} } }", "m! names url"),
    ];
    for (text, expected) in table {
        let all_leaks = leaks_of(text);
        assert_eq!(all_leaks, [format!("lib.rs: {expected}")], "{text}");
    }
}

#[test]
fn ignores_private_items() {
    let table = [
        "fn f() -> url::Url {}",
        "pub(crate) fn f() -> url::Url {}",
        "pub fn f() { let url = url::Url::parse(\"\"); }",
        "pub struct A { b: url::Url, pub(super) c: url::Url }",
        "pub struct A(url::Url); impl A { fn b() -> url::Url {} }",
        "struct A; impl From<reqwest::Error> for A {}",
        "trait Inner {} pub struct A; impl Inner for A { type B = url::Url; }",
        "use url::Url; type Hidden = Url; fn f(url: Hidden) {}",
        "pub fn f(body: bytes::Bytes) -> http::HeaderMap {}",
        "pub struct A; impl From<http::StatusCode> for A {}",
    ];
    for text in table {
        assert_eq!(leaks_of(text), [""; 0], "{text}");
    }
}
