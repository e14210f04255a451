//! Tests that a call waits for the rate limit before it gets its credential, and before it opens or consumes its body.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use sequentum::transport::transport_fn;
use sequentum::{Client, FilePart, RateLimit, Secret};
use tokio::time::Instant;
use tokio_stream::StreamExt;

use super::super::KEY;
use super::api::MINUTE;

#[tokio::test(start_paused = true)]
async fn credential_is_as_new_as_the_request() {
    let begun = Instant::now();
    let tokens = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&tokens);
    let transport = transport_fn(move |request: Request<Bytes>| {
        let token = request.headers()["authorization"].to_str().unwrap().to_owned();
        seen.lock().unwrap().push((begun.elapsed().as_secs(), token));
        Response::new("[]")
    });
    let provider = Secret::from_provider(move || async move {
        Ok::<_, io::Error>(format!("token-of-second-{}", begun.elapsed().as_secs()))
    });
    let builder = Client::builder().bearer_token(provider).transport(transport);
    let client = builder.rate_limit(RateLimit::new(1, MINUTE)).build().unwrap();
    let list = || async { client.spaces().list().await.unwrap() };
    tokio::join!(list(), list(), list());
    let expected = [0, 60, 120].map(|second| (second, format!("Bearer token-of-second-{second}")));
    assert_eq!(*tokens.lock().unwrap(), expected);
}

#[tokio::test(start_paused = true)]
async fn call_that_waits_for_the_limit_does_not_touch_its_body() {
    let is_read = Arc::new(AtomicBool::new(false));
    let read = Arc::clone(&is_read);
    let chunks = tokio_stream::iter([()]).map(move |()| {
        read.store(true, Ordering::Relaxed);
        Ok::<_, io::Error>("chunk")
    });
    let client = Client::builder().api_key(KEY).transport(transport_fn(|_| Response::new("[]")));
    let client = client.rate_limit(RateLimit::new(1, MINUTE)).build().unwrap();
    client.spaces().list().await.unwrap();
    let missing = FilePart::from_path("missing.csv");
    for part in [FilePart::from_stream("rows.csv", chunks, None), missing] {
        let upload = client.spaces().upload_input_files(101, [part]);
        let error = upload.with_deadline(MINUTE / 2).await.unwrap_err();
        assert!(error.is_rate_limited() && error.attempts().is_empty(), "{error}");
    }
    assert!(!is_read.load(Ordering::Relaxed));
}
