//! The rate limit of the service: requests in a sliding window, counted by their arrival.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// The rate limit.
#[derive(Debug)]
pub(crate) struct Limit {
    requests: usize,
    window: Duration,
    /// The number of calls that the client makes at the same time.
    calls: usize,
    arrivals: VecDeque<Instant>,
    pause: Option<Pause>,
}

/// A time in which the service accepts no request, because other clients with the same key have sent too many.
#[derive(Debug)]
struct Pause {
    end: Instant,
    /// The number of requests that have arrived in this time.
    arrivals: usize,
}

/// Whether a request is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Accepted,
    /// There were too many requests in the window. The client can be accepted after this time.
    Exceeded(Duration),
    /// The client was told to wait this much longer.
    Paused(Duration),
    /// The same, but the request may be that of a call that has not received a response with the wait.
    PausedUnderWay(Duration),
}

impl Limit {
    pub(crate) fn new(requests: usize, window: Duration, calls: usize) -> Self {
        Self { requests, window, calls, arrivals: VecDeque::new(), pause: None }
    }

    /// Counts a request that arrives now.
    ///
    /// In a pause, each call may have one request under way. Once the call has received the response, it knows of the pause,
    /// whatever the time is. So the number of these requests shows whether the client waits. The call that has received the
    /// first response of the pause has none.
    pub(crate) fn count(&mut self, now: Instant) -> Decision {
        if let Some(pause) = self.pause.as_mut().filter(|pause| now < pause.end) {
            let rest = pause.end - now;
            pause.arrivals += 1;
            return match pause.arrivals < self.calls {
                true => Decision::PausedUnderWay(rest),
                false => Decision::Paused(rest),
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
        self.pause = Some(Pause { end: now + duration, arrivals: 0 });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn accepts_the_limit_in_each_window() {
        let (mut limit, begin) = (Limit::new(2, 10 * SECOND, 1), Instant::now());
        let mut count = |second| limit.count(begin + second * SECOND);
        assert_eq!([count(0), count(4)], [Decision::Accepted, Decision::Accepted]);
        assert_eq!(count(5), Decision::Exceeded(5 * SECOND));
        assert_eq!([count(10), count(11)], [Decision::Accepted, Decision::Exceeded(3 * SECOND)]);
    }

    #[test]
    fn accepts_nothing_in_a_pause() {
        let (mut limit, begin) = (Limit::new(2, 10 * SECOND, 3), Instant::now());
        for begin in [begin, begin + 20 * SECOND] {
            limit.pause(begin, 3 * SECOND);
            let mut count = |second| limit.count(begin + second * SECOND);
            assert_eq!(count(0), Decision::PausedUnderWay(3 * SECOND));
            assert_eq!(count(1), Decision::PausedUnderWay(2 * SECOND));
            assert_eq!(count(2), Decision::Paused(SECOND));
            assert_eq!(count(3), Decision::Accepted);
        }
    }

    #[test]
    fn a_single_call_has_no_request_under_way_in_a_pause() {
        let (mut limit, begin) = (Limit::new(2, 10 * SECOND, 1), Instant::now());
        limit.pause(begin, SECOND);
        assert_eq!(limit.count(begin), Decision::Paused(SECOND));
    }
}
