//! Tests retries with the facts in the overlay: a retry header, idempotency keys and an idempotent POST.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use tokio::time::Instant;
use tools_with_facts as client;
use tools_with_facts::transport::TransportError;
use tools_with_facts::{Client, Error, Retry};

mod server;
use server::{Reply, Requests, respond, serve};

/// A call of each kind, and whether it is idempotent.
const CALLS: [(Call, bool); 8] = [
    (Call::Get, true),
    (Call::Put, true),
    (Call::Delete, true),
    (Call::MarkedPost, true),
    (Call::PostWithKey, true),
    (Call::RawPostWithKey, true),
    (Call::Post, false),
    (Call::PostThatIgnoresKeys, false),
];

#[derive(Clone, Copy, Debug)]
enum Call {
    Get,
    Put,
    Delete,
    MarkedPost,
    PostWithKey,
    RawPostWithKey,
    Post,
    PostThatIgnoresKeys,
}

async fn send(client: &Client, call: Call) -> Result<(), Error> {
    let (tools, loans) = (client.tools(), client.loans());
    match call {
        Call::Get => tools.get_tool(1).await.map(drop),
        Call::Put => tools.rename_tool(1, "Saw").await,
        Call::Delete => tools.delete_tool(1).await,
        Call::MarkedPost => tools.search_tools("saw").await.map(drop),
        Call::PostWithKey => loans.create_loan(1).with_idempotency_key("k-1").await,
        Call::RawPostWithKey => {
            let call = client.request(Method::POST, "/returns");
            call.with_header("X-Request-Key", "k-1").await.map(drop)
        }
        Call::Post => loans.create_loan(1).await,
        // The overlay states that the service ignores the key of this operation.
        Call::PostThatIgnoresKeys => {
            loans.send_reminders().with_header("X-Request-Key", "k-1").await
        }
    }
}

/// Returns the value of a header in each request.
fn header(requests: &Requests, name: &str) -> Vec<Option<String>> {
    let requests = requests.lock().unwrap();
    let values = requests.iter().map(|request| request.headers().get(name));
    values.map(|value| value.map(|value| value.to_str().unwrap().to_owned())).collect()
}

/// Returns the number of attempts of each call if all of them end like this: of the idempotent calls and of the others.
async fn attempts(reply: fn() -> Reply) -> (usize, usize) {
    let mut counts = [Vec::new(), Vec::new()];
    for (call, is_idempotent) in CALLS {
        let (builder, requests) = serve(move |_| reply());
        let error = send(&builder.build().unwrap(), call).await.unwrap_err();
        assert_eq!(error.attempts().len(), requests.lock().unwrap().len(), "{call:?}");
        assert_eq!(
            error.is_safe_to_repeat(),
            is_idempotent || !error.may_have_been_executed(),
            "{call:?}: {error}"
        );
        counts[usize::from(!is_idempotent)].push(requests.lock().unwrap().len());
    }
    let single = |mut counts: Vec<usize>| {
        counts.dedup();
        assert_eq!(counts.len(), 1, "calls of the same kind differ");
        counts[0]
    };
    let [idempotent, others] = counts;
    (single(idempotent), single(others))
}

/// A fault, the reply that causes it, and the number of attempts of idempotent calls and of others.
type Row = (&'static str, fn() -> Reply, (usize, usize));

#[tokio::test(start_paused = true)]
async fn method_status_header_and_key_decide_about_retries() {
    let rows: [Row; 10] = [
        ("not sent", || Err(TransportError::not_sent("refused")), (3, 3)),
        ("lost", || Err(TransportError::maybe_sent("lost")), (3, 1)),
        ("500", || Ok(respond(500, &[])), (3, 1)),
        ("503", || Ok(respond(503, &[])), (3, 1)),
        ("503 with a time", || Ok(respond(503, &[("retry-after", "2")])), (3, 3)),
        ("429", || Ok(respond(429, &[])), (3, 3)),
        ("429 with a long time", || Ok(respond(429, &[("retry-after", "121")])), (1, 1)),
        ("409", || Ok(respond(409, &[])), (1, 1)),
        ("409, retry requested", || Ok(respond(409, &[("x-should-retry", "yes")])), (3, 3)),
        ("500, retry forbidden", || Ok(respond(500, &[("x-should-retry", "No")])), (1, 1)),
    ];
    for (fault, reply, expected) in rows {
        assert_eq!(attempts(reply).await, expected, "{fault}");
    }
}

#[tokio::test(start_paused = true)]
async fn retry_waits_as_long_as_the_server_states() {
    let failures = AtomicUsize::new(0);
    let (builder, requests) = serve(move |_| match failures.fetch_add(1, Ordering::Relaxed) {
        0 => Ok(respond(503, &[("retry-after", "7")])),
        _ => Ok(respond(204, &[])),
    });
    let begun = Instant::now();
    builder.build().unwrap().loans().send_reminders().await.unwrap();
    assert_eq!((begun.elapsed(), requests.lock().unwrap().len()), (Duration::from_secs(7), 2));
}

#[tokio::test(start_paused = true)]
async fn all_attempts_send_the_same_key() {
    let (builder, requests) = serve(|_| Ok(respond(500, &[])));
    let client = builder.build().unwrap();
    client.loans().create_loan(1).with_idempotency_key("k-7").await.unwrap_err();
    client.loans().create_loan(1).await.unwrap_err();
    let key = Some("k-7".to_owned());
    assert_eq!(header(&requests, "X-Request-Key"), [key.clone(), key.clone(), key, None]);
}

#[tokio::test(start_paused = true)]
async fn never_sends_a_call_once() {
    let (builder, requests) = serve(|_| Ok(respond(500, &[])));
    let client = builder.clone().retry(Retry::never()).build().unwrap();
    client.tools().get_tool(1).await.unwrap_err();
    assert_eq!(requests.lock().unwrap().len(), 1);
    client.tools().get_tool(1).with_retry(Retry::default().attempts(2)).await.unwrap_err();
    assert_eq!(requests.lock().unwrap().len(), 3);
    let client = builder.build().unwrap();
    client.tools().get_tool(1).with_retry(Retry::never()).await.unwrap_err();
    assert_eq!(requests.lock().unwrap().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn expired_link_of_a_download_is_replaced() {
    let links = AtomicUsize::new(0);
    let (builder, requests) = serve(move |request| {
        let link = |number| format!("https://files.example.org/manual?link={number}");
        match (request.uri().host(), request.uri().query()) {
            (Some("tools.example.org"), _) => {
                let link = link(links.fetch_add(1, Ordering::Relaxed));
                Ok(respond(302, &[("location", &link)]))
            }
            (_, Some("link=0")) => Ok(respond(403, &[])),
            _ => Ok(respond(200, &[])),
        }
    });
    let client = builder.build().unwrap();
    let manual = client.tools().download_manual(1).await.unwrap();
    assert!(manual.starts_with(b"{\"id\""), "{manual:?}");
    let secret = Some("secret".to_owned());
    assert_eq!(header(&requests, "X-Member-Key"), [secret.clone(), None, secret, None]);
    let budget = client.rate_budget().unwrap();
    assert_eq!(budget.used(), 2, "requests to a different origin take no slot");
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
impl WithoutKey for client::loans::SendRemindersCall {}
impl WithoutKey for client::tools::DeleteToolCall {}
impl WithoutKey for client::tools::SearchToolsCall {}

#[test]
fn only_calls_whose_key_is_recognized_have_a_method_for_it() {
    let (builder, _) = serve(|_| Ok(respond(204, &[])));
    let client = builder.build().unwrap();
    let (tools, loans) = (client.tools(), client.loans());
    assert_eq!(loans.send_reminders().with_idempotency_key("k-1"), Absent);
    assert_eq!(tools.delete_tool(1).with_idempotency_key("k-1"), Absent);
    assert_eq!(tools.search_tools("saw").with_idempotency_key("k-1"), Absent);
    let _: client::loans::CreateLoanCall = loans.create_loan(1).with_idempotency_key("k-1");
}

#[cfg(feature = "blocking")]
#[test]
fn blocking_call_is_retried() {
    let (builder, requests) = serve(|_| Ok(respond(500, &[])));
    let client = builder.retry(Retry::default().base_delay(Duration::ZERO)).build().unwrap();
    client.tools().get_tool(1).call_blocking().unwrap_err();
    assert_eq!(requests.lock().unwrap().len(), 3);
}
