//! The errors of waits: what they carry, and what they say about the call.

use std::error::Error as _;

use super::*;
use crate::runtime::{Error, Reply, WaitError, Whole};
use crate::wire::scripted::{json, silence};

async fn failed(api: &Api) -> WaitError<Value> {
    start(&api.core()).until_done().await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn failed_run_is_an_error_with_its_state() {
    let api = running(&[1, 7]);
    let error = failed(&api).await;
    assert!(error.is_failure() && !error.is_timeout());
    let text = "runs.status (GET /agents/101/runs/9001): the process has ended with status Failed";
    assert_eq!(error.to_string(), text);
    assert_eq!(format!("{error:?}"), text);
    assert!(error.source().is_none());
    assert_eq!(error.into_state(), Some(state(7)));
}

#[tokio::test(start_paused = true)]
async fn operator_converts_the_error_and_keeps_message_and_state() {
    async fn run(core: &Core) -> Result<Value, Error> {
        Ok(start(core).until_done().await?)
    }
    let error = run(&running(&[1, 7]).core()).await.unwrap_err();
    assert!(error.to_string().ends_with("the process has ended with status Failed"), "{error}");
    assert_eq!(error.state::<Value>(), Some(&state(7)));
    assert_eq!(error.state::<String>(), None);
    assert_eq!(error.pointer("/status").unwrap(), 7);
    assert!(error.may_have_been_executed() && !error.is_safe_to_repeat());
    assert!(!error.is_temporary() && !error.is_timeout() && error.status().unwrap() == 200);
    assert!(error.as_curl().unwrap().contains("/agents/101/runs/9001"));
}

#[tokio::test(start_paused = true)]
async fn wait_for_a_state_alone_is_safe_to_repeat() {
    let error: Error = status(&running(&[6]).core()).until_done().await.unwrap_err().into();
    assert!(error.is_safe_to_repeat() && !error.is_temporary(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn deadline_carries_the_last_state() {
    let api = running(&[3, 1]);
    let error = start(&api.core()).until_done().deadline(60 * SECOND).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_failure());
    assert_eq!((error.state(), api.now()), (Some(&state(1)), 60 * SECOND));
    let text =
        "the deadline of 60s has passed before the process has ended; its last status is Running";
    assert!(error.to_string().ends_with(text), "{error}");
    let error = Error::from(error);
    assert!(error.is_timeout() && error.is_temporary() && !error.is_safe_to_repeat());
}

#[tokio::test(start_paused = true)]
async fn deadline_limits_the_first_call_and_each_poll() {
    let silent = Api::sequence(&[silence]);
    let error = start(&silent.core()).until_done().deadline(5 * SECOND).await.unwrap_err();
    assert!(error.is_timeout() && error.state().is_none() && silent.now() == 5 * SECOND);
    assert!(error.error().may_have_been_executed() && !error.error().is_safe_to_repeat());
    let late = Api::sequence(&[|| run(1), silence]);
    let error = start(&late.core()).until_done().deadline(5 * SECOND).await.unwrap_err();
    assert!(error.is_timeout() && error.state().is_some() && late.now() == 5 * SECOND);
    let none = running(&[1]);
    let error =
        start(&none.core()).until_done().deadline(std::time::Duration::ZERO).await.unwrap_err();
    assert!(error.is_timeout() && !error.error().may_have_been_executed(), "{error}");
    assert!(none.lines().is_empty());
}

#[tokio::test(start_paused = true)]
async fn rejected_start_is_the_error_of_that_call() {
    let api = Api::sequence(&[|| json(409, r#"{"title": "already running"}"#)]);
    let error = failed(&api).await;
    assert!(!error.is_failure() && !error.is_timeout() && error.error().is_conflict());
    assert!(error.call(&DIAGNOSTICS).is_none(), "the run has no id");
    assert!(Error::from(error).is_safe_to_repeat());
}

#[tokio::test(start_paused = true)]
async fn rejected_poll_carries_the_last_state_and_forbids_another_start() {
    let api = Api::sequence(&[|| run(1), || json(403, r#"{"title": "no"}"#)]);
    let error = failed(&api).await;
    assert!(error.error().is_forbidden() && error.state() == Some(&state(1)));
    let text = "403 Forbidden: no; the last status of the process is Running";
    assert!(error.to_string().ends_with(text), "{error}");
    let error = Error::from(error);
    assert!(error.is_forbidden() && error.state::<Value>().is_some());
    assert!(error.may_have_been_executed() && !error.is_safe_to_repeat());
    static KEYED: Operation = Operation { idempotency_key: Some("idempotency-key"), ..START };
    let api = Api::sequence(&[|| run(1), || json(403, "")]);
    let call = api.core().call(&KEYED).path("agentId", 101).idempotency_key("k-1");
    let error = StartCall(call).until_done().await.unwrap_err();
    assert!(Error::from(error).is_safe_to_repeat(), "the server recognizes another start");
}

#[tokio::test(start_paused = true)]
async fn missing_id_is_an_error_with_the_state_of_the_started_run() {
    let api = Api::sequence(&[|| json(200, r#"{"id": null, "status": 3}"#)]);
    let error = failed(&api).await;
    let text =
        "the call was executed (200 OK), but the response cannot be read: it has no id at `/id`";
    assert!(error.to_string().contains(text), "{error}");
    assert!(error.to_string().ends_with(texts::MAY_BE_STARTED), "{error}");
    assert_eq!(error.state().unwrap()["status"], 3);
    assert!(error.call(&DIAGNOSTICS).is_none());
    assert!(Error::from(error).may_have_been_executed());
    assert_eq!(api.lines().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn diagnostics_are_requested_with_the_ids_of_the_run() {
    let api = running(&[1, 7]);
    let error = failed(&api).await;
    let call = error.call(&DIAGNOSTICS).unwrap();
    call.value(Whole(Reply::json::<Value>)).await.unwrap();
    assert_eq!(api.lines().last().unwrap(), "GET /agents/101/runs/9001/diagnostics");
}
