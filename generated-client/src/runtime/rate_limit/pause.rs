//! The pause after a response with status 429: nothing is sent until it has passed, then one request goes first.

use std::time::{Duration, Instant};

use super::super::retry_after::{A_YEAR, SHORTEST_WAIT};

/// The first pause without a `Retry-After` header. It is doubled for each further one, and so is the minimum of a pause after
/// a short `Retry-After`.
const FIRST: Duration = Duration::from_secs(1);

/// The longest pause without a `Retry-After` header.
const LONGEST: Duration = Duration::from_secs(20);

/// The time in which a call that can continue must do so. After this time, the call counts as one that nobody polls.
pub(super) const PATIENCE: Duration = Duration::from_secs(1);

/// The state of the pauses. Requests are identified by increasing numbers.
#[derive(Debug, Default)]
pub(super) struct Pause(Option<Active>);

#[derive(Debug)]
struct Active {
    until: Instant,
    /// The number of pauses since a request has succeeded.
    count: u32,
    /// Requests with lower numbers were admitted before this pause began.
    first: u64,
    probe: Option<Probe>,
}

/// The request that goes first.
#[derive(Clone, Copy, Debug)]
struct Probe {
    number: u64,
    /// The time at which it is given up if it is not sent, or is treated as accepted if it was sent.
    end: Instant,
    is_sent: bool,
}

/// Which requests can be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// All requests.
    Open,
    /// None until this time.
    Paused(Instant),
    /// One request.
    ProbeNeeded,
    /// None until the probe has succeeded, at the latest until this time.
    Probing(Instant),
}

impl Pause {
    pub(super) fn phase(&self, now: Instant) -> Phase {
        match &self.0 {
            None => Phase::Open,
            Some(active) if now < active.until => Phase::Paused(active.until),
            Some(Active { probe: Some(probe), .. }) => Phase::Probing(probe.end),
            Some(Active { probe: None, .. }) => Phase::ProbeNeeded,
        }
    }

    /// Treats a probe as accepted if it has no response in time: a rejection comes at once. Gives a probe up if it is
    /// not sent in time. Returns whether the state has changed.
    pub(super) fn settle(&mut self, now: Instant) -> bool {
        match self.0.as_mut().and_then(|active| active.probe) {
            Some(probe) if probe.end <= now => match probe.is_sent {
                true => self.accept(probe.number, probe.end),
                false => self.abandon(probe.number),
            },
            Some(_) | None => false,
        }
    }

    /// Makes a request the probe if one is needed.
    pub(super) fn admit(&mut self, number: u64, now: Instant) {
        if let Some(active) = &mut self.0 {
            active.probe = Some(Probe { number, end: now + PATIENCE, is_sent: false });
        }
    }

    /// Notes that a request is sent, and the time until which it is in transit.
    pub(super) fn send(&mut self, number: u64, latest: Instant) {
        if let Some(active) = &mut self.0
            && let Some(probe) = active.probe.as_mut().filter(|probe| probe.number == number)
        {
            (probe.is_sent, probe.end) = (true, latest);
        }
    }

    /// Begins a pause after a rejected request, or extends the current one if the request was admitted before it.
    /// `next` is the number of the next request. Returns whether the state has changed.
    pub(super) fn reject(
        &mut self,
        number: u64,
        now: Instant,
        retry_after: Option<Duration>,
        next: u64,
    ) -> bool {
        let until = |count| now + length(count, retry_after);
        match &mut self.0 {
            Some(active) if number < active.first => {
                let before = active.until;
                active.until = before.max(until(active.count));
                active.until > before
            }
            active => {
                let count = active.as_ref().map_or(0, |active| active.count).saturating_add(1);
                let end = active.as_ref().map_or(now, |active| active.until);
                let until = until(count).max(end);
                *active = Some(Active { until, count, first: next, probe: None });
                true
            }
        }
    }

    /// Ends the pause after a request that was admitted after it has succeeded. Returns whether the state has changed.
    pub(super) fn accept(&mut self, number: u64, now: Instant) -> bool {
        match &self.0 {
            Some(active) if number >= active.first && active.until <= now => {
                self.0 = None;
                true
            }
            // Another response has extended the pause meanwhile.
            Some(_) => self.abandon(number),
            None => false,
        }
    }

    /// Notes that a request gets no response. Returns whether another one can be the probe.
    pub(super) fn abandon(&mut self, number: u64) -> bool {
        let probe = self.0.as_mut().map(|active| &mut active.probe);
        probe.and_then(|probe| probe.take_if(|probe| probe.number == number)).is_some()
    }
}

/// Returns the length of the pause with this number, counted from 1. A server whose short `Retry-After` was not enough gets
/// more time.
fn length(count: u32, retry_after: Option<Duration>) -> Duration {
    let doubled = FIRST.saturating_mul(2_u32.saturating_pow(count.saturating_sub(1))).min(LONGEST);
    match retry_after {
        Some(wait) if wait >= SHORTEST_WAIT || count == 1 => wait.min(A_YEAR),
        Some(_) | None => doubled,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// Rejects the request 0 at `start`. The next number is 10.
    fn paused(start: Instant, retry_after: Option<u32>) -> Pause {
        let mut pause = Pause::default();
        assert_eq!(pause.phase(start), Phase::Open);
        assert!(pause.reject(0, start, retry_after.map(|seconds| seconds * SECOND), 10));
        pause
    }

    #[test]
    fn one_request_goes_first_after_the_pause() {
        let start = Instant::now();
        let mut pause = paused(start, Some(5));
        let end = start + 5 * SECOND;
        assert_eq!(pause.phase(end - Duration::from_nanos(1)), Phase::Paused(end));
        assert_eq!(pause.phase(end), Phase::ProbeNeeded);
        pause.admit(10, end);
        assert_eq!(pause.phase(end), Phase::Probing(end + PATIENCE));
        pause.send(10, end + 9 * SECOND);
        assert_eq!(pause.phase(end), Phase::Probing(end + 9 * SECOND));
        assert!(!pause.accept(9, end), "sent before the pause");
        assert_eq!(pause.phase(end), Phase::Probing(end + 9 * SECOND));
        assert!(pause.accept(10, end));
        assert_eq!(pause.phase(end), Phase::Open);
    }

    #[test]
    fn doubles_consecutive_pauses_up_to_a_maximum() {
        let mut now = Instant::now();
        let mut pause = paused(now, None);
        let mut seconds = Vec::new();
        for number in 10..17 {
            let Phase::Paused(until) = pause.phase(now) else { panic!("{pause:?}") };
            seconds.push((until - now).as_secs());
            now = until;
            pause.admit(number, now);
            assert!(pause.reject(number, now, None, number + 1));
        }
        assert_eq!(seconds, [1, 2, 4, 8, 16, 20, 20]);
        now += LONGEST;
        assert!(pause.accept(17, now));
        pause.reject(17, now, None, 18);
        assert_eq!(pause.phase(now), Phase::Paused(now + SECOND));
    }

    #[test]
    fn pauses_after_a_short_retry_after_grow_if_the_probe_is_rejected() {
        let millis = |wait| {
            let lengths = [1, 2, 3, 9].map(|count| length(count, Some(wait)).as_millis());
            lengths.map(|millis| u64::try_from(millis).unwrap())
        };
        assert_eq!(millis(Duration::ZERO), [0, 2000, 4000, 20_000]);
        assert_eq!(millis(SECOND / 2), [500, 2000, 4000, 20_000]);
        assert_eq!(millis(SECOND), [1000; 4]);
        let mut now = Instant::now();
        let mut pause = paused(now, Some(0));
        let mut seconds = Vec::new();
        for number in 10..16 {
            pause.admit(number, now);
            assert!(pause.reject(number, now, Some(Duration::ZERO), number + 1));
            let Phase::Paused(until) = pause.phase(now) else { panic!("{pause:?}") };
            seconds.push((until - now).as_secs());
            now = until;
        }
        assert_eq!(seconds, [2, 4, 8, 16, 20, 20]);
    }

    #[test]
    fn rejected_requests_from_before_the_pause_extend_it_without_doubling() {
        let start = Instant::now();
        let mut pause = paused(start, None);
        assert!(pause.reject(1, start + SECOND / 2, None, 10));
        assert_eq!(pause.phase(start), Phase::Paused(start + SECOND + SECOND / 2));
        assert!(!pause.reject(2, start, Some(Duration::ZERO), 10), "never shorter");
        assert!(pause.reject(2, start, Some(7 * SECOND), 10));
        assert_eq!(pause.phase(start), Phase::Paused(start + 7 * SECOND));
        pause.reject(10, start + 7 * SECOND, None, 11);
        assert_eq!(pause.phase(start + 7 * SECOND), Phase::Paused(start + 9 * SECOND));
        pause.reject(11, start, Some(Duration::MAX), 12);
        assert_eq!(pause.phase(start), Phase::Paused(start + A_YEAR));
    }

    #[test]
    fn another_request_goes_first_if_the_probe_gets_no_response() {
        let start = Instant::now();
        let mut pause = paused(start, Some(0));
        pause.admit(10, start);
        assert!(!pause.abandon(9) && pause.abandon(10) && !pause.abandon(10));
        assert_eq!(pause.phase(start), Phase::ProbeNeeded);
        pause.admit(11, start);
        assert!(!pause.settle(start + PATIENCE / 2) && pause.settle(start + PATIENCE));
        assert_eq!(pause.phase(start), Phase::ProbeNeeded, "it was not sent");
    }

    #[test]
    fn probe_that_is_not_rejected_in_time_is_treated_as_accepted() {
        let start = Instant::now();
        let mut pause = paused(start, Some(0));
        pause.admit(10, start);
        pause.send(10, start + 9 * SECOND);
        assert!(!pause.settle(start + 8 * SECOND));
        assert!(pause.settle(start + 9 * SECOND));
        assert_eq!(pause.phase(start), Phase::Open);
    }

    #[test]
    fn extended_pause_needs_another_probe() {
        let start = Instant::now();
        let mut pause = paused(start, Some(0));
        pause.admit(10, start);
        pause.reject(1, start, Some(3 * SECOND), 11);
        assert_eq!(pause.phase(start), Phase::Paused(start + 3 * SECOND));
        assert!(pause.accept(10, start + SECOND));
        assert_eq!(pause.phase(start), Phase::Paused(start + 3 * SECOND));
        assert_eq!(pause.phase(start + 3 * SECOND), Phase::ProbeNeeded);
    }
}
