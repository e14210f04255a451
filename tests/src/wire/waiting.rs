//! Tests waits for the end of a process: their states, limits, failures and calls.

pub(super) mod dropped;
mod failures;
mod outcomes;
mod polls;
mod resumed;
mod stops;
mod texts;
mod unreadable;

use http::Method;
use serde_json::{Value, json};

use super::scripted::{Api, Reaction, SECOND};
use crate::runtime::{Core, Operation, Polling, Scalar};

use self::calls::{StartCall, StatusCall, TicketCall};

static START: Operation = Operation {
    name: "runs.start",
    method: &Method::POST,
    path: "/agents/{agentId}/start",
    ..Operation::DEFAULT
};
static STATUS: Operation =
    Operation { name: "runs.status", path: "/agents/{agentId}/runs/{runId}", ..Operation::DEFAULT };
static STOP: Operation = Operation {
    name: "runs.stop",
    method: &Method::POST,
    path: "/agents/{agentId}/runs/{runId}/stop",
    ..Operation::DEFAULT
};
static DIAGNOSTICS: Operation = Operation {
    name: "runs.diagnostics",
    path: "/agents/{agentId}/runs/{runId}/diagnostics",
    ..Operation::DEFAULT
};

static POLLING: Polling = Polling {
    operation: &STATUS,
    inputs: &[("runId", "/id")],
    status: "/status",
    success: &[Scalar::Integer(9), Scalar::Integer(10)],
    failure: &[Scalar::Integer(6), Scalar::Integer(7)],
    status_name: Some(status_name),
    message: Some("/message"),
    stop: Some(&STOP),
    starts_with_state: true,
};

/// Names two statuses, as an enum does.
fn status_name(status: &Value) -> Option<String> {
    match status.as_i64()? {
        1 => Some("Running".to_owned()),
        7 => Some("Failed".to_owned()),
        _ => None,
    }
}

/// As [`POLLING`], but the response to the start is not a state.
static TICKET: Polling = Polling { starts_with_state: false, ..POLLING };

#[expect(unreachable_pub, reason = "generated types and methods are public")]
mod calls {
    use serde_json::Value;

    use super::{POLLING, TICKET};
    use crate::runtime::{Request, until_done};

    #[derive(Clone, Debug)]
    pub struct StartCall(pub Request);

    #[derive(Clone, Debug)]
    pub struct StatusCall(pub Request);

    /// A start whose response is not a state.
    #[derive(Clone, Debug)]
    pub struct TicketCall(pub Request);

    until_done! { StartCall => Value, &POLLING, "It ends.", stoppable }
    until_done! { StatusCall => Value, &POLLING, "It ends.", stoppable }
    until_done! { TicketCall => Value, &TICKET, "It ends." }
}

fn start(core: &Core) -> StartCall {
    StartCall(core.call(&START).path("agentId", 101))
}

fn status(core: &Core) -> StatusCall {
    StatusCall(core.call(&STATUS).path("agentId", 101).path("runId", 9001))
}

fn ticket(core: &Core) -> TicketCall {
    TicketCall(core.call(&START).path("agentId", 101))
}

fn state(status: i64) -> Value {
    json!({"id": 9001, "status": status})
}

/// Responds with a state of the run.
fn run(status: i64) -> Reaction {
    super::scripted::json(200, state(status))
}

/// Returns an API whose run has these statuses, one per request, and then always the last one. It accepts stops.
fn running(statuses: &'static [i64]) -> Api {
    Api::new(|number, request| match request.line.ends_with("/stop") {
        true => super::scripted::status(204),
        false => run(statuses[number.min(statuses.len() - 1)]),
    })
}

/// Returns the statuses of states.
fn statuses(states: &[Value]) -> Vec<i64> {
    states.iter().map(|state| state["status"].as_i64().unwrap()).collect()
}

/// Lets tasks in the background run.
async fn settle() {
    tokio::time::sleep(SECOND).await;
}
