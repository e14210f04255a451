//! Drops a walk after each of its polls, and tests that its requests, slots, retry tokens and position are as if it had
//! ended there.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;

use super::api::{Api, ListCall, NUMBERED, SECOND, page};
use crate::runtime::{Core, Items, Operation, RateLimit, Reply, Retry, Whole};

static OTHER: Operation = Operation { name: "a.other", path: "/other", ..Operation::DEFAULT };

const WINDOW: Duration = Duration::from_secs(30);
const MAX_TRANSIT: Duration = Duration::from_secs(5);

/// Returns an API of eight numbers. The first request of the second page fails.
fn api() -> Api {
    let failures = Arc::new(AtomicUsize::new(1));
    Api::late(SECOND, move |inputs| match inputs.number("page") {
        Some(2) if failures.swap(0, Ordering::Relaxed) > 0 => (500, String::new()),
        Some(_) => (200, page(inputs, 8, Some(8))),
        // The other calls.
        None => (429, String::new()),
    })
}

fn core(api: &Api) -> Core {
    let limit = RateLimit::new(2000, WINDOW).max_transit(MAX_TRANSIT);
    let retry = Retry::default().base_delay(Duration::ZERO).throttled_delay(Duration::ZERO);
    api.builder().rate_limit(Some(limit)).retry(retry).deadline(Duration::MAX).build().unwrap()
}

/// Polls a walk this many times. Returns the items, and whether the walk has ended.
async fn polled(items: &mut Items<i64>, polls: usize) -> (Vec<i64>, bool) {
    let mut returned = Vec::new();
    for _ in 0..polls {
        let mut cx = Context::from_waker(Waker::noop());
        match pin!(&mut *items).poll_next(&mut cx) {
            Poll::Ready(Some(item)) => returned.push(item.unwrap()),
            Poll::Ready(None) => return (returned, true),
            Poll::Pending => tokio::time::sleep(SECOND / 4).await,
        }
    }
    (returned, false)
}

/// Returns the number of retry tokens that a client has used, except for a remainder of less than 5.
async fn used_tokens(core: &Core) -> usize {
    let endless = Retry::default().attempts(u32::MAX).throttled_delay(Duration::ZERO);
    let error = core.call(&OTHER).retry(endless).value(Whole(Reply::empty)).await.unwrap_err();
    500 - 5 * (error.attempts().len() - 1)
}

#[tokio::test(start_paused = true)]
async fn walk_that_is_dropped_after_any_poll_leaves_nothing() {
    for ahead in [0, 2] {
        for polls in 0.. {
            let api = api();
            let core = core(&api);
            let mut items = ListCall(core.call(&NUMBERED)).items().prefetch(ahead);
            let (returned, has_ended) = polled(&mut items, polls).await;
            let (position, sent) = (items.position(), api.count());
            drop(items);
            assert_eq!(api.alive(), 0, "a request remains after poll {polls}");
            let used = core.rate_budget().unwrap().used() as usize;
            assert!(used <= sent, "{used} slots after {sent} requests, poll {polls}");

            let resumed = ListCall(core.call(&NUMBERED)).items().resume(position);
            let rest: Vec<i64> = resumed.try_collect().await.unwrap();
            assert_eq!([returned, rest].concat(), (0..8).collect::<Vec<_>>(), "poll {polls}");

            tokio::time::sleep(MAX_TRANSIT + WINDOW).await;
            assert_eq!(core.rate_budget().unwrap().used(), 0, "a slot remains, poll {polls}");
            // A retry that succeeds returns its 14 tokens. Those of one retry are lost if the drop interrupts it.
            let used = used_tokens(&core).await;
            assert!(used <= 15, "{used} tokens, poll {polls}");
            if has_ended {
                assert_eq!(used, 0, "the retry has succeeded");
                assert!(polls > 8 + 4, "the walk was never pending");
                break;
            }
        }
    }
}

#[test]
fn streams_are_send_and_unpin() {
    fn assert_send_and_unpin<T: Send + Unpin>(stream: T) -> T {
        stream
    }
    let api = Api::numbers(1);
    let mut items = assert_send_and_unpin(api.call(&NUMBERED).items());
    let pages = assert_send_and_unpin(api.call(&NUMBERED).pages(1));
    let _: Pin<&mut Items<i64>> = Pin::new(&mut items);
    assert_eq!(format!("{pages:?}"), "Pages(things.list: page 1, item 0)");
}
