//! Analytics: summaries and reasons for failures.

use serde_json::{Value, json};

use super::agents::by_id;
use super::catalog::{agent_name, space_of, time};
use super::request::Request;
use super::response::Response;
use super::schedules::Schedules;

/// Responds to a request whose path starts with `analytics`, or returns `None` if there is no such operation.
pub(crate) fn respond(request: &Request, path: &[&str], schedules: &Schedules) -> Option<Response> {
    if request.method != "GET" {
        return None;
    }
    let response = match path {
        ["schedules", "upcoming"] => Response::json(schedules.upcoming()),
        ["runs", "summary"] => Response::json(runs(request)),
        ["records", "summary"] => Response::json(records(request)),
        ["agents", id, "latest-failure"] => by_id(id, |id| Response::json(diagnostics(id, 9001))),
        ["agents", id, "runs", run, "diagnostics"] => by_id(id, |id| match run.parse() {
            Ok(run) => Response::json(diagnostics(id, run)),
            Err(_) => Response::problem(404, "Run not found", format!("There is no run {run}.")),
        }),
        _ => return None,
    };
    Some(response)
}

/// Returns a date of the request as the service repeats it: without an offset.
fn date(request: &Request, name: &str, default: &str) -> String {
    let date = request.query(name).unwrap_or_else(|| default.to_owned());
    date.trim_end_matches('Z').to_owned()
}

fn runs(request: &Request) -> Value {
    let failed = json!({"runId": 9001, "agentId": 103, "agentName": agent_name(103), "startTime": time(5),
        "endTime": time(6), "status": 7, "errorMessage": "Navigation timed out", "spaceId": 945,
        "spaceName": "Research"});
    let has_details = request.query("includeDetails").as_deref() == Some("true");
    json!({"startDate": date(request, "startDate", "2026-09-30T00:00:00"),
        "endDate": date(request, "endDate", "2026-09-30T23:59:59.9999999"),
        "totalRuns": 12, "completedRuns": 8, "failedRuns": 1, "completedWithErrorsRuns": 1,
        "runningRuns": 1, "queuedRuns": 1, "stoppedRuns": 0,
        "failedRunDetails": has_details.then(|| vec![failed])})
}

fn records(request: &Request) -> Value {
    json!({"startDate": date(request, "startDate", "2026-09-30T00:00:00"),
        "endDate": date(request, "endDate", "2026-09-30T23:59:59.9999999"),
        "totalRecordsExtracted": 36, "totalRecordsExported": 36, "totalErrors": 1,
        "totalPageLoads": 36, "runCount": 12, "agentId": request.number("agentId")})
}

fn diagnostics(agent: i64, run: i64) -> Value {
    json!({"runId": run, "agentId": agent, "agentName": agent_name(agent), "status": 7,
        "errorMessage": "Navigation timed out", "startTime": time(run), "endTime": time(run + 1),
        "runtimeSeconds": 150, "spaceId": space_of(agent),
        "stats": {"dataCount": 3, "inputCount": null, "errorCount": 1, "pageCount": 3, "exportCount": null,
            "traffic": null},
        "possibleCauses": ["The website is slow."], "suggestedActions": ["Increase the timeout."]})
}
