//! Tests the rate limit of the client for Sequentum, whose overlay states the limit and its headers.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Method, Response};
use sequentum::transport::transport_fn;
use sequentum::{Client, ClientBuilder, RateLimit, Retry};
use tokio::time::Instant;

use super::api::{MINUTE, SECOND};
use crate::wire::KEY;

/// The number of seconds after which each request arrived.
type Arrivals = Arc<Mutex<Vec<u64>>>;

/// Returns a client, and the arrivals of its requests. The responses have these headers.
fn client(
    headers: &'static [(&str, &str)],
    change: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> (Client, Arrivals) {
    let (arrivals, begun) = (Arrivals::default(), Instant::now());
    let seen = Arc::clone(&arrivals);
    let transport = transport_fn(move |_| {
        seen.lock().unwrap().push(begun.elapsed().as_secs());
        let mut response = Response::builder().header("content-type", "application/json");
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        response.body("[]").unwrap()
    });
    let builder = Client::builder().api_key(KEY).transport(transport).retry(Retry::never());
    (change(builder).build().unwrap(), arrivals)
}

/// Makes calls in tasks of their own.
async fn burst(client: &Client, count: usize) {
    let calls = (0..count).map(|_| client.spaces().list().into_future());
    let calls: tokio::task::JoinSet<_> = calls.collect();
    calls.join_all().await.into_iter().for_each(|result| drop(result.unwrap()));
}

/// Returns the limit, the window, and the number of slots in use.
fn budget(client: &Client) -> (u32, Duration, u32) {
    let budget = client.rate_budget().unwrap();
    (budget.limit(), budget.window(), budget.used())
}

#[tokio::test(start_paused = true)]
async fn default_limit_is_100_requests_in_60_seconds() {
    let (client, arrivals) = client(&[], |builder| builder);
    assert_eq!(budget(&client), (100, MINUTE, 0));
    burst(&client, 250).await;
    let expected = [vec![0; 100], vec![60; 100], vec![120; 50]].concat();
    assert_eq!(*arrivals.lock().unwrap(), expected);
    assert_eq!(budget(&client), (100, MINUTE, 50));
    tokio::time::sleep(MINUTE).await;
    assert_eq!(budget(&client), (100, MINUTE, 0));
}

#[tokio::test(start_paused = true)]
async fn headers_of_the_service_change_the_default_limit() {
    let headers = &[("X-RateLimit-Limit", "150"), ("X-RateLimit-Window-Seconds", "30")];
    let (client, arrivals) = client(headers, |builder| builder);
    burst(&client, 1).await;
    assert_eq!(budget(&client), (150, 30 * SECOND, 1));
    burst(&client, 150).await;
    assert_eq!(*arrivals.lock().unwrap(), [vec![0; 150], vec![30; 1]].concat());
}

#[tokio::test(start_paused = true)]
async fn headers_of_the_service_only_lower_a_limit_of_the_user() {
    let headers = &[("X-RateLimit-Limit", "150"), ("X-RateLimit-Window-Seconds", "60")];
    let (patient, _) = client(headers, |builder| builder.rate_limit(RateLimit::new(50, MINUTE)));
    burst(&patient, 1).await;
    assert_eq!(budget(&patient), (50, MINUTE, 1));
    let (lowered, _) = client(headers, |builder| builder.rate_limit(RateLimit::new(500, MINUTE)));
    burst(&lowered, 1).await;
    assert_eq!(budget(&lowered), (150, MINUTE, 1));
}

#[tokio::test(start_paused = true)]
async fn rate_limit_can_be_turned_off() {
    let (client, arrivals) = client(&[], |builder| builder.rate_limit(None));
    assert_eq!(client.rate_budget(), None);
    burst(&client, 250).await;
    assert_eq!(*arrivals.lock().unwrap(), [0; 250]);
}

#[tokio::test(start_paused = true)]
async fn all_kinds_of_calls_take_slots() {
    let (client, _) = client(&[], |builder| builder);
    client.spaces().list().send().await.unwrap();
    client.agents().list().await.unwrap();
    client.request(Method::GET, "/x").send_for::<Vec<i64>>().await.unwrap();
    drop(client.request(Method::GET, "/x").stream().await.unwrap());
    assert_eq!(budget(&client), (100, MINUTE, 4));
    client.spaces().list().into_request().await.unwrap();
    assert_eq!(budget(&client.clone()), (100, MINUTE, 4));
}
