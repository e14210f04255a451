//! Drops a stream of events after each of its polls. Tests that its slots and retry tokens are those of its requests.

use super::*;
use crate::runtime::{RateLimit, Retry};
use crate::wire::waiting::dropped::{assert_untouched, dropped_after};

#[tokio::test(start_paused = true)]
async fn stream_that_is_dropped_after_any_poll_leaves_nothing() {
    let mut requests_when_dropped = std::collections::BTreeSet::new();
    for polls in 1.. {
        let api = Api::new(|number, request| match (number, request.line.as_str()) {
            (_, "GET /rejected") => status(429),
            (1, _) => status(500).after(SECOND / 5),
            (2, _) => silence(),
            (4, _) => status(504).after(SECOND / 5),
            (5, _) => ended(&[4]).after(SECOND / 5),
            (0 | 3, _) => batch(&[i64::try_from(number).unwrap()]).after(SECOND / 5),
            _ => status(404),
        });
        let limit = RateLimit::new(2, 5 * SECOND).max_transit(SECOND);
        let builder = api.builder().rate_limit(Some(limit)).timeout(2 * SECOND);
        let core = builder.retry(Retry::default()).build().unwrap();
        static WITHOUT_STATUS: Following = Following { status: None, ..FOLLOWING };
        let events = call(&core).follow::<Numbered, Page>(&WITHOUT_STATUS);
        let has_ended = dropped_after(indexes(events), polls).await;
        requests_when_dropped.insert(api.lines().len());
        assert_untouched(&core, 0).await;
        if has_ended {
            break;
        }
    }
    assert_eq!(requests_when_dropped, [1, 2, 3, 4, 5, 6, 7].into());
}
