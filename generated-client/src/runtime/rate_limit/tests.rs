//! Simulates a server that enforces the limit, and tests waiting calls that nobody polls.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Waker};

use tokio::runtime::Builder;
use tokio::task::JoinSet;

use super::super::clock::{Clock, Sleep};
use super::blocked::BlockedCause;
use super::response::{LimitedResponse, Verdict};
use super::*;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);
const ACCEPTED: LimitedResponse =
    LimitedResponse { verdict: Verdict::Accepted, retry_after: None, requests: None, window: None };

pub(super) fn endless(now: Instant) -> Limit {
    Limit::deadline(now, Duration::MAX)
}

/// How a server counts the requests of a window.
#[derive(Clone, Copy, Debug)]
enum Counting {
    /// In windows that begin at multiples of their length after this time before the first request.
    Fixed(Duration),
    /// In the window before each request.
    Sliding,
}

/// A server that counts arrivals and permits 100 per minute.
struct Server {
    counting: Counting,
    begun: Instant,
    arrivals: Mutex<Vec<Duration>>,
    rejected: AtomicU32,
}

impl Server {
    /// Counts a request that arrives now, and rejects it if there are too many.
    fn arrive(&self, now: Instant) {
        let now = now - self.begun;
        let mut arrivals = self.arrivals.lock().unwrap();
        let is_counted = |time: &&Duration| match self.counting {
            Counting::Sliding => **time + MINUTE > now,
            Counting::Fixed(offset) => {
                let window = |time: Duration| (time + offset).as_nanos() / MINUTE.as_nanos();
                window(**time) == window(now)
            }
        };
        if arrivals.iter().rev().take_while(is_counted).count() >= 100 {
            self.rejected.fetch_add(1, Ordering::Relaxed);
        }
        arrivals.push(now);
    }

    /// Returns the largest number of arrivals in any window, wherever it begins.
    fn most(&self) -> usize {
        let arrivals = self.arrivals.lock().unwrap();
        let in_window = |(index, first): (usize, &Duration)| {
            let rest = arrivals.get(index..).unwrap_or_default();
            rest.iter().take_while(|time| **time < *first + MINUTE).count()
        };
        arrivals.iter().enumerate().map(in_window).max().unwrap_or(0)
    }
}

/// Sends a request whose response takes this long in addition to the transit.
async fn call(limit: &RateLimit, server: &Server, random: &mut fastrand::Rng, work: Duration) {
    let clock = SharedClock::default();
    let mut leg = || Duration::from_micros(random.u64(5_000..=500_000));
    let (there, back) = (leg(), leg());
    let mut permit = limit.admit(&clock, endless(clock.now())).await.unwrap();
    permit.send(clock.now());
    tokio::time::sleep(there).await;
    server.arrive(clock.now());
    tokio::time::sleep(work + back).await;
    permit.responded(clock.now(), &ACCEPTED);
}

/// Sends 10,000 requests from 64 tasks. Returns the throughput as a part of the optimum.
async fn simulate(counting: Counting, long_calls: u32) -> f64 {
    let limit = RateLimit::new(100, MINUTE);
    let begun = SharedClock::default().now();
    let (arrivals, rejected) = Default::default();
    let server = Arc::new(Server { counting, begun, arrivals, rejected });
    let (mut tasks, mut long) = (JoinSet::new(), JoinSet::new());
    for seed in 0..long_calls {
        let (limit, server) = (limit.clone(), Arc::clone(&server));
        let mut random = fastrand::Rng::with_seed(seed.into());
        long.spawn(async move { call(&limit, &server, &mut random, HOUR).await });
    }
    let remaining = Arc::new(AtomicU32::new(10_000));
    for seed in 1000..1064 {
        let (limit, server, remaining) = (limit.clone(), Arc::clone(&server), remaining.clone());
        let mut random = fastrand::Rng::with_seed(seed);
        tasks.spawn(async move {
            let take = |left: u32| left.checked_sub(1);
            while remaining.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok() {
                call(&limit, &server, &mut random, Duration::ZERO).await;
            }
        });
    }
    tasks.join_all().await;
    let last = *server.arrivals.lock().unwrap().last().unwrap();
    long.join_all().await;
    let count = u32::try_from(server.arrivals.lock().unwrap().len()).unwrap();
    assert_eq!(count, 10_000 + long_calls);
    assert_eq!((server.rejected.load(Ordering::Relaxed), server.most()), (0, 100));
    // The optimum sends 100 requests at the beginning of each window.
    let optimum = MINUTE * (count.div_ceil(100) - 1);
    let part = optimum.as_secs_f64() / last.as_secs_f64();
    println!("{count} requests, {counting:?}, {long_calls} long calls: {part:.4} of the optimum");
    part
}

#[tokio::test(start_paused = true)]
async fn server_with_sliding_windows_rejects_nothing() {
    assert!(simulate(Counting::Sliding, 0).await >= 0.95);
}

#[tokio::test(start_paused = true)]
async fn server_with_fixed_windows_rejects_nothing() {
    assert!(simulate(Counting::Fixed(17 * SECOND), 0).await >= 0.95);
}

#[tokio::test(start_paused = true)]
async fn calls_that_take_an_hour_do_not_reduce_the_throughput() {
    assert!(simulate(Counting::Sliding, 100).await >= 0.95);
    assert!(simulate(Counting::Fixed(41 * SECOND), 100).await >= 0.95);
}

/// A clock that moves only when it is stepped. Clones share the time.
#[derive(Clone)]
struct Stepped(Arc<Mutex<Steps>>);

struct Steps {
    now: Instant,
    sleepers: BTreeMap<Instant, Vec<Waker>>,
}

impl Stepped {
    fn new() -> Self {
        let (now, sleepers) = (Instant::now(), BTreeMap::new());
        Self(Arc::new(Mutex::new(Steps { now, sleepers })))
    }

    fn step(&self, by: Duration) {
        let mut steps = self.0.lock().unwrap();
        steps.now += by;
        let later = steps.now + Duration::from_nanos(1);
        let later = steps.sleepers.split_off(&later);
        let woken = std::mem::replace(&mut steps.sleepers, later);
        drop(steps);
        woken.into_values().flatten().for_each(Waker::wake);
    }
}

impl Clock for Stepped {
    fn now(&self) -> Instant {
        self.0.lock().unwrap().now
    }

    fn sleep_until(&self, until: Instant) -> Sleep {
        let clock = self.clone();
        Box::pin(poll_fn(move |cx| {
            let mut steps = clock.0.lock().unwrap();
            if until <= steps.now {
                return Poll::Ready(());
            }
            steps.sleepers.entry(until).or_default().push(cx.waker().clone());
            Poll::Pending
        }))
    }
}

/// Polls a future once.
fn poll<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    std::pin::Pin::new(future).poll(&mut Context::from_waker(Waker::noop()))
}

/// Spawns calls whose responses arrive at once. They return the time of admission.
fn spawn(count: u32, limit: &RateLimit, clock: &Stepped) -> JoinSet<Instant> {
    let mut calls = JoinSet::new();
    for _ in 0..count {
        let (limit, clock) = (limit.clone(), clock.clone());
        calls.spawn(async move {
            let shared = SharedClock::new(clock.clone());
            let mut permit = limit.admit(&shared, endless(clock.now())).await.unwrap();
            permit.send(clock.now());
            permit.responded(clock.now(), &ACCEPTED);
            clock.now()
        });
    }
    calls
}

/// Steps the clock by seconds until all calls are done. Returns the seconds of admission.
async fn join(mut calls: JoinSet<Instant>, clock: &Stepped, begun: Instant) -> Vec<u64> {
    let mut seconds = Vec::new();
    while !calls.is_empty() {
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        let done = std::iter::from_fn(|| calls.try_join_next());
        seconds.extend(done.map(|time| (time.unwrap() - begun).as_secs()));
        clock.step(SECOND);
        assert!(clock.now() < begun + HOUR, "{} calls wait forever", calls.len());
    }
    seconds.sort_unstable();
    seconds
}

#[test]
fn waiters_of_an_idle_runtime_do_not_block_the_others() {
    let (clock, limit) = (Stepped::new(), RateLimit::new(2, MINUTE));
    let [idle, busy] = [0, 1].map(|_| Builder::new_current_thread().build().unwrap());
    let begun = clock.now();
    // Two calls use the slots at once, and four wait. Then, nobody polls them until the end.
    let idle_calls = idle.block_on(async {
        let mut calls = spawn(6, &limit, &clock);
        calls.join_next().await;
        calls.join_next().await;
        tokio::task::yield_now().await;
        calls
    });
    let seconds = busy.block_on(async { join(spawn(6, &limit, &clock), &clock, begun).await });
    // After two windows and a second of patience, the idle calls are skipped.
    assert_eq!(seconds, [121, 121, 181, 181, 241, 241]);
    let seconds = idle.block_on(join(idle_calls, &clock, begun));
    assert_eq!(seconds.len(), 4, "they continue when their runtime does");
}

#[test]
fn dropped_waiters_and_permits_cost_nothing() {
    let (clock, limit) = (Stepped::new(), RateLimit::new(1, MINUTE));
    let shared = SharedClock::new(clock.clone());
    let admit = || Box::pin(limit.admit(&shared, endless(clock.now())));
    let Poll::Ready(Ok(permit)) = poll(&mut admit()) else { panic!("the slot is free") };
    let (mut first, mut second, mut third) = (admit(), admit(), admit());
    assert!(poll(&mut first).is_pending() && poll(&mut second).is_pending());
    assert!(poll(&mut third).is_pending());
    drop(first);
    drop(permit);
    assert!(poll(&mut third).is_pending(), "another one is before it");
    clock.step(SECOND);
    let Poll::Ready(Ok(permit)) = poll(&mut second) else { panic!("the permit was dropped") };
    drop(permit);
    let Poll::Ready(Ok(mut permit)) = poll(&mut third) else { panic!("the permit was dropped") };
    permit.send(clock.now());
    permit.unsent();
    assert_eq!((limit.budget(clock.now()).used(), limit.budget(clock.now()).limit()), (0, 1));
    assert!(poll(&mut admit()).is_ready());
}

#[tokio::test(start_paused = true)]
async fn waiting_calls_fail_when_a_long_pause_begins() {
    let (clock, limit) = (SharedClock::default(), RateLimit::new(1, MINUTE));
    let now = clock.now();
    let mut permit = limit.admit(&clock, endless(now)).await.unwrap();
    permit.send(now);
    let rejected =
        LimitedResponse { verdict: Verdict::Rejected, retry_after: Some(121 * SECOND), ..ACCEPTED };
    let reject = async {
        tokio::time::sleep(SECOND).await;
        permit.responded(clock.now(), &rejected);
    };
    let (waited, ()) = tokio::join!(limit.admit(&clock, endless(now)), reject);
    let blocked = Blocked { cause: BlockedCause::Pause, retry_after: 121 * SECOND };
    assert_eq!((waited.unwrap_err(), clock.now() - now), (blocked, SECOND));
    let shared = format!("{:?}", limit.clone());
    assert_eq!(shared, "RateLimit { requests: 1, window: 60s }");
    let same = limit.clone().max_transit(SECOND);
    assert_eq!(same.budget(clock.now()), limit.budget(clock.now()), "clones share the slots");
}
