//! Compares the client's public API with its snapshot, which lists one item per line for reviewers.

use crate::fixtures;

#[test]
fn marks_a_client_without_a_server() {
    let text = r#"{"openapi": "3.0.1", "info": {"title": "", "version": ""}, "paths": {}}"#;
    let output = fixtures::generate("accept", "nothing", text).unwrap();
    assert_eq!(output.surface.lines().next(), Some("Client  no server, requires base_url"));
}

#[test]
fn surface_matches_the_snapshot() {
    let output = fixtures::own();
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
    }, {
        insta::assert_snapshot!("surface", output.surface);
    });
}

/// Returns the lines of a fixture's surface that contain a text.
fn lines_with(fixture: &str, text: &str) -> Vec<String> {
    let (_, document) =
        fixtures::all("accept").into_iter().find(|(name, _)| name == fixture).unwrap();
    let surface = fixtures::generate("accept", fixture, &document).unwrap().surface;
    surface.lines().filter(|line| line.contains(text)).map(str::to_owned).collect()
}

#[test]
fn shows_which_statuses_are_terminal_if_all_facts_agree() {
    let fixture = "overlay_states_the_statuses_at_the_end_of_processes";
    let terminal = [
        "BuildState.is_terminal()  Passed or Failed or Cancelled",
        "ChatState.is_terminal()  Closed or Lost",
        "FeedState.is_terminal()  Closed",
    ];
    assert_eq!(lines_with(fixture, ".is_terminal()"), terminal);
    let success = ["BuildState.is_success()  Passed", "ChatState.is_success()  Closed"];
    assert_eq!(lines_with(fixture, ".is_success()"), success);
}

#[test]
fn shows_the_rate_limit_and_the_retry_header_of_the_service() {
    let fixture = "overlay_states_facts_about_the_service";
    assert_eq!(
        lines_with(fixture, "Client  at most"),
        [r#"Client  at most 20 requests in 1.5 s  window in "X-Window""#]
    );
    assert_eq!(
        lines_with(fixture, "retry"),
        [r#"Client  header "X-Should-Retry"  "true" requests a retry, "never" forbids it"#]
    );
}

#[test]
fn shows_idempotency_keys_and_the_methods_that_set_them() {
    assert_eq!(
        lines_with("overlay_states_idempotency_keys", "dempotency"),
        [
            r#"Client::request  idempotency key "Idempotency-Key""#,
            r#"payments::replace()  PUT /payments  not idempotent  idempotency key "Idempotency-Key""#,
            r#"payments::replace.with_idempotency_key(impl AsRef<str>)  header "Idempotency-Key""#,
            r#"payments::create()  POST /payments  idempotency key "Idempotency-Key""#,
            r#"payments::create.with_idempotency_key(impl AsRef<str>)  header "Idempotency-Key""#,
            r#"payments::refund()  POST /payments/refund  idempotency key "X-Refund-Token""#,
            r#"payments::refund.with_idempotency_key(impl AsRef<str>)  header "X-Refund-Token""#,
        ]
    );
    assert_eq!(
        lines_with("parameter_replaces_the_idempotency_key_of_a_call", "with_idempotency_key"),
        [r#"payments::void_later.with_idempotency_key(impl AsRef<str>)  header "Idempotency-Key""#]
    );
}

#[test]
fn shows_the_endings_that_facts_add() {
    let shown = [
        ("overlay_adds_pages_to_a_list", "Pages"),
        ("overlay_adds_pages_with_a_cursor", "cursor"),
        ("overlay_adds_waits_for_a_process", "Wait"),
        ("overlay_adds_event_streams", "Follow"),
    ];
    let lines: Vec<_> =
        shown.iter().flat_map(|(fixture, text)| lines_with(fixture, text)).collect();
    assert_eq!(
        lines,
        [
            "pets::list.pages(u32) -> Pages<Pet>",
            r#"logs::list  page of lines, cursor in header "X-Page-Token" from nextPageToken, size in query "pageSize", 10 by default"#,
            "jobs::start.until_done() -> Wait<Run>  polls runs.get with id in /run/id until /status is 2, fails with 3 explained by /error, stopped by runs.stop",
            "runs::get.until_done() -> Wait<Run>  polls runs.get until /status is 2, fails with 3 explained by /error, stopped by runs.stop",
            "WaitError<Run>.diagnostics() -> reports::ReasonCall",
            r#"chats::events.follow() -> Follow<Event>  of list, cursor in query "after" from -1, next in /last, number in /number, ends when /state is "closed" or "lost", ends after /kind is "error" and /final is true, ends when chats.get has /state is "closed" and the event /newest"#,
        ]
    );
}
