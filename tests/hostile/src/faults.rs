//! The faults of responses, chosen by the seed and the number of the request.

use std::collections::BTreeMap;

use super::dice::Dice;
use super::request::{Origin, Request};
use super::settings::Settings;

/// The number of failures in a row of the same request. A correct client sends a third one.
const LONGEST_STREAK: u32 = 2;
/// The same, if several requests are under way: a pause of the rate limit may be another failure.
const LONGEST_CONCURRENT_STREAK: u32 = 1;
/// The prefix of paths to which the API redirects.
pub(crate) const MOVED: &str = "/moved";

/// The fault of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    /// Status 429 with `Retry-After`. Nothing is executed.
    Throttled,
    /// Status 503 with `Retry-After`. Nothing is executed.
    Unavailable,
    /// Another status of a server or a proxy, without `Retry-After`. Nothing is executed.
    Status(u16),
    /// The connection is closed. Nothing is executed.
    Dropped,
    /// The request is executed, and the connection is closed.
    Lost,
    /// The connection is closed in the middle of the body.
    Cut,
    /// A redirect within the origin.
    Redirect,
    Slow,
    Chunked,
    /// A request for events returns none, although there are some.
    EmptyPoll,
    LoginPage,
    EmptyBody,
}

impl Fault {
    /// Returns the name, or `None` if the response has no fault.
    pub(crate) fn name(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Throttled => Some("throttled"),
            Self::Unavailable => Some("unavailable"),
            Self::Status(_) => Some("status"),
            Self::Dropped => Some("dropped"),
            Self::Lost => Some("lost"),
            Self::Cut => Some("cut"),
            Self::Redirect => Some("redirect"),
            Self::Slow => Some("slow"),
            Self::Chunked => Some("chunked"),
            Self::EmptyPoll => Some("empty poll"),
            Self::LoginPage => Some("login page"),
            Self::EmptyBody => Some("empty body"),
        }
    }

    /// Returns whether the client has to send the request again.
    fn is_failure(self) -> bool {
        match self {
            Self::Throttled | Self::Unavailable | Self::Status(_) | Self::Dropped | Self::Cut => {
                true
            }
            Self::None
            | Self::Lost
            | Self::Redirect
            | Self::Slow
            | Self::Chunked
            | Self::EmptyPoll
            | Self::LoginPage
            | Self::EmptyBody => false,
        }
    }
}

/// Chooses faults, such that no call fails three times.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    histories: BTreeMap<String, History>,
    /// The number of requests under way.
    under_way: u32,
    /// Whether several were under way at the same time.
    is_concurrent: bool,
    has_throttled: bool,
}

/// The earlier faults of the same request.
#[derive(Debug, Default)]
struct History {
    /// The number of failures in a row.
    failures: u32,
    /// The number of requests under way.
    under_way: u32,
    /// Whether several were under way at the same time. Then a retry cannot be distinguished from another call.
    is_shared: bool,
    has_failed: bool,
}

impl Faults {
    /// Chooses the fault of a request.
    pub(crate) fn choose(
        &mut self,
        origin: Origin,
        request: &Request,
        settings: &Settings,
        dice: &mut Dice,
    ) -> Fault {
        if !settings.is_hostile {
            return Fault::None;
        }
        let fault = match origin {
            Origin::Api => at_api(request, settings, dice),
            Origin::Storage => at_storage(dice),
        };
        // A pause concerns all requests that are under way.
        let may_throttle = !(self.is_concurrent && self.has_throttled);
        let longest = if self.is_concurrent { LONGEST_CONCURRENT_STREAK } else { LONGEST_STREAK };
        let history = self.histories.entry(key(request)).or_default();
        let fault = match fault {
            Fault::Throttled if !may_throttle => Fault::None,
            failure if failure.is_failure() && !history.may_fail(longest) => Fault::None,
            Fault::Redirect if request.target.starts_with(MOVED) => Fault::None,
            other => other,
        };
        history.failures = if fault.is_failure() { history.failures + 1 } else { 0 };
        history.has_failed |= fault.is_failure();
        self.has_throttled |= fault == Fault::Throttled;
        fault
    }

    /// Records that a request has arrived.
    pub(crate) fn begin(&mut self, request: &Request) {
        let history = self.histories.entry(key(request)).or_default();
        history.under_way += 1;
        history.is_shared |= history.under_way > 1;
        self.under_way += 1;
        self.is_concurrent |= self.under_way > 1;
    }

    /// Records that the response to a request was written.
    pub(crate) fn end(&mut self, request: &Request) {
        let history = self.histories.entry(key(request)).or_default();
        history.under_way = history.under_way.saturating_sub(1);
        self.under_way = self.under_way.saturating_sub(1);
    }
}

impl History {
    fn may_fail(&self, longest: u32) -> bool {
        if self.is_shared { !self.has_failed } else { self.failures < longest }
    }
}

/// Returns what the requests of a call have in common.
fn key(request: &Request) -> String {
    let target = request.target.strip_prefix(MOVED).unwrap_or(&request.target);
    format!("{} {target}", request.method)
}

fn at_api(request: &Request, settings: &Settings, dice: &mut Dice) -> Fault {
    let is_repeatable = request.is_repeatable();
    let if_repeatable = |fault| if is_repeatable { fault } else { Fault::None };
    let is_idempotent = is_repeatable || request.method == "DELETE";
    let if_idempotent = |fault| if is_idempotent { fault } else { Fault::None };
    let is_poll = request.path().ends_with("/events");
    match dice.below(100) {
        0..2 => Fault::Throttled,
        2..4 => Fault::Unavailable,
        4..8 => if_idempotent(Fault::Status(dice.one_of([500, 502, 503, 504]))),
        8..10 => if_idempotent(Fault::Dropped),
        10..15 => if_repeatable(Fault::Cut),
        15..22 => if_repeatable(Fault::Redirect),
        22..30 => Fault::Slow,
        30..45 => Fault::Chunked,
        45..55 if is_poll => Fault::EmptyPoll,
        55..60 if is_poll => Fault::Status(504),
        60..70 if settings.has_login_pages => Fault::LoginPage,
        70..80 if settings.has_empty_bodies => Fault::EmptyBody,
        _ => Fault::None,
    }
}

fn at_storage(dice: &mut Dice) -> Fault {
    match dice.below(100) {
        0..40 => Fault::Cut,
        40..50 => Fault::Slow,
        _ => Fault::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(method: &str) -> Request {
        let (method, target) = (method.to_owned(), "/api/v1/agent/all".to_owned());
        Request { method, target, headers: Vec::new(), body: Vec::new() }
    }

    fn chosen(method: &str, settings: &Settings) -> Vec<Fault> {
        let (mut faults, request) = (Faults::default(), request(method));
        let mut choose = |number| {
            let mut dice = Dice::new(settings.seed, number);
            faults.choose(Origin::Api, &request, settings, &mut dice)
        };
        (0..5000).map(&mut choose).collect()
    }

    #[test]
    fn fails_at_most_twice_in_a_row() {
        for seed in 0..20 {
            let faults = chosen("GET", &Settings::hostile(seed));
            assert!(faults.windows(2).any(|it| it.iter().all(|fault| fault.is_failure())));
            assert!(!faults.windows(3).any(|it| it.iter().all(|fault| fault.is_failure())));
        }
    }

    #[test]
    fn executes_no_post_without_a_whole_response() {
        let faults = chosen("POST", &Settings::default());
        for fault in [Fault::Cut, Fault::Dropped, Fault::Redirect, Fault::Status(502)] {
            assert!(!faults.contains(&fault), "{fault:?}");
        }
        assert!(faults.contains(&Fault::Throttled) && faults.contains(&Fault::Unavailable));
    }

    #[test]
    fn gentle_servers_have_no_faults() {
        assert!(chosen("GET", &Settings::gentle()).iter().all(|fault| *fault == Fault::None));
    }

    #[test]
    fn some_faults_need_a_switch() {
        let settings =
            Settings { has_login_pages: true, has_empty_bodies: true, ..Settings::default() };
        for fault in [Fault::LoginPage, Fault::EmptyBody] {
            assert!(!chosen("GET", &Settings::default()).contains(&fault));
            assert!(chosen("GET", &settings).contains(&fault));
        }
    }

    #[test]
    fn fails_once_if_several_calls_send_the_same_request_at_the_same_time() {
        let (mut faults, request) = (Faults::default(), request("GET"));
        faults.begin(&request);
        faults.begin(&request);
        let settings = Settings::default();
        let mut choose =
            |number| faults.choose(Origin::Api, &request, &settings, &mut Dice::new(1, number));
        assert_eq!((0..2000).filter(|number| choose(*number).is_failure()).count(), 1);
    }

    #[test]
    fn throttles_once_if_several_requests_are_under_way() {
        let (mut faults, settings) = (Faults::default(), Settings::default());
        faults.begin(&request("GET"));
        faults.begin(&request("PUT"));
        let mut choose = |number: u64| {
            let target = format!("/api/v1/agent/{number}");
            let request = Request { target, ..request("GET") };
            faults.choose(Origin::Api, &request, &settings, &mut Dice::new(1, number))
        };
        let faults: Vec<Fault> = (0..2000).map(&mut choose).collect();
        assert_eq!(faults.iter().filter(|fault| **fault == Fault::Throttled).count(), 1);
        assert!(faults.contains(&Fault::Cut));
    }
}
