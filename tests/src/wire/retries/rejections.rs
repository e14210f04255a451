//! Tests calls that the server rejects because of the rate limit, while the client has a rate limit and pauses.

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
