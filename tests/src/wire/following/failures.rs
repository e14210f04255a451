//! Failed polls: which are repeated, and after which time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use super::*;
use crate::runtime::Retry;
use crate::wire::scripted::{disconnected, unreachable};

#[tokio::test(start_paused = true)]
async fn poll_that_times_out_is_repeated_at_once() {
    static WITHOUT_STATUS: Following = Following { status: None, ..FOLLOWING };
    let api = Api::new(|number, _| match number {
        ..5 => silence(),
        5 => batch(&[0]),
        _ => finished(),
    });
    let core = api.builder().deadline(30 * SECOND).build().unwrap();
    let call = call(&core).timeout(20 * SECOND);
    assert_eq!(indexes(call.follow::<_, Page>(&WITHOUT_STATUS)).await, [0]);
    assert_eq!(api.pauses(), [20.0, 20.0, 20.0, 20.0, 20.0, 0.0], "no deadline limits the whole");
}

#[tokio::test(start_paused = true)]
async fn poll_that_a_gateway_ends_without_events_is_repeated_at_once() {
    for code in [408, 504] {
        let api = Api::new(move |number, request| match request.line.ends_with("/status") {
            true => reply(200, r#"{"state": "processing"}"#),
            false if number < 20 => status(code).after(60 * SECOND),
            false if number == 20 => batch(&[0]),
            false => finished(),
        });
        let core = api.builder().retry(Retry::default()).build().unwrap();
        assert_eq!(indexes(follow(&core)).await, [0]);
        let lines = api.lines();
        let asked = lines.iter().filter(|line| line.ends_with("/status")).count();
        assert_eq!((asked, lines.len()), (10, 22), "the status is asked after each poll");
        assert!(api.pauses()[..20].chunks(2).all(|pair| pair == [60.0, 0.0]), "{:?}", api.pauses());
    }
}

#[tokio::test(start_paused = true)]
async fn gateway_that_ends_polls_at_once_is_not_asked_all_the_time() {
    static WITHOUT_STATUS: Following = Following { status: None, ..FOLLOWING };
    let api = Api::new(|number, _| match number {
        0 => status(504).with_header("retry-after", "100"),
        1..50 => status(504),
        50 => batch(&[0]),
        _ => finished(),
    });
    let events = call(&api.core()).follow::<Numbered, Page>(&WITHOUT_STATUS);
    assert_eq!(indexes(events).await, [0]);
    let pauses = api.pauses();
    assert_eq!(pauses[0], 100.0);
    assert!(pauses[5..50].iter().all(|pause| (7.4..10.1).contains(pause)), "{pauses:?}");
}

#[tokio::test(start_paused = true)]
async fn failed_polls_are_repeated_after_growing_waits_without_an_end() {
    let api = Api::new(|number, _| match number {
        ..40 if number % 4 == 0 => disconnected(),
        ..40 if number % 4 == 2 => unreachable(),
        ..40 => status(599),
        40 => batch(&[0]),
        41 => status(500),
        _ => finished(),
    });
    let core = api.builder().retry(Retry::default()).build().unwrap();
    assert_eq!(indexes(follow(&core)).await, [0]);
    assert_eq!(api.lines().len(), 43, "retries of the client do not apply");
    let mut limit: f64 = 1.0;
    let pauses = api.pauses();
    for pause in &pauses[..40] {
        assert!(*pause <= limit + 0.002 && *pause >= limit * 0.75 - 0.002, "{pause} {limit}");
        limit = (limit * 2.0).min(30.0);
    }
    assert!(pauses[41] <= 1.002, "a response resets the wait: {}", pauses[41]);
}

#[tokio::test(start_paused = true)]
async fn wait_that_the_server_states_is_honoured() {
    let api = Api::new(|number, _| match number {
        0 => status(429).with_header("retry-after", "200"),
        1 => status(503).with_header("retry-after", "50"),
        _ => finished(),
    });
    assert!(indexes(follow(&api.core())).await.is_empty());
    assert_eq!(api.pauses(), [200.0, 50.0]);
}

#[tokio::test(start_paused = true)]
async fn other_statuses_end_the_stream_with_the_error() {
    for code in [400, 401, 403, 405, 409, 422, 501] {
        let api = Api::new(move |number, _| if number == 0 { batch(&[1]) } else { status(code) });
        let mut events = follow(&api.core());
        assert_eq!(events.next().await.unwrap().unwrap().index, 1);
        let error = events.next().await.unwrap().unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), code);
        assert!(events.next().await.is_none());
        assert_eq!(events.cursor(), &Cursor::from(1));
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_call_is_an_error() {
    let api = Api::sequence(&[|| batch(&[1])]);
    let mut events = EventsCall(api.core().call(&EVENTS)).follow();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("`id` is not set"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn failures_before_the_end_do_not_count_after_it() {
    let polls = Arc::new(AtomicUsize::new(0));
    let api = Api::new(move |_, request| {
        if request.line.contains("/status") {
            let state = if polls.load(Ordering::SeqCst) > 18 { "cancelled" } else { "running" };
            return reply(200, json!({ "state": state }));
        }
        match polls.fetch_add(1, Ordering::SeqCst) {
            poll @ 0..18 if poll % 2 == 0 => status(503),
            0..=18 => silence(),
            19 => status(503),
            _ => ended(&[1]),
        }
    });
    assert_eq!(indexes(follow(&api.core())).await, [1]);
}

#[tokio::test(start_paused = true)]
async fn failed_polls_that_are_repeated_are_reported_with_the_wait() {
    let api = Api::new(|number, _| match number {
        0 => unreachable(),
        1 => status(503).with_header("retry-after", "50"),
        2 => reply(200, "<html>"),
        3 => silence(),
        4 => batch(&[0]),
        5 => status(504),
        _ => finished(),
    });
    static WITHOUT_STATUS: Following = Following { status: None, ..FOLLOWING };
    let reports = Arc::new(Mutex::new(Vec::new()));
    let written = Arc::clone(&reports);
    let events = call(&api.core()).follow::<Numbered, Page>(&WITHOUT_STATUS);
    let events = events.on_retry(move |error, wait| {
        written.lock().unwrap().push((error.status().map(|it| it.as_u16()), wait.as_secs_f64()));
    });
    // The function also applies to a stream that continues at another cursor.
    assert_eq!(indexes(events.after(-1)).await, [0]);
    let reports = reports.lock().unwrap();
    let statuses: Vec<_> = reports.iter().map(|report| report.0).collect();
    assert_eq!(statuses, [None, Some(503), Some(200), Some(504)], "a timeout is normal");
    let pauses = api.pauses();
    for (report, pause) in reports.iter().zip([pauses[0], pauses[1], pauses[2], pauses[5]]) {
        assert!((report.1 - pause).abs() < 0.01, "{reports:?} {pauses:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn function_for_failed_polls_can_be_set_late() {
    let api = Api::new(|number, _| match number {
        0 => batch(&[1]),
        1 => silence(),
        2 => status(503),
        3 => batch(&[2]),
        _ => finished(),
    });
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let mut events = follow(&api.core());
    assert_eq!(events.next().await.unwrap().unwrap().index, 1);
    tokio::time::timeout(SECOND, events.next()).await.unwrap_err();
    let mut events = events.on_retry(move |_, _| {
        counted.fetch_add(1, Ordering::SeqCst);
    });
    assert_eq!(events.next().await.unwrap().unwrap().index, 2);
    assert!(events.next().await.is_none());
    assert_eq!(count.load(Ordering::SeqCst), 1);
    assert!(events.on_retry(|_, _| {}).next().await.is_none(), "it does not start again");
}
