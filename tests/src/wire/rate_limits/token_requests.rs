//! Tests the rate limit of calls that need a token: the token is requested after the wait for a slot.

use std::time::Duration;

use tokio::time::{sleep, timeout};

use super::api::{
    Api, BASE, GET, Handling, MINUTE, OAUTH, SECOND, SECURED, per_minute, rejection, response,
    send, spawn, status, used,
};
use crate::runtime::Core;

/// The paths of the API and of the token endpoint.
const PATHS: [&str; 2] = ["/a", "/token"];

/// Returns a client that gets its tokens from the token endpoint.
fn core(api: &Api, requests: u32) -> Core {
    let builder = api.builder().client_credentials(&OAUTH, PATHS[1], "id", "s3cret", [""; 0]);
    builder.rate_limit(Some(per_minute(requests))).build().unwrap()
}

/// Returns an API whose tokens expire after 40 seconds.
fn short_tokens() -> Api {
    Api::new(|_, request| match request.uri().path() {
        "/a" => status(204),
        _ => {
            let token = r#"{"access_token": "t", "expires_in": 40}"#;
            Handling::Response(response(200, &[]).map(|_| token.into()))
        }
    })
}

#[tokio::test(start_paused = true)]
async fn token_does_not_expire_while_the_call_waits_for_a_slot() {
    let api = short_tokens();
    let core = core(&api, 1);
    send(&core, &SECURED).await.unwrap();
    send(&core, &SECURED).await.unwrap();
    let paths: Vec<String> = api.uris().iter().map(|uri| uri.replace(BASE, "")).collect();
    assert_eq!(paths, [PATHS[1], PATHS[0], PATHS[1], PATHS[0]]);
    assert_eq!(api.arrivals(), [0, 0, 60_000, 60_000]);
}

#[tokio::test(start_paused = true)]
async fn call_without_a_token_frees_its_slot_at_once() {
    let api = Api::new(|_, request| match request.uri().path() {
        "/a" => status(204),
        _ => status(400),
    });
    let core = core(&api, 1);
    let error = send(&core, &SECURED).await.unwrap_err();
    assert!(!error.may_have_been_executed() && error.attempts().is_empty(), "{error}");
    assert_eq!((used(&core), core.rate_budget().unwrap().next_slot()), (0, Duration::ZERO));
    send(&core, &GET).await.unwrap();
    assert_eq!(api.arrivals().last(), Some(&0));
}

#[tokio::test(start_paused = true)]
async fn slot_is_reserved_during_a_token_request_and_free_when_the_call_is_dropped() {
    let api = Api::new(|_, request| match request.uri().path() {
        "/a" => status(204),
        _ => Handling::Silence,
    });
    let core = core(&api, 1);
    let mut waiting = tokio::task::JoinSet::new();
    let dropped = timeout(5 * SECOND, async {
        let call = send(&core, &SECURED);
        waiting = spawn(&core, 1);
        call.await
    });
    assert!(dropped.await.is_err());
    waiting.join_next().await.unwrap().unwrap().unwrap();
    // The other call gets the slot as soon as it is free.
    let requests: Vec<(u128, bool)> =
        api.arrivals().into_iter().zip(api.uris().iter().map(|uri| uri.ends_with("/a"))).collect();
    assert_eq!(requests, [(0, false), (5000, true)]);
}

#[tokio::test(start_paused = true)]
async fn slow_token_request_of_the_first_call_after_a_pause_does_not_delay_the_others_for_long() {
    let api = Api::new(|number, request| match (number, request.uri().path()) {
        (0, _) => rejection("5"),
        (_, "/a") => status(204),
        _ => Handling::Late(30 * SECOND, {
            let token = r#"{"access_token": "t", "expires_in": 3600}"#;
            response(200, &[]).map(|_| token.into())
        }),
    });
    let core = core(&api, 100);
    send(&core, &GET).await.unwrap_err();
    let secured = core.call(&SECURED).value(crate::runtime::Download);
    let secured = tokio::spawn(secured);
    sleep(SECOND).await;
    spawn(&core, 2).join_all().await.into_iter().for_each(Result::unwrap);
    secured.await.unwrap().unwrap();
    // The rejection, the token request, the two other calls, and the call with the token.
    assert_eq!(api.arrivals(), [0, 5000, 6000, 6000, 35_000]);
    sleep(MINUTE).await;
    assert_eq!(used(&core), 0);
}
