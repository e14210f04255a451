//! Tests how a wait for the rate limit appears in the history of a call, and which time limits include it.

use std::time::Duration;

use super::api::{
    Api, GET, Handling, MINUTE, SECOND, per_minute, redirect, response, send, spawn, status,
};
use crate::runtime::{Reply, Retry, Whole};

const OK: Whole<()> = Whole(Reply::empty);

#[tokio::test(start_paused = true)]
async fn wait_counts_in_the_history_and_not_in_the_timeout_of_the_attempt() {
    let api = Api::new(|_, _| Handling::Late(4 * SECOND, response(204, &[])));
    let core = api.core(&per_minute(1));
    let first = core.call(&GET).timeout(5 * SECOND).send(OK).await.unwrap();
    assert_eq!(first.attempts().iter().next().unwrap().wait(), Duration::ZERO);
    let second = core.call(&GET).timeout(5 * SECOND).send(OK).await.unwrap();
    let attempt = second.attempts().iter().next().unwrap();
    assert_eq!((attempt.sent_after(), attempt.wait()), (MINUTE, MINUTE));
    assert_eq!(attempt.to_string(), "after 60s (waited 60s): 204 No Content");
    // The timeout begins when the request is sent.
    let error = core.call(&GET).timeout(3 * SECOND).send(OK).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("timed out after 3s"), "{error}");
    let attempt = error.attempts().iter().next().unwrap();
    assert_eq!((attempt.sent_after(), attempt.wait()), (MINUTE, MINUTE));
}

#[tokio::test(start_paused = true)]
async fn wait_of_a_retry_contains_its_delay_and_the_queue() {
    let api = Api::new(|number, _| match number {
        0 => Handling::Response(response(503, &[("retry-after", "5")])),
        _ => status(204),
    });
    let builder = api.builder().rate_limit(Some(per_minute(1))).retry(Retry::default());
    let core = builder.build().unwrap();
    let response = core.call(&GET).send(OK).await.unwrap();
    let waits: Vec<_> =
        response.attempts().iter().map(|each| (each.sent_after(), each.wait())).collect();
    assert_eq!(waits, [(Duration::ZERO, Duration::ZERO), (MINUTE, MINUTE)]);
    assert_eq!(api.arrivals(), [0, 60_000], "the slot is free before the delay is doubled");
}

#[tokio::test(start_paused = true)]
async fn wait_of_a_redirect_is_not_one_before_the_attempt() {
    let api = Api::new(|number, _| if number == 0 { redirect("/b") } else { status(204) });
    let core = api.core(&per_minute(1));
    let response = core.call(&GET).send(OK).await.unwrap();
    assert_eq!(api.arrivals(), [0, 60_000]);
    let attempts: Vec<_> = response.attempts().iter().collect();
    assert_eq!(
        (attempts.len(), attempts[0].sent_after(), attempts[0].wait()),
        (1, Duration::ZERO, Duration::ZERO)
    );
}

#[tokio::test(start_paused = true)]
async fn waiting_calls_arrive_in_the_order_in_which_they_began_to_wait() {
    let api = Api::ok();
    let core = api.core(&per_minute(2));
    let calls = (0..9).map(|number| core.call(&GET).query("number", number).value(OK));
    let calls: tokio::task::JoinSet<_> = calls.collect();
    calls.join_all().await.into_iter().for_each(Result::unwrap);
    let numbers = (0..9).map(|number| format!("https://api.example/a?number={number}"));
    assert_eq!(api.uris(), numbers.collect::<Vec<_>>());
    let minutes = [0, 0, 1, 1, 2, 2, 3, 3, 4];
    assert_eq!(api.arrivals(), minutes.map(|minute| minute * 60_000));
}

#[tokio::test(start_paused = true)]
async fn retry_queues_behind_the_calls_that_wait_already() {
    let api = Api::new(|number, _| {
        Handling::Late(SECOND, response(if number == 0 { 503 } else { 204 }, &[]))
    });
    let retry = Retry::default().throttled_delay(Duration::ZERO);
    let core = api.builder().rate_limit(Some(per_minute(1))).retry(retry).build().unwrap();
    let retried = tokio::spawn(core.call(&GET).query("is", "retried").value(OK));
    let others = spawn(&core, 2);
    retried.await.unwrap().unwrap();
    others.join_all().await.into_iter().for_each(Result::unwrap);
    let is_retried: Vec<bool> = api.uris().iter().map(|uri| uri.contains("retried")).collect();
    assert_eq!(is_retried, [true, false, false, true]);
}

#[tokio::test(start_paused = true)]
async fn idle_window_can_be_used_at_once() {
    let api = Api::ok();
    let core = api.core(&per_minute(100));
    for _ in 0..3 {
        spawn(&core, 100).join_all().await.into_iter().for_each(Result::unwrap);
        tokio::time::sleep(MINUTE).await;
    }
    send(&core, &GET).await.unwrap();
    let bursts = [0, 60_000, 120_000].map(|time| [time; 100]).concat();
    assert_eq!(api.arrivals(), [bursts, vec![180_000]].concat());
}
