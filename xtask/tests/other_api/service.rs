//! Tests crates with facts about their service: the rate limit, retries and idempotency keys.

use std::fs;

use crate::crates::{Folder, add_test, cargo, complete, text};

const DOCUMENT: &str = include_str!("tools.yaml");
/// The actions that the overlay needs for the facts about the service.
const FACTS: &str = include_str!("facts.json");

#[test]
fn crates_of_another_api_retry_and_keep_their_rate_limit() {
    let folder = Folder::new();
    let (with, without) = ("tools-with-facts", "tools-without-facts");
    folder.make_with_facts(with, DOCUMENT, FACTS);
    assert_eq!(folder.xtask(with, &["check"]).status.code(), Some(1), "the overlay has changed");
    folder.regenerate(with);
    let output = folder.xtask(with, &["check"]);
    assert!(output.status.success(), "{}", text(&output));
    folder.make(without, DOCUMENT);
    for (name, test) in [(with, "retries.rs"), (with, "limits.rs"), (without, "without_facts.rs")] {
        add_test(&folder, name, test, test);
        add_test(&folder, name, "server.rs", "server/mod.rs");
    }
    complete(&folder, with);
    complete(&folder, without);
    let texts = [
        ("src/generated/client.rs", "static SERVICE: "),
        ("src/generated/client.rs", "The service accepts at most 5 requests in 1 second."),
        ("src/generated/loans.rs", "with_idempotency_key"),
        ("README.md", "The service accepts at most 5 requests in 1 second."),
        ("README.md", ".with_idempotency_key("),
        ("README.md", "`yes` requests a retry"),
    ];
    for (path, expected) in texts {
        let is_in =
            |name| fs::read_to_string(folder.at(name).join(path)).unwrap().contains(expected);
        assert_eq!((is_in(with), is_in(without)), (true, false), "{path}: {expected}");
    }

    folder.unite(&[with, without]);
    run(&folder);
}

/// Runs the tests and the checks of all crates.
fn run(folder: &Folder) {
    // Without the built-in HTTP client, far fewer dependencies are compiled. The other commands include it.
    cargo(
        folder,
        &[
            "test",
            "--workspace",
            "--tests",
            "--no-fail-fast",
            "--no-default-features",
            "--features=blocking,tracing,handles",
        ],
    );
    let features = "--features=blocking,tower,tracing";
    cargo(folder, &["clippy", "--workspace", "--all-targets", features]);
    cargo(folder, &["doc", "--workspace", "--no-deps", features]);
}

const LIMIT: &str = r#"Client  at most 5 requests in 1 s  limit in "X-Permitted-Requests"  window in "X-Permitted-Seconds""#;
const CALL: &str = "loans::create_loan(tool_id: i64)  POST /loans";
const METHOD: &str =
    r#"loans::create_loan.with_idempotency_key(impl AsRef<str>)  header "X-Request-Key""#;

#[test]
fn regen_reports_new_facts() {
    let folder = Folder::new();
    folder.make_with_facts("tools", DOCUMENT, FACTS);
    let search = "tools::search_tools(words: impl Into<String>) -> Vec<Tool>  POST /tools/search";
    let expected = [
        format!("+{LIMIT}"),
        "+Client  header \"X-Should-Retry\"  \"yes\" requests a retry, \"no\" forbids it"
            .to_owned(),
        "+Client::request  idempotency key \"X-Request-Key\"".to_owned(),
        format!("-{search}"),
        format!("+{search}  idempotent"),
        format!("-{CALL}"),
        format!("+{CALL}  idempotency key \"X-Request-Key\""),
        format!("+{METHOD}"),
    ];
    assert_eq!(folder.regenerate("tools"), expected);
}

#[test]
fn regen_reports_a_changed_limit_and_a_removed_key() {
    let folder = Folder::new();
    folder.make_with_facts("tools", DOCUMENT, FACTS);
    folder.regenerate("tools");
    folder.edit_overlay("tools", |overlay| {
        *overlay.pointer_mut("/actions/2/update/x-rate-limit/requests").unwrap() = 8.into();
    });
    let expected = [format!("-{LIMIT}"), format!("+{}", LIMIT.replace('5', "8"))];
    assert_eq!(folder.regenerate("tools"), expected);

    folder.edit_overlay("tools", |overlay| {
        let facts = overlay.pointer_mut("/actions/2/update").unwrap();
        facts.as_object_mut().unwrap().remove("x-idempotency-key");
    });
    let expected = [
        "-Client::request  idempotency key \"X-Request-Key\"".to_owned(),
        format!("-{CALL}  idempotency key \"X-Request-Key\""),
        format!("-{METHOD}"),
        format!("+{CALL}"),
    ];
    assert_eq!(folder.regenerate("tools"), expected);
}
