//! Spaces, and uploads of input files.

use serde_json::{Value, json};

use super::catalog::{AGENTS, SPACE, agent_name, space, space_agent, space_of};
use super::multipart::{self, Upload};
use super::request::Request;
use super::response::Response;

/// Responds to a request whose path starts with `spaces`, or returns `None` if there is no such operation.
pub(crate) fn respond(request: &Request, path: &[&str]) -> Option<Response> {
    let response = match (request.method.as_str(), path) {
        ("GET", []) => Response::json(json!([space(0), space(SPACE)])),
        ("GET", ["search"]) => match request.query("name").as_deref() {
            Some("Research") => Response::json(space(SPACE)),
            name => Response::problem(404, "Space not found", format!("{name:?}")),
        },
        ("GET", [id]) => by_id(id, |id| Response::json(space(id))),
        ("GET", [id, "agents"]) => {
            by_id(id, |id| Response::json(agents(id).map(space_agent).collect()))
        }
        ("GET", [id, "agents", "count"]) => {
            by_id(id, |id| Response::json(json!({"totalCount": agents(id).count()})))
        }
        ("POST", [id, "run-all"]) => by_id(id, run_all),
        _ => return None,
    };
    Some(response)
}

/// Receives the files of an upload. A file of the same name is replaced.
pub(crate) fn upload(request: &Request, space: &str, uploads: &mut Vec<Upload>) -> Response {
    by_id(space, |space| match multipart::files(request, space) {
        Err(reason) => Response::problem(400, "Invalid upload", reason),
        Ok(files) if files.is_empty() => {
            Response::problem(400, "Invalid upload", "There is no file.")
        }
        Ok(files) => {
            for file in files {
                uploads.retain(|it| (it.space, &it.name) != (file.space, &file.name));
                uploads.push(file);
            }
            Response::empty(200)
        }
    })
}

fn by_id(id: &str, respond: impl FnOnce(i64) -> Response) -> Response {
    match id.parse::<i64>() {
        Ok(id) if id == 0 || id == SPACE => respond(id),
        _ => Response::problem(404, "Space not found", format!("There is no space {id}.")),
    }
}

fn agents(space: i64) -> impl Iterator<Item = i64> {
    AGENTS.filter(move |id| space_of(*id) == space)
}

fn run_all(id: i64) -> Response {
    let result = |agent: i64| {
        let is_started = agent % 10 != 7;
        json!({
            "agentId": agent, "agentName": agent_name(agent), "success": is_started,
            "runId": is_started.then_some(70_000 + agent),
            "errorMessage": (!is_started).then_some("already running"),
        })
    };
    let results: Vec<Value> = agents(id).map(result).collect();
    let started = results.iter().filter(|it| it.get("success") == Some(&json!(true))).count();
    Response::json(json!({
        "spaceId": id, "spaceName": space(id).get("name"), "totalAgents": results.len(),
        "agentsStarted": started, "agentsFailed": results.len() - started, "results": results,
    }))
}
