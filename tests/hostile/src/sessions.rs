//! Sessions of the agent builder: their state, and events over a long poll.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::catalog::time;
use super::dice::Dice;
use super::request::Request;
use super::response::Response;
use super::settings::Settings;

/// A session.
#[derive(Debug)]
struct Session {
    id: String,
    prompt: String,
    started: Instant,
    /// How often events were requested.
    requests: usize,
    /// The number of events before the session was cancelled.
    cancelled_after: Option<usize>,
}

/// All sessions.
#[derive(Debug, Default)]
pub(crate) struct Sessions(Vec<Session>);

impl Sessions {
    /// Responds to a request whose path starts with `agent-builder`. Returns `Ok(None)` if the response is not available
    /// yet, and an error if there is no such operation.
    pub(crate) fn respond(
        &mut self,
        request: &Request,
        path: &[&str],
        settings: &Settings,
        (waited, dice): (Duration, &mut Dice),
    ) -> Result<Option<Response>, ()> {
        if (request.method.as_str(), path) == ("POST", &["start"]) {
            return Ok(Some(self.start(request)));
        }
        let &[id, ref rest @ ..] = path else { return Err(()) };
        let Some(session) = self.0.iter_mut().find(|session| session.id == id) else {
            return Ok(Some(no_session(id)));
        };
        let response = match (request.method.as_str(), rest) {
            ("GET", ["events"]) => return Ok(session.events(request, settings, waited, dice)),
            ("GET", ["status"]) => session.state(settings),
            ("GET", ["conversation"]) => session.conversation(settings),
            ("POST", ["followup"]) => envelope(),
            ("POST", ["finish"]) => {
                Response::json(json!({"success": true, "agentId": 555, "error": null}))
            }
            ("POST", ["stop" | "cancel"]) => session.stop(settings, dice),
            _ => return Err(()),
        };
        Ok(Some(response))
    }

    fn start(&mut self, request: &Request) -> Response {
        let body = serde_json::from_slice::<Value>(&request.body).unwrap_or_default();
        let prompt =
            body.get("prompt").and_then(Value::as_str).unwrap_or_default().trim().to_owned();
        if !(10..=5000).contains(&prompt.chars().count()) {
            let detail = "The prompt must have 10 to 5000 characters.";
            return Response::problem(400, "Invalid prompt", detail);
        }
        let id = format!("session-{}", self.0.len() + 1);
        let response = json!({"success": true, "sessionId": id, "error": null});
        self.0.push(Session {
            id,
            prompt,
            started: Instant::now(),
            requests: 0,
            cancelled_after: None,
        });
        Response::json(response)
    }
}

impl Session {
    /// Returns all events of the session. A prompt with the word `fail` leads to an error.
    fn script(&self) -> Vec<Value> {
        let has_failed = self.prompt.contains("fail");
        let mut events = vec![
            json!({"type": "session_started", "sessionId": self.id, "mode": "prompt"}),
            json!({"type": "user_prompt", "prompt": self.prompt}),
            json!({"type": "thinking", "message": "The page has a list."}),
            json!({"type": "plan_generated", "plan": {"steps": 2}}),
            json!({"type": "step_started", "stepNumber": 1, "totalSteps": 2, "description": "Open the page",
                "actionType": "navigate"}),
            json!({"type": "navigation_completed", "url": "https://example.com", "title": "Example",
                "snapshot": null, "configId": 555, "agentName": "Prices"}),
            json!({"type": "browser_restarted", "reason": "memory"}),
            json!({"type": "error", "message": "The page was slow.", "stepNumber": 1, "isRecoverable": true}),
            json!({"type": "step_completed", "stepNumber": 1, "success": true, "snapshot": null,
                "commandAdded": null}),
        ];
        events.push(if has_failed {
            json!({"type": "error", "message": "The page needs a login.", "stepNumber": 2, "isRecoverable": false})
        } else {
            json!({"type": "user_message", "message": "The agent is ready."})
        });
        for (index, event) in events.iter_mut().enumerate() {
            event["eventIndex"] = json!(index);
            event["timestamp"] = json!(time(i64::try_from(index).unwrap_or(0)));
        }
        events
    }

    /// Returns the number of events that have occurred.
    fn occurred(&self, settings: &Settings) -> usize {
        let count = if settings.stage.is_zero() {
            self.requests.saturating_mul(2)
        } else {
            let passed = self.started.elapsed().as_nanos() / settings.stage.as_nanos();
            usize::try_from(passed).unwrap_or(usize::MAX).saturating_add(1)
        };
        self.cancelled_after.unwrap_or(count).min(self.script().len())
    }

    /// Returns the status after this number of events.
    fn status(&self, occurred: usize) -> &'static str {
        let has_ended = occurred == self.script().len();
        match (self.cancelled_after.is_some(), has_ended) {
            (true, _) => "cancelled",
            (false, false) => "processing",
            (false, true) if self.prompt.contains("fail") => "error",
            (false, true) => "completed",
        }
    }

    /// Returns the events after the cursor, or `None` if there are none yet.
    fn events(
        &mut self,
        request: &Request,
        settings: &Settings,
        waited: Duration,
        dice: &mut Dice,
    ) -> Option<Response> {
        self.requests += usize::from(waited.is_zero());
        let cursor = request.number("lastEventIndex").unwrap_or(-1);
        let occurred = self.occurred(settings);
        let status = self.status(occurred);
        let first = usize::try_from(cursor + 1).unwrap_or(0);
        let script = self.script();
        let mut events = script.get(first..occurred).unwrap_or_default().to_vec();
        let has_ended = status != "processing";
        // A cursor after the last event proves that the client has received all events: no response was lost.
        let is_complete = has_ended && first >= occurred;
        if is_complete && settings.is_hostile && self.has_short_memory() {
            return Some(no_session(&self.id));
        }
        if events.is_empty() && !has_ended && waited < settings.longest_poll {
            return None;
        }
        let last =
            if events.is_empty() { cursor } else { i64::try_from(occurred).unwrap_or(0) - 1 };
        if settings.is_hostile {
            shuffle(&mut events, script.get(..first).unwrap_or_default(), dice);
        }
        let mut body = json!({"events": events, "lastEventIndex": last, "status": status});
        if settings.is_hostile && self.has_short_memory() {
            // Other servers do not send the status.
            body.as_object_mut().map(|body| body.remove("status"));
        }
        Some(Response::json(body))
    }

    /// Returns whether the session responds with status 404 to a client that has received all events, as every other one
    /// does on a hostile server.
    fn has_short_memory(&self) -> bool {
        self.id.ends_with(['2', '4', '6', '8', '0'])
    }

    fn state(&self, settings: &Settings) -> Response {
        let occurred = self.occurred(settings);
        let status = self.status(occurred);
        let is_complete = status == "completed";
        let error = (status == "error").then_some("The page needs a login.");
        let last = i64::try_from(occurred).unwrap_or(0) - 1;
        Response::json(json!({"status": status, "lastEventIndex": last,
            "configId": is_complete.then_some(555), "agentId": is_complete.then_some(555),
            "agentName": is_complete.then_some("Prices"), "error": error, "agentElapsedSeconds": 41.2,
            "browserIoSeconds": 3.5}))
    }

    fn conversation(&self, settings: &Settings) -> Response {
        Response::json(
            json!({"sessionId": self.id, "configId": 555, "status": self.status(self.occurred(settings)),
            "totalMessageCount": 2, "lastUserPrompt": self.prompt, "messageHistory": "[]",
            "summarizedContext": null, "updated": time(2)}),
        )
    }

    fn stop(&mut self, settings: &Settings, dice: &mut Dice) -> Response {
        let occurred = self.occurred(settings);
        if self.status(occurred) == "processing" {
            self.cancelled_after = Some(occurred);
        }
        if settings.is_hostile && dice.percent(50) { Response::empty(204) } else { envelope() }
    }
}

/// Repeats earlier and current events, and changes the order.
fn shuffle(events: &mut Vec<Value>, earlier: &[Value], dice: &mut Dice) {
    if dice.percent(40) {
        events.extend(earlier.last().cloned());
    }
    if dice.percent(40) {
        events.extend(events.first().cloned());
    }
    for at in (1..events.len()).rev() {
        if dice.percent(30) {
            events.swap(at, dice.below(at + 1));
        }
    }
}

fn envelope() -> Response {
    Response::json(json!({"success": true, "error": null}))
}

fn no_session(id: &str) -> Response {
    Response::problem(404, "Session not found", format!("There is no session {id}."))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::response::Body;
    use super::*;

    fn send(sessions: &mut Sessions, target: &str, settings: &Settings, number: u64) -> Response {
        let method = if target.ends_with("start") { "POST" } else { "GET" }.to_owned();
        let body = br#"{"prompt": "Extract all prices."}"#.to_vec();
        let request = Request { method, target: target.to_owned(), headers: Vec::new(), body };
        let path: Vec<&str> = request.path().split('/').collect();
        let mut dice = Dice::new(settings.seed, number);
        let waiting = (settings.longest_poll, &mut dice);
        sessions.respond(&request, &path, settings, waiting).unwrap().unwrap()
    }

    /// Requests events as a client does, and returns the indices of those that it receives, with repetitions.
    fn indices(settings: &Settings) -> Vec<i64> {
        let (mut sessions, mut cursor, mut indices) = (Sessions::default(), -1, Vec::new());
        send(&mut sessions, "start", settings, 0);
        for number in 1..1000 {
            let target = format!("session-1/events?lastEventIndex={cursor}");
            let Body::Json(body) = send(&mut sessions, &target, settings, number).body else {
                panic!("expected JSON");
            };
            let events = body["events"].as_array().unwrap();
            indices.extend(events.iter().map(|event| event["eventIndex"].as_i64().unwrap()));
            cursor = body["lastEventIndex"].as_i64().unwrap();
            if body["status"] == "completed" {
                return indices;
            }
        }
        panic!("the session did not end");
    }

    #[test]
    fn sends_each_event_once_if_gentle() {
        let stage = Duration::from_nanos(1);
        assert_eq!(indices(&Settings { stage, ..Settings::gentle() }), Vec::from_iter(0..10));
    }

    #[test]
    fn forgets_a_session_only_once_its_events_have_arrived() {
        let settings = Settings { stage: Duration::from_nanos(1), ..Settings::hostile(1) };
        let mut sessions = Sessions::default();
        let mut status = |target: &str| send(&mut sessions, target, &settings, 1).status;
        assert_eq!([status("start"), status("start")], [200, 200]);
        for cursor in ["-1", "-1", "8", "8"] {
            assert_eq!(status(&format!("session-2/events?lastEventIndex={cursor}")), 200);
        }
        assert_eq!(status("session-2/events?lastEventIndex=9"), 404);
        assert_eq!(status("session-1/events?lastEventIndex=9"), 200);
        assert_eq!(status("session-2/status"), 200);
    }

    #[test]
    fn loses_no_event_if_hostile() {
        let (mut has_repetition, mut has_other_order) = (false, false);
        for seed in 0..20 {
            let stage = Duration::from_micros(20);
            let indices = indices(&Settings { stage, ..Settings::hostile(seed) });
            assert_eq!(BTreeSet::from_iter(indices.iter().copied()), (0..10).collect());
            has_repetition |= indices.len() > 10;
            has_other_order |= !indices.is_sorted();
        }
        assert!(has_repetition && has_other_order);
    }
}
