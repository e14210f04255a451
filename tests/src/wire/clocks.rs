//! Tests timeouts and deadlines with a paused clock in memory, and with a stepped clock over sockets.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};

use sequentum::clock::{Clock, Sleep};
use sequentum::transport::{Body, Transport, TransportFuture, transport_fn};
use sequentum::{Client, ClientBuilder, Retry};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio_stream::StreamExt;

use super::KEY;

const SECOND: Duration = Duration::from_secs(1);

/// A transport that never responds.
struct Silent;

impl Transport for Silent {
    fn send(&self, _: http::Request<Body>) -> TransportFuture {
        Box::pin(std::future::pending())
    }
}

fn silent(change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
    let builder = Client::builder().api_key(KEY).base_url("https://api.example");
    let builder = builder.retry(Retry::never());
    change(builder.transport(Silent)).build().unwrap()
}

/// Returns the seconds until the error of a call, and the reason in its message.
async fn failure<T: std::fmt::Debug>(
    call: impl IntoFuture<Output = Result<T, sequentum::Error>>,
) -> (u64, String) {
    let begun = tokio::time::Instant::now();
    let error = call.await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_executed(), "{error}");
    let reason = error.to_string().split_once("): ").unwrap().1.to_owned();
    (begun.elapsed().as_secs(), reason)
}

#[tokio::test(start_paused = true)]
async fn timeout_limits_an_attempt_and_deadline_limits_the_call() {
    let waiting = |text: &str| {
        format!("{text} while connecting to api.example:443 or waiting for the response")
    };
    let passed = |text: &str| format!("{text} while waiting for the response");
    let default = silent(|builder| builder);
    let list = || default.spaces().list();
    assert_eq!(failure(list()).await, (100, waiting("timed out after 100s")));
    assert_eq!(failure(list().with_timeout(SECOND)).await, (1, waiting("timed out after 1s")));
    let five = passed("the deadline of 5s has passed");
    assert_eq!(failure(list().with_deadline(5 * SECOND)).await, (5, five));
    let hour = list().with_timeout(3600 * SECOND);
    assert_eq!(failure(hour).await, (600, passed("the deadline of 600s has passed")));
    let short = silent(|builder| builder.deadline(7 * SECOND));
    let seven = passed("the deadline of 7s has passed");
    assert_eq!(failure(short.spaces().list()).await, (7, seven));
    // A synchronous start has a timeout of its own, which the default deadline includes.
    let start = default.agents().start_and_collect(101);
    let (seconds, reason) = failure(start).await;
    assert!(seconds > 600 && reason.starts_with("timed out after"), "{seconds}: {reason}");
}

#[tokio::test(start_paused = true)]
async fn deadline_of_zero_sends_nothing() {
    let client = silent(|builder| builder);
    let error = client.spaces().list().with_deadline(Duration::ZERO).await.unwrap_err();
    assert!(!error.may_have_been_executed() && error.attempts().is_empty(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn stream_outlives_the_deadline_and_its_timeout_limits_each_wait() {
    let respond = |_| {
        let waits = tokio_stream::iter([20, 20, 40]).then(|seconds| async move {
            tokio::time::sleep(seconds * SECOND).await;
            Ok::<_, std::convert::Infallible>(bytes::Bytes::from("chunk"))
        });
        http::Response::new(Body::from_stream(waits, None))
    };
    let client = Client::builder().api_key(KEY).transport(transport_fn(respond)).build().unwrap();
    let call = client.request(http::Method::GET, "/x").with_timeout(30 * SECOND);
    let mut stream = call.with_deadline(SECOND).stream().await.unwrap().into_value();
    for _ in 0..2 {
        assert_eq!(stream.next().await.unwrap().unwrap(), "chunk");
    }
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(
        error.to_string().ends_with("timed out after 30s while reading the response"),
        "{error}"
    );
}

/// A clock that moves only when it is stepped.
#[derive(Clone)]
struct Stepped(Arc<Mutex<Steps>>);

struct Steps {
    now: Instant,
    sleepers: BTreeMap<(Instant, usize), Waker>,
    count: usize,
}

impl Stepped {
    fn new() -> Self {
        let sleepers = BTreeMap::new();
        Self(Arc::new(Mutex::new(Steps { now: Instant::now(), sleepers, count: 0 })))
    }

    fn step(&self, by: Duration) {
        let mut steps = self.0.lock().unwrap();
        steps.now += by;
        let (now, sleepers) = (steps.now, std::mem::take(&mut steps.sleepers));
        for ((until, number), waker) in sleepers {
            match until <= now {
                true => waker.wake(),
                false => drop(steps.sleepers.insert((until, number), waker)),
            }
        }
    }
}

impl Clock for Stepped {
    fn now(&self) -> Instant {
        self.0.lock().unwrap().now
    }

    fn sleep_until(&self, until: Instant) -> Sleep {
        let steps = Arc::clone(&self.0);
        Box::pin(std::future::poll_fn(move |cx| {
            let mut steps = steps.lock().unwrap();
            if steps.now >= until {
                return Poll::Ready(());
            }
            steps.count += 1;
            let key = (until, steps.count);
            steps.sleepers.insert(key, cx.waker().clone());
            Poll::Pending
        }))
    }
}

#[tokio::test]
async fn stepped_clock_works_over_sockets() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let clock = Stepped::new();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let builder = Client::builder().api_key(KEY).base_url(base).clock(clock.clone());
    let builder = builder.retry(Retry::never());
    let call = tokio::spawn(builder.build().unwrap().spaces().list().into_future());
    let (mut connection, _) = listener.accept().await.unwrap();
    let read = connection.read(&mut [0; 64]).await.unwrap();
    assert!(read > 0, "the request has arrived");
    clock.step(99 * SECOND);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!call.is_finished());
    clock.step(SECOND);
    let error = call.await.unwrap().unwrap_err();
    let text = error.to_string();
    assert!(text.contains(": timed out after 100s while connecting to 127.0.0.1:"), "{text}");
    assert!(text.ends_with(" or waiting for the response"), "{text}");
}
