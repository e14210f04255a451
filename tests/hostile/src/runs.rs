//! Runs: start, status, stop, files and downloads. A run passes through its stages as time passes.

use std::time::Instant;

use serde_json::{Value, json};

use super::agents::by_id;
use super::catalog::{agent_name, files, has_file, records, records_csv, space_of, time};
use super::request::Request;
use super::response::Response;
use super::settings::Settings;

const RUNNING: i64 = 1;
const STOPPING: i64 = 5;
const STOPPED: i64 = 8;
/// A status that is newer than the document.
const UPDATING_DATA_SET: i64 = 13;
/// Queuing, starting, running and exporting.
const STAGES: [i64; 4] = [4, 3, RUNNING, 2];
/// Runs of this agent and the agents with the same last digit do not end by themselves.
const ENDLESS: i64 = 7;

/// A run.
#[derive(Clone, Debug)]
struct Run {
    id: i64,
    agent: i64,
    started: Instant,
    /// How often the state was requested.
    requests: usize,
    outcome: i64,
    is_stopped: bool,
    /// How often the state was requested since the run was stopped.
    requests_after_stop: usize,
}

/// All runs.
#[derive(Debug)]
pub(crate) struct Runs {
    runs: Vec<Run>,
    next: i64,
}

impl Default for Runs {
    fn default() -> Self {
        Self { runs: Vec::new(), next: 9001 }
    }
}

impl Runs {
    /// Responds to a request whose path starts with `agent`, or returns `None` if it is not about runs.
    pub(crate) fn respond(
        &mut self,
        request: &Request,
        path: &[&str],
        settings: &Settings,
        storage: &str,
    ) -> Option<Response> {
        let (method, &[agent, ref rest @ ..]) = (request.method.as_str(), path) else {
            return None;
        };
        let response = match (method, rest) {
            ("POST", ["start"]) => by_id(agent, |agent| self.start(request, agent, settings)),
            ("GET", ["runs"]) => by_id(agent, |agent| self.list(request, agent, settings)),
            ("GET", ["runs", "summary"]) => by_id(agent, |agent| self.summary(agent, settings)),
            (_, ["run", run, rest @ ..]) => {
                let (Ok(agent), Ok(run)) = (agent.parse(), run.parse()) else {
                    return Some(no_run(agent, run));
                };
                self.of_run(method, (agent, run), rest, settings, storage)?
            }
            _ => return None,
        };
        Some(response)
    }

    fn of_run(
        &mut self,
        method: &str,
        (agent, id): (i64, i64),
        rest: &[&str],
        settings: &Settings,
        storage: &str,
    ) -> Option<Response> {
        let Some(at) = self.runs.iter().position(|run| run.agent == agent && run.id == id) else {
            return Some(no_run(&agent.to_string(), &id.to_string()));
        };
        let run = self.runs.get_mut(at)?;
        let response = match (method, rest) {
            ("GET", ["status"]) => Response::json(run.next_state(settings)),
            ("POST", ["stop" | "kill"]) => run.stop(settings),
            ("DELETE", []) if run.is_terminal(settings) => {
                self.runs.remove(at);
                Response::empty(200)
            }
            ("DELETE", []) => Response::problem(409, "Run in progress", "The run is in progress."),
            ("GET", ["files"]) => Response::json(files(id, settings.file_size).into()),
            ("GET", ["file", file, "download"]) => match file.parse() {
                Ok(file) if has_file(file) => {
                    let target = format!("{storage}/files/{file}?signature=valid");
                    Response::empty(302).with("location", target)
                }
                _ => {
                    Response::problem(404, "File not found", format!("The run has no file {file}."))
                }
            },
            _ => return None,
        };
        Some(response)
    }

    fn start(&mut self, request: &Request, agent: i64, settings: &Settings) -> Response {
        // The document declares the body as optional.
        let body = if request.body.is_empty() { b"{}" } else { request.body.as_slice() };
        let Ok(body) = serde_json::from_slice::<Value>(body) else {
            return Response::problem(400, "Invalid body", "The body is not JSON.");
        };
        let is_synchronous = body.get("isRunSynchronously") == Some(&json!(true));
        let parallelism = body.get("parallelism").and_then(Value::as_i64).unwrap_or(1);
        if is_synchronous && parallelism > 1 {
            let detail = "Synchronous runs are not parallel.";
            return Response::problem(400, "Invalid parallelism", detail);
        }
        let run = Run {
            id: self.next,
            agent,
            started: Instant::now(),
            requests: 0,
            outcome: outcome(agent, body.get("inputParameters").and_then(Value::as_str)),
            is_stopped: false,
            requests_after_stop: 0,
        };
        self.next += 1;
        let queued = run.json(4);
        self.runs.push(run);
        if !is_synchronous {
            return Response::json(queued);
        }
        let count = u32::try_from(STAGES.len()).unwrap_or(0);
        let delay = settings.stage.saturating_mul(count);
        let records = if agent % 2 == 0 {
            Response::text(200, "text/csv; charset=utf-8", records_csv(agent))
        } else {
            Response::json(records(agent).into())
        };
        Response { delay, ..records }
    }

    fn list(&self, request: &Request, agent: i64, settings: &Settings) -> Response {
        let most = request.number("maxRecords").and_then(|it| usize::try_from(it).ok());
        let runs = self.runs.iter().rev().filter(|run| run.agent == agent);
        let runs = runs.map(|run| run.json(run.status(settings)));
        Response::json(runs.take(most.unwrap_or(50)).collect())
    }

    fn summary(&self, agent: i64, settings: &Settings) -> Response {
        let runs = self.runs.iter().filter(|run| run.agent == agent);
        let statuses: Vec<i64> = runs.map(|run| run.status(settings)).collect();
        let mut distinct = statuses.clone();
        distinct.sort_unstable();
        distinct.dedup();
        let count = |status: i64| statuses.iter().filter(|it| **it == status).count();
        let counts = distinct.iter().map(|status| {
            json!({"status": status, "statusName": format!("Status{status}"), "count": count(*status)})
        });
        let counts: Vec<Value> = counts.collect();
        Response::json(json!({"totalCount": statuses.len(), "statusCounts": counts}))
    }
}

impl Run {
    /// Returns the state that a request for it receives, and begins the next stage if the stages take no time.
    fn next_state(&mut self, settings: &Settings) -> Value {
        self.requests += 1;
        self.requests_after_stop += usize::from(self.is_stopped);
        self.json(self.status(settings))
    }

    fn status(&self, settings: &Settings) -> i64 {
        if self.is_stopped {
            return if self.requests_after_stop > 1 { STOPPED } else { STOPPING };
        }
        let stage = if settings.stage.is_zero() {
            self.requests
        } else {
            let passed = self.started.elapsed().as_nanos() / settings.stage.as_nanos();
            usize::try_from(passed).unwrap_or(usize::MAX)
        };
        match STAGES.get(stage) {
            Some(2) if settings.is_hostile => UPDATING_DATA_SET,
            Some(status) => *status,
            None => self.outcome,
        }
    }

    fn is_terminal(&self, settings: &Settings) -> bool {
        (6..=11).contains(&self.status(settings))
    }

    fn stop(&mut self, settings: &Settings) -> Response {
        if self.is_terminal(settings) {
            let body = json!({"statusCode": 400, "statusDescription": "Bad Request",
                "message": "The run is not active.", "errorCode": "run_not_active"});
            return Response::json(body).with_status(400);
        }
        self.is_stopped = true;
        Response::empty(200)
    }

    fn json(&self, status: i64) -> Value {
        let is_terminal = (6..=11).contains(&status);
        let message = match status {
            6 | 7 => json!("Navigation timed out"),
            _ => Value::Null,
        };
        json!({
            "tag": "", "id": self.id, "configId": self.agent, "configName": agent_name(self.agent),
            "spaceId": space_of(self.agent), "organizationId": 1, "organizationName": null,
            "sequence": self.id - 9000, "parallelism": 1, "parallelMaxConcurrency": null,
            "parallelExport": "Combined", "parallelSet": 0, "startTime": time(self.id),
            "endTime": is_terminal.then(|| time(self.id + 1)), "created": time(self.id),
            "status": status, "message": message, "configVersion": 4, "actionCount": 0,
            "pageCount": 3, "dynamicPageCount": 0, "requestCount": 12, "dataCount": 3,
            "inputCount": null, "errorCount": i64::from(message.is_string()), "exportCount": 3,
            "traffic": null, "runTimeSec": is_terminal.then_some(150), "serverName": "runner-01",
            "tableType": is_terminal.then_some("history"),
        })
    }
}

/// Returns the last status of a run. The input `{"outcome": 7}` determines it; otherwise the agent does.
fn outcome(agent: i64, input: Option<&str>) -> i64 {
    let input = input.and_then(|text| serde_json::from_str::<Value>(text).ok());
    if let Some(outcome) = input.and_then(|input| input.get("outcome")?.as_i64()) {
        return outcome;
    }
    match agent % 10 {
        3 => 7,
        4 => 6,
        6 => 11,
        ENDLESS => RUNNING,
        9 => 9,
        _ => 10,
    }
}

fn no_run(agent: &str, run: &str) -> Response {
    Response::problem(404, "Run not found", format!("Agent {agent} has no run {run}."))
}

#[cfg(test)]
mod tests;
