//! Lost connections of streams of server-sent events: which are replaced, after which time, and by which requests.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::Method;

use crate::runtime::EventStream;
use crate::runtime::public::transport::TransportError;
use crate::runtime::{Core, Operation, Request, Retry, Streamed};
use crate::wire::scripted::{Api, End, Reaction, SECOND, disconnected, event_text, json, status};

static WATCH: Operation = Operation {
    name: "a.watch",
    path: "/watch",
    accept: "text/event-stream",
    ..Operation::DEFAULT
};

/// Returns a client that retries calls, as streams reconnect only then.
fn core(api: &Api) -> Core {
    api.builder().retry(Retry::default()).build().unwrap()
}

async fn opened(call: Request) -> EventStream<String> {
    call.value(Streamed(EventStream::text)).await.unwrap()
}

async fn watch(api: &Api) -> EventStream<String> {
    opened(core(api).call(&WATCH)).await
}

/// Returns the data of all events.
async fn all(mut stream: EventStream<String>) -> Vec<String> {
    let mut all = Vec::new();
    while let Some(event) = stream.next().await {
        all.push(event.unwrap().data);
    }
    all
}

/// Returns the header `Last-Event-ID` of each request.
fn ids(api: &Api) -> Vec<Option<String>> {
    let id = |arrival: crate::wire::scripted::Arrival| {
        let id = arrival.headers.get("last-event-id")?;
        Some(String::from_utf8(id.as_bytes().to_vec()).unwrap())
    };
    api.arrivals().into_iter().map(id).collect()
}

#[tokio::test(start_paused = true)]
async fn broken_connection_is_replaced_after_the_last_complete_event() {
    let api = Api::sequence(&[
        || event_text("id: 1\ndata: a\n\nid: 2\ndata: b\n\nid: 3\ndata: cut", End::Broken),
        || event_text("id: 3\ndata: c\n\nid: ü\n\ndata: d\n\n", End::Broken),
        || event_text("data: e\n\nid\ndata: f\n\n", End::Broken),
        || event_text("data: g\n\n", End::Clean),
    ]);
    let stream = watch(&api).await;
    assert_eq!(all(stream).await, ["a", "b", "c", "d", "e", "f", "g"]);
    assert_eq!(ids(&api), [None, Some("2".into()), Some("ü".into()), None]);
    for pause in api.pauses() {
        assert!((3.0..=3.76).contains(&pause), "{pause}");
    }
}

#[tokio::test(start_paused = true)]
async fn stream_continues_after_the_id_of_the_call() {
    let api = Api::sequence(&[
        || event_text("data: a\n\n", End::Broken),
        || event_text("id: 8\ndata: b\n\n", End::Clean),
    ]);
    let mut stream = opened(core(&api).call(&WATCH).header("Last-Event-ID", "7")).await;
    assert_eq!(stream.last_event_id(), Some("7"));
    assert_eq!(stream.next().await.unwrap().unwrap().id.as_deref(), Some("7"));
    assert_eq!(stream.next().await.unwrap().unwrap().data, "b");
    assert!(stream.next().await.is_none());
    assert_eq!(stream.last_event_id(), Some("8"));
    assert_eq!(ids(&api), [Some("7".into()), Some("7".into())]);
}

#[tokio::test(start_paused = true)]
async fn silent_server_is_replaced_after_the_timeout() {
    let api = Api::sequence(&[
        || event_text("id: 1\nretry: 500\ndata: a\n\n", End::Silent),
        || event_text("data: b\n\n: ping\n\n", End::Silent),
        || status(204),
    ]);
    let call = core(&api).call(&WATCH).timeout(20 * SECOND).deadline(SECOND);
    assert_eq!(all(opened(call).await).await, ["a", "b"]);
    for pause in api.pauses() {
        assert!((20.5..=20.63).contains(&pause), "{pause}");
    }
}

#[tokio::test(start_paused = true)]
async fn end_of_the_body_ends_the_stream_unless_the_server_has_sent_a_wait() {
    let api = Api::sequence(&[|| event_text("id: 1\ndata: a\n\n", End::Clean)]);
    assert_eq!(all(watch(&api).await).await, ["a"]);
    assert_eq!(api.lines().len(), 1);
    let api = Api::sequence(&[
        || event_text("id: 1\ndata: a\n\nretry: 40000\n\n", End::Clean),
        || event_text("data: b\n\n", End::Clean),
        || status(204),
        || event_text("data: never\n\n", End::Clean),
    ]);
    let mut stream = watch(&api).await;
    assert_eq!(stream.next().await.unwrap().unwrap().data, "a");
    assert_eq!(all(stream).await, ["b"]);
    assert_eq!(api.lines().len(), 3);
    for pause in api.pauses() {
        assert!((40.0..=50.0).contains(&pause), "{pause}");
    }
}

#[tokio::test(start_paused = true)]
async fn end_marker_ends_the_stream_even_after_a_wait() {
    let api = Api::sequence(&[|| event_text("retry: 1\ndata: 1\n\ndata: [DONE]\n\n", End::Broken)]);
    let call = core(&api).call(&WATCH);
    let mut stream = call.value(Streamed(EventStream::<i64>::json)).await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap().data, 1);
    assert!(stream.next().await.is_none() && stream.next().await.is_none());
    assert_eq!(api.lines().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn server_that_accepts_and_closes_is_not_asked_all_the_time() {
    for (first, limits) in [
        ("data: a\n\n", [3.0, 6.0, 12.0, 24.0, 30.0, 30.0]),
        ("retry: 0\ndata: a\n\n", [0.5, 1.0, 2.0, 4.0, 8.0, 16.0]),
        ("retry: 9000\ndata: a\n\n", [9.0, 18.0, 30.0, 30.0, 30.0, 30.0]),
    ] {
        let api = Api::new(move |number, _| match number {
            0 => event_text(first, End::Broken),
            1..=6 => event_text(": hello\n\n", End::Broken),
            _ => event_text("data: [b]\n\n", End::Broken),
        });
        let mut stream = watch(&api).await;
        stream.next().await.unwrap().unwrap();
        stream.next().await.unwrap().unwrap();
        for (pause, limit) in api.pauses().into_iter().zip(limits) {
            assert!(pause >= limit && pause <= limit * 1.25 + 0.002, "{pause} {limit}");
        }
        let before = api.now();
        stream.next().await.unwrap().unwrap();
        let waited = (api.now() - before).as_secs_f64();
        let limit = limits[0];
        assert!(waited >= limit && waited <= limit * 1.25 + 0.002, "an event resets the wait");
    }
}

#[tokio::test(start_paused = true)]
async fn server_that_sends_an_event_and_closes_is_not_asked_all_the_time() {
    for end in [End::Clean, End::Broken] {
        let api = Api::new(move |_, _| event_text("retry: 0\ndata: a\n\n", end));
        let watch = async {
            let mut stream = watch(&api).await;
            while let Some(event) = stream.next().await {
                event.unwrap();
            }
        };
        assert!(tokio::time::timeout(60 * SECOND, watch).await.is_err(), "the stream goes on");
        assert!((90..=121).contains(&api.lines().len()), "{}", api.lines().len());
    }
}

#[tokio::test(start_paused = true)]
async fn temporary_failures_are_repeated_without_an_end_and_others_are_errors() {
    let api = Api::new(|number, _| match number {
        0 => event_text("id: 1\ndata: a\n\n", End::Broken),
        89 => status(429).with_header("retry-after", "3000"),
        1..=88 if number % 2 == 0 => disconnected(),
        1..=88 => status(599),
        90 => event_text("data: b\n\n", End::Broken),
        _ => json(403, "{}"),
    });
    let waits = Arc::new(Mutex::new(Vec::new()));
    let written = Arc::clone(&waits);
    let mut stream = watch(&api).await.on_retry(move |error, wait| {
        assert!(error.is_temporary() || error.status().unwrap().is_server_error(), "{error}");
        written.lock().unwrap().push(wait.as_secs_f64());
    });
    assert_eq!(stream.next().await.unwrap().unwrap().data, "a");
    assert_eq!(stream.next().await.unwrap().unwrap().data, "b");
    let waits = waits.lock().unwrap().clone();
    assert!((waits[0] - api.pauses()[0]).abs() < 0.01 && waits.contains(&3000.0), "{waits:?}");
    assert!(api.now() > 3000 * SECOND, "{:?}", api.now());
    assert!(stream.next().await.unwrap().unwrap_err().is_forbidden());
    assert!(stream.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn server_that_no_longer_has_the_call_is_not_asked_again() {
    let api = Api::new(|number, _| match number {
        0 => event_text("id: 1\ndata: a\n\n", End::Broken),
        1 => status(501),
        _ => status(204),
    });
    let mut stream = watch(&api).await;
    assert_eq!(stream.next().await.unwrap().unwrap().data, "a");
    assert_eq!(stream.next().await.unwrap().unwrap_err().status().unwrap(), 501);
    assert!(stream.next().await.is_none());
    assert_eq!(api.lines().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn only_calls_that_may_be_repeated_are_sent_again() {
    static POST: Operation = Operation { method: &Method::POST, ..WATCH };
    static IDEMPOTENT: Operation = Operation { idempotent: Some(true), ..POST };
    static RAW: Operation = Operation {
        body: crate::runtime::BodyKind::Raw { media: "text/plain", required: true },
        ..IDEMPOTENT
    };
    let broken: fn() -> Reaction = || event_text("data: a\n\n", End::Broken);
    type Call = fn(&Core) -> Request;
    let cases: [(&str, bool, Call); 6] = [
        ("GET", true, |core| core.call(&WATCH)),
        ("GET without retries", false, |core| core.call(&WATCH).retry(Retry::never())),
        ("POST", false, |core| core.call(&POST)),
        ("idempotent POST", true, |core| core.call(&IDEMPOTENT)),
        ("body in memory", true, |core| core.call(&RAW).body("x")),
        ("body from a stream", false, |core| {
            let body = tokio_stream::iter([Ok::<_, std::io::Error>("x")]);
            core.call(&RAW).body(crate::runtime::Body::from_stream(body, None))
        }),
    ];
    for (name, is_repeated, call) in cases {
        let api = Api::new(move |_, _| broken());
        let mut stream = opened(call(&core(&api))).await;
        assert_eq!(stream.next().await.unwrap().unwrap().data, "a", "{name}");
        let next = stream.next().await.unwrap();
        assert_eq!((next.is_ok(), api.lines().len() == 2), (is_repeated, is_repeated), "{name}");
        if !is_repeated {
            assert!(next.unwrap_err().to_string().contains("connection reset"), "{name}");
            assert!(stream.next().await.is_none(), "{name}");
        }
    }
}

/// Returns an API that sends events with the numbers after `Last-Event-ID`, one every 300 milliseconds, and breaks the
/// connection after a random number of events, in the middle of the next one.
fn counting(last: u64, seed: u64) -> Api {
    let random = Mutex::new(fastrand::Rng::with_seed(seed));
    Api::new(move |_, request| {
        let id = request.headers.get("last-event-id");
        let first = id.map_or(0, |id| id.to_str().unwrap().parse::<u64>().unwrap() + 1);
        let count = random.lock().unwrap().u64(0..6);
        let chunks = (first..=last).take(usize::try_from(count).unwrap() + 1);
        let chunks = chunks.flat_map(move |number| {
            let is_cut = number == first + count && number != last;
            let end = if is_cut { "" } else { "\n" };
            let text = Bytes::from(format!("id: {number}\ndata: {number}\n{end}"));
            let error = is_cut.then(|| Err(TransportError::response_started("connection reset")));
            std::iter::once(Ok(text)).chain(error)
        });
        let chunks = tokio_stream::iter(chunks.collect::<Vec<_>>());
        crate::wire::scripted::events(tokio_stream::StreamExt::then(chunks, |chunk| async {
            tokio::time::sleep(Duration::from_millis(300)).await;
            chunk
        }))
    })
}

#[tokio::test(start_paused = true)]
async fn stream_that_is_killed_at_20_random_moments_loses_and_repeats_nothing() {
    const LAST: u64 = 50;
    let mut random = fastrand::Rng::with_seed(3);
    for seed in 0..5 {
        let api = counting(LAST, seed);
        let mut stored: Vec<(String, String)> = Vec::new();
        for kill in 0.. {
            let mut call = core(&api).call(&WATCH);
            if let Some((id, _)) = stored.last() {
                call = call.header("Last-Event-ID", id.as_str());
            }
            let record = async {
                let mut stream = opened(call).await;
                while let Some(event) = stream.next().await {
                    let data = event.unwrap().data;
                    stored.push((stream.last_event_id().unwrap().to_owned(), data));
                }
            };
            let life = if kill < 20 { random.u64(0..1200) } else { 1_000_000 };
            if tokio::time::timeout(Duration::from_millis(life), record).await.is_ok() {
                assert_eq!(kill, 20, "ended too early");
                break;
            }
        }
        let data: Vec<u64> = stored.iter().map(|(_, data)| data.parse().unwrap()).collect();
        assert_eq!(data, (0..=LAST).collect::<Vec<_>>());
    }
}
