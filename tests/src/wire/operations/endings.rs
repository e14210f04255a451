//! Tests the endings that walk lists, wait for runs and sessions, and follow events, with the generated client.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use sequentum::models::{RunStatus, SessionEvent, SessionStatus};
use sequentum::{Client, Retry};
use serde_json::{Value, json};

/// Requests that were received, as `METHOD path?query`.
type Received = Arc<Mutex<Vec<String>>>;

/// Returns a client whose responses are computed from the path and the query, and the requests that it sends.
fn client(respond: fn(&str, &str) -> Value) -> (Client, Received) {
    let received = Received::default();
    let log = Arc::clone(&received);
    let transport = sequentum::transport::transport_fn(move |request| {
        let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
        log.lock().unwrap().push(format!("{} {}", request.method(), request.uri()));
        let body = respond(path, query).to_string();
        http::Response::builder().header("content-type", "application/json").body(body).unwrap()
    });
    let builder = Client::builder().api_key("sk-test").transport(transport).retry(Retry::never());
    (builder.build().unwrap(), received)
}

/// Returns an agent with all required properties.
fn agent(id: i64) -> Value {
    let mut agent: Value = serde_json::from_str(include_str!("../agent.json")).unwrap();
    agent["id"] = id.into();
    agent
}

/// Returns a run with this status.
fn run(status: i64) -> Value {
    let mut run: Value = serde_json::from_str(include_str!("../run.json")).unwrap();
    (run["id"], run["status"]) = (9001.into(), status.into());
    run
}

/// Returns the value of a query parameter.
fn number(query: &str, name: &str) -> i64 {
    let pair = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    pair.unwrap().parse().unwrap()
}

#[tokio::test]
async fn agents_are_listed_page_by_page() {
    let (client, received) = client(|_, query| {
        let (page, size) = (number(query, "pageIndex"), number(query, "recordsPerPage"));
        let ids = ((page - 1) * size + 1)..=(page * size).min(5);
        json!({ "totalRecordCount": 5, "agents": ids.map(agent).collect::<Vec<_>>() })
    });
    let mut pages = client.agents().list().name("x").pages(2);
    let (mut ids, mut ends) = (Vec::new(), Vec::new());
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        ends.push((page.index, page.is_last(), page.total));
        ids.extend(page.items.iter().map(|agent| i64::from(agent.id)));
    }
    assert_eq!(ids, [1, 2, 3, 4, 5]);
    assert_eq!(ends, [(1, false, Some(5)), (2, false, Some(5)), (3, true, Some(5))]);
    let sent = received.lock().unwrap().join("\n");
    assert!(sent.contains("/api/v1/agent/all?") && sent.contains("name=x"), "{sent}");

    let first = client.agents().page(1, 2).await.unwrap();
    let second = client.agents().page(first.index + 1, 2).await.unwrap();
    assert_eq!((second.index, i64::from(second.items[0].id)), (2, 3));

    let mut items = client.agents().list().items();
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    let rest: Vec<_> =
        client.agents().list().items().resume(items.position()).try_collect().await.unwrap();
    assert_eq!(rest.iter().map(|agent| i64::from(agent.id)).collect::<Vec<_>>(), [4, 5]);
}

#[tokio::test]
async fn billing_pages_keep_their_other_fields() {
    let dates = || (Timestamp::UNIX_EPOCH, Timestamp::UNIX_EPOCH);
    let (client, _) = client(|path, _| {
        let name = match path {
            "/api/v1/billing/history" => include_str!("responses/CreditHistory.json"),
            "/api/v1/billing/agents" => include_str!("responses/AgentsUsage.json"),
            _ => include_str!("responses/AgentRunCosts.json"),
        };
        let mut page: Value = serde_json::from_str(name).unwrap();
        for total in ["totalCount", "totalRecordCount"] {
            if page.get(total).is_some() {
                page[total] = 1.into();
            }
        }
        page
    });
    let (start, end) = dates();
    let history: Vec<_> = client.billing().history().items().try_collect().await.unwrap();
    assert_eq!(history.len(), 1);
    let page = client.billing().history().pages(10).next().await.unwrap().unwrap();
    assert_eq!((page.items.len(), page.total, page.is_last()), (1, Some(1), true));
    assert_eq!(page.envelope.total_count, 1);
    let usage = client.billing().agents_usage(start, end).pages(10).next().await.unwrap().unwrap();
    assert!(usage.envelope.total_cost > 0.0 && usage.items.len() == 1, "{usage:?}");
    let items = client.billing().agents_usage(start, end).items();
    assert_eq!(items.try_collect::<Vec<_>>().await.unwrap(), usage.items);
    let costs = client.billing().agent_run_costs(101, start, end);
    let costs = costs.pages(10).next().await.unwrap().unwrap();
    assert!(costs.envelope.total_cost > 0.0 && costs.items.len() == 1, "{costs:?}");
    let items = client.billing().agent_run_costs(101, start, end).items();
    assert_eq!(items.try_collect::<Vec<_>>().await.unwrap(), costs.items);
}

#[tokio::test(start_paused = true)]
async fn runs_are_started_and_awaited() {
    let (client, received) = client(|path, _| match path {
        "/api/v1/agent/101/start" => run(4),
        "/api/v1/agent/101/run/9001/status" => run(10),
        "/api/v1/agent/102/run/9001/status" => run(7),
        other => json!({ "path": other, "runId": 9001 }),
    });
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let wait = client.agents().start(101).parallelism(2).until_done();
    let wait = wait.deadline(Duration::from_secs(3600));
    let done = wait.on_change(move |run| log.lock().unwrap().push(run.status.clone())).await;
    assert_eq!(done.unwrap().status, RunStatus::Success);
    assert_eq!(*seen.lock().unwrap(), [RunStatus::Queuing, RunStatus::Success]);

    let failed = client.agents().run_status(102, 9001).until_done().await.unwrap_err();
    assert!(failed.is_failure(), "{failed}");
    assert_eq!(failed.state().unwrap().status, RunStatus::Failed);
    let diagnostics = failed.diagnostics().unwrap();
    drop(diagnostics.send().await);
    let sent = received.lock().unwrap().clone();
    let last = sent.last().unwrap();
    assert!(last.ends_with("/api/v1/analytics/agents/102/runs/9001/diagnostics"), "{sent:?}");
    let error = sequentum::Error::from(failed);
    assert!(error.state::<sequentum::models::Run>().is_some(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn sessions_are_awaited_and_followed() {
    let (client, _) = client(|path, query| match path {
        "/api/v1/agent-builder/start" => json!({ "sessionId": "s1", "success": true }),
        "/api/v1/agent-builder/s1/status" => json!({ "status": "completed", "agentId": 555 }),
        _ => {
            let event = |index| json!({ "type": "thinking", "eventIndex": index, "message": "…" });
            let cursor = number(query, "lastEventIndex");
            let events: Vec<Value> = ((cursor + 1)..=3.min(cursor + 2)).map(event).collect();
            let last = 3.min(cursor + 2);
            let status = if last == 3 { "completed" } else { "processing" };
            json!({ "events": events, "lastEventIndex": last, "status": status })
        }
    });
    let state = client.agent_builder().start().prompt("prices of a shop").until_done().await;
    assert_eq!(state.unwrap().status, SessionStatus::Completed);
    let state = client.agent_builder().status("s1").until_done().await.unwrap();
    assert_eq!(state.agent_id.map(i64::from), Some(555));

    let mut events = client.agent_builder().events("s1").follow();
    let mut count = 0;
    while let Some(event) = events.next().await {
        assert!(matches!(event.unwrap(), SessionEvent::Thinking(_)));
        count += 1;
    }
    assert_eq!(count, 4);
    let mut rest = client.agent_builder().events("s1").last_event_index(2).follow();
    assert!(rest.next().await.unwrap().is_ok());
    assert!(rest.next().await.is_none());
}

#[test]
fn successful_statuses_are_terminal_and_unknown_ones_are_not() {
    for status in RunStatus::VALUES {
        assert!(!status.is_success() || status.is_terminal(), "{status}");
    }
    let terminal = RunStatus::VALUES.iter().filter(|status| status.is_terminal());
    assert_eq!(terminal.count(), 6);
    assert!(!RunStatus::from(99).is_terminal());
    assert!(SessionStatus::Completed.is_success() && !SessionStatus::Ready.is_success());
    assert!(SessionStatus::Cancelled.is_terminal() && !SessionStatus::Ready.is_terminal());
    assert!(!SessionStatus::from("paused").is_terminal());
}
