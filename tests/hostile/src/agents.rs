//! Agents: lists, search, counts, versions.

use serde_json::{Value, json};

use super::catalog::{AGENTS, agent, agent_name, has_agent, space_of, time};
use super::request::Request;
use super::response::Response;
use super::settings::Settings;

/// The largest page of a list.
pub(crate) struct Page {
    pub(crate) index: usize,
    pub(crate) size: usize,
}

impl Page {
    /// Returns the page that a request selects, or an error response if it is invalid. Larger pages than the largest one
    /// are reduced.
    pub(crate) fn of(request: &Request, largest: usize) -> Result<Self, Response> {
        let input = |name: &str, default| match request.query(name) {
            None => Ok(default),
            Some(value) => value.parse::<usize>().ok().filter(|it| *it > 0).ok_or_else(|| {
                Response::problem(400, "Invalid value", format!("{name} is {value}"))
            }),
        };
        let (index, size) = (input("pageIndex", 1)?, input("recordsPerPage", 50)?);
        Ok(Self { index, size: size.min(largest) })
    }

    /// Returns the elements of the page.
    pub(crate) fn of_all<T>(&self, all: impl IntoIterator<Item = T>) -> Vec<T> {
        let skipped = (self.index - 1).saturating_mul(self.size);
        all.into_iter().skip(skipped).take(self.size).collect()
    }
}

/// Responds to a request whose path starts with `agent`, or returns `None` if it is not about agents themselves.
pub(crate) fn respond(request: &Request, path: &[&str], settings: &Settings) -> Option<Response> {
    let response = match (request.method.as_str(), path) {
        ("GET", ["all"]) => list(request, settings),
        ("GET", ["search"]) => search(request),
        ("GET", ["personal", "count"]) => {
            let count = AGENTS.filter(|id| space_of(*id) == 0).count();
            Response::json(json!({"totalCount": count}))
        }
        ("GET", [id]) => by_id(id, |id| Response::json(agent(id))),
        ("GET", [id, "versions"]) => by_id(id, |_| Response::json((1..=4).map(version).collect())),
        ("POST", [id, "version", _, "restore"]) => by_id(id, |_| Response::empty(204)),
        _ => return None,
    };
    Some(response)
}

/// Calls a function with the id of an agent, if there is such an agent.
pub(crate) fn by_id(id: &str, respond: impl FnOnce(i64) -> Response) -> Response {
    match id.parse::<i64>() {
        Ok(id) if has_agent(id) => respond(id),
        _ => {
            let detail = format!("No agent with id {id} exists in space 1.");
            Response::problem(404, "Agent not found", detail)
        }
    }
}

fn list(request: &Request, settings: &Settings) -> Response {
    let name = request.query("name").map(|name| name.to_lowercase());
    let space = request.number("spaceId");
    let is_match = |id: &i64| {
        name.as_ref().is_none_or(|name| agent_name(*id).to_lowercase().contains(name))
            && space.is_none_or(|space| space_of(*id) == space)
    };
    let agents: Vec<Value> = AGENTS.filter(is_match).map(agent).collect();
    let has_page =
        request.query("pageIndex").is_some() && request.query("recordsPerPage").is_some();
    if !has_page || settings.has_legacy_arrays {
        return Response::json(agents.into());
    }
    match Page::of(request, usize::MAX) {
        Err(response) => response,
        Ok(page) => {
            let total = agents.len();
            Response::json(json!({"totalRecordCount": total, "agents": page.of_all(agents)}))
        }
    }
}

fn search(request: &Request) -> Response {
    let Some(text) = request.query("query") else {
        return Response::problem(400, "Invalid value", "query is missing");
    };
    let most = request.number("maxRecords").and_then(|it| usize::try_from(it).ok()).unwrap_or(50);
    let is_match = |id: &i64| agent_name(*id).to_lowercase().contains(&text.to_lowercase());
    Response::json(AGENTS.filter(is_match).take(most).map(agent).collect())
}

fn version(number: i64) -> Value {
    json!({"userName": "Ada", "version": number, "created": time(number), "comments": null, "fileSize": 2048})
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(target: &str, settings: &Settings) -> Value {
        let (method, target) = ("GET".to_owned(), target.to_owned());
        let request = Request { method, target, headers: Vec::new(), body: Vec::new() };
        match respond(&request, &["all"], settings).unwrap().body {
            super::super::response::Body::Json(value) => value,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn lists_are_objects_only_with_both_paging_parameters() {
        let gentle = Settings::gentle();
        assert_eq!(body("/all", &gentle).as_array().unwrap().len(), 120);
        assert_eq!(body("/all?pageIndex=2", &gentle).as_array().unwrap().len(), 120);
        let page = body("/all?pageIndex=3&recordsPerPage=50", &gentle);
        assert_eq!(page["totalRecordCount"], 120);
        assert_eq!(page["agents"].as_array().unwrap().len(), 20);
        assert_eq!(page["agents"][0]["id"], 201);
        let after = body("/all?pageIndex=4&recordsPerPage=50", &gentle);
        assert_eq!(after["agents"], json!([]));
        let legacy = Settings { has_legacy_arrays: true, ..gentle };
        assert_eq!(
            body("/all?pageIndex=3&recordsPerPage=50", &legacy).as_array().unwrap().len(),
            120
        );
    }

    #[test]
    fn lists_match_name_and_space() {
        let ids = |target: &str| body(target, &Settings::gentle()).as_array().unwrap().len();
        assert_eq!(ids("/all?name=prices"), 30);
        assert_eq!(ids("/all?spaceId=945"), 60);
    }
}
