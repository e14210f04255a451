//! Schedules of agents.

use serde_json::{Map, Value, json};

use super::agents::by_id;
use super::catalog::{agent_name, space_of, time};
use super::request::Request;
use super::response::Response;

/// All schedules. Each has its agent as `configId`.
#[derive(Debug)]
pub(crate) struct Schedules {
    schedules: Vec<Map<String, Value>>,
    next: i64,
}

impl Default for Schedules {
    fn default() -> Self {
        let mut all = Self { schedules: Vec::new(), next: 301 };
        all.add(
            101,
            &json!({"name": "Every morning", "cronExpression": "0 6 * * *", "scheduleType": 3}),
        );
        all.add(101, &json!({"name": "Every hour", "scheduleType": 2, "runEveryCount": 1, "runEveryPeriod": 2}));
        all
    }
}

impl Schedules {
    /// Responds to a request whose path starts with `agent`, or returns `None` if it is not about schedules.
    pub(crate) fn respond(&mut self, request: &Request, path: &[&str]) -> Option<Response> {
        let &[agent, "schedules", ref rest @ ..] = path else { return None };
        let (mut is_known, method) = (true, request.method.as_str());
        let response = by_id(agent, |agent| match (method, rest) {
            ("GET", []) => {
                let of_agent =
                    self.schedules.iter().filter(|it| it.get("configId") == Some(&json!(agent)));
                Response::json(of_agent.cloned().collect())
            }
            ("POST", []) => self.create(request, agent),
            (_, [id, rest @ ..]) => match id.parse() {
                Ok(id) => self.of_schedule(request, (agent, id), rest),
                Err(_) => no_schedule(id),
            },
            _ => {
                is_known = false;
                Response::empty(404)
            }
        });
        is_known.then_some(response)
    }

    /// Returns the upcoming schedules of all agents.
    pub(crate) fn upcoming(&self) -> Value {
        let upcoming = |schedule: &Map<String, Value>| {
            let agent = schedule.get("configId").and_then(Value::as_i64).unwrap_or_default();
            json!({
                "scheduleId": schedule.get("id"), "agentId": agent, "agentName": agent_name(agent),
                "scheduleName": schedule.get("name"), "schedule": schedule.get("schedule"),
                "scheduleType": schedule.get("scheduleType"), "runEveryCount": null,
                "runEveryPeriod": null, "nextRunTime": schedule.get("nextRunTime"), "timezone": "UTC",
                "isEnabled": true, "spaceId": space_of(agent), "spaceName": null, "approvalStatus": 2,
                "lastRunId": -42, "lastRunTime": time(4), "lastRunStatus": 10, "lastRunMessage": null,
            })
        };
        let is_enabled = |it: &&Map<String, Value>| it.get("isEnabled") == Some(&json!(true));
        self.schedules.iter().filter(is_enabled).map(upcoming).collect()
    }

    fn create(&mut self, request: &Request, agent: i64) -> Response {
        match serde_json::from_slice::<Value>(&request.body) {
            Ok(body) if has_name(&body) => Response::json(self.add(agent, &body)),
            _ => {
                let errors = json!({"Name": ["The Name field is required."]});
                let body = json!({"type": "https://tools.ietf.org/html/rfc9110#section-15.5.1",
                    "title": "One or more validation errors occurred.", "status": 400, "errors": errors});
                Response::json(body)
                    .with_status(400)
                    .with("content-type", "application/problem+json")
            }
        }
    }

    fn add(&mut self, agent: i64, body: &Value) -> Value {
        let id = self.next;
        self.next += 1;
        let text = body.get("cronExpression").cloned().unwrap_or(Value::Null);
        let mut schedule = json!({
            "tag": "", "id": id, "configId": agent, "name": null, "schedule": text,
            "localSchedule": text, "timezone": "UTC", "nextRunTime": time(id), "startTime": null,
            "scheduleType": 3, "isEnabled": true, "runEveryCount": null, "runEveryPeriod": null,
            "inputParameters": null, "parallelism": 1, "parallelMaxConcurrency": null,
            "parallelExport": "Combined", "proxyPoolId": null, "serverGroupId": null,
            "logLevel": "Info", "logMode": "Text", "isExclusive": false, "isWaitOnFailure": false,
            "startedBy": null, "serverId": null, "httpVersion": null, "saveContentCache": false,
            "configName": agent_name(agent), "created": time(id),
        });
        if let Some(properties) = schedule.as_object_mut() {
            change(properties, body);
            self.schedules.push(properties.clone());
        }
        schedule
    }

    fn of_schedule(
        &mut self,
        request: &Request,
        (agent, id): (i64, i64),
        rest: &[&str],
    ) -> Response {
        let is_it = |it: &Map<String, Value>| {
            it.get("id") == Some(&json!(id)) && it.get("configId") == Some(&json!(agent))
        };
        let Some(at) = self.schedules.iter().position(is_it) else {
            return no_schedule(&id.to_string());
        };
        let Some(schedule) = self.schedules.get_mut(at) else {
            return no_schedule(&id.to_string());
        };
        match (request.method.as_str(), rest) {
            ("GET", []) => Response::json(schedule.clone().into()),
            ("PUT", []) => match serde_json::from_slice(&request.body) {
                Ok(body) => {
                    change(schedule, &body);
                    Response::json(schedule.clone().into())
                }
                Err(error) => Response::problem(400, "Invalid body", error.to_string()),
            },
            ("DELETE", []) => {
                self.schedules.remove(at);
                Response::empty(204)
            }
            ("POST", ["enable"]) => {
                schedule.insert("isEnabled".to_owned(), json!(true));
                Response::empty(200)
            }
            ("POST", ["disable"]) => {
                schedule.insert("isEnabled".to_owned(), json!(false));
                Response::empty(200)
            }
            _ => Response::empty(404),
        }
    }
}

/// Copies the properties of a request that schedules have.
fn change(schedule: &mut Map<String, Value>, body: &Value) {
    for (name, value) in body.as_object().into_iter().flatten() {
        let name = if name == "cronExpression" { "schedule" } else { name };
        if let Some(property) = schedule.get_mut(name) {
            *property = value.clone();
        }
    }
}

fn has_name(body: &Value) -> bool {
    body.get("name").and_then(Value::as_str).is_some_and(|name| !name.is_empty())
}

fn no_schedule(id: &str) -> Response {
    Response::problem(404, "Schedule not found", format!("There is no schedule {id}."))
}
