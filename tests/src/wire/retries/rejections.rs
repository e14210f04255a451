//! Tests calls that the server rejects because of the rate limit, while the client has a rate limit and pauses.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Response;
use tokio::time::Instant;

use super::rules::{GET, SECOND, send};
use crate::runtime::public::transport::transport_fn;
use crate::runtime::{Builder, Core, RateLimit, Retry};

/// Returns a client with a rate limit. The first requests get these statuses, and all others get the last one. Status 429
/// has `Retry-After: 1`.
fn limited(statuses: &'static [u16], retry: Retry) -> Core {
    let requests = AtomicUsize::new(0);
    let transport = transport_fn(move |_| {
        let status = statuses[requests.fetch_add(1, Ordering::Relaxed).min(statuses.len() - 1)];
        let response = Response::builder().status(status);
        match status {
            429 => response.header("retry-after", "1").body("").unwrap(),
            _ => response.body("").unwrap(),
        }
    });
    let builder = Builder::new("https://api.example", "test").transport(transport);
    let limit = RateLimit::new(100_000, Duration::from_secs(60));
    builder.rate_limit(Some(limit)).retry(retry).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn rejected_attempts_have_a_limit_of_their_own() {
    let default = Retry::default();
    for (retry, attempts) in [
        (default, 10),
        (default.rate_limited_attempts(2), 2),
        (default.rate_limited_attempts(0), 1),
        (default.attempts(1), 1),
        (Retry::never(), 1),
    ] {
        let begun = Instant::now();
        let error = send(&limited(&[429], retry), &GET).await.unwrap_err();
        assert_eq!(error.attempts().len(), attempts, "{error}");
        assert!(error.is_rate_limited() && !error.attempts().is_out_of_tokens(), "{error}");
        assert_eq!(begun.elapsed(), SECOND * (attempts as u32 - 1));
    }
}

#[tokio::test(start_paused = true)]
async fn rejected_attempts_are_not_counted_among_the_others() {
    let statuses = &[429, 500, 429, 429, 500, 429, 204];
    let core = limited(statuses, Retry::default());
    send(&core, &GET).await.unwrap();
    let error = send(&limited(&[429, 500], Retry::default()), &GET).await.unwrap_err();
    assert_eq!(error.attempts().len(), 4, "one was rejected, and three have failed");
}

#[tokio::test(start_paused = true)]
async fn rejected_attempts_cost_no_tokens() {
    let core = limited(&[429, 429, 429, 429, 500, 429, 204], Retry::default().tokens(14));
    send(&core, &GET).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn deadline_limits_rejected_attempts() {
    let core = limited(&[429], Retry::default());
    let call = core.call(&GET).deadline(SECOND * 5 / 2);
    let error = call.value(crate::runtime::Whole(crate::runtime::Reply::empty)).await.unwrap_err();
    assert_eq!(error.attempts().len(), 3, "{error}");
    assert!(error.is_rate_limited(), "{error}");
}

/// Sends 300 calls at the same time to a server that rejects all of them with this header. Returns the number of requests and
/// the time that they took.
async fn outage(retry_after: &'static str, limit: Option<RateLimit>) -> (usize, Duration) {
    let requests = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&requests);
    let transport = transport_fn(move |_| {
        seen.fetch_add(1, Ordering::Relaxed);
        let response = Response::builder().status(429).header("retry-after", retry_after);
        response.body("").unwrap()
    });
    let builder = Builder::new("https://api.example", "test").transport(transport);
    let core = builder.rate_limit(limit).build().unwrap();
    let begun = Instant::now();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..300 {
        let core = core.clone();
        calls.spawn(async move { send(&core, &GET).await.unwrap_err().attempts().len() });
    }
    assert!(calls.join_all().await.iter().all(|attempts| *attempts <= 3));
    (requests.load(Ordering::Relaxed), begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn retry_after_of_less_than_a_second_causes_no_burst() {
    let limit = || Some(RateLimit::new(100_000, Duration::from_secs(60)));
    for (retry_after, limit) in
        [("0", limit()), ("0.001", limit()), ("0.999", limit()), ("0", None)]
    {
        let (requests, time) = outage(retry_after, limit).await;
        assert!(requests <= 300 + 100, "{requests}: 500 tokens are 100 retries");
        assert!(time > SECOND / 2, "{time:?}");
    }
}
