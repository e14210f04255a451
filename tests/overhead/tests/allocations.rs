//! Tests how many allocations a call of the generated client needs, compared to the same call by hand. This is a test
//! program of its own, because the counting allocator applies to the whole program.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::net::TcpListener;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use overhead::calls::Calls;
use overhead::server;
use tokio::runtime::{Builder, Runtime};

/// The maximum number of allocations of a call beyond those of the same call by hand.
const LIMIT: u64 = 7;

/// The number of calls before the count begins: they open the connection and fill caches.
const WARM_UP: usize = 10;

/// The number of calls that are counted. Their counts must be equal.
const COUNTED: usize = 20;

/// Starts a server on another thread. Returns its URL and the heads of the requests that it receives.
fn start() -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, heads) = mpsc::channel();
    thread::spawn(move || server::serve(&listener, Some(&sender)));
    (url, heads)
}

/// Returns the number of allocations of one call. The runtime has a single thread, which also drives the connection, and
/// only allocations of that thread are counted.
fn count<F: Future>(runtime: &Runtime, call: impl Fn() -> F) -> u64 {
    for _ in 0..WARM_UP {
        runtime.block_on(call());
    }
    let counts: Vec<u64> = (0..COUNTED)
        .map(|_| allocation_counter::measure(|| drop(runtime.block_on(call()))).count_total)
        .collect();
    let first = *counts.first().unwrap();
    assert_eq!(counts, [first; COUNTED], "the counts of equal calls differ");
    first
}

#[test]
fn a_call_needs_few_allocations_beyond_those_of_the_same_call_by_hand() {
    let (url, _heads) = start();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let calls = runtime.block_on(Calls::new(&url)).unwrap();
    let manual = count(&runtime, async || drop(calls.manual().await.unwrap()));
    let generated = count(&runtime, async || drop(calls.generated().await.unwrap()));
    println!("{generated} allocations through the generated client, {manual} by hand");
    assert!(
        generated <= manual + LIMIT,
        "a call needs {generated} allocations, which are {} more than by hand",
        generated.saturating_sub(manual)
    );
}

#[test]
fn both_calls_send_the_same_request_and_read_the_same_agent() {
    let (url, heads) = start();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let calls = runtime.block_on(Calls::new(&url)).unwrap();
    let sorted = |head: String| {
        let mut lines: Vec<String> = head.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let generated = runtime.block_on(calls.generated()).unwrap();
    let manual = runtime.block_on(calls.manual()).unwrap();
    let (first, second) = (sorted(heads.recv().unwrap()), sorted(heads.recv().unwrap()));
    assert_eq!(first, second);
    assert!(first.iter().any(|line| line.starts_with("authorization: ApiKey ")), "{first:?}");
    let properties = |shown: String| shown.matches(": ").count();
    assert_eq!(properties(format!("{generated:?}")), properties(format!("{manual:?}")));
}
