//! The timeout of streams counts only the time in which the caller waits for the server.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::{Pin, pin};

use bytes::Bytes;
use futures_core::Stream;
use tokio_stream::StreamExt;

use crate::runtime::public::transport::{Body, TransportError};
use crate::runtime::{ByteStream, EventStream};
use crate::runtime::{Operation, Retry, Streamed};
use crate::wire::scripted::{Api, End, SECOND, event_text, events};

static WATCH: Operation = Operation { path: "/watch", accept: "*/*", ..Operation::DEFAULT };

/// Returns an API that sends a chunk at each of these times after the beginning of the response, in seconds, and then
/// nothing.
fn chunks_at(times: &'static [u64]) -> Api {
    Api::new(move |_, _| {
        let begun = tokio::time::Instant::now();
        let chunks = tokio_stream::iter(times).then(move |time| async move {
            tokio::time::sleep_until(begun + u32::try_from(*time).unwrap() * SECOND).await;
            Ok::<_, TransportError>(Bytes::from("data: x\n\n"))
        });
        events(chunks.chain(tokio_stream::pending()))
    })
}

/// Returns a stream whose timeout is 100 seconds.
async fn bytes(api: &Api) -> ByteStream {
    api.core().call(&WATCH).stream().await.unwrap().into_value()
}

/// Polls the next chunk for this time, and drops the future. Returns whether it has ended.
async fn waited(stream: &mut ByteStream, seconds: u32) -> Option<Option<Result<Bytes, String>>> {
    let next = tokio::time::timeout(seconds * SECOND, stream.next()).await.ok()?;
    Some(next.map(|next| next.map_err(|error| error.to_string())))
}

#[tokio::test(start_paused = true)]
async fn silent_server_is_an_error_after_the_timeout() {
    let api = chunks_at(&[0]);
    let mut stream = bytes(&api).await;
    stream.next().await.unwrap().unwrap();
    let begun = api.now();
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(
        error.to_string().ends_with("timed out after 100s while reading the response"),
        "{error}"
    );
    assert_eq!(api.now() - begun, 100 * SECOND);
    assert!(stream.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn caller_may_take_10_minutes_between_two_chunks() {
    let api = chunks_at(&[0, 1, 1900]);
    let mut stream = bytes(&api).await;
    for _ in 0..2 {
        assert!(stream.next().await.unwrap().is_ok());
        tokio::time::sleep(600 * SECOND).await;
    }
    // Nothing has arrived, and the caller looks again and again.
    for _ in 0..6 {
        assert!(waited(&mut stream, 10).await.is_none());
        tokio::time::sleep(90 * SECOND).await;
    }
    assert!(waited(&mut stream, 30).await.is_none(), "waited 90 seconds in total");
    let error = waited(&mut stream, 11).await.unwrap().unwrap().unwrap_err();
    assert!(error.contains("timed out after 100s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn chunk_that_arrived_meanwhile_is_returned() {
    let api = chunks_at(&[0, 300]);
    let mut stream = bytes(&api).await;
    assert!(stream.next().await.unwrap().is_ok());
    assert!(waited(&mut stream, 50).await.is_none());
    tokio::time::sleep(600 * SECOND).await;
    assert!(stream.next().await.unwrap().is_ok());
}

#[tokio::test(start_paused = true)]
async fn select_in_a_loop_detects_a_silent_server() {
    let api = chunks_at(&[]);
    let mut stream = bytes(&api).await;
    let mut ticks = tokio::time::interval(SECOND);
    let error = loop {
        tokio::select! {
            chunk = stream.next() => break chunk.unwrap().unwrap_err(),
            _ = ticks.tick() => {}
        }
    };
    assert!(error.is_timeout(), "{error}");
    assert!((100..=102).contains(&api.now().as_secs()), "{:?}", api.now());
}

#[tokio::test(start_paused = true)]
async fn pending_poll_of_the_stream_trait_does_not_count_while_the_caller_is_away() {
    let api = chunks_at(&[]);
    let mut stream = bytes(&api).await;
    let poll = |stream: &mut ByteStream| {
        let waker = std::task::Waker::noop();
        Pin::new(stream).poll_next(&mut std::task::Context::from_waker(waker))
    };
    for _ in 0..3 {
        assert!(poll(&mut stream).is_pending());
        tokio::time::sleep(600 * SECOND).await;
    }
    assert!(poll(&mut stream).is_pending());
    let begun = api.now();
    let next = poll_fn(|cx| pin!(&mut stream).poll_next(cx)).await;
    assert!(next.unwrap().unwrap_err().is_timeout());
    assert_eq!(api.now() - begun, 100 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn slow_caller_of_events_does_not_reconnect() {
    let api = chunks_at(&[0, 1000, 2000]);
    let core = api.builder().retry(Retry::default()).build().unwrap();
    let call = core.call(&WATCH).value(Streamed(EventStream::text));
    let mut stream = call.await.unwrap();
    for _ in 0..3 {
        while tokio::time::timeout(SECOND, stream.next()).await.is_err() {
            tokio::time::sleep(600 * SECOND).await;
        }
    }
    assert_eq!(api.lines().len(), 1);
    stream.next().await.unwrap().unwrap();
    assert_eq!(api.lines().len(), 2, "a silent server is replaced");
}

#[tokio::test(start_paused = true)]
async fn stream_of_json_values_that_stalls_ends_with_an_error() {
    let api = Api::sequence(&[|| event_text("1\n2", End::Silent)]);
    let call = api.core().call(&WATCH);
    let opened = call.value(Streamed(crate::runtime::JsonStream::<i64>::json)).await;
    let mut stream = opened.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), 1);
    assert!(stream.next().await.unwrap().unwrap_err().is_timeout());
    assert!(stream.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn body_without_an_end_of_time_never_stalls() {
    let body = || Body::from_stream(tokio_stream::pending::<Result<Bytes, Infallible>>(), None);
    let transport = crate::runtime::public::transport::transport_fn(move |_| {
        let file = http::Response::builder().header("content-type", "application/octet-stream");
        file.body(body()).unwrap()
    });
    let builder = crate::runtime::Builder::new("https://api.example", "test");
    let core = builder.transport(transport).build().unwrap();
    let call = core.call(&WATCH).timeout(std::time::Duration::MAX).stream();
    let mut stream = call.await.unwrap().into_value();
    assert!(tokio::time::timeout(1_000_000 * SECOND, stream.next()).await.is_err());
}
