//! Tests when the slot of a request is free again.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Response};
use tokio::time::{Instant, sleep, sleep_until, timeout};
use tokio_stream::StreamExt;

use super::api::{
    Api, GET, HOUR, Handling, MINUTE, SECOND, per_minute, response, send, spawn, status, used,
};
use crate::runtime::public::transport::{Body, TransportError, transport_fn};
use crate::runtime::{Body as RequestBody, BodyKind, Core, Download, Operation, Retry};

const MOMENT: Duration = Duration::from_millis(1);

/// Asserts that one slot is in use until this time after `begun`.
async fn assert_freed(core: &Core, begun: Instant, after: Duration, name: &str) {
    sleep_until(begun + after - MOMENT).await;
    let budget = core.rate_budget().unwrap();
    assert_eq!((budget.used(), budget.next_slot()), (1, MOMENT), "{name}");
    sleep_until(begun + after).await;
    let budget = core.rate_budget().unwrap();
    assert_eq!((budget.used(), budget.next_slot()), (0, Duration::ZERO), "{name}");
}

#[tokio::test(start_paused = true)]
async fn failed_connection_frees_the_slot_at_once() {
    let refused = || TransportError::not_sent("refused");
    for error in [refused, || TransportError::not_sent("late").timed_out()] {
        let api = Api::new(move |_, _| Handling::Failure(error()));
        let builder = api.builder().rate_limit(Some(per_minute(1)));
        let immediate = Retry::default().base_delay(Duration::ZERO);
        let core = builder.retry(immediate).build().unwrap();
        let error = send(&core, &GET).await.unwrap_err();
        assert!(error.is_connect() && error.attempts().len() == 3, "{error}");
        let next_slot = core.rate_budget().unwrap().next_slot();
        assert_eq!((api.arrivals(), used(&core), next_slot), (vec![0; 3], 0, Duration::ZERO));
    }
}

#[tokio::test(start_paused = true)]
async fn body_that_fails_before_it_is_sent_frees_the_slot_at_once() {
    static UPLOAD: Operation = Operation {
        method: &Method::POST,
        body: BodyKind::Raw { media: "text/plain", required: true },
        ..GET
    };
    let builder = Api::ok().builder().transport(transport_fn(|_| Response::new("")));
    let builder = builder.rate_limit(Some(per_minute(1)));
    let core = builder.build().unwrap();
    let broken = tokio_stream::iter([Err::<Bytes, _>(io::Error::other("broken"))]);
    let call = core.call(&UPLOAD).body(RequestBody::from_stream(broken, None));
    let error = call.value(Download).await.unwrap_err();
    assert!(error.to_string().ends_with("cannot read the request body: broken"), "{error}");
    assert_eq!(used(&core), 0);
}

#[tokio::test(start_paused = true)]
async fn attempt_without_a_response_keeps_its_slot_for_the_transit_time_and_a_window() {
    let lost: fn() -> Handling = || Handling::Failure(TransportError::maybe_sent("lost"));
    let begun: fn() -> Handling = || Handling::Failure(TransportError::response_started("broken"));
    let silent: fn() -> Handling = || Handling::Silence;
    for (name, handling) in [("lost", lost), ("broken", begun), ("timed out", silent)] {
        for (max_transit, freed) in [(None, 70), (Some(3), 63), (Some(0), 60)] {
            let limit = per_minute(1);
            let limit = match max_transit {
                Some(seconds) => limit.max_transit(seconds * SECOND),
                None => limit,
            };
            let core = Api::new(move |_, _| handling()).core(&limit);
            let begun = Instant::now();
            let call = core.call(&GET).timeout(2 * SECOND).value(Download);
            assert!(call.await.unwrap_err().may_have_been_executed());
            assert_freed(&core, begun, freed * SECOND, name).await;
        }
    }
    let core = Api::new(|_, _| Handling::Silence).core(&per_minute(1));
    let begun = Instant::now();
    assert!(timeout(SECOND, send(&core, &GET)).await.is_err(), "the call is dropped");
    assert_freed(&core, begun, 70 * SECOND, "dropped").await;
}

#[tokio::test(start_paused = true)]
async fn response_frees_the_slot_one_window_after_its_head() {
    for (head_after, freed) in [(0, 60), (3, 63), (10, 70), (30, 70)] {
        let respond =
            move |_: usize, _: &_| Handling::Late(head_after * SECOND, response(204, &[]));
        let core = Api::new(respond).core(&per_minute(1));
        let begun = Instant::now();
        send(&core, &GET).await.unwrap();
        assert_freed(&core, begun, freed * SECOND, "success").await;
    }
    for code in [404, 500, 302] {
        let core = Api::new(move |_, _| status(code)).core(&per_minute(1));
        let begun = Instant::now();
        send(&core, &GET).await.unwrap_err();
        assert_freed(&core, begun, MINUTE, "error status").await;
    }
}

#[tokio::test(start_paused = true)]
async fn call_of_an_hour_holds_its_slot_no_longer_than_the_transit_time_and_a_window() {
    let respond = |_: usize, _: &_| Handling::Late(HOUR, response(204, &[]));
    let core = Api::new(respond).core(&per_minute(1));
    let begun = Instant::now();
    let call = core.call(&GET).timeout(2 * HOUR).deadline(2 * HOUR).value(Download);
    let call = tokio::spawn(call);
    tokio::task::yield_now().await;
    assert_freed(&core, begun, 70 * SECOND, "no head yet").await;
    call.await.unwrap().unwrap();
    assert_eq!((begun.elapsed(), used(&core)), (HOUR, 0));
}

#[tokio::test(start_paused = true)]
async fn body_of_an_hour_does_not_keep_the_slot() {
    let api = Api::new(|_, _| {
        let chunk = tokio_stream::once("late").then(|chunk| async move {
            sleep(HOUR).await;
            Ok::<_, io::Error>(Bytes::from(chunk))
        });
        Handling::Response(Response::new(Body::from_stream(chunk, None)))
    });
    let core = api.core(&per_minute(1));
    let begun = Instant::now();
    let call = core.call(&GET).timeout(2 * HOUR).deadline(2 * HOUR).value(Download);
    let call = tokio::spawn(call);
    tokio::task::yield_now().await;
    assert_freed(&core, begun, MINUTE, "no body yet").await;
    assert_eq!(call.await.unwrap().unwrap(), "late");
}

#[tokio::test(start_paused = true)]
async fn dropped_waiters_cost_nothing() {
    let api = Api::ok();
    let core = api.core(&per_minute(1));
    send(&core, &GET).await.unwrap();
    let mut waiting = spawn(&core, 3);
    let mut last = spawn(&core, 1);
    sleep(5 * SECOND).await;
    waiting.abort_all();
    while waiting.join_next().await.is_some() {}
    assert_eq!(used(&core), 1);
    last.join_next().await.unwrap().unwrap().unwrap();
    assert_eq!(api.arrivals(), [0, 60_000], "it takes the place of the dropped calls");
}
