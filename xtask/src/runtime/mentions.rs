//! Turns code into what it names: paths, and methods. It does not know what any of them means.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The keywords behind which a path begins, though it may begin with `::`.
const BEFORE_PATHS: [&str; 11] =
    ["as", "dyn", "else", "for", "impl", "in", "move", "mut", "return", "use", "where"];

/// What a piece of code names, within macros too.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    /// The paths of several segments; a `use` of several has one for each.
    pub(super) paths: BTreeSet<Vec<String>>,
    /// Whatever stands behind a dot or a path: among them the methods that are called.
    pub(super) members: BTreeSet<String>,
}

/// What was read last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Dot,
    Colon,
    Colons,
    Other,
}

impl Mentions {
    /// All that several texts name.
    pub(crate) fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Result<Self> {
        let mut mentions = Self::default();
        for text in texts {
            let tokens: TokenStream = syn::parse_str(text).context("this is no Rust code")?;
            mentions.read(tokens, &[]);
        }
        let behind = mentions.paths.iter().flat_map(|path| path.iter().skip(1)).cloned();
        mentions.members.extend(behind.collect::<Vec<_>>());
        Ok(mentions)
    }

    /// The crates that are named, and modules of the same name.
    pub(crate) fn crates(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().filter_map(|path| path.first().map(String::as_str))
    }

    /// Reads a tree of tokens; if it is the end of a `use`, each of its parts follows the beginning.
    fn read(&mut self, tokens: TokenStream, beginning: &[String]) {
        let mut path = beginning.to_vec();
        let mut last = if beginning.is_empty() { Last::Other } else { Last::Colons };
        for token in tokens {
            last = match token {
                TokenTree::Ident(word) => self.word(&mut path, last, &word.to_string()),
                TokenTree::Punct(mark) => match mark.as_char() {
                    ':' if last == Last::Colon => Last::Colons,
                    ':' if mark.spacing() == Spacing::Joint => Last::Colon,
                    ',' if !beginning.is_empty() => {
                        self.keep(&mut path);
                        path = beginning.to_vec();
                        Last::Colons
                    }
                    mark => {
                        self.keep(&mut path);
                        if mark == '.' { Last::Dot } else { Last::Other }
                    }
                },
                TokenTree::Group(group) => {
                    let is_end = last == Last::Colons && group.delimiter() == Delimiter::Brace;
                    self.read(group.stream(), if is_end { &path } else { &[] });
                    self.keep(&mut path);
                    Last::Other
                }
                TokenTree::Literal(_) => Last::Other,
            };
        }
        self.keep(&mut path);
    }

    fn word(&mut self, path: &mut Vec<String>, last: Last, word: &str) -> Last {
        let word = word.strip_prefix("r#").unwrap_or(word);
        if last != Last::Colons {
            self.keep(path);
        }
        if last == Last::Dot {
            self.members.insert(word.to_owned());
        }
        if !BEFORE_PATHS.contains(&word) {
            path.push(word.to_owned());
        }
        Last::Other
    }

    fn keep(&mut self, path: &mut Vec<String>) {
        // Words by themselves say nothing, and are most of what there is.
        if path.len() > 1 && !self.paths.contains(path) {
            self.paths.insert(path.clone());
        }
        path.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_found_wherever_they_stand() {
        let table = [
            ("use super::{A, wire::{B, self as c}, d::*};", "super::A super::wire::B super::d"),
            ("macro_rules! m { () => { $crate::runtime::X::of() } }", "crate::runtime::X::of"),
            (
                "fn f(a: ::bytes::Bytes, b: impl ::url::A) -> Vec<http::Uri> {}",
                "bytes::Bytes url::A http::Uri",
            ),
            ("runtime::model! { A { \"b\" => b } }", "runtime::model"),
            ("fn f() { r#mod::r#type(x, super::Y { z }) }", "mod::type super::Y"),
        ];
        for (code, expected) in table {
            let paths = Mentions::of([code]).unwrap().paths;
            let paths: Vec<String> = paths.iter().map(|path| path.join("::")).collect();
            for expected in expected.split(' ') {
                assert!(paths.iter().any(|path| path == expected), "{code}: {paths:?}");
            }
        }
    }

    #[test]
    fn methods_are_what_stands_behind_a_dot_or_a_type() {
        let mentions = Mentions::of(["fn f() { self.0.part(a).b?.parts(Reply::text) }"]).unwrap();
        for method in ["part", "parts", "text"] {
            assert!(mentions.members.contains(method), "{method}");
        }
        assert!(!mentions.members.contains("a"));
    }

    #[test]
    fn crates_begin_paths() {
        let mentions = Mentions::of(["use jiff::Timestamp; fn f(mime: u8) {}"]).unwrap();
        assert_eq!(mentions.crates().collect::<Vec<_>>(), ["jiff"]);
    }

    #[test]
    fn what_is_no_code_is_an_error() {
        assert!(Mentions::of(["fn f( {"]).is_err());
    }
}
