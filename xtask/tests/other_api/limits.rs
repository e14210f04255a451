//! Tests the rate limit in the overlay, and the response headers that replace it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tokio::time::{Instant, sleep};
use tools_with_facts as client;
use tools_with_facts::transport::{Body, Transport, TransportFuture};
use tools_with_facts::{RateLimit, Retry};

mod server;
use server::{builder, respond, serve};

const SECOND: Duration = Duration::from_secs(1);
const PERMITTED: usize = 5;
/// The time that a request, and a response, takes.
const TRANSIT: Duration = Duration::from_millis(5);

/// A server that permits five requests in any second.
#[derive(Clone, Default)]
struct Limited {
    arrivals: Arc<Mutex<VecDeque<Instant>>>,
    rejected: Arc<Mutex<usize>>,
}

impl Limited {
    /// Returns the status of a request that arrives now.
    fn status(&self) -> u16 {
        let (now, mut arrivals) = (Instant::now(), self.arrivals.lock().unwrap());
        arrivals.push_back(now);
        while arrivals.front().is_some_and(|first| now - *first >= SECOND) {
            arrivals.pop_front();
        }
        if arrivals.len() <= PERMITTED {
            return 200;
        }
        *self.rejected.lock().unwrap() += 1;
        429
    }
}

impl Transport for Limited {
    fn send(&self, _: Request<Body>) -> TransportFuture {
        let server = self.clone();
        Box::pin(async move {
            sleep(TRANSIT).await;
            let response = respond(server.status(), &[]);
            sleep(TRANSIT).await;
            Ok(response.map(|body| Body::from(Bytes::from(body))))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn tasks_together_keep_the_limit_of_the_server() {
    let server = Limited::default();
    let client = builder(server.clone()).build().unwrap();
    let begun = Instant::now();
    let tasks: Vec<_> = (0..12)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                for _ in 0..5 {
                    client.tools().get_tool(1).with_retry(Retry::never()).await.unwrap();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(*server.rejected.lock().unwrap(), 0);
    // 60 requests are 12 bursts.
    let optimum = 11 * SECOND;
    assert!(begun.elapsed() >= optimum, "{:?}", begun.elapsed());
    assert!(begun.elapsed() <= optimum.mul_f64(1.1), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn server_rejects_the_requests_of_a_client_without_the_limit() {
    let server = Limited::default();
    let client = builder(server.clone()).rate_limit(None).retry(Retry::never()).build().unwrap();
    assert_eq!(client.rate_budget(), None);
    for _ in 0..PERMITTED {
        client.tools().get_tool(1).await.unwrap();
    }
    let error = client.tools().get_tool(1).await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(*server.rejected.lock().unwrap(), 1);
}

#[tokio::test(start_paused = true)]
async fn budget_shows_the_limit_and_its_use() {
    let client = builder(Limited::default()).build().unwrap();
    let budget = || client.rate_budget().unwrap();
    assert_eq!((budget().limit(), budget().window(), budget().used()), (5, SECOND, 0));
    for _ in 0..PERMITTED {
        client.tools().get_tool(1).await.unwrap();
    }
    assert_eq!(budget().used(), 5);
    assert!(budget().next_slot() > SECOND / 2, "{:?}", budget());
    sleep(2 * SECOND).await;
    assert_eq!((budget().used(), budget().next_slot()), (0, Duration::ZERO));
}

/// Returns a response that states a different limit.
fn stating(requests: &str, seconds: &str) -> Response<String> {
    respond(200, &[("x-permitted-requests", requests), ("x-permitted-seconds", seconds)])
}

#[tokio::test(start_paused = true)]
async fn headers_replace_the_limit_of_the_overlay() {
    for (requests, seconds, expected) in
        [("20", "3", (20, 3)), ("2", "1", (2, 1)), ("0", "1", (5, 1)), ("many", "-1", (5, 1))]
    {
        let (builder, _) = serve(move |_| Ok(stating(requests, seconds)));
        let client = builder.build().unwrap();
        client.tools().get_tool(1).await.unwrap();
        let budget = client.rate_budget().unwrap();
        assert_eq!((budget.limit(), budget.window().as_secs()), expected, "{requests}, {seconds}");
    }
}

#[tokio::test(start_paused = true)]
async fn headers_only_lower_a_limit_that_the_user_has_set() {
    for (requests, expected) in [("20", 3), ("2", 2)] {
        let (builder, _) = serve(move |_| Ok(stating(requests, "1")));
        let client = builder.rate_limit(RateLimit::new(3, SECOND)).build().unwrap();
        client.tools().get_tool(1).await.unwrap();
        assert_eq!(client.rate_budget().unwrap().limit(), expected);
    }
}
