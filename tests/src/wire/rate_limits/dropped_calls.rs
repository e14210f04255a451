//! Drops a call after each of its polls, while it waits for a slot, for a credential, for a response, in a pause, and for
//! a retry. Tests that nothing of it remains.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};
use std::time::Duration;

use http::Request;
use tokio::time::{Instant, sleep, timeout};

use super::api::{GET, SECOND, response, send, spawn, used};
use crate::runtime::public::transport::{Body, TransportFuture};
use crate::runtime::{
    Builder, Core, CredentialLocation, Operation, RateLimit, Reply, Retry, Scheme, Secret,
    Transport, Whole,
};

static KEY: Scheme = Scheme {
    name: "Key",
    location: CredentialLocation::Header("x-key"),
    prefix: "",
    setters: &[],
    env: None,
};
static DROPPED: Operation =
    Operation { name: "a.dropped", path: "/dropped", security: &[&[&KEY]], ..GET };
static REJECTED: Operation = Operation { name: "a.rejected", path: "/rejected", ..GET };

const WINDOW: Duration = Duration::from_secs(3);
const MAX_TRANSIT: Duration = Duration::from_secs(2);

/// The time between two polls of the call.
const STEP: Duration = Duration::from_millis(50);

/// The statuses of the attempts of the dropped call.
const STATUSES: [u16; 3] = [429, 500, 204];

/// The number of retry tokens that the retry after each of these statuses costs.
const COSTS: [usize; 2] = [5, 14];

/// An API that responds after a while, and counts the requests that are not dropped yet.
#[derive(Clone, Default)]
struct Api(Arc<Counts>);

#[derive(Default)]
struct Counts {
    /// The number of requests of the dropped call.
    attempts: AtomicUsize,
    alive: AtomicUsize,
}

struct Alive(Arc<Counts>);

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.alive.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Transport for Api {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        self.0.alive.fetch_add(1, Ordering::Relaxed);
        let alive = Alive(Arc::clone(&self.0));
        let status = match request.uri().path() {
            "/dropped" => STATUSES[self.0.attempts.fetch_add(1, Ordering::Relaxed)],
            "/rejected" => 429,
            _ => 204,
        };
        Box::pin(async move {
            let _alive = alive;
            sleep(3 * STEP).await;
            Ok(response(status, &[]))
        })
    }
}

impl Api {
    fn core(&self) -> Core {
        let limit = RateLimit::new(2, WINDOW).max_transit(MAX_TRANSIT);
        let none = Duration::ZERO;
        let retry = Retry::default().base_delay(none).throttled_delay(none);
        let key = Secret::from_provider(|| async {
            sleep(2 * STEP).await;
            Ok::<_, std::io::Error>("key")
        });
        let builder = Builder::new("https://api.example", "test").transport(self.clone());
        let builder = builder.credential(&KEY, key);
        builder.rate_limit(Some(limit)).retry(retry).deadline(Duration::MAX).build().unwrap()
    }
}

/// Polls a future this many times and drops it. Returns whether it has ended.
async fn dropped_after(call: impl Future, polls: usize) -> bool {
    let mut call = pin!(call);
    for _ in 0..polls {
        if call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready() {
            return true;
        }
        sleep(STEP).await;
    }
    false
}

/// Returns the number of retry tokens that a client has used, except for a remainder of less than 5. It uses up the others
/// by retries that cost 5 each.
async fn used_tokens(core: &Core) -> usize {
    let endless = Retry::default().attempts(u32::MAX).throttled_delay(Duration::ZERO);
    let error = core.call(&REJECTED).retry(endless).value(Whole(Reply::empty)).await.unwrap_err();
    500 - 5 * (error.attempts().len() - 1)
}

/// Asserts that a dropped call, which has sent this number of requests, has used only the tokens of its retries.
fn assert_tokens(used: usize, attempts: usize, has_ended: bool) {
    if has_ended {
        assert_eq!(used, COSTS[0], "the retry that has succeeded returns its 14 tokens");
        return;
    }
    let after = |retries: usize| COSTS[..retries].iter().sum::<usize>().next_multiple_of(5);
    // A retry takes its tokens before it waits for its slot.
    let (least, most) = (attempts.saturating_sub(1), attempts.min(COSTS.len()));
    let expected = [after(least), after(most)];
    assert!(expected.contains(&used), "{used} tokens after {attempts} attempts: {expected:?}");
}

#[tokio::test(start_paused = true)]
async fn call_that_is_dropped_after_any_poll_leaves_nothing() {
    let mut attempts_when_dropped = Vec::new();
    for polls in 1.. {
        let (api, begun) = (Api::default(), Instant::now());
        let core = api.core();
        // Both slots are in use, so the call waits at first.
        spawn(&core, 2).join_all().await.into_iter().for_each(Result::unwrap);
        let call = core.call(&DROPPED).value(Whole(Reply::empty));
        let ((has_ended, attempts), others) = tokio::join!(
            async {
                let has_ended = dropped_after(call, polls).await;
                let attempts = api.0.attempts.load(Ordering::Relaxed);
                (has_ended, attempts)
            },
            // These calls wait behind the dropped one.
            async {
                sleep(STEP / 2).await;
                timeout(60 * SECOND, spawn(&core, 2).join_all()).await
            }
        );
        let others = others.unwrap_or_else(|_| panic!("others wait forever after poll {polls}"));
        others.into_iter().for_each(Result::unwrap);
        assert_eq!(api.0.alive.load(Ordering::Relaxed), 0, "a request remains after poll {polls}");

        sleep(MAX_TRANSIT + WINDOW).await;
        assert_eq!(used(&core), 0, "a slot remains after poll {polls}");
        assert_eq!(core.rate_budget().unwrap().next_slot(), Duration::ZERO, "poll {polls}");
        let resumed = Instant::now();
        send(&core, &GET).await.unwrap();
        assert_eq!(resumed.elapsed(), 3 * STEP, "the next call waits after poll {polls}");
        assert_tokens(used_tokens(&core).await, attempts, has_ended);
        attempts_when_dropped.push(attempts);
        assert!(begun.elapsed() > WINDOW);
        if has_ended {
            break;
        }
    }
    for attempts in 0..=STATUSES.len() {
        let count = attempts_when_dropped.iter().filter(|count| **count == attempts).count();
        assert!(count > 1, "dropped after {attempts} attempts in {count} cases");
    }
}
