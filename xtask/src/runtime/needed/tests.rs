//! Tests of what is needed of a runtime.
use super::*;

/// A runtime in small: `core` is what all have, the rest is for some.
const RUNTIME: [(&str, &str); 10] = [
    (
        "mod.rs",
        "//! The runtime.\n\nmod core;\nmod event;\nmod lines;\nmod model;\nmod text;\nmod time;\n\npub mod public;\n\n\
         #[cfg(test)]\npub mod tests;\n\npub use self::core::{Core, Reply};\npub use self::event::{\n    Event, \
         EventStream,\n};\n\npub(crate) use self::model::model;\n\n// Unused tables.\nmodel!();\n",
    ),
    ("public.rs", "//! Shown.\n\npub use super::core::Core;\npub use super::event::Event;\n"),
    (
        "core.rs",
        "use std::time::Duration;\n\npub struct Core;\npub struct Reply;\n\n#[cfg(test)]\nmod tests {\n    use \
         super::super::event::Event;\n}\n",
    ),
    (
        "event.rs",
        "mod part;\n\nuse super::Reply;\n\nuse super::lines::Lines;\n\npub struct Event;\n",
    ),
    ("event/part.rs", "use super::super::{Core, model};\n\npub struct EventStream;\n"),
    ("lines.rs", "pub(super) struct Lines;\n\nimpl Lines {\n    pub(super) fn next() {}\n}\n"),
    (
        "model.rs",
        "macro_rules! model {\n    () => {};\n    ($name:ident) => { $crate::runtime::Core::of($name) };\n}\n\n\
         pub(crate) use model;\n",
    ),
    (
        "text.rs",
        "use super::Reply;\n\nimpl Reply {\n    pub fn into_text() {}\n\n    fn charset() {}\n}\n",
    ),
    ("time.rs", "use jiff::{Timestamp, civil::Date};\n\nimpl super::Wire for Timestamp {}\n"),
    ("tests.rs", "use super::Event;\n"),
];

fn runtime() -> Files {
    RUNTIME.map(|(path, text)| (path.to_owned(), text.to_owned())).into()
}

fn files(code: &str) -> Files {
    let reasons = outside(&Mentions::of([code]).unwrap());
    needed(&without_tests(&runtime()), &reasons).unwrap()
}

#[track_caller]
fn are_needed(code: &str, expected: &str) {
    let files = files(code);
    let modules = files.keys().filter(|path| module(path).is_some());
    assert_eq!(modules.cloned().collect::<Vec<_>>().join(" "), expected, "{code}");
}

#[test]
fn what_is_named_comes_with_all_that_it_names() {
    are_needed("", "");
    are_needed("use crate::runtime; struct A(runtime::Core);", "core.rs");
    are_needed("crate::runtime::model! { A }", "core.rs model.rs");
    let event = "core.rs event.rs event/part.rs lines.rs model.rs";
    are_needed("fn f(a: crate::runtime::EventStream) {}", event);
    // It may have types of those names itself.
    are_needed("use super::{Event, Core}; fn next(duration: Duration) {}", "");
}

#[test]
fn a_module_of_impls_is_needed_for_its_methods_and_for_the_crates_that_it_is_about() {
    are_needed("fn f() { reply.into_text() }", "core.rs text.rs");
    are_needed("fn f() { g(Reply::into_text) }", "core.rs text.rs");
    are_needed("fn f() { reply.charset(); lines.next() }", "");
    are_needed("fn f(now: jiff::Timestamp) {}", "time.rs");
}

#[test]
fn the_lists_name_what_is_there() {
    let files = files("runtime::Core");
    assert_eq!(
        files["mod.rs"],
        "//! The runtime.\n\nmod core;\n\npub mod public;\n\npub use self::core::{Core, Reply};\n"
    );
    assert_eq!(files["public.rs"], "//! Shown.\n\npub use super::core::Core;\n");
    assert!(self::files("runtime::model").get("mod.rs").unwrap().contains("\nmodel!();\n"));
}

#[test]
fn tests_stay_where_they_are() {
    let files = without_tests(&runtime());
    assert!(!files.contains_key("tests.rs"));
    assert!(files.values().all(|text| !text.contains("test")), "{files:?}");
    assert_eq!(files["core.rs"].lines().last(), Some("pub struct Reply;"));
}

#[test]
fn the_code_of_an_owner_counts_too_but_for_what_is_of_others() {
    let reasons = |code: &str| beside(&Mentions::of([code]).unwrap());
    for code in ["use pets::{Client, Event};", "fn f(a: crate::runtime::Event) {}"] {
        assert!(reasons(code).contains(&Reason::name("Event")), "{code}");
    }
    for code in ["use std::time::{Duration, Event};", "struct Event; fn f(a: Event) {}"] {
        assert!(!reasons(code).contains(&Reason::name("Event")), "{code}");
    }
}
