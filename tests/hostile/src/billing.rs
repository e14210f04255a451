//! Billing: credits, spending, and lists of costs.

use serde_json::{Value, json};

use super::agents::{Page, by_id};
use super::catalog::{AGENTS, agent_name, space_of, time};
use super::request::Request;
use super::response::Response;

/// The number of transactions.
const TRANSACTIONS: i64 = 137;
/// The number of runs of each agent that have a cost.
const RUNS: i64 = 45;
const START: &str = "2026-09-01T00:00:00";
const END: &str = "2026-09-30T23:59:59.9999999";

/// Responds to a request whose path starts with `billing`, or returns `None` if there is no such operation.
pub(crate) fn respond(request: &Request, path: &[&str]) -> Option<Response> {
    let response = match (request.method.as_str(), path) {
        ("GET", ["credits"]) => Response::json(
            json!({"availableCredits": 214.78, "organizationId": 1, "retrievedAt": time(9)}),
        ),
        ("GET", ["spending"]) => Response::json(json!({"totalSpent": 12.5, "startDate": START,
            "endDate": END, "organizationId": 1, "currentBalance": 214.78})),
        ("GET", ["history"]) => paged(request, 100, history),
        ("GET", ["agents"]) => paged(request, 1000, usage),
        ("GET", ["agents", id]) => by_id(id, |id| Response::json(costs(id))),
        ("GET", ["agents", id, "runs"]) => {
            by_id(id, |id| paged(request, 1000, |page| run_costs(id, page)))
        }
        _ => return None,
    };
    Some(response)
}

fn paged(request: &Request, largest: usize, list: impl FnOnce(&Page) -> Value) -> Response {
    Page::of(request, largest).map_or_else(|response| response, |page| Response::json(list(&page)))
}

/// Returns a number of quarters, which is exact in binary.
fn quarters(number: i64) -> f64 {
    f64::from(i32::try_from(number).unwrap_or(0)) / 4.0
}

fn history(page: &Page) -> Value {
    let transaction = |id: i64| {
        json!({"id": id, "transactionType": "Debit", "amount": -quarters(id), "balance": 500.0,
            "created": time(id), "expiresAt": (id % 3 == 0).then(|| time(id + 9)), "message": null})
    };
    json!({"transactions": page.of_all((1..=TRANSACTIONS).map(transaction)), "totalCount": TRANSACTIONS,
        "pageIndex": page.index, "recordsPerPage": page.size})
}

fn usage(page: &Page) -> Value {
    let cost = |id: i64| json!({"agentId": id, "agentName": agent_name(id), "cost": quarters(id - 100), "spaceId": space_of(id)});
    let total: f64 = AGENTS.map(|id| quarters(id - 100)).sum();
    json!({"agents": page.of_all(AGENTS.map(cost)), "totalRecordCount": AGENTS.count(),
        "totalCost": total, "startDate": START, "endDate": END})
}

fn run_costs(agent: i64, page: &Page) -> Value {
    let cost = |number: i64| {
        json!({"runId": 8000 + number, "date": time(number), "startTime": time(number),
            "endTime": time(number + 1), "cost": quarters(number), "billingType": "RunUsage"})
    };
    let numbers = page.of_all(1..=RUNS);
    let total: f64 = numbers.iter().map(|number| quarters(*number)).sum();
    let runs: Vec<Value> = numbers.into_iter().map(cost).collect();
    json!({"runs": runs, "totalRecordCount": RUNS, "totalCost": total, "agentId": agent,
        "agentName": agent_name(agent)})
}

fn costs(agent: i64) -> Value {
    let labels = ["2026-09-01", "2026-09-02"];
    json!({"agentId": agent, "agentName": agent_name(agent), "labels": labels,
        "usageTypes": [
            {"type": "RunUsage", "data": [0.25, 0.5], "totalCost": 0.75},
            {"type": "ProxyUsage", "data": [], "totalCost": 0.0}],
        "totalCost": 0.75, "startDate": START, "endDate": END})
}
