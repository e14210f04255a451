//! Tests what the history of a call shows: no secrets, and the redirect that led to a failed request.

use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{Request, Response};
use sequentum::transport::{TransportError, transport_fn};
use sequentum::{Client, Retry, Secret};

use super::super::KEY;

/// Returns the error of a transport that reveals the credential of its request.
fn leak(request: &Request<Bytes>) -> TransportError {
    let credential = request.headers()["authorization"].to_str().unwrap().to_owned();
    TransportError::maybe_sent(std::io::Error::other(format!("bad header {credential}")))
}

#[tokio::test(start_paused = true)]
async fn history_of_a_successful_call_shows_no_secret() {
    let requests = AtomicUsize::new(0);
    let transport = transport_fn(move |request| match requests.fetch_add(1, Ordering::Relaxed) {
        0 => Err(leak(&request)),
        _ => Ok(Response::new("[]")),
    });
    let client = Client::builder().api_key(KEY).transport(transport).build().unwrap();
    let response = client.spaces().list().send().await.unwrap();
    let first = response.attempts().iter().next().unwrap();
    assert_eq!(
        first.reason(),
        Some("the connection failed while waiting for the response: bad header ApiKey [redacted]")
    );
    assert!(!format!("{first} {:?}", response.attempts()).contains(KEY));
}

#[tokio::test(start_paused = true)]
async fn history_shows_no_secret_that_was_replaced_since() {
    let count = AtomicUsize::new(0);
    let provider = Secret::from_provider(move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        async move { Ok::<_, std::io::Error>(format!("token-{number:08}")) }
    });
    let transport = transport_fn(|request| Err::<Response<Bytes>, _>(leak(&request)));
    let builder = Client::builder().bearer_token(provider).transport(transport);
    let client = builder.retry(Retry::default().attempts(12)).build().unwrap();
    let error = client.spaces().list().await.unwrap_err();
    assert_eq!(error.attempts().len(), 12);
    for attempt in error.attempts() {
        assert!(attempt.to_string().ends_with("Bearer [redacted]"), "{attempt}");
    }
}

#[tokio::test(start_paused = true)]
async fn each_attempt_states_the_redirect_that_led_to_its_failure() {
    let transport = transport_fn(|request: Request<Bytes>| match request.uri().path() {
        "/moved" => Err(TransportError::not_sent("refused")),
        _ => Ok(Response::builder().status(302).header("location", "/moved").body("").unwrap()),
    });
    let client = Client::builder().api_key(KEY).transport(transport).build().unwrap();
    let error = client.spaces().list().await.unwrap_err();
    assert_eq!(error.attempts().len(), 3);
    for attempt in error.attempts() {
        let reason =
            "after a redirect to /moved: cannot connect to dashboard.sequentum.com:443: refused";
        assert_eq!((attempt.reason(), attempt.may_have_been_executed()), (Some(reason), true));
    }
}
