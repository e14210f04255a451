//! Tests a process that one call starts, another one polls, and calls of another handle stop and explain.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Response;
use prints::models::Job;
use prints::transport::Body;
use prints::{Client, Error};

use super::server::{Requests, json, serve};

/// Returns a client of a server whose job has these states, one after the other.
fn shop(states: &'static [&'static str]) -> (Client, Requests) {
    let polls = Mutex::new(0);
    let builder = Client::builder().member("secret").rate_limit(None);
    serve(builder, move |request| match (request.method().as_str(), request.uri().path()) {
        ("POST", "/v1/jobs") => json(202, r#"{"ticket": {"job": "job 1"}}"#),
        ("POST", "/v1/jobs/job%201/stop") => {
            Response::builder().status(204).body(Body::empty()).unwrap()
        }
        ("GET", "/v1/jobs/job%201/diagnosis") => json(200, r#"{"defect": "no paper"}"#),
        ("GET", "/v1/jobs/job%201") => {
            let mut polls = polls.lock().unwrap();
            let state = states[states.len().min(*polls + 1) - 1];
            *polls += 1;
            json(200, format!(r#"{{"id": "job 1", "state": "{state}", "sheets": {polls}}}"#))
        }
        other => panic!("{other:?}"),
    })
}

const POLL: &str = "GET /v1/jobs/job%201";
const STOP: &str = "POST /v1/jobs/job%201/stop";

fn states(jobs: &[Job]) -> Vec<String> {
    jobs.iter().map(|job| job.state.to_string()).collect()
}

#[tokio::test(start_paused = true)]
async fn until_done_starts_the_job_and_returns_its_last_state() {
    let (client, requests) = shop(&["queued", "printing", "printing", "printed"]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let shown = Arc::clone(&seen);
    let wait = client.jobs().start(7).until_done();
    let job = wait.on_change(move |job| shown.lock().unwrap().push(job.clone())).await.unwrap();
    assert_eq!((job.state.to_string().as_str(), job.sheets), ("printed", Some(4)));
    assert_eq!(states(&seen.lock().unwrap()), ["queued", "printing", "printed"]);
    assert_eq!(requests.take(), ["POST /v1/jobs", POLL, POLL, POLL, POLL]);

    let job = client.jobs().get("job 1").until_done().await.unwrap();
    assert_eq!((job.id.as_str(), requests.take()), ("job 1", vec![POLL.to_owned()]));
}

#[tokio::test(start_paused = true)]
async fn a_failure_has_the_state_and_the_diagnostics_of_the_other_handle() {
    let (client, requests) = shop(&["printing", "jammed"]);
    let error = client.jobs().start(7).until_done().await.unwrap_err();
    assert!(error.is_failure() && !error.is_timeout(), "{error}");
    assert_eq!(error.state().unwrap().sheets, Some(2));
    let diagnosis = error.diagnostics().unwrap().await.unwrap();
    assert_eq!(diagnosis.defect, "no paper");
    assert_eq!(requests.take().last().unwrap(), "GET /v1/jobs/job%201/diagnosis");
    assert!(Error::from(error).to_string().contains("jammed"));
}

#[tokio::test(start_paused = true)]
async fn changes_returns_each_state_once() {
    let (client, _) = shop(&["queued", "queued", "printing", "jammed"]);
    let mut changes = client.jobs().start(7).until_done().changes();
    let mut jobs = Vec::new();
    let error = loop {
        match changes.next().await.unwrap() {
            Ok(job) => jobs.push(job),
            Err(error) => break error,
        }
    };
    assert_eq!(states(&jobs), ["queued", "printing"]);
    assert_eq!(error.into_state().unwrap().state.to_string(), "jammed");
    assert!(changes.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn the_deadline_ends_a_wait_and_keeps_the_last_state() {
    let (client, requests) = shop(&["printing"]);
    let wait = client.jobs().start(7).until_done().deadline(Duration::from_secs(60));
    let error = wait.await.unwrap_err();
    assert!(error.is_timeout() && !error.is_failure(), "{error}");
    assert_eq!(error.state().unwrap().state.to_string(), "printing");
    assert!(requests.take().iter().all(|request| request != STOP));
}

#[tokio::test(start_paused = true)]
async fn dropping_a_wait_stops_the_job_only_on_request() {
    for stops in [false, true] {
        let (client, requests) = shop(&["printing"]);
        let wait = client.jobs().start(7).until_done();
        let wait = if stops { wait.stop_on_drop() } else { wait };
        tokio::time::timeout(Duration::from_secs(20), async { wait.await }).await.unwrap_err();
        tokio::time::sleep(Duration::from_secs(1)).await;
        let requests = requests.take();
        assert_eq!(requests.iter().filter(|request| *request == STOP).count(), usize::from(stops));
    }
}

#[test]
fn waits_block_without_a_runtime() {
    let (client, _) = shop(&["queued", "printed"]);
    let interval = Duration::from_millis(1);
    let wait = client.jobs().start(7).until_done().poll_interval(interval, interval);
    assert_eq!(wait.call_blocking().unwrap().state.to_string(), "printed");

    let (client, _) = shop(&["queued", "jammed"]);
    let wait = client.jobs().get("job 1").until_done().poll_interval(interval, interval);
    let mut changes = wait.changes().blocking();
    assert_eq!(changes.next().unwrap().unwrap().state.to_string(), "queued");
    let error = changes.next().unwrap().unwrap_err();
    assert_eq!(error.diagnostics().unwrap().call_blocking().unwrap().defect, "no paper");
    assert!(changes.next().is_none());
}
