//! Tests of single rules: the keys, the waits, the history of a call, and the tokens during an outage.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response};
use tokio::time::Instant;

use crate::runtime::public::Attempt;
use crate::runtime::public::transport::{TransportError, transport_fn};
use crate::runtime::{Builder, Core, Error, Operation, Reply, Retry, Transport, Whole};

pub(super) const SECOND: Duration = Duration::from_secs(1);

pub(super) static GET: Operation = Operation { name: "a.get", path: "/a", ..Operation::DEFAULT };
static DELETE: Operation = Operation { name: "a.delete", method: &Method::DELETE, ..GET };
static POST: Operation = Operation {
    name: "a.start",
    method: &Method::POST,
    idempotency_key: Some("idempotency-key"),
    ..GET
};

pub(super) fn core(transport: impl Transport) -> Core {
    Builder::new("https://api.example", "test").transport(transport).build().unwrap()
}

pub(super) async fn send(core: &Core, operation: &'static Operation) -> Result<(), Error> {
    core.call(operation).value(Whole(Reply::empty)).await
}

/// Returns a client whose requests get these results, one after the other.
pub(super) fn scripted(results: Vec<Result<u16, TransportError>>) -> Core {
    let results = Mutex::new(results.into_iter());
    core(transport_fn(move |_| {
        let status = results.lock().unwrap().next().unwrap()?;
        Ok::<_, TransportError>(Response::builder().status(status).body("").unwrap())
    }))
}

fn lost() -> TransportError {
    TransportError::maybe_sent("lost").timed_out()
}

#[tokio::test(start_paused = true)]
async fn absence_after_a_delete_that_may_have_been_executed_is_reported_with_it() {
    let error = send(&scripted(vec![Err(lost()), Ok(404)]), &DELETE).await.unwrap_err();
    assert!(error.is_not_found() && error.may_have_been_executed() && error.is_safe_to_repeat());
    assert_eq!(
        error.to_string(),
        "a.delete (DELETE /a): 404 Not Found (2 attempts; an earlier one may have been executed: \
         timed out after 0ns while waiting for the response)"
    );
    let error = send(&scripted(vec![Ok(429), Ok(404)]), &DELETE).await.unwrap_err();
    assert!(!error.may_have_been_executed(), "the server executed neither attempt");
    assert_eq!(
        error.to_string(),
        "a.delete (DELETE /a): 404 Not Found; the base URL may be wrong (2 attempts)"
    );
}

#[tokio::test(start_paused = true)]
async fn error_and_response_have_the_history_of_all_attempts() {
    let unsent = Err(TransportError::not_sent("refused"));
    let error = send(&scripted(vec![Ok(503), unsent, Ok(500)]), &GET).await.unwrap_err();
    let statuses: Vec<Option<u16>> =
        error.attempts().iter().map(|attempt| attempt.status().map(|code| code.as_u16())).collect();
    assert_eq!(statuses, [Some(503), None, Some(500)]);
    let executed: Vec<bool> =
        error.attempts().iter().map(Attempt::may_have_been_executed).collect();
    assert_eq!(executed, [true, false, true]);
    let mut end = Duration::ZERO;
    for attempt in error.attempts().iter() {
        assert_eq!(attempt.sent_after(), end + attempt.wait(), "{attempt}");
        end = attempt.sent_after();
    }
    let second = error.attempts().iter().nth(1).unwrap().to_string();
    assert!(second.ends_with(": cannot connect to api.example:443: refused"), "{second}");

    let core = scripted(vec![Ok(503), Ok(204)]);
    let response = core.call(&GET).send(Whole(Reply::empty)).await.unwrap();
    assert_eq!(response.attempts().len(), 2);
    assert!(!format!("{:?}", response.attempts()).is_empty());
}

#[tokio::test(start_paused = true)]
async fn all_attempts_send_the_same_idempotency_key() {
    let keys = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&keys);
    let core = core(transport_fn(move |request: Request<Bytes>| {
        seen.lock().unwrap().push(request.headers()["idempotency-key"].clone());
        Response::builder().status(500).body("").unwrap()
    }));
    let call = core.call(&POST).idempotency_key("k-1");
    let error = call.value(Whole(Reply::empty)).await.unwrap_err();
    assert!(error.is_safe_to_repeat());
    assert_eq!(*keys.lock().unwrap(), ["k-1", "k-1", "k-1"]);
}

#[tokio::test(start_paused = true)]
async fn random_waits_stay_within_their_doubled_limits() {
    let mut longest = [Duration::ZERO; 2];
    for (status, limits) in [(500, [200, 400]), (503, [1000, 2000])] {
        for _ in 0..50 {
            let failed = vec![Ok(status), Ok(status), Ok(status)];
            let error = send(&scripted(failed), &GET).await.unwrap_err();
            let waits: Vec<Duration> = error.attempts().iter().skip(1).map(Attempt::wait).collect();
            for ((wait, limit), longest) in waits.iter().zip(limits).zip(&mut longest) {
                assert!(*wait <= Duration::from_millis(limit), "{status}: {wait:?}");
                *longest = (*longest).max(*wait);
            }
        }
    }
    assert!(longest[0] > SECOND / 2 && longest[1] > SECOND, "the waits are random: {longest:?}");
}

#[tokio::test(start_paused = true)]
async fn call_overrides_the_retries_of_its_client() {
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&requests);
    let core = core(transport_fn(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
        Response::builder().status(500).body("").unwrap()
    }));
    for (retry, expected) in [(Retry::never(), 1), (Retry::default().attempts(5), 5)] {
        requests.store(0, Ordering::Relaxed);
        core.call(&GET).retry(retry).value(Whole(Reply::empty)).await.unwrap_err();
        assert_eq!(requests.load(Ordering::Relaxed), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn download_asks_for_a_new_target_after_the_signed_one_has_expired() {
    let requests = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&requests);
    let core = core(transport_fn(move |request: Request<Bytes>| {
        let mut seen = seen.lock().unwrap();
        let range = request.headers().contains_key("range");
        seen.push((request.uri().to_string(), range));
        let signature = seen.len();
        let response = Response::builder();
        match request.uri().to_string().as_str() {
            "https://api.example/a" => response
                .status(302)
                .header("location", format!("https://files.example/f?signature={signature}")),
            "https://files.example/f?signature=1" => response.status(403),
            _ => response.status(200),
        }
        .body("content")
        .unwrap()
    }));
    let call = core.call(&GET).header("range", "bytes=7-");
    let response = call.retry(Retry::never()).send(Whole(Reply::bytes)).await.unwrap();
    assert_eq!((response.value().as_ref(), response.attempts().len()), (&b"content"[..], 2));
    let requests = requests.lock().unwrap();
    let uris: Vec<&str> = requests.iter().map(|(uri, _)| uri.as_str()).collect();
    assert_eq!(
        uris,
        [
            "https://api.example/a",
            "https://files.example/f?signature=1",
            "https://api.example/a",
            "https://files.example/f?signature=3",
        ]
    );
    assert!(requests.iter().all(|(_, has_range)| *has_range));
}

/// A service that responds with status 500 for a minute.
#[tokio::test(start_paused = true)]
async fn outage_costs_at_most_the_retry_tokens() {
    let (end, requests) = (Instant::now() + 60 * SECOND, Arc::new(AtomicUsize::new(0)));
    let counted = Arc::clone(&requests);
    let core = core(transport_fn(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
        let status = if Instant::now() < end { 500 } else { 204 };
        Response::builder().status(status).body("").unwrap()
    }));
    let caller = |core: Core| async move {
        let mut calls = 0;
        while Instant::now() < end - SECOND {
            send(&core, &GET).await.unwrap_err();
            calls += 1;
            tokio::time::sleep(SECOND / 4).await;
        }
        calls
    };
    let tasks: Vec<_> = (0..64).map(|_| tokio::spawn(caller(core.clone()))).collect();
    let mut calls = 0;
    for task in tasks {
        calls += task.await.unwrap();
    }
    let retries = requests.load(Ordering::Relaxed) - calls;
    assert_eq!(retries, 35, "500 tokens, 14 for each retry, in {calls} calls");
    tokio::time::sleep_until(end).await;
    let response = core.call(&GET).send(Whole(Reply::empty)).await.unwrap();
    assert_eq!(response.attempts().len(), 1);
}
