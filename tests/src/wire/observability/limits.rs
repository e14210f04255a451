//! Tests that spans and events state the waits and the pauses of the rate limit.

use std::time::Duration;

use http::Response;
use sequentum::transport::transport_fn;
use sequentum::{Client, RateLimit, Retry};

use super::super::KEY;
use super::COMMON;
use super::recorder::Recorder;

const MINUTE: Duration = Duration::from_secs(60);

/// Returns a client that sends one request per minute, and gets a response with this status.
fn client(status: u16, retry_after: &'static str) -> Client {
    let transport = transport_fn(move |_| {
        Response::builder().status(status).header("retry-after", retry_after).body("[]").unwrap()
    });
    let builder = Client::builder().api_key(KEY).transport(transport).retry(Retry::never());
    builder.rate_limit(RateLimit::new(1, MINUTE)).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn call_states_its_wait_even_if_it_was_dropped_meanwhile() {
    let client = client(200, "0");
    let (recorder, _guard) = Recorder::start();
    client.agents().list().await.unwrap();
    let dropped = tokio::time::timeout(MINUTE / 4, client.agents().list().into_future()).await;
    assert!(dropped.is_err());
    client.agents().list().await.unwrap();
    assert_eq!(
        recorder.tree(COMMON),
        "\
api_call otel.name=agents.list attempts=1 http.response.status_code=200
  http_request otel.name=GET /api/v1/agent/all http.response.status_code=200
api_call otel.name=agents.list attempts=0 rate_limit.wait_ms=15000 error.type=cancelled
api_call otel.name=agents.list attempts=1 rate_limit.wait_ms=45000 http.response.status_code=200
  http_request otel.name=GET /api/v1/agent/all http.response.status_code=200
"
    );
}

#[tokio::test(start_paused = true)]
async fn pause_is_an_event() {
    let client = client(429, "7");
    let (recorder, _guard) = Recorder::start();
    client.agents().list().await.unwrap_err();
    let tree = recorder.tree(COMMON);
    assert!(tree.contains("pause_ms=7000"), "{tree}");
}

#[tokio::test]
async fn interruption_of_a_download_is_an_event_of_its_call() {
    let whole = Response::builder().header("content-length", 10).header("etag", "\"a\"");
    let rest = Response::builder().status(206).header("content-range", "bytes 4-9/10");
    let responses =
        vec![whole.body("0123").unwrap(), rest.header("etag", "\"a\"").body("456789").unwrap()];
    let client = super::client(super::responding(responses));
    let folder = tempfile::tempdir().unwrap();
    let (recorder, _guard) = Recorder::start();
    let save = client.agents().download(1, 2, 3).save(folder.path().join("a"));
    save.await.unwrap();
    let tree = recorder.tree(&[COMMON, &["delay_ms"]].concat());
    let [call, first, event, second] = &tree.lines().collect::<Vec<_>>()[..] else {
        panic!("{tree}")
    };
    assert!(call.starts_with("api_call otel.name=agents.download attempts=1 "), "{tree}");
    assert!(first.starts_with("  http_request ") && first.ends_with("status_code=200"), "{tree}");
    assert!(event.starts_with("  ") && event.contains("bytes=4"), "{tree}");
    assert!(second.starts_with("  http_request ") && second.ends_with("status_code=206"), "{tree}");
}
