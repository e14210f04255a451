//! The service: accepts each request, executes it, and adds a fault to its response.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::json;

use super::checks::{Checks, Violation};
use super::dice::Dice;
use super::faults::{Fault, Faults, MOVED};
use super::limit::{Decision, Limit};
use super::multipart::Upload;
use super::request::{Origin, Received, Request};
use super::response::{Body, Delivery, Response};
use super::runs::Runs;
use super::schedules::Schedules;
use super::sessions::Sessions;
use super::settings::Settings;
use super::{agents, analytics, billing, oddities, spaces, storage};

/// The time in `Retry-After` of a fault.
const RETRY_AFTER: Duration = Duration::from_secs(1);
const LOGIN_PAGE: &str = "<!DOCTYPE html><html><title>Log in</title><form>Password</form></html>";

/// The service.
#[derive(Debug)]
pub(crate) struct Service {
    settings: Settings,
    /// The base URL of the storage.
    storage: String,
    state: Mutex<State>,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) received: Vec<Received>,
    pub(crate) violations: Vec<Violation>,
    pub(crate) uploads: Vec<Upload>,
    limit: Limit,
    checks: Checks,
    faults: Faults,
    runs: Runs,
    schedules: Schedules,
    sessions: Sessions,
}

/// A request that was accepted.
#[derive(Debug)]
pub(crate) struct Accepted {
    origin: Origin,
    dice: Dice,
    fault: Fault,
    number: u64,
    /// The response, if the request is not executed.
    refused: Option<Response>,
}

impl Service {
    pub(crate) fn new(settings: Settings, storage: String) -> Self {
        let state = State {
            received: Vec::new(),
            violations: Vec::new(),
            uploads: Vec::new(),
            limit: Limit::new(settings.limit, settings.window, settings.calls),
            checks: Checks::default(),
            faults: Faults::default(),
            runs: Runs::default(),
            schedules: Schedules::default(),
            sessions: Sessions::default(),
        };
        Self { settings, storage, state: Mutex::new(state) }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a request, checks it, and chooses its fault.
    pub(crate) fn accept(&self, origin: Origin, request: &Request) -> Accepted {
        let (mut state, settings) = (self.state(), &self.settings);
        let number = u64::try_from(state.received.len()).unwrap_or(u64::MAX).saturating_add(1);
        let mut dice = Dice::new(settings.seed, number);
        state.faults.begin(request);
        let broken = state.checks.of(origin, request, settings.has_legacy_arrays);
        state.violations.extend(broken);
        let refused = match origin {
            Origin::Api => state.refused(request),
            Origin::Storage => None,
        };
        let (fault, refused) = match refused {
            Some(response) => (Fault::None, Some(response)),
            None => state.fault(origin, request, settings, (number, &mut dice)),
        };
        state.received.push(Received {
            number,
            origin,
            method: request.method.clone(),
            target: request.target.clone(),
            headers: request.headers.clone(),
            body: request.body.clone(),
            fault: fault.name(),
        });
        Accepted { origin, dice, fault, number, refused }
    }

    /// Returns the response, without those headers that each response has, or `None` if it is not available yet. The first
    /// call passes a time of zero.
    pub(crate) fn respond(
        &self,
        request: &Request,
        accepted: &mut Accepted,
        waited: Duration,
    ) -> Option<Response> {
        if accepted.origin == Origin::Storage {
            return Some(storage::respond(request, self.settings.file_size));
        }
        if let Some(response) = accepted.refused.take() {
            return Some(response);
        }
        let mut state = self.state();
        match state.execute(request, &self.settings, &self.storage, (waited, &mut accepted.dice)) {
            Ok(response) => response,
            Err(()) => {
                let operation = format!("{} {}", request.method, request.target);
                state.violations.push(Violation::UnknownOperation(operation));
                Some(Response::text(404, "text/html", "<html>Not found</html>"))
            }
        }
    }

    /// Records that the response to a request was written, or that this has failed.
    pub(crate) fn end(&self, request: &Request) {
        self.state().faults.end(request);
    }

    /// Adds odd values, the delivery, and those headers that each response has.
    pub(crate) fn finish(&self, mut response: Response, mut accepted: Accepted) -> Response {
        if self.settings.is_hostile
            && response.status == 200
            && let Body::Json(value) = &mut response.body
        {
            oddities::add(value, &self.settings, &mut accepted.dice);
        }
        let delivery = match accepted.fault {
            Fault::Lost => Delivery::Dropped,
            Fault::Cut if response.status < 300 && response.body.length() > 1 => Delivery::Cut,
            Fault::Slow => Delivery::Slow,
            Fault::Chunked if response.status != 204 => Delivery::Chunked,
            _ => response.delivery,
        };
        if accepted.fault == Fault::EmptyBody {
            response = Response::empty(200);
        }
        let response = Response { delivery, ..response };
        if accepted.origin == Origin::Storage {
            return response;
        }
        response
            .with("x-request-id", format!("req-{}", accepted.number))
            .with("x-ratelimit-limit", self.settings.limit)
            .with("x-ratelimit-window-seconds", self.settings.window.as_secs().max(1))
    }
}

impl State {
    /// Returns the response to a request without a valid credential, or beyond the rate limit.
    fn refused(&mut self, request: &Request) -> Option<Response> {
        if request.header("authorization") != Some(&format!("ApiKey {}", super::API_KEY)) {
            let response = Response::problem(401, "Unauthorized", "The API key is not valid.");
            return Some(response.with("www-authenticate", "Bearer error=\"invalid_token\""));
        }
        let (rest, violation) = match self.limit.count(Instant::now()) {
            Decision::Accepted => return None,
            Decision::Exceeded(rest) => (rest, Some(Violation::RateLimitExceeded)),
            Decision::Paused(rest) => (rest, Some(Violation::TooEarly)),
            Decision::PausedUnderWay(rest) => (rest, None),
        };
        self.violations.extend(violation);
        Some(throttled(rest))
    }

    /// Chooses the fault of a request, and returns the response that replaces its execution, if there is one.
    fn fault(
        &mut self,
        origin: Origin,
        request: &Request,
        settings: &Settings,
        (number, dice): (u64, &mut Dice),
    ) -> (Fault, Option<Response>) {
        let fault = self.faults.choose(origin, request, settings, dice);
        let is_start = request.method == "POST" && request.path().ends_with("/start");
        if settings.loses_starts && is_start && !self.checks.is_lost(request) {
            self.checks.lose(request);
            return (Fault::Lost, None);
        }
        if fault == Fault::Throttled {
            self.limit.pause(Instant::now(), RETRY_AFTER);
        }
        (fault, alone(fault, request, number))
    }

    /// Executes a request. Returns `Ok(None)` if the response is not available yet, and an error if there is no such
    /// operation.
    fn execute(
        &mut self,
        request: &Request,
        settings: &Settings,
        storage: &str,
        waiting: (Duration, &mut Dice),
    ) -> Result<Option<Response>, ()> {
        let path = request.path();
        let path = path.strip_prefix(MOVED).unwrap_or(path).strip_prefix("/api/v1/").ok_or(())?;
        let segments: Vec<&str> = path.split('/').collect();
        let [area, rest @ ..] = segments.as_slice() else { return Err(()) };
        let response = match *area {
            "agent" => agents::respond(request, rest, settings)
                .or_else(|| self.schedules.respond(request, rest))
                .or_else(|| self.runs.respond(request, rest, settings, storage)),
            "agent-builder" => return self.sessions.respond(request, rest, settings, waiting),
            "analytics" => analytics::respond(request, rest, &self.schedules),
            "billing" => billing::respond(request, rest),
            "spaces" => spaces::respond(request, rest),
            "input-files" => match rest {
                ["space", id] => Some(spaces::upload(request, id, &mut self.uploads)),
                _ => None,
            },
            _ => None,
        };
        response.map(Some).ok_or(())
    }
}

/// Returns the response of a fault that replaces the execution of the request.
fn alone(fault: Fault, request: &Request, number: u64) -> Option<Response> {
    let response = match fault {
        Fault::Throttled => throttled(RETRY_AFTER),
        Fault::Unavailable => legacy_error(503).with("retry-after", RETRY_AFTER.as_secs()),
        Fault::Status(status) => failed(status, number),
        Fault::Dropped => Response { delivery: Delivery::Dropped, ..Response::empty(500) },
        Fault::Redirect => redirect(request),
        Fault::LoginPage => Response::text(200, "text/html; charset=utf-8", LOGIN_PAGE),
        Fault::EmptyPoll => {
            let cursor = request.number("lastEventIndex").unwrap_or(-1);
            Response::json(json!({"events": [], "lastEventIndex": cursor}))
        }
        Fault::None
        | Fault::Lost
        | Fault::Cut
        | Fault::Slow
        | Fault::Chunked
        | Fault::EmptyBody => return None,
    };
    Some(response)
}

fn throttled(rest: Duration) -> Response {
    let seconds = rest.as_millis().div_ceil(1000).max(1);
    legacy_error(429).with("retry-after", seconds)
}

fn redirect(request: &Request) -> Response {
    let target = format!("{MOVED}{}", request.target);
    Response::empty(307).with("location", target)
}

/// Returns an error in one of its shapes, or as a proxy would send it.
fn failed(status: u16, number: u64) -> Response {
    match number % 3 {
        0 => legacy_error(status),
        1 => Response::problem(status, "Server error", "The service is out of order."),
        _ => Response::text(status, "text/html", "<html><h1>Bad gateway</h1></html>"),
    }
}

fn legacy_error(status: u16) -> Response {
    let body = json!({"statusCode": status, "statusDescription": "Error", "message": "Try again later.",
        "errorCode": null, "severity": null});
    Response::json(body).with_status(status)
}
