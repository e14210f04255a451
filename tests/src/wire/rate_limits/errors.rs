//! Tests the errors of calls that the rate limit permits no request in time.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::api::{
    Api, GET, Handling, MINUTE, POST, SECOND, per_minute, redirect, rejection, response, send,
    spawn, status, used,
};
use crate::runtime::{Core, Error, Operation, Reply, Retry, Whole};

async fn within(core: &Core, operation: &'static Operation, deadline: Duration) -> Error {
    core.call(operation).deadline(deadline).value(Whole(Reply::empty)).await.unwrap_err()
}

/// Asserts the facts of an error of a call that the client did not send.
fn assert_blocked(error: &Error, retry_after: Duration) {
    assert!(error.is_rate_limited() && error.is_temporary() && error.is_safe_to_repeat());
    assert!(!error.may_have_been_executed() && !error.is_timeout() && !error.is_connect());
    assert_eq!((error.retry_after(), error.status()), (Some(retry_after), None));
    assert!(error.attempts().is_empty());
}

#[tokio::test(start_paused = true)]
async fn call_during_a_pause_of_more_than_120_seconds_fails_at_once() {
    let api = Api::new(|_, _| rejection("300"));
    let core = api.core(&per_minute(100));
    let rejected = send(&core, &POST).await.unwrap_err();
    assert!(rejected.is_rate_limited() && rejected.status().unwrap() == 429);
    sleep(10 * SECOND).await;
    let begun = Instant::now();
    for (operation, call) in [(&POST, "a.start (POST /a)"), (&GET, "a.get (GET /a)")] {
        let error = send(&core, operation).await.unwrap_err();
        assert_blocked(&error, 290 * SECOND);
        let reason = "the rate limit permits no request for 290s, because the server has responded \
                      with status 429; nothing was sent";
        assert_eq!(error.to_string(), format!("{call}: {reason}"));
    }
    assert_eq!((begun.elapsed(), api.arrivals()), (Duration::ZERO, vec![0]));
    sleep(170 * SECOND).await;
    let error = send(&core, &POST).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 429, "the call waits for the last 120 seconds");
    assert_eq!(api.arrivals(), [0, 300_000]);
}

#[tokio::test(start_paused = true)]
async fn call_whose_deadline_is_in_a_pause_fails_at_once() {
    let api = Api::new(|number, _| if number == 0 { rejection("60") } else { status(204) });
    let core = api.core(&per_minute(100));
    send(&core, &GET).await.unwrap_err();
    let begun = Instant::now();
    let error = within(&core, &POST, MINUTE).await;
    assert_blocked(&error, MINUTE);
    assert_eq!(
        error.to_string(),
        "a.start (POST /a): the rate limit permits no request for 60s, because the server has \
         responded with status 429; nothing was sent"
    );
    assert_eq!(begun.elapsed(), Duration::ZERO);
    let call = core.call(&POST).deadline(MINUTE + SECOND).value(Whole(Reply::empty));
    call.await.unwrap();
    assert_eq!(api.arrivals(), [0, 60_000]);
}

#[tokio::test(start_paused = true)]
async fn call_whose_deadline_is_before_the_next_slot_fails_at_once() {
    let core = Api::ok().core(&per_minute(1));
    send(&core, &GET).await.unwrap();
    let begun = Instant::now();
    let error = within(&core, &POST, 30 * SECOND).await;
    assert_blocked(&error, MINUTE);
    assert_eq!(
        error.to_string(),
        "a.start (POST /a): the rate limit permits no request for 60s, which is past the deadline; \
         nothing was sent"
    );
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn waiting_calls_fail_when_a_long_pause_begins() {
    let api = Api::new(|number, _| match number {
        0 => status(204),
        _ => Handling::Late(SECOND, response(429, &[("retry-after", "121")])),
    });
    let core = api.core(&per_minute(2));
    let begun = Instant::now();
    let mut calls = spawn(&core, 5);
    assert!(calls.join_next().await.unwrap().unwrap().is_ok());
    for result in calls.join_all().await {
        let error = result.unwrap_err();
        assert_eq!(error.retry_after(), Some(121 * SECOND), "{error}");
        assert!(error.is_rate_limited());
    }
    assert_eq!((begun.elapsed(), api.arrivals()), (SECOND, vec![0, 0]));
}

#[tokio::test(start_paused = true)]
async fn deadline_passes_while_the_call_waits_in_the_queue() {
    // The request without a response might free its slot at any time.
    let core = Api::new(|_, _| Handling::Silence).core(&per_minute(1));
    let silent = spawn(&core, 1);
    tokio::task::yield_now().await;
    let begun = Instant::now();
    let error = within(&core, &POST, 30 * SECOND).await;
    assert_eq!(begun.elapsed(), 30 * SECOND);
    assert!(error.is_timeout() && error.is_rate_limited());
    assert!(error.is_temporary() && error.is_safe_to_repeat());
    assert!(!error.may_have_been_executed() && error.attempts().is_empty());
    assert_eq!(
        error.to_string(),
        "a.start (POST /a): the deadline of 30s has passed while waiting for the rate limit, \
         before anything was sent"
    );
    assert_eq!(used(&core), 1);
    drop(silent);
}

#[tokio::test(start_paused = true)]
async fn deadline_that_has_passed_is_not_attributed_to_the_rate_limit() {
    let core = Api::ok().core(&per_minute(100));
    let error = within(&core, &POST, Duration::ZERO).await;
    assert_eq!(
        error.to_string(),
        "a.start (POST /a): the deadline of 0ns has passed before anything was sent"
    );
    assert_eq!(used(&core), 0);
}

#[tokio::test(start_paused = true)]
async fn blocked_retry_has_the_history_of_the_first_attempt() {
    let api = Api::new(|number, _| match number {
        0 => Handling::Response(response(503, &[("retry-after", "5")])),
        _ => rejection("300"),
    });
    let builder = api.builder().rate_limit(Some(per_minute(100))).retry(Retry::default());
    let core = builder.build().unwrap();
    let first = tokio::spawn(core.call(&POST).value(Whole(Reply::empty)));
    sleep(SECOND).await;
    assert_eq!(send(&core, &GET).await.unwrap_err().attempts().len(), 1);
    let error = first.await.unwrap().unwrap_err();
    assert!(error.is_rate_limited() && error.is_safe_to_repeat(), "{error}");
    assert_eq!((error.retry_after(), error.attempts().len()), (Some(296 * SECOND), 1));
    assert_eq!(
        error.to_string(),
        "a.start (POST /a): the rate limit permits no request for 296s, because the server has \
         responded with status 429 (1 attempt)"
    );
    assert_eq!(api.arrivals(), [0, 1000]);
}

#[tokio::test(start_paused = true)]
async fn deadline_passes_while_a_retry_waits_in_the_queue() {
    let api = Api::new(|number, _| match number {
        0 => Handling::Response(response(503, &[("retry-after", "5")])),
        _ => Handling::Silence,
    });
    let builder = api.builder().rate_limit(Some(per_minute(2))).retry(Retry::default());
    let core = builder.build().unwrap();
    let first = core.call(&POST).deadline(20 * SECOND).value(Whole(Reply::empty));
    let first = tokio::spawn(first);
    sleep(SECOND).await;
    let silent = spawn(&core, 1);
    let error = first.await.unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "a.start (POST /a): the deadline of 20s has passed while waiting for the rate limit, \
         before the next request (1 attempt)"
    );
    assert!(error.is_timeout() && error.is_safe_to_repeat());
    drop(silent);
}

#[tokio::test(start_paused = true)]
async fn blocked_redirect_belongs_to_the_attempt_that_was_sent() {
    let core = Api::new(|_, _| redirect("/b")).core(&per_minute(1));
    let error = within(&core, &GET, 30 * SECOND).await;
    assert!(error.is_rate_limited() && error.is_safe_to_repeat(), "{error}");
    assert!(error.may_have_been_executed() && error.attempts().len() == 1);
    let reason = "after a redirect to /b: the rate limit permits no request for 60s, which is past \
                  the deadline";
    assert_eq!(error.to_string(), format!("a.get (GET /a): {reason}"));
    let attempt = error.attempts().iter().next().unwrap();
    assert_eq!(attempt.to_string(), format!("after 0ns: {reason}"));
    assert!(attempt.may_have_been_executed(), "the first request was");
}
