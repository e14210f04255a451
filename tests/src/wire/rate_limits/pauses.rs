//! Tests the pauses after responses with status 429.

use std::time::Duration;

use tokio::time::sleep;

use super::api::{
    Api, GET, Handling, OAUTH, SECOND, SECURED, per_minute, redirect, rejection, response, send,
    spawn, status,
};
use crate::runtime::public::transport::TransportError;
use crate::runtime::{Core, Reply, Retry, Whole};

/// Returns the number of seconds until the next request is permitted.
fn next_slot(core: &Core) -> Duration {
    core.rate_budget().unwrap().next_slot()
}

/// Makes one call, which the server rejects, and then this number of calls at once.
async fn after_a_rejection(api: &Api, count: usize) {
    let core = api.core(&per_minute(100));
    assert!(send(&core, &GET).await.unwrap_err().is_rate_limited());
    for result in spawn(&core, count).join_all().await {
        _ = result;
    }
}

#[tokio::test(start_paused = true)]
async fn one_request_goes_first_after_the_pause_and_the_others_follow_its_success() {
    let api = Api::new(|number, _| match number {
        0 => rejection("5"),
        _ => Handling::Late(SECOND / 5, response(204, &[])),
    });
    after_a_rejection(&api, 5).await;
    assert_eq!(api.arrivals(), [0, 5000, 5200, 5200, 5200, 5200]);
}

#[tokio::test(start_paused = true)]
async fn pause_ends_when_a_request_is_executed_and_not_when_the_server_fails() {
    let late = |status| {
        Api::new(move |number, _| match number {
            0 => rejection("1.5"),
            _ => Handling::Late(SECOND, response(status, &[])),
        })
    };
    for (status, last) in [(204, 2500), (404, 2500), (408, 3500), (500, 3500), (503, 3500)] {
        let api = late(status);
        after_a_rejection(&api, 3).await;
        assert_eq!(api.arrivals(), [0, 1500, 2500, last], "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn rejection_of_the_first_request_begins_another_pause() {
    let api = Api::new(|number, _| match number {
        0 => rejection("5"),
        1 => rejection("7"),
        _ => status(204),
    });
    after_a_rejection(&api, 3).await;
    assert_eq!(api.arrivals(), [0, 5000, 12_000, 12_000]);
}

#[tokio::test(start_paused = true)]
async fn pauses_without_retry_after_are_doubled_up_to_20_seconds() {
    let api = Api::statuses(&[429, 429, 429, 429, 429, 429, 429, 204, 429, 204]);
    let core = api.core(&per_minute(100));
    for _ in 0..10 {
        _ = send(&core, &GET).await;
    }
    let seconds = [0, 1, 3, 7, 15, 31, 51, 71, 71, 72];
    assert_eq!(api.arrivals(), seconds.map(|second| second * 1000));
}

#[tokio::test(start_paused = true)]
async fn another_request_goes_first_if_the_first_one_gets_no_response() {
    for (handling, expected) in [
        // Nothing was sent, so another one takes its place.
        ((|| Handling::Failure(TransportError::not_sent("refused"))) as fn() -> _, 1000),
        (|| Handling::Failure(TransportError::maybe_sent("lost")), 1000),
        // A rejection would have come within the transit time.
        (|| Handling::Silence, 11_000),
    ] {
        let api = Api::new(move |number, _| match number {
            0 => rejection("1"),
            1 => handling(),
            _ => Handling::Late(SECOND, response(204, &[])),
        });
        after_a_rejection(&api, 4).await;
        let last = if expected == 1000 { 2000 } else { expected };
        assert_eq!(api.arrivals(), [0, 1000, expected, last, last]);
    }
}

#[tokio::test(start_paused = true)]
async fn rejected_call_is_sent_again_when_the_pause_ends() {
    let api = Api::new(|number, _| if number == 0 { rejection("5") } else { status(204) });
    let builder = api.builder().rate_limit(Some(per_minute(100))).retry(Retry::default());
    let core = builder.build().unwrap();
    let response = core.call(&GET).send(Whole(Reply::empty)).await.unwrap();
    assert_eq!(api.arrivals(), [0, 5000]);
    assert_eq!(response.attempts().iter().nth(1).unwrap().wait(), 5 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn pause_of_120_seconds_is_waited_for() {
    let api = Api::new(|number, _| if number == 0 { rejection("120") } else { status(204) });
    after_a_rejection(&api, 1).await;
    assert_eq!(api.arrivals(), [0, 120_000]);
}

#[tokio::test(start_paused = true)]
async fn rejection_of_a_redirected_request_to_the_api_pauses_it() {
    let api = Api::new(|number, _| match number {
        0 => redirect("/b"),
        1 => rejection("5"),
        _ => status(204),
    });
    after_a_rejection(&api, 1).await;
    assert_eq!(api.arrivals(), [0, 0, 5000]);
}

#[tokio::test(start_paused = true)]
async fn rejection_by_another_origin_pauses_nothing() {
    let api = Api::new(|number, _| match number {
        0 => redirect("https://files.example/b"),
        1 => rejection("5"),
        _ => status(204),
    });
    let core = api.core(&per_minute(100));
    assert!(!send(&core, &GET).await.unwrap_err().is_rate_limited(), "the API accepted the call");
    assert_eq!(next_slot(&core), Duration::ZERO);

    let api = Api::new(|_, _| rejection("5"));
    let core = api.core(&per_minute(100));
    let call = core.call(&GET).served_at("https://upload.example");
    call.value(Whole(Reply::empty)).await.unwrap_err();
    assert_eq!(next_slot(&core), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn rejection_by_a_token_endpoint_pauses_nothing() {
    for endpoint in ["/oauth/token", "https://login.example/token"] {
        let api = Api::new(|_, request| match request.uri().path() {
            "/a" => status(204),
            _ => rejection("30"),
        });
        let builder = api.builder().client_credentials(&OAUTH, endpoint, "id", "s3cret", [""; 0]);
        let core = builder.rate_limit(Some(per_minute(100))).build().unwrap();
        let error = send(&core, &SECURED).await.unwrap_err();
        assert_eq!(error.retry_after(), Some(30 * SECOND), "{error}");
        assert_eq!(next_slot(&core), Duration::ZERO);
        send(&core, &GET).await.unwrap();
        assert_eq!(api.arrivals(), [0, 0]);
    }
}

#[tokio::test(start_paused = true)]
async fn responses_to_requests_from_before_the_pause_do_not_end_it() {
    let api = Api::new(|number, _| match number {
        0 => Handling::Late(2 * SECOND, response(204, &[])),
        1 => rejection("5"),
        _ => status(204),
    });
    let core = api.core(&per_minute(100));
    let mut slow = spawn(&core, 1);
    tokio::task::yield_now().await;
    send(&core, &GET).await.unwrap_err();
    sleep(3 * SECOND).await;
    assert!(slow.join_next().await.unwrap().unwrap().is_ok());
    assert_eq!(next_slot(&core), 2 * SECOND);
    send(&core, &GET).await.unwrap();
    assert_eq!(api.arrivals(), [0, 0, 5000]);
}
