//! A number of requests per window, and how a response changes it.

use std::time::Duration;

use super::super::retry_after::A_YEAR;

/// The shortest window. Waits are not more exact than this.
const SHORTEST_WINDOW: Duration = Duration::from_millis(1);

/// A number of requests in any window of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quota {
    requests: u32,
    window: Duration,
}

/// The source of a quota.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// The user has set it. Responses only lower it.
    User,
    /// The document states it. Responses replace it.
    Document,
}

impl Quota {
    /// Creates a quota of at least one request, in a window from one millisecond to a year.
    pub(super) fn new(requests: u32, window: Duration) -> Self {
        Self { requests: requests.max(1), window: window.clamp(SHORTEST_WINDOW, A_YEAR) }
    }

    pub(super) fn requests(self) -> u32 {
        self.requests
    }

    pub(super) fn window(self) -> Duration {
        self.window
    }

    /// Returns the number of requests as the length of a list.
    pub(super) fn size(self) -> usize {
        usize::try_from(self.requests).unwrap_or(usize::MAX)
    }

    /// Returns the quota that applies after a response has stated these values. The quota's own values replace missing
    /// ones.
    pub(super) fn after(
        self,
        origin: Origin,
        requests: Option<u32>,
        window: Option<Duration>,
    ) -> Self {
        let stated = Self::new(requests.unwrap_or(self.requests), window.unwrap_or(self.window));
        match origin {
            Origin::User => self.and(stated),
            Origin::Document => stated,
        }
    }

    /// Returns a quota that permits nothing that one of the two forbids.
    ///
    /// If `requests` fit `count` times into one of them, its window consists of `count` windows of the result.
    fn and(self, other: Self) -> Self {
        let requests = self.requests.min(other.requests);
        let window = self.divided_for(requests).max(other.divided_for(requests));
        Self::new(requests, window)
    }

    /// Returns the shortest window in which this smaller number of requests is always permitted.
    fn divided_for(self, requests: u32) -> Duration {
        let count = self.requests.checked_div(requests).unwrap_or(1).max(1);
        let rounded_down = self.window / count;
        match rounded_down.saturating_mul(count) < self.window {
            true => rounded_down + Duration::from_nanos(1),
            false => rounded_down,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quota(requests: u32, seconds: u64) -> Quota {
        Quota::new(requests, Duration::from_secs(seconds))
    }

    fn stated(origin: Origin, requests: Option<u32>, seconds: Option<u64>) -> Quota {
        quota(100, 60).after(origin, requests, seconds.map(Duration::from_secs))
    }

    #[test]
    fn stated_values_replace_a_quota_from_the_document() {
        for (requests, seconds, expected) in [
            (Some(50), Some(30), quota(50, 30)),
            (Some(500), None, quota(500, 60)),
            (None, Some(1), quota(100, 1)),
            (None, None, quota(100, 60)),
        ] {
            assert_eq!(stated(Origin::Document, requests, seconds), expected);
        }
    }

    #[test]
    fn stated_values_only_lower_a_quota_of_the_user() {
        for (requests, seconds, expected) in [
            (Some(50), Some(60), quota(50, 60)),
            (Some(500), None, quota(100, 60)),
            (None, Some(120), quota(100, 120)),
            (None, Some(1), quota(100, 60)),
            (Some(1000), Some(60), quota(100, 60)),
            // 50 per second are more than 100 per minute, so these are sent in two halves.
            (Some(50), Some(1), quota(50, 30)),
            // 300 per 10 minutes are three times 100.
            (Some(300), Some(600), quota(100, 200)),
            (Some(10), Some(600), quota(10, 600)),
        ] {
            assert_eq!(stated(Origin::User, requests, seconds), expected);
        }
    }

    #[test]
    fn lowered_quota_implies_both_quotas() {
        let mut random = fastrand::Rng::with_seed(12);
        let mut any = || {
            Quota::new(random.u32(1..200), Duration::from_nanos(random.u64(1_000_000..900_000_000)))
        };
        for _ in 0..10_000 {
            let (one, other) = (any(), any());
            let both = one.after(Origin::User, Some(other.requests), Some(other.window));
            for quota in [one, other] {
                // The windows of `both` that cover one window of the quota.
                let windows = quota.window.as_nanos().div_ceil(both.window.as_nanos());
                let most = windows * u128::from(both.requests);
                assert!(most <= quota.requests.into(), "{one:?} and {other:?}: {both:?}");
            }
        }
    }

    #[test]
    fn quota_has_at_least_one_request_and_a_window_that_can_be_added() {
        assert_eq!(Quota::new(0, Duration::ZERO), Quota::new(1, SHORTEST_WINDOW));
        assert_eq!(Quota::new(1, Duration::MAX), Quota::new(1, A_YEAR));
    }
}
