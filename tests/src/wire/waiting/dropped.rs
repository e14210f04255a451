//! Drops a wait after each of its polls. Tests that its slots and retry tokens are those of the requests that it has sent.

use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use super::*;
use crate::runtime::{RateLimit, Reply, Retry, Whole};
use crate::wire::scripted::status as reply_status;

const WINDOW: Duration = Duration::from_secs(5);

/// The time between two polls of the wait.
const STEP: Duration = Duration::from_millis(100);

/// Polls a future this many times and drops it. Returns whether it has ended.
pub(in crate::wire) async fn dropped_after(future: impl Future, polls: usize) -> bool {
    let mut future = pin!(future);
    for _ in 0..polls {
        if future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready() {
            return true;
        }
        tokio::time::sleep(STEP).await;
    }
    false
}

/// Asserts that a client has all its slots and, except for these, all its 500 retry tokens. Each retry after status 429
/// costs 5 of them.
pub(in crate::wire) async fn assert_untouched(core: &Core, used_tokens: usize) {
    static REJECTED: Operation = Operation { path: "/rejected", ..Operation::DEFAULT };
    tokio::time::sleep(4 * WINDOW).await;
    let budget = core.rate_budget().unwrap();
    assert_eq!((budget.used(), budget.next_slot()), (0, Duration::ZERO));
    let endless = Retry::default().attempts(u32::MAX).throttled_delay(Duration::ZERO);
    let call = core.call(&REJECTED).retry(endless).deadline(Duration::MAX);
    let error = call.value(Whole(Reply::empty)).await.unwrap_err();
    let used = 500 - 5 * (error.attempts().len() - 1);
    assert_eq!(used, used_tokens, "retry tokens");
}

#[tokio::test(start_paused = true)]
async fn wait_that_is_dropped_after_any_poll_leaves_nothing() {
    let mut requests_when_dropped = std::collections::BTreeSet::new();
    for polls in 1.. {
        let api = Api::new(|number, request| match request.line.ends_with("/rejected") {
            true => reply_status(429),
            false => run([3, 1, 1, 9][number.min(3)]).after(2 * STEP),
        });
        let limit = RateLimit::new(2, WINDOW).max_transit(SECOND);
        let builder = api.builder().rate_limit(Some(limit));
        let core = builder.retry(Retry::default()).build().unwrap();
        let wait = start(&core).until_done().poll_interval(SECOND / 2, SECOND);
        let has_ended = dropped_after(wait.into_future(), polls).await;
        requests_when_dropped.insert(api.lines().len());
        assert_untouched(&core, 0).await;
        if has_ended {
            break;
        }
    }
    assert_eq!(requests_when_dropped, [1, 2, 3, 4].into());
}
