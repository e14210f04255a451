//! The state of a rate limit: who can send a request, and when. Values in, values out: nothing waits here.

use std::task::Waker;
use std::time::{Duration, Instant};

use super::super::clock::Limit;
use super::super::retry_after::{A_YEAR, LONGEST_WAIT};
use super::blocked::{Blocked, BlockedCause};
use super::budget::RateBudget;
use super::pause::{PATIENCE, Pause, Phase};
use super::queue::{Queue, Wakers};
use super::quota::{Origin, Quota};
use super::response::{LimitedResponse, Verdict};
use super::slots::Slots;

/// The default maximum transit time.
const MAX_TRANSIT: Duration = Duration::from_secs(10);

/// The state of a rate limit.
#[derive(Debug)]
pub(super) struct State {
    /// The quota without the changes by responses.
    own: Quota,
    origin: Origin,
    quota: Quota,
    max_transit: Duration,
    slots: Slots,
    pause: Pause,
    queue: Queue,
    /// The number of the next request. Numbers are in the order of admission.
    next: u64,
}

/// The result of a check whether it is a call's turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// The request with this number can be sent.
    Admitted(u64),
    Blocked(Blocked),
    /// The turn does not come before this time.
    Wait(Instant),
}

impl State {
    pub(super) fn new(own: Quota, origin: Origin) -> Self {
        let (pause, queue, next) = Default::default();
        let max_transit = MAX_TRANSIT;
        Self { own, origin, quota: own, max_transit, slots: Slots::new(own), pause, queue, next }
    }

    /// Sets the maximum transit time of later requests.
    pub(super) fn set_max_transit(&mut self, max_transit: Duration) {
        self.max_transit = max_transit.min(A_YEAR);
    }

    pub(super) fn quota(&self) -> Quota {
        self.quota
    }

    pub(super) fn budget(&mut self, now: Instant) -> RateBudget {
        self.settle(now);
        let slot = self.slots.latest(now, self.quota, self.max_transit);
        let next = match self.pause.phase(now) {
            Phase::Open | Phase::ProbeNeeded => slot,
            Phase::Paused(time) | Phase::Probing(time) => slot.max(time),
        };
        let next = next.saturating_duration_since(now);
        let used = u32::try_from(self.slots.used()).unwrap_or(u32::MAX);
        RateBudget::new(self.quota.requests(), self.quota.window(), used, next)
    }

    /// Returns the place of a call that arrives now.
    pub(super) fn ticket(&mut self) -> u64 {
        self.queue.ticket()
    }

    /// Checks whether it is a call's turn. If so, its slot is reserved. Otherwise, the call waits in the queue.
    pub(super) fn turn(&mut self, ticket: u64, now: Instant, deadline: Limit) -> Turn {
        self.settle(now);
        if let Some(blocked) = self.blocked(now, deadline) {
            self.queue.leave(ticket);
            self.call_next(now);
            return Turn::Blocked(blocked);
        }
        let (position, due) = (self.queue.position(ticket), self.due(now));
        let skip = match due {
            0 => None,
            _ if position < due => return self.admit(ticket, now),
            _ => self.queue.skip_late(position, due, now),
        };
        let position = self.queue.position(ticket);
        if position < due {
            return self.admit(ticket, now);
        }
        let alarm = self.earliest(position, now);
        let alarm = skip.map_or(alarm, |skip| skip.min(alarm));
        self.queue.wait(ticket, alarm);
        if due > 0 {
            // Skipping may have made another waiter the first one.
            self.call_next(now);
        }
        Turn::Wait(alarm)
    }

    /// Sets the waker of a waiting call. Returns whether the call must check its turn instead.
    pub(super) fn register(&mut self, ticket: u64, waker: &Waker) -> bool {
        self.queue.register(ticket, waker)
    }

    /// Removes a call that waits no longer.
    pub(super) fn leave(&mut self, ticket: u64) {
        if self.queue.leave(ticket) {
            self.queue.wake_first();
        }
    }

    /// Notes that a request is sent now. Returns the latest time at which it is counted.
    pub(super) fn send(&mut self, number: u64, now: Instant) -> Instant {
        let latest = now + self.max_transit;
        self.slots.send(number, latest);
        self.pause.send(number, latest);
        latest
    }

    /// Notes that an admitted request is not sent.
    pub(super) fn cancel(&mut self, number: u64) {
        self.slots.unreserve();
        self.abandon(number);
        self.queue.wake_first();
    }

    /// Notes that the transport has not sent a request.
    pub(super) fn unsend(&mut self, number: u64, latest: Instant) {
        self.slots.unsend(number, latest);
        self.abandon(number);
        self.queue.wake_first();
    }

    /// Notes that a request was sent and gets no response.
    pub(super) fn abandon(&mut self, number: u64) {
        if self.pause.abandon(number) {
            self.queue.wake_all();
        }
    }

    /// Notes the response head of a request. Returns the length of the pause that it begins or extends.
    pub(super) fn respond(
        &mut self,
        number: u64,
        latest: Instant,
        now: Instant,
        response: &LimitedResponse,
    ) -> Option<Duration> {
        self.settle(now);
        self.slots.respond(number, latest, now);
        let before = self.quota;
        if response.requests.is_some() || response.window.is_some() {
            self.quota = self.own.after(self.origin, response.requests, response.window);
        }
        let is_changed = match response.verdict {
            Verdict::Accepted => self.pause.accept(number, now),
            Verdict::Rejected => self.pause.reject(number, now, response.retry_after, self.next),
            Verdict::Failed => self.pause.abandon(number),
        };
        if is_changed || before != self.quota {
            self.queue.wake_all();
        }
        match self.pause.phase(now) {
            Phase::Paused(until) if response.verdict == Verdict::Rejected && is_changed => {
                Some(until - now)
            }
            Phase::Paused(_) | Phase::Open | Phase::ProbeNeeded | Phase::Probing(_) => None,
        }
    }

    /// Returns the wakers to call after the state is unlocked.
    pub(super) fn take_wakers(&mut self) -> Option<Wakers> {
        self.queue.take_wakers()
    }

    /// Applies what has changed only because time has passed.
    fn settle(&mut self, now: Instant) {
        self.slots.settle(now, self.quota);
        if self.pause.settle(now) {
            self.queue.wake_all();
        }
    }

    /// Returns the reason why waiting is pointless, whatever the other calls do.
    fn blocked(&self, now: Instant, deadline: Limit) -> Option<Blocked> {
        let blocked = |cause, end: Instant| Blocked {
            cause,
            retry_after: end.saturating_duration_since(now),
        };
        if let Phase::Paused(until) = self.pause.phase(now)
            && (until > now + LONGEST_WAIT || deadline.permits(until).is_err())
        {
            return Some(blocked(BlockedCause::Pause, until));
        }
        // The usual case needs no search.
        if deadline.permits(now + self.max_transit + self.quota.window()).is_ok() {
            return None;
        }
        let end = self.slots.certain(self.quota)?;
        deadline.permits(end).is_err().then(|| blocked(BlockedCause::Slots, end))
    }

    /// Returns the number of waiters whose turn has come.
    fn due(&self, now: Instant) -> usize {
        let free = self.slots.free(self.quota);
        match self.pause.phase(now) {
            Phase::Open => free,
            Phase::ProbeNeeded => free.min(1),
            Phase::Paused(_) | Phase::Probing(_) => 0,
        }
    }

    /// Returns the earliest time at which it can be the turn of the waiter at this position.
    fn earliest(&self, position: usize, now: Instant) -> Instant {
        let slot = self.slots.earliest(position.saturating_add(1), now, self.quota);
        // The waiters after the first one only check that it continues.
        let patience = if position == 0 { Duration::ZERO } else { PATIENCE };
        match self.pause.phase(now) {
            Phase::Open => slot,
            Phase::Paused(until) => slot.max(until + patience),
            Phase::ProbeNeeded => slot.max(now + patience),
            Phase::Probing(end) => slot.max(end),
        }
    }

    /// Reserves a slot for the call with this ticket.
    fn admit(&mut self, ticket: u64, now: Instant) -> Turn {
        let number = self.next;
        self.next += 1;
        self.queue.leave(ticket);
        self.slots.reserve();
        self.pause.admit(number, now);
        self.call_next(now);
        Turn::Admitted(number)
    }

    /// Wakes the first waiter if its turn is earlier than its alarm. When it continues, it calls the next one.
    fn call_next(&mut self, now: Instant) {
        self.queue.wake_first_at(self.earliest(0, now));
    }
}

#[cfg(test)]
mod tests;
