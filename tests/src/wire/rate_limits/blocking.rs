//! Tests that calls that block wait for the rate limit, too.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use http::Response;
use sequentum::transport::transport_fn;
use sequentum::{Client, RateLimit};

use crate::wire::KEY;

const WINDOW: Duration = Duration::from_millis(300);

/// Makes 6 calls in 3 threads, of which 2 per window are permitted.
#[test]
fn calls_that_block_wait_for_a_slot() {
    let arrivals = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&arrivals);
    let transport = transport_fn(move |_| {
        seen.lock().unwrap().push(Instant::now());
        Response::builder().header("content-type", "application/json").body("[]").unwrap()
    });
    let builder = Client::builder().api_key(KEY).transport(transport);
    let client = builder.rate_limit(RateLimit::new(2, WINDOW)).build().unwrap();
    let threads: Vec<_> = (0..3)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || {
                for _ in 0..2 {
                    client.spaces().list().call_blocking().unwrap();
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let arrivals = arrivals.lock().unwrap();
    assert_eq!(arrivals.len(), 6);
    for (earlier, later) in arrivals.iter().zip(&arrivals[2..]) {
        let distance = *later - *earlier;
        assert!(distance >= WINDOW, "three requests in {distance:?}");
    }
    assert_eq!(client.rate_budget().unwrap().limit(), 2);
}
