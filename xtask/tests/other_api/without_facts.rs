//! Tests a crate whose overlay states no facts about the service.

use std::time::Duration;

use tokio::time::Instant;
use tools_without_facts as client;
use tools_without_facts::RateLimit;

mod server;
use server::{respond, serve};

#[tokio::test(start_paused = true)]
async fn client_without_a_documented_limit_has_none() {
    let (builder, requests) = serve(|_| Ok(respond(200, &[("x-permitted-requests", "1")])));
    let client = builder.clone().build().unwrap();
    let begun = Instant::now();
    for _ in 0..1000 {
        client.tools().get_tool(1).await.unwrap();
    }
    assert_eq!((begun.elapsed(), requests.lock().unwrap().len()), (Duration::ZERO, 1000));
    assert_eq!(client.rate_budget(), None);

    let client = builder.rate_limit(RateLimit::new(9, Duration::from_secs(1))).build().unwrap();
    client.tools().get_tool(1).await.unwrap();
    assert_eq!(client.rate_budget().unwrap().limit(), 9, "no header is documented");
}

#[tokio::test(start_paused = true)]
async fn method_and_status_decide_about_retries() {
    for (status, headers, expected) in [
        (500, &[][..], [3, 1, 1]),
        (429, &[], [3, 3, 3]),
        (409, &[("x-should-retry", "yes")], [1, 1, 1]),
        (500, &[("x-should-retry", "no")], [3, 1, 1]),
    ] {
        let (builder, requests) = serve(move |_| Ok(respond(status, headers)));
        let client = builder.build().unwrap();
        client.tools().get_tool(1).await.unwrap_err();
        let get = requests.lock().unwrap().len();
        client.tools().search_tools("saw").await.unwrap_err();
        let search = requests.lock().unwrap().len() - get;
        client.loans().create_loan(1).with_header("X-Request-Key", "k-1").await.unwrap_err();
        let post = requests.lock().unwrap().len() - get - search;
        assert_eq!([get, search, post], expected, "{status}, {headers:?}");
    }
}

/// A method for calls that have no `with_idempotency_key` of their own, which would take precedence.
trait WithoutKey: Sized {
    fn with_idempotency_key(self, _: &str) -> Absent {
        Absent
    }
}

#[derive(Debug, PartialEq)]
struct Absent;

impl WithoutKey for client::loans::CreateLoanCall {}

#[test]
fn no_call_has_a_method_for_an_idempotency_key() {
    let (builder, _) = serve(|_| Ok(respond(204, &[])));
    let loans = builder.build().unwrap().loans();
    assert_eq!(loans.create_loan(1).with_idempotency_key("k-1"), Absent);
}
