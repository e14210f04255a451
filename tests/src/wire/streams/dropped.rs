//! Drops a stream of server-sent events after each of its polls, also while it reconnects. Tests that nothing remains.

use std::collections::BTreeSet;

use crate::runtime::EventStream;
use crate::runtime::{Operation, RateLimit, Retry, Streamed};
use crate::wire::scripted::{Api, End, SECOND, event_text, status};
use crate::wire::waiting::dropped::{assert_untouched, dropped_after};

#[tokio::test(start_paused = true)]
async fn stream_that_is_dropped_after_any_poll_leaves_nothing() {
    static WATCH: Operation =
        Operation { path: "/watch", accept: "text/event-stream", ..Operation::DEFAULT };
    let mut requests_when_dropped = BTreeSet::new();
    for polls in 1.. {
        let api = Api::new(|number, request| match (number, request.line.as_str()) {
            (_, "GET /rejected") => status(429),
            (1, _) => event_text("", End::Broken).after(SECOND / 5),
            (0, _) => event_text("retry: 300\nid: 1\ndata: a\n\n", End::Broken).after(SECOND / 5),
            (2, _) => event_text("data: b\n\n", End::Silent).after(SECOND / 5),
            _ => status(204).after(SECOND / 5),
        });
        let limit = RateLimit::new(2, 5 * SECOND).max_transit(SECOND);
        let builder = api.builder().rate_limit(Some(limit)).timeout(2 * SECOND);
        let core = builder.retry(Retry::default()).build().unwrap();
        let call = core.call(&WATCH).value(Streamed(EventStream::text));
        let read = async {
            let mut stream = call.await.unwrap();
            while stream.next().await.is_some() {}
        };
        let has_ended = dropped_after(read, polls).await;
        requests_when_dropped.insert(api.lines().len());
        assert_untouched(&core, 0).await;
        if has_ended {
            break;
        }
    }
    assert_eq!(requests_when_dropped, [1, 2, 3, 4].into());
}
