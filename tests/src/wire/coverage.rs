//! Checks that `operations` tests everything that is generated: every call, setter, declared error and field of a
//! response.

mod calls;
mod responses;
mod surface;

use std::collections::BTreeSet;
use std::fs;

use crate::fixtures;
use calls::Calls;
use surface::Surface;

const FOLDER: &str = "tests/src/wire/operations";

/// Returns the names and contents of the Rust files of `operations`.
fn files() -> Vec<(String, String)> {
    let entries = fs::read_dir(fixtures::workspace(FOLDER)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| name.ends_with(".rs")).collect();
    names.sort();
    let text = |name: String| (fixtures::read(&format!("{FOLDER}/{name}")), name);
    names.into_iter().map(text).map(|(text, name)| (name, text)).collect()
}

/// Returns one message for each item that the files do not test.
fn missing(surface: &Surface, files: &[(String, String)]) -> Vec<String> {
    let mut calls = Calls::new(surface.handles());
    files.iter().for_each(|(_, text)| calls.read(text));
    let mut in_paths = Calls::new(surface.handles());
    let paths = files.iter().filter(|(name, _)| name == "paths.rs");
    paths.for_each(|(_, text)| in_paths.read(text));
    let without = |expected: BTreeSet<String>, actual: &BTreeSet<String>| -> Vec<String> {
        expected.into_iter().filter(|item| !actual.contains(item)).collect()
    };
    let called = without(surface.items(), &calls.made).into_iter();
    let called = called.map(|item| {
        let handle = item.split([':', '.']).next().unwrap_or_default().to_owned();
        format!("`{item}` is never called: add a call to the tests for `{handle}` in {FOLDER}")
    });
    let failed = without(surface.failing(), &calls.failed).into_iter();
    let failed = failed.map(|name| {
        format!("the errors of `{name}` are not tested: add `fails(\"{name}\", …)` to {FOLDER}")
    });
    let texts = without(surface.with_text_in_path(), &in_paths.made).into_iter();
    let texts = texts.map(|item| {
        format!(
            "`{item}` takes a string as a path parameter: add a call to `each` in {FOLDER}/paths.rs"
        )
    });
    called.chain(failed).chain(texts).collect()
}

#[test]
fn all_generated_calls_setters_and_errors_are_tested() {
    let surface = Surface::new(fixtures::own().surface);
    let actual = missing(&surface, &files());
    assert!(actual.is_empty(), "{}", actual.join("\n"));
    let items = surface.items();
    assert!(items.len() > 150, "the surface was not parsed: {items:?}");
    assert_eq!(surface.with_text_in_path().len(), 7);
    assert_eq!(surface.failing().len(), surface.calls().len());
}

const SNIPPET: &str = "\
Client::agents -> Agents
agents::list() -> Vec<Agent>  GET /agents
agents::list.name(impl Into<String>), clear_name()  query \"name\"
agents::list.with_body(&Body)
agents::get(agent_id: impl Into<AgentId>, tag_name: impl Into<String>)  GET /agents/{agentId}/{tagName}
agents  fails with 400 ProblemDetails: list
ids::x  nothing
struct Agent
Agent.id: AgentId  \"id\"
Agent.url: Option<String>, clear_url()  \"url\"
struct Body
Body.id: i32  \"id\"
Body.url: Option<String>, clear_url()  \"url\"
Body.log_level: Option<LogLevel>  \"logLevel\"
id AgentId: i64
";

fn missing_in(text: &str) -> Vec<String> {
    let file = |name: &str| (name.to_owned(), text.to_owned());
    missing(&Surface::new(SNIPPET.to_owned()), &[file("agents.rs"), file("paths.rs")])
}

#[test]
fn reports_nothing_if_everything_is_tested() {
    let text = r#"
        async fn all(client: &Client) {
            let body = Body::new(1).url("a").log_level(LogLevel::Info);
            let body = body.clear_url();
            client.agents().list().name("a").clear_name().with_body(&body).await;
            client.agents().get(1, "x").await;
            fails("agents.list", |client| client.agents().list()).await;
        }
    "#;
    assert_eq!(missing_in(text), Vec::<String>::new());
}

#[test]
fn reports_untested_items_with_their_test_files() {
    let text = r#"async fn all(c: &Client) { c.agents().list().name("a").await; }"#;
    let actual = missing_in(text);
    let expected = [
        "`Body.clear_url` is never called: add a call to the tests for `Body` in tests/src/wire/operations",
        "`Body.log_level` is never called",
        "`Body.url` is never called",
        "`agents::get` is never called: add a call to the tests for `agents` in tests/src/wire/operations",
        "`agents::list.clear_name` is never called",
        "`agents::list.with_body` is never called",
        "the errors of `agents.list` are not tested: add `fails(\"agents.list\", …)` to tests/src/wire/operations",
        "`agents::get` takes a string as a path parameter: add a call to `each` in tests/src/wire/operations/paths.rs",
    ];
    assert_eq!(actual.len(), expected.len(), "{actual:#?}");
    for (actual, expected) in actual.iter().zip(expected) {
        assert!(actual.starts_with(expected), "{actual}");
    }
}
