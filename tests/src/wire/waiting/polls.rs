//! The polls of waits: their times, inputs and options, and failed polls.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::wire::scripted::{disconnected, json, silence, status as reply_status};

#[tokio::test(start_paused = true)]
async fn time_between_polls_grows_from_2_to_30_seconds() {
    let api = running(&[1]);
    let wait = start(&api.core()).until_done().deadline(600 * SECOND);
    wait.await.unwrap_err();
    let mut limit: f64 = 2.0;
    for pause in api.pauses() {
        assert!(pause <= limit + 0.002 && pause >= limit * 0.75 - 0.002, "{pause} {limit}");
        limit = (limit * 1.5).min(30.0);
    }
    assert!(api.pauses().len() > 20);
    let apart: std::collections::BTreeSet<_> =
        api.pauses()[10..].iter().map(|pause| pause.to_bits()).collect();
    assert!(apart.len() > 5, "waits are random");
}

#[tokio::test(start_paused = true)]
async fn interval_can_be_set_and_the_server_can_extend_it() {
    let api = Api::new(|_, _| run(1).with_header("retry-after", "45"));
    let wait = status(&api.core()).until_done().poll_interval(SECOND / 10, SECOND / 10);
    wait.deadline(100 * SECOND).await.unwrap_err();
    assert_eq!(api.lines().len(), 3, "after 0, 45 and 90 seconds");
    let api = running(&[1]);
    let wait = status(&api.core()).until_done().poll_interval(SECOND / 10, SECOND / 10);
    wait.deadline(SECOND).await.unwrap_err();
    assert!((10..=14).contains(&api.lines().len()), "{}", api.lines().len());
}

#[tokio::test(start_paused = true)]
async fn polls_are_at_least_100_milliseconds_and_at_most_the_longest_stated_wait_apart() {
    let api = Api::new(|_, _| run(1).after(SECOND / 100));
    let none = std::time::Duration::ZERO;
    let wait = status(&api.core()).until_done().poll_interval(none, none);
    wait.deadline(SECOND).await.unwrap_err();
    assert!((9..=13).contains(&api.lines().len()), "{}", api.lines().len());
    let api = Api::new(|_, _| run(1).with_header("retry-after", "10000"));
    status(&api.core()).until_done().deadline(300 * SECOND).await.unwrap_err();
    assert_eq!(api.pauses(), [120.0, 120.0]);
}

#[tokio::test(start_paused = true)]
async fn temporary_failures_do_not_end_the_wait_until_the_tenth_in_a_row() {
    let api = Api::new(|number, _| match number {
        0 | 10 => run(1),
        1..=9 if number % 3 == 0 => reply_status(503),
        1..=9 if number % 3 == 1 => disconnected(),
        1..=9 => silence(),
        _ => reply_status(500),
    });
    let retried = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&retried);
    let wait = start(&api.core()).until_done().on_retry(move |error, wait| {
        assert!(error.is_temporary() && wait > SECOND && wait <= 30 * SECOND, "{error} {wait:?}");
        counted.fetch_add(1, Ordering::SeqCst);
    });
    let error = wait.await.unwrap_err();
    assert_eq!((api.lines().len(), retried.load(Ordering::SeqCst)), (21, 18));
    let text = "; 10 polls in a row have failed; the last status of the process is Running";
    assert!(error.to_string().ends_with(text), "{error}");
    assert!(error.error().status().unwrap() == 500 && error.state() == Some(&state(1)));
}

#[tokio::test(start_paused = true)]
async fn not_found_is_tolerated_until_a_poll_has_returned_a_state() {
    let missing = |count: usize| {
        Api::new(move |number, _| match number {
            0 => run(1),
            _ if number <= count => json(404, "{}"),
            _ => run(9),
        })
    };
    assert_eq!(start(&missing(4).core()).until_done().await.unwrap(), state(9));
    assert_eq!(ticket(&missing(4).core()).until_done().await.unwrap(), state(9));
    for result in [
        start(&missing(5).core()).until_done().await,
        ticket(&missing(5).core()).until_done().await,
    ] {
        assert!(result.unwrap_err().error().is_not_found());
    }
    let api = missing(5);
    start(&api.core()).until_done().await.unwrap_err();
    assert_eq!(api.lines().len(), 6);
}

#[tokio::test(start_paused = true)]
async fn not_found_ends_the_wait_for_a_known_process() {
    let known = || Api::sequence(&[|| run(1), || run(1), || json(404, "{}")]);
    let alone = Api::sequence(&[|| json(404, "{}")]);
    for error in [
        start(&known().core()).until_done().await.unwrap_err(),
        ticket(&known().core()).until_done().await.unwrap_err(),
        status(&known().core()).until_done().await.unwrap_err(),
        status(&alone.core()).until_done().await.unwrap_err(),
    ] {
        assert!(error.error().is_not_found());
    }
    assert_eq!(alone.lines().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn polls_have_the_options_of_the_first_call_except_those_of_its_body() {
    static KEYED: Operation = Operation { idempotency_key: Some("idempotency-key"), ..START };
    let api = Api::new(|number, _| match number {
        0 => run(1),
        1 => silence(),
        _ => run(9),
    });
    let call = api.core().call(&KEYED).path("agentId", 101).idempotency_key("k-1");
    let call = call.header("x-tenant", "t").header("accept", "text/plain").timeout(7 * SECOND);
    StartCall(call).until_done().await.unwrap();
    let arrivals = api.arrivals();
    let header = |number: usize, name| arrivals[number].headers.get(name).cloned();
    assert_eq!(header(0, "idempotency-key").unwrap(), "k-1");
    for number in [1, 2] {
        assert_eq!(header(number, "x-tenant").unwrap(), "t");
        assert_eq!(header(number, "accept").unwrap(), "application/json");
        assert_eq!(header(number, "idempotency-key"), None);
    }
    let pause = (arrivals[2].at - arrivals[1].at).as_secs_f64();
    assert!((7.0..10.1).contains(&pause), "the timeout applies to polls: {pause}");
}

#[tokio::test(start_paused = true)]
async fn each_poll_has_a_deadline_of_its_own() {
    let api = Api::new(|number, _| match number {
        0..=20 => run(1).after(50 * SECOND),
        _ => run(9),
    });
    let core = api.builder().deadline(60 * SECOND).build().unwrap();
    assert_eq!(start(&core).until_done().await.unwrap(), state(9));
    assert!(api.now() > 1000 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn polls_of_many_waits_keep_to_the_rate_limit() {
    let api = Api::new(|_, _| run(9));
    let limit = crate::runtime::RateLimit::new(10, 60 * SECOND);
    let core = api.builder().rate_limit(Some(limit)).build().unwrap();
    let waits: tokio::task::JoinSet<_> =
        (0..25).map(|_| status(&core).until_done().into_future()).collect();
    waits.join_all().await.into_iter().for_each(|run| assert_eq!(run.unwrap(), state(9)));
    assert!(api.now() >= 120 * SECOND, "{:?}", api.now());
}
