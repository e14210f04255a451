//! The messages of errors of waits: the status, the explanation of a failure, and whether the process was started.

use super::*;
use crate::runtime::{Builder, CredentialLocation, Scheme, Secret, WaitError};
use crate::wire::scripted::{disconnected, json, silence, status as reply_status};

pub(super) const MAY_BE_STARTED: &str =
    "; the process may have been started, so look for it before you start another one";

#[tokio::test(start_paused = true)]
async fn failure_has_the_message_of_the_state() {
    for (message, text) in [
        (json!(" Navigation\ntimed out "), "status Failed: Navigation timed out"),
        (json!(17), "status Failed: 17"),
        (json!(" "), "status Failed"),
        (json!(null), "status Failed"),
        (json!({"a": 1}), "status Failed"),
    ] {
        let body = json!({"id": 9001, "status": 7, "message": message});
        let api = Api::new(move |_, _| json(200, &body));
        let error = status(&api.core()).until_done().await.unwrap_err();
        assert!(error.to_string().ends_with(text), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn status_without_a_name_is_shown_as_it_is() {
    for (status_value, text) in [(json!(99), "99"), (json!("Odd"), "Odd"), (json!([1]), "[1]")] {
        let body = json!({"id": 9001, "status": status_value});
        let api = Api::new(move |_, _| json(200, &body));
        let error = status(&api.core()).until_done().deadline(SECOND).await.unwrap_err();
        assert!(error.to_string().ends_with(&format!("its last status is {text}")), "{error}");
    }
    let failed = status(&running(&[6]).core()).until_done().await.unwrap_err();
    assert!(failed.to_string().ends_with("has ended with status 6"), "{failed}");
}

/// Waits for 5 seconds, and returns the text of the error.
async fn late(api: &Api, start: impl FnOnce(&Core) -> Wait) -> String {
    let error = start(&api.core()).deadline(5 * SECOND).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    error.to_string()
}

type Wait = crate::runtime::Wait<Value>;

fn tickets(core: &Core) -> Wait {
    ticket(core).until_done()
}

fn states(core: &Core) -> Wait {
    start(core).0.until_done(&POLLING)
}

#[tokio::test(start_paused = true)]
async fn deadline_error_names_the_call_of_the_last_state() {
    let passed = "the deadline of 5s has passed before the process has ended; ";
    let started = late(&Api::sequence(&[|| run(1), silence]), states).await;
    let text = format!("runs.start (POST /agents/101/start): {passed}its last status is Running");
    assert_eq!(started, text);
    let polled = late(&running(&[1]), states).await;
    let text =
        format!("runs.status (GET /agents/101/runs/9001): {passed}its last status is Running");
    assert_eq!(polled, text);
}

#[tokio::test(start_paused = true)]
async fn deadline_error_states_that_no_status_was_received() {
    let passed = "the deadline of 5s has passed before the process has ended; ";
    let never = late(&Api::sequence(&[|| run(1), silence]), tickets).await;
    let text =
        format!("runs.status (GET /agents/101/runs/9001): {passed}no status of it was received");
    assert_eq!(never, text);
    let body = || json(200, r#"{"id": 9001, "status": null}"#);
    let without = late(&Api::new(move |_, _| body()), tickets).await;
    assert!(without.ends_with("its last state has no status"), "{without}");
}

async fn failed(api: &Api) -> WaitError<Value> {
    start(&api.core()).until_done().await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn page_and_empty_body_as_the_response_to_the_start_are_named() {
    let titled = || json(200, "<html><title>Log in</title>");
    let error = failed(&Api::new(move |_, _| titled())).await.to_string();
    let text = "200 OK, but the response cannot be read: the body is an HTML page with the title `Log in` from ";
    assert!(error.contains(text) && error.ends_with(MAY_BE_STARTED), "{error}");
    assert!(error.contains("check the base URL") && !error.contains("no id at"), "{error}");
    assert_eq!(error.matches("may have been").count(), 1, "{error}");
    let error = failed(&Api::new(move |_, _| json(200, ""))).await.to_string();
    let text = "the response cannot be read: expected JSON, but the body is empty";
    assert!(error.contains(text) && error.ends_with(MAY_BE_STARTED), "{error}");
}

#[tokio::test(start_paused = true)]
async fn lost_response_to_the_start_states_that_the_process_may_have_been_started() {
    for lost in [silence, || reply_status(500), || json(200, "<html>")] {
        let error = failed(&Api::new(move |_, _| lost())).await;
        assert!(error.to_string().ends_with(MAY_BE_STARTED), "{error}");
        assert!(error.error().may_have_been_executed() && !error.error().is_safe_to_repeat());
    }
    let api = Api::sequence(&[silence]);
    let error = start(&api.core()).until_done().deadline(5 * SECOND).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().ends_with(MAY_BE_STARTED), "{error}");
    for rejected in [|| reply_status(409), disconnected] {
        let error = failed(&Api::new(move |_, _| rejected())).await;
        assert!(!error.to_string().contains("process"), "{error}");
    }
    static KEYED: Operation = Operation { idempotency_key: Some("idempotency-key"), ..START };
    let call = api.core().call(&KEYED).path("agentId", 101).idempotency_key("k-1");
    let error = StartCall(call).until_done().await.unwrap_err();
    assert!(!error.to_string().contains("process"), "repeating is safe: {error}");
}

#[tokio::test(start_paused = true)]
async fn rejected_poll_states_what_is_known_of_the_process() {
    let api = Api::sequence(&[|| run(1), || reply_status(403)]);
    let error = ticket(&api.core()).until_done().await.unwrap_err();
    let text = "403 Forbidden; the process was started, but no status of it was received";
    assert!(error.to_string().ends_with(text), "{error}");
    let alone = Api::sequence(&[|| reply_status(403)]);
    let error = status(&alone.core()).until_done().await.unwrap_err();
    assert!(error.to_string().ends_with("403 Forbidden"), "{error}");
}

static KEY: Scheme = Scheme {
    name: "Key",
    location: CredentialLocation::Header("x-key"),
    prefix: "",
    setters: &[],
    env: None,
};

#[tokio::test(start_paused = true)]
async fn errors_contain_no_secret() {
    let api = Api::sequence(&[
        || json(200, r#"{"id": 9001, "status": "sk-secret-1"}"#),
        || json(200, r#"{"id": 9001, "status": "sk-secret-1"}"#),
        || reply_status(400),
        || json(200, r#"{"id": 9001, "status": 7, "message": "no sk-secret-1"}"#),
    ]);
    let builder: Builder = api.builder();
    let core = builder.credential(&KEY, Secret::from("sk-secret-1")).build().unwrap();
    let deadline = start(&core).until_done().deadline(SECOND).await.unwrap_err();
    let rejected = start(&core).until_done().await.unwrap_err();
    let text = "400 Bad Request; the last status of the process is [redacted]";
    assert!(rejected.to_string().ends_with(text), "{rejected}");
    let explained = status(&core).until_done().await.unwrap_err();
    assert!(explained.to_string().ends_with("status Failed: no [redacted]"), "{explained}");
    for error in [deadline, rejected, explained] {
        let shown = format!("{error} {error:?} {}", error.error().as_curl().unwrap());
        assert!(!shown.contains("sk-secret"), "{shown}");
        let body = error.error().raw_body().map(|body| String::from_utf8_lossy(body).into_owned());
        assert!(!body.unwrap_or_default().contains("sk-secret"));
    }
}
