//! A property test: random calls share a limit, and a simple model checks every event.

use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::super::super::clock::{Limit, SharedClock};
use super::super::RateLimit;
use super::super::response::Verdict;
use super::super::tests::endless;
use super::*;

const CASES: u64 = 400;
const CALLS: u64 = 50;
const SECOND: Duration = Duration::from_secs(1);
/// The granularity of tokio's timers.
const TICK: Duration = Duration::from_millis(1);

/// The end of a call after its admission.
#[derive(Clone, Debug)]
enum Fate {
    Cancelled,
    Unsent,
    Dropped,
    Responded(LimitedResponse),
}

/// A call with random times.
#[derive(Clone, Debug)]
struct Plan {
    begin: Duration,
    patience: Option<Duration>,
    deadline: Option<Duration>,
    before_send: Duration,
    /// The time until the server counts the request.
    transit: Duration,
    /// The time until the fate happens.
    after: Duration,
    fate: Fate,
}

impl Plan {
    fn new(random: &mut fastrand::Rng, max_transit: Duration, is_changing: bool) -> Self {
        let mut millis = |upper: u64| Duration::from_millis(random.u64(0..=upper));
        let (begin, before_send, patience) = (millis(8_000), millis(20), millis(20_000));
        let transit = millis(u64::try_from(max_transit.as_millis()).unwrap());
        let (deadline, back, retry_after) = (millis(60_000), millis(2_000), millis(5_000));
        let response = LimitedResponse {
            verdict: match random.u8(..) {
                ..20 => Verdict::Rejected,
                20..40 => Verdict::Failed,
                _ => Verdict::Accepted,
            },
            retry_after: match random.u8(0..20) {
                0 => Some(130 * SECOND),
                1..10 => Some(retry_after),
                _ => None,
            },
            requests: (is_changing && random.bool()).then(|| random.u32(1..8)),
            window: None,
        };
        let fate = match random.u8(0..20) {
            0 => Fate::Cancelled,
            1 => Fate::Unsent,
            2..4 => Fate::Dropped,
            _ => Fate::Responded(response),
        };
        let back = if random.u8(0..20) == 0 { 100 * back } else { back };
        Self {
            begin,
            patience: (random.u8(0..4) == 0).then_some(patience),
            deadline: (random.u8(0..4) == 0).then_some(deadline),
            before_send: if random.u8(0..10) == 0 { before_send } else { Duration::ZERO },
            transit: if random.u8(0..4) == 0 { Duration::ZERO } else { transit },
            after: if matches!(fate, Fate::Responded(_)) { transit + back } else { back },
            fate,
        }
    }
}

/// The requests and the pause, as the limiter should see them.
#[derive(Default)]
struct Model {
    max_transit: Duration,
    window: Duration,
    /// For each admitted request, when it is counted. The inner value is `None` until it is sent, the outer one if it
    /// is never sent.
    counted: Vec<Option<Option<Instant>>>,
    arrivals: Vec<Instant>,
    pause: Option<ModelPause>,
    entered: usize,
    last_admitted: Option<(usize, Instant)>,
    last_change: Option<Instant>,
}

struct ModelPause {
    until: Instant,
    count: u32,
    first: usize,
    probe: Option<(usize, Option<Instant>)>,
}

impl Model {
    fn change(&mut self, now: Instant) {
        self.expire(now);
        self.last_change = Some(now);
    }

    /// Treats a probe as accepted if it has no response in time, unless the pause was extended.
    fn expire(&mut self, now: Instant) {
        let Some(pause) = &mut self.pause else { return };
        let Some((_, Some(end))) = pause.probe.filter(|probe| probe.1 <= Some(now)) else { return };
        pause.probe = None;
        self.last_change = self.last_change.max(Some(end));
        self.pause.take_if(|pause| pause.until <= end);
    }

    /// Checks that a request may be admitted now, and that it was not possible earlier.
    fn admit(&mut self, now: Instant, entered: (usize, Instant), requests: u32) -> usize {
        self.expire(now);
        let number = self.counted.len();
        let released = |time: &Instant| *time + self.window;
        let times = || self.counted.iter().flatten();
        let is_used = |time: &&Option<Instant>| time.is_none_or(|time| released(&time) > now);
        assert!(times().filter(is_used).count() < requests as usize, "more than the limit");
        let ended = times().flatten().map(released).filter(|time| *time <= now).max();
        let mut possible = entered.1.max(ended.unwrap_or(entered.1));
        possible = possible.max(self.last_change.unwrap_or(possible));
        if let Some(pause) = &mut self.pause {
            assert!(now >= pause.until, "within a pause");
            possible = possible.max(pause.until);
            assert!(pause.probe.is_none(), "{:?} has no response", pause.probe);
            pause.probe = Some((number, None));
        }
        assert!(now <= possible + TICK, "{:?} too late", now - possible);
        if let Some((place, time)) = self.last_admitted.filter(|last| last.0 > entered.0) {
            assert_eq!(time, now, "{place} was admitted before {}", entered.0);
        } else {
            self.last_admitted = Some((entered.0, now));
        }
        self.counted.push(Some(None));
        self.change(now);
        number
    }

    fn send(&mut self, number: usize, now: Instant, arrival: Option<Instant>) {
        let latest = now + self.max_transit;
        self.counted[number] = Some(Some(latest));
        self.arrivals.extend(arrival);
        let probe = self.pause.as_mut().and_then(|pause| pause.probe.as_mut());
        probe.filter(|probe| probe.0 == number).into_iter().for_each(|end| end.1 = Some(latest));
    }

    /// Notes that a request has no response. Nothing was sent if `is_unsent` is true.
    fn lose(&mut self, number: usize, now: Instant, is_unsent: bool) {
        self.change(now);
        if is_unsent && self.counted[number].flatten().is_none_or(|end| now < end + self.window) {
            self.counted[number] = None;
        }
        if let Some(pause) = &mut self.pause {
            pause.probe.take_if(|probe| probe.0 == number);
        }
    }

    fn respond(&mut self, number: usize, now: Instant, response: &LimitedResponse) {
        self.change(now);
        self.counted[number] = self.counted[number].map(|time| time.min(Some(now)));
        let stated = |count| response.retry_after.filter(|wait| count == 1 || *wait >= SECOND);
        let delay = |count| stated(count).unwrap_or(SECOND * 2_u32.pow(count - 1).min(20));
        let is_rejected = response.verdict == Verdict::Rejected;
        match &mut self.pause {
            _ if response.verdict == Verdict::Failed => self.lose(number, now, false),
            Some(pause) if is_rejected && number < pause.first => {
                pause.until = pause.until.max(now + delay(pause.count));
            }
            pause if is_rejected => {
                let count = 1 + pause.as_ref().map_or(0, |pause| pause.count);
                let until = (now + delay(count)).max(pause.as_ref().map_or(now, |old| old.until));
                *pause = Some(ModelPause { until, count, first: self.counted.len(), probe: None });
            }
            Some(pause) if number >= pause.first && pause.until <= now => self.pause = None,
            Some(_) => self.lose(number, now, false),
            None => {}
        }
    }
}

#[derive(Clone)]
struct Case {
    limit: RateLimit,
    clock: SharedClock,
    model: Arc<Mutex<Model>>,
}

impl Case {
    fn note<T>(&self, event: impl FnOnce(&mut Model, Instant) -> T) -> T {
        event(&mut self.model.lock().unwrap(), self.clock.now())
    }

    async fn call(self, plan: Plan) {
        sleep(plan.begin).await;
        let entered = self.note(|model, now| {
            model.entered += 1;
            (model.entered, now)
        });
        let now = entered.1;
        let deadline = plan.deadline.map_or(endless(now), |after| Limit::deadline(now, after));
        let admit = self.limit.admit(&self.clock, deadline);
        let permit = match plan.patience {
            Some(patience) => match timeout(patience, admit).await {
                Ok(permit) => permit,
                Err(_) => return self.note(Model::change),
            },
            None => admit.await,
        };
        let now = self.clock.now();
        match permit {
            Ok(permit) => {
                let requests = self.limit.budget(now).limit();
                let number = self.note(|model, _| model.admit(now, entered, requests));
                self.send(plan, permit, number).await;
            }
            Err(blocked) => {
                let end = now + blocked.retry_after;
                assert!(blocked.retry_after > 120 * SECOND || deadline.permits(end).is_err());
                self.note(Model::change);
            }
        }
    }

    async fn send(self, plan: Plan, mut permit: Permit, number: usize) {
        if !plan.before_send.is_zero() {
            sleep(plan.before_send).await;
        }
        if matches!(plan.fate, Fate::Cancelled) {
            drop(permit);
            return self.note(|model, now| model.lose(number, now, true));
        }
        let is_unsent = matches!(plan.fate, Fate::Unsent);
        self.note(|model, now| {
            permit.send(now);
            model.send(number, now, (!is_unsent).then_some(now + plan.transit));
        });
        sleep(plan.after).await;
        // A drop has no time, so it cannot notice that the probe has been accepted meanwhile.
        let _settled = self.limit.budget(self.clock.now());
        self.note(|model, now| match plan.fate {
            Fate::Responded(response) => {
                permit.responded(now, &response);
                model.respond(number, now, &response);
            }
            Fate::Cancelled | Fate::Unsent if is_unsent => {
                permit.unsent();
                model.lose(number, now, true);
            }
            Fate::Cancelled | Fate::Unsent | Fate::Dropped => {
                drop(permit);
                model.lose(number, now, false);
            }
        });
    }
}

async fn check(seed: u64, is_changing: bool) {
    let mut random = fastrand::Rng::with_seed(seed);
    let (requests, window) = (random.u32(1..6), random.u32(1..6) * SECOND);
    let max_transit = random.u32(1..4) * SECOND;
    let limit = RateLimit::new(6, window).max_transit(max_transit);
    let limit = if is_changing { limit } else { RateLimit::new(requests, window) };
    let limit = limit.max_transit(max_transit);
    let model = Arc::new(Mutex::new(Model { max_transit, window, ..Model::default() }));
    let case = Case { limit, clock: SharedClock::default(), model };
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        let plan = Plan::new(&mut random, max_transit, is_changing);
        calls.spawn(case.clone().call(plan));
    }
    calls.join_all().await;
    let mut arrivals = std::mem::take(&mut case.model.lock().unwrap().arrivals);
    arrivals.sort_unstable();
    let count = if is_changing { 6 } else { requests as usize };
    for (first, next) in arrivals.iter().zip(arrivals.iter().skip(count)) {
        assert!(*first + window <= *next, "more arrivals than the limit");
    }
    sleep(300 * SECOND).await;
    let now = case.clock.now();
    let budget = case.limit.budget(now);
    assert_eq!((budget.used(), budget.next_slot()), (0, Duration::ZERO), "a slot was lost");
    drop(case.limit.admit(&case.clock, endless(now)).await.unwrap());
    assert_eq!(case.clock.now(), now, "a new call waits");
}

#[test]
fn random_calls_keep_to_the_limit() {
    for seed in 0..CASES {
        println!("seed {seed}");
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.enable_time().start_paused(true).build().unwrap();
        runtime.block_on(check(seed, seed % 2 == 1));
    }
}
