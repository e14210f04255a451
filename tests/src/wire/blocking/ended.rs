//! Tests what remains of an iterator: the process that its drop stops, and the position of a stream that has ended.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use http::Response;
use sequentum::transport::transport_fn;
use sequentum::{Client, Retry};
use serde_json::{Value, json};

use super::super::KEY;

/// Returns a client of an API that is this function of the path and the query.
fn client(api: impl Fn(&str) -> (u16, Value) + Send + Sync + 'static) -> Client {
    let transport = transport_fn(move |request| {
        let (status, body) = api(request.uri().path_and_query().unwrap().as_str());
        let response = Response::builder().status(status);
        response.header("content-type", "application/json").body(body.to_string()).unwrap()
    });
    let builder = Client::builder().api_key(KEY).base_url("https://api.example");
    builder.transport(transport).retry(Retry::never()).rate_limit(None).build().unwrap()
}

#[test]
fn drop_of_an_iterator_stops_the_process() {
    let stops = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&stops);
    let run: Value = serde_json::from_str(include_str!("../run.json")).unwrap();
    let client = client(move |target| match target.ends_with("/stop") {
        true => {
            seen.fetch_add(1, Ordering::SeqCst);
            (200, json!({}))
        }
        false => {
            let mut run = run.clone();
            run["status"] = json!(1);
            (200, run)
        }
    });
    let wait = client.agents().run_status(101, 9001).until_done().stop_on_drop();
    let mut changes = wait.changes().blocking();
    // The stop is sent although the iterator is the last owner of the client.
    drop(client);
    assert!(changes.next().unwrap().is_ok());
    assert_eq!(stops.load(Ordering::SeqCst), 0);
    drop(changes);
    let begun = Instant::now();
    while stops.load(Ordering::SeqCst) == 0 && begun.elapsed() < Duration::from_secs(10) {
        thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(stops.load(Ordering::SeqCst), 1);
}

#[test]
fn drop_of_an_iterator_does_not_wait_for_the_thread_of_the_client() {
    let lock = Arc::new(Mutex::new(()));
    let (locking, is_locking) = channel();
    let wanted = Arc::clone(&lock);
    let client = client(move |target| {
        if target.contains("/4711") {
            locking.send(()).unwrap();
            drop(wanted.lock().unwrap());
        }
        page(1)
    });
    let mut items = client.agents().list().items().blocking();
    assert!(items.next().unwrap().is_ok());
    let guard = lock.lock().unwrap();
    let call = thread::spawn(move || drop(client.agents().get(4711).call_blocking()));
    is_locking.recv().unwrap();
    // The thread of the client waits for the lock.
    let (dropped, is_dropped) = channel();
    let dropping = thread::spawn(move || {
        drop(items);
        dropped.send(()).unwrap();
    });
    is_dropped.recv_timeout(Duration::from_secs(10)).unwrap();
    drop(guard);
    dropping.join().unwrap();
    call.join().unwrap();
}

/// Returns a page of agents.
fn page(index: i32) -> (u16, Value) {
    let mut agent: Value = serde_json::from_str(include_str!("../agent.json")).unwrap();
    agent["id"] = json!(index);
    (200, json!({"totalRecordCount": 2, "agents": [agent]}))
}

#[test]
fn position_remains_after_the_end_and_after_an_error() {
    for second in [page(2), (500, json!({}))] {
        let is_error = second.0 == 500;
        let client = client(move |target| {
            match target.split(['?', '&']).any(|input| input == "pageIndex=1") {
                true => page(1),
                false => second.clone(),
            }
        });
        let mut pages = client.agents().list().pages(1).blocking();
        assert!(pages.next().unwrap().is_ok());
        let first = pages.stream().unwrap().position();
        assert_eq!(pages.next().unwrap().is_err(), is_error);
        assert!(pages.next().is_none() && pages.next().is_none());
        let last = pages.stream().unwrap().position();
        assert_eq!(first == last, is_error, "{first:?} {last:?}");
        assert_eq!(pages.into_stream().unwrap().position(), last);
    }
}
