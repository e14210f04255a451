//! The rate limit of the service: requests in a sliding window, counted by their arrival.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// A call that waits for a connection may use one that has received a response with status 429 until then.
const UNDER_WAY: Duration = Duration::from_millis(250);
/// The rate limit.
#[derive(Debug)]
pub(crate) struct Limit {
    requests: usize,
    window: Duration,
    arrivals: VecDeque<Instant>,
    pause: Option<Pause>,
}

/// A time in which the service accepts no request, because other clients with the same key have sent too many.
#[derive(Clone, Copy, Debug)]
struct Pause {
    begin: Instant,
    end: Instant,
}

/// Whether a request is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Accepted,
    /// There were too many requests in the window. The client can be accepted after this time.
    Exceeded(Duration),
    /// The client was told to wait this much longer.
    Paused(Duration),
    /// The same, but the client may have sent the request before it received the response that requests the wait.
    PausedUnderWay(Duration),
}

impl Limit {
    pub(crate) fn new(requests: usize, window: Duration) -> Self {
        Self { requests, window, arrivals: VecDeque::new(), pause: None }
    }

    /// Counts a request that arrives now. `connection` is the time of the first response with status 429 on its connection:
    /// other connections may have requests that were under way.
    pub(crate) fn count(&mut self, now: Instant, connection: &mut Option<Instant>) -> Decision {
        if let Some(pause) = self.pause.filter(|pause| now < pause.end) {
            let rest = pause.end - now;
            let first = connection.filter(|first| *first >= pause.begin).unwrap_or(now);
            *connection = Some(first);
            let is_under_way = now < first + UNDER_WAY;
            return if is_under_way {
                Decision::PausedUnderWay(rest)
            } else {
                Decision::Paused(rest)
            };
        }
        while self.arrivals.front().is_some_and(|arrival| *arrival + self.window <= now) {
            self.arrivals.pop_front();
        }
        if self.arrivals.len() < self.requests {
            self.arrivals.push_back(now);
            return Decision::Accepted;
        }
        let free = self.arrivals.front().map_or(self.window, |first| *first + self.window - now);
        Decision::Exceeded(free)
    }

    /// Accepts no requests for a time.
    pub(crate) fn pause(&mut self, now: Instant, duration: Duration) {
        self.pause = Some(Pause { begin: now, end: now + duration });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn accepts_the_limit_in_each_window() {
        let (mut limit, begin) = (Limit::new(2, 10 * SECOND), Instant::now());
        let mut count = |second| limit.count(begin + second * SECOND, &mut None);
        assert_eq!([count(0), count(4)], [Decision::Accepted, Decision::Accepted]);
        assert_eq!(count(5), Decision::Exceeded(5 * SECOND));
        assert_eq!([count(10), count(11)], [Decision::Accepted, Decision::Exceeded(3 * SECOND)]);
    }

    #[test]
    fn accepts_nothing_in_a_pause() {
        let (mut limit, begin) = (Limit::new(2, 10 * SECOND), Instant::now());
        limit.pause(begin, 3 * SECOND);
        let (mut first, mut second) = (Some(begin), None);
        let mut count =
            |second, connection: &mut _| limit.count(begin + second * SECOND, connection);
        assert_eq!(count(0, &mut first), Decision::PausedUnderWay(3 * SECOND));
        assert_eq!(count(1, &mut first), Decision::Paused(2 * SECOND));
        assert_eq!(count(1, &mut second), Decision::PausedUnderWay(2 * SECOND));
        assert_eq!(count(2, &mut second), Decision::Paused(SECOND));
        assert_eq!(count(3, &mut second), Decision::Accepted);
    }
}
