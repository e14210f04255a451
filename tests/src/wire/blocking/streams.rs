//! Tests streams as iterators: events, JSON lines and bytes, early drops, panics, and threads with and without a runtime.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::thread;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};
use tokio::runtime::Builder;

use crate::generated::reads_responses_as_streams::{Client, models};
use crate::runtime::public::Retry;
use crate::runtime::public::transport::{Body, Transport, TransportError, TransportFuture};

/// A transport whose bodies consist of these chunks. It counts the bodies that are not dropped yet.
#[derive(Clone)]
struct Chunked {
    media: &'static str,
    chunks: &'static [&'static str],
    end: End,
    open: Arc<AtomicUsize>,
}

#[derive(Clone, Copy)]
enum End {
    Whole,
    Broken,
    Panic,
}

impl Chunked {
    fn new(media: &'static str, chunks: &'static [&'static str], end: End) -> Self {
        Self { media, chunks, end, open: Arc::default() }
    }

    fn client(&self) -> Client {
        let builder = Client::builder().base_url("https://api.example").retry(Retry::never());
        builder.transport(self.clone()).build().unwrap()
    }
}

impl Transport for Chunked {
    fn send(&self, _: Request<Body>) -> TransportFuture {
        self.open.fetch_add(1, Ordering::Relaxed);
        let chunks = Chunks { server: self.clone(), next: 0, is_ready: false };
        let response = Response::builder().header("content-type", self.media);
        Box::pin(async { Ok(response.body(Body::from_stream(chunks, None)).unwrap()) })
    }
}

/// A body that is pending before each chunk.
struct Chunks {
    server: Chunked,
    next: usize,
    is_ready: bool,
}

impl Drop for Chunks {
    fn drop(&mut self) {
        self.server.open.fetch_sub(1, Ordering::Relaxed);
    }
}

impl futures_core::Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.is_ready = !self.is_ready;
        if self.is_ready {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let chunk = self.server.chunks.get(self.next);
        self.next += 1;
        Poll::Ready(match (chunk, self.server.end) {
            (Some(chunk), _) => Some(Ok(Bytes::from(*chunk))),
            (None, End::Whole) => None,
            (None, End::Broken) => Some(Err(TransportError::response_started("reset"))),
            (None, End::Panic) => panic!("the body panics"),
        })
    }
}

const LINES: &[&str] = &["{\"n\":1}\n{\"n\"", ":\"x\"}\n", "{\"n\":3}"];

fn lines(end: End) -> Chunked {
    Chunked::new("application/x-ndjson", LINES, end)
}

#[test]
fn iterates_over_values_and_continues_after_one_that_cannot_be_read() {
    let server = lines(End::Whole);
    let mut all = server.client().streams().lines().call_blocking().unwrap();
    assert_eq!(all.next().unwrap().unwrap(), models::Tick::new(1));
    assert!(all.next().unwrap().unwrap_err().is_decode());
    assert_eq!(all.next().unwrap().unwrap(), models::Tick::new(3));
    assert!(all.next().is_none() && all.next().is_none());
    assert_eq!(server.open.load(Ordering::Relaxed), 0);
    assert_eq!(format!("{all:?}"), "Blocking(ended)");
}

#[test]
fn iterates_over_events_that_replace_a_value() {
    let events = &["data: {\"text\":\"a\"}\n\ndata: {\"te", "xt\":\"b\"}\n\ndata: [DONE]\n\n"];
    let client = Chunked::new("text/event-stream", events, End::Whole).client();
    let all = client.streams().ask("a").events_blocking().unwrap();
    let all: Vec<_> = all.map(|event| event.unwrap().data.text.unwrap()).collect();
    assert_eq!(all, ["a", "b"]);
    let client = lines(End::Whole).client();
    assert_eq!(client.streams().ask("a").lines_blocking().unwrap().count(), 3);
}

#[test]
fn broken_connection_is_the_last_item() {
    let mut all = lines(End::Broken).client().streams().lines().call_blocking().unwrap();
    assert_eq!(all.by_ref().take(2).filter(Result::is_ok).count(), 1);
    assert!(all.next().unwrap().unwrap_err().to_string().ends_with("reset"));
    assert!(all.next().is_none());
}

#[test]
fn dropping_the_iterator_drops_the_stream() {
    let server = lines(End::Whole);
    let client = server.client();
    let mut all = client.streams().lines().call_blocking().unwrap();
    assert!(all.next().unwrap().is_ok());
    assert_eq!(server.open.load(Ordering::Relaxed), 1);
    drop(all);
    let begun = Instant::now();
    while server.open.load(Ordering::Relaxed) > 0 {
        assert!(begun.elapsed() < Duration::from_secs(10), "the stream is open");
        thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(client.streams().lines().call_blocking().unwrap().count(), 3);
}

#[test]
fn panic_continues_in_the_caller_and_ends_the_stream() {
    let server = lines(End::Panic);
    let client = server.client();
    let panicking = client.clone();
    let caught =
        thread::spawn(move || panicking.streams().lines().call_blocking().unwrap().count());
    assert_eq!(caught.join().unwrap_err().downcast_ref(), Some(&"the body panics"));
    assert_eq!(server.open.load(Ordering::Relaxed), 0);
    assert!(client.streams().lines().call_blocking().is_ok(), "the thread still works");
}

#[test]
fn iterates_inside_of_a_runtime_and_over_a_stream_that_was_opened_there() {
    let client = lines(End::Whole).client();
    for runtime in [Builder::new_current_thread(), Builder::new_multi_thread()] {
        let runtime = { runtime }.enable_all().build().unwrap();
        let count =
            runtime.block_on(async { client.streams().lines().call_blocking().unwrap().count() });
        assert_eq!(count, 3);
        let stream = runtime.block_on(async { client.streams().lines().await.unwrap() });
        assert_eq!(stream.blocking().count(), 3);
        let mut begun = client.streams().lines().call_blocking().unwrap();
        assert!(begun.next().unwrap().is_ok());
        let mut rest = begun.into_stream().unwrap();
        assert!(runtime.block_on(rest.next()).unwrap().is_err(), "the second value");
    }
}

#[test]
fn stream_outlives_the_client() {
    let client = lines(End::Whole).client();
    let all = client.streams().lines().call_blocking().unwrap();
    drop(client);
    assert_eq!(all.count(), 3);
}
