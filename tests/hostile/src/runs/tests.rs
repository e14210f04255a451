//! Tests the stages of runs.

use std::time::Duration;

use super::super::response::Body;
use super::*;

fn send(runs: &mut Runs, method: &str, path: &str, body: &str, settings: &Settings) -> Response {
    let (method, body) = (method.to_owned(), body.as_bytes().to_vec());
    let request = Request { method, target: String::new(), headers: Vec::new(), body };
    let path: Vec<&str> = path.split('/').collect();
    runs.respond(&request, &path, settings, "http://storage").unwrap()
}

fn status(response: &Response) -> i64 {
    match &response.body {
        Body::Json(run) => run["status"].as_i64().unwrap(),
        other => panic!("{other:?}"),
    }
}

/// Starts an agent and returns the statuses of its run until they repeat.
fn statuses(agent: i64, body: &str, settings: &Settings) -> Vec<i64> {
    let mut runs = Runs::default();
    let mut send = |method: &str, path: &str, body: &str| {
        status(&send(&mut runs, method, &format!("{agent}/{path}"), body, settings))
    };
    let mut statuses = vec![send("POST", "start", body)];
    for _ in 0..5 {
        statuses.push(send("GET", "run/9001/status", ""));
    }
    statuses.dedup();
    statuses
}

#[test]
fn the_help_states_how_runs_end() {
    let help = super::super::catalog::records_help();
    let gentle = Settings { stage: Duration::ZERO, ..Settings::gentle() };
    for (text, agent, last) in [
        ("3 Failed", 103, 7),
        ("4 Failure", 104, 6),
        ("6 Skipped", 106, 11),
        ("7 not at all", 107, 1),
        ("9 Completed", 109, 9),
        ("otherwise Success", 101, 10),
    ] {
        assert!(help.contains(text), "{text}");
        assert!(statuses(agent, "{}", &gentle).contains(&last), "{agent}");
    }
}

#[test]
fn runs_pass_through_their_stages() {
    let gentle = Settings { stage: Duration::ZERO, ..Settings::gentle() };
    assert_eq!(statuses(101, "{}", &gentle), [4, 3, 1, 2, 10]);
    assert_eq!(statuses(103, "{}", &gentle), [4, 3, 1, 2, 7]);
    assert_eq!(statuses(107, "{}", &gentle), [4, 3, 1, 2, 1]);
    let input = r#"{"inputParameters": "{\"outcome\": 8}"}"#;
    assert_eq!(statuses(101, input, &gentle), [4, 3, 1, 2, 8]);
    let hostile = Settings { stage: Duration::ZERO, ..Settings::default() };
    assert_eq!(statuses(101, "{}", &hostile), [4, 3, 1, 13, 10]);
}

#[test]
fn a_stopped_run_is_stopping_before_it_has_stopped() {
    let settings = Settings { stage: Duration::ZERO, ..Settings::gentle() };
    let mut runs = Runs::default();
    let mut send = |method: &str, path: &str| send(&mut runs, method, path, "{}", &settings);
    send("POST", "107/start");
    assert_eq!(send("DELETE", "107/run/9001").status, 409);
    assert_eq!(send("POST", "107/run/9001/stop").status, 200);
    let state = [1, 2, 3].map(|_| status(&send("GET", "107/run/9001/status")));
    assert_eq!(state, [5, 8, 8]);
    assert_eq!(send("POST", "107/run/9001/stop").status, 400);
    assert_eq!(send("DELETE", "107/run/9001").status, 200);
    assert_eq!(send("GET", "107/run/9001/status").status, 404);
}

#[test]
fn synchronous_runs_return_records_and_are_not_parallel() {
    let (mut runs, settings) = (Runs::default(), Settings::gentle());
    let mut send = |agent: &str, body: &str| {
        send(&mut runs, "POST", &format!("{agent}/start"), body, &settings)
    };
    let body = r#"{"isRunSynchronously": true}"#;
    assert!(matches!(send("101", body).body, Body::Json(Value::Array(_))));
    assert!(matches!(send("102", body).body, Body::Bytes(csv) if csv.starts_with(b"sku,price\n")));
    let parallel = r#"{"isRunSynchronously": true, "parallelism": 2}"#;
    assert_eq!(send("101", parallel).status, 400);
}
