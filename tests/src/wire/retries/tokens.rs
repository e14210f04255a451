//! Tests the retry tokens of a client: how an error states that none are left, and what returns them.

use bytes::Bytes;
use http::Response;

use super::rules::{GET, send};
use crate::runtime::public::transport::{Body, TransportError, transport_fn};
use crate::runtime::{Builder, Core, Error, Reply, Retry, Transport, Whole};

const NOTE: &str =
    "not sent again, because the client has no retry tokens left: see `Retry::tokens`";

fn with_tokens(tokens: Option<u32>, transport: impl Transport) -> Core {
    let builder = Builder::new("https://api.example", "test").transport(transport);
    builder.retry(Retry::default().tokens(tokens)).build().unwrap()
}

/// Returns the error of a call with so many tokens that it can be sent twice, and of the next call.
async fn errors(transport: impl Transport) -> [Error; 2] {
    let core = with_tokens(Some(14), transport);
    [send(&core, &GET).await.unwrap_err(), send(&core, &GET).await.unwrap_err()]
}

#[tokio::test(start_paused = true)]
async fn error_states_that_no_tokens_are_left() {
    let failing = transport_fn(|_| Response::builder().status(500).body("").unwrap());
    let lost =
        transport_fn(|_| -> Result<Response<Bytes>, _> { Err(TransportError::maybe_sent("lost")) });
    let broken = transport_fn(|_| {
        let lost = Err::<Bytes, _>(std::io::Error::other("lost"));
        Response::new(Body::from_stream(tokio_stream::iter([lost]), None))
    });
    for [twice, once] in [errors(failing).await, errors(lost).await, errors(broken).await] {
        let (twice_text, once_text) = (twice.to_string(), once.to_string());
        assert!(twice_text.ends_with(&format!(" (2 attempts; {NOTE})")), "{twice}");
        assert!(once_text.ends_with(&format!(" (1 attempt; {NOTE})")), "{once}");
        assert!(twice.attempts().is_out_of_tokens() && once.attempts().is_out_of_tokens());
        assert_eq!((twice.attempts().len(), once.attempts().len()), (2, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn retries_without_tokens_are_not_limited() {
    let failing = || transport_fn(|_| Response::builder().status(500).body("").unwrap());
    let core = with_tokens(None, failing());
    for _ in 0..100 {
        let error = send(&core, &GET).await.unwrap_err();
        assert_eq!((error.attempts().len(), error.attempts().is_out_of_tokens()), (3, false));
    }
    let core = with_tokens(Some(0), failing());
    let call = core.call(&GET).retry(Retry::default().tokens(None));
    let error = call.value(Whole(Reply::empty)).await.unwrap_err();
    assert_eq!(error.attempts().len(), 3, "a single call can do without tokens");
}

#[tokio::test(start_paused = true)]
async fn retry_that_succeeds_returns_its_tokens() {
    let requests = std::sync::atomic::AtomicUsize::new(0);
    let alternating = transport_fn(move |_| {
        let number = requests.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Response::builder()
            .status(if number.is_multiple_of(2) { 500 } else { 204 })
            .body("")
            .unwrap()
    });
    let core = with_tokens(Some(14), alternating);
    for _ in 0..10 {
        send(&core, &GET).await.unwrap();
    }
}
