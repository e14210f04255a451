//! The waiting calls, first come, first served.
//!
//! Each waiter has an alarm: the earliest time at which its turn can come, which it awaits by its own timer. At that
//! time it checks whether as many slots are free as there are waiters before it. Nothing is handed over, so a waiter
//! that is not polled, for example because its runtime is idle, cannot stop the others.

use std::collections::VecDeque;
use std::task::Waker;
use std::time::Instant;

use super::pause::PATIENCE;

/// The waiters in the order of their tickets.
#[derive(Debug, Default)]
pub(super) struct Queue {
    waiters: VecDeque<Waiter>,
    next_ticket: u64,
    wakers: Wakers,
}

#[derive(Debug)]
struct Waiter {
    ticket: u64,
    alarm: Instant,
    /// The time since which the waiter could have continued.
    late_since: Option<Instant>,
    is_woken: bool,
    waker: Option<Waker>,
}

/// Wakers to call or to drop. Both may run code that uses the queue, so it must not be locked meanwhile.
#[derive(Debug, Default)]
pub(super) struct Wakers {
    woken: Vec<Waker>,
    unused: Vec<Waker>,
}

impl Wakers {
    pub(super) fn wake(self) {
        self.woken.into_iter().for_each(Waker::wake);
        drop(self.unused);
    }
}

impl Waiter {
    /// Wakes the waiter, which should continue at this time.
    fn wake(&mut self, alarm: Instant, wakers: &mut Wakers) {
        self.alarm = self.alarm.min(alarm);
        self.is_woken = true;
        wakers.woken.extend(self.waker.take());
    }
}

impl Queue {
    /// Returns a ticket, which is the place of a waiter in the queue.
    pub(super) fn ticket(&mut self) -> u64 {
        self.next_ticket += 1;
        self.next_ticket
    }

    /// Returns the number of waiters before a ticket.
    pub(super) fn position(&self, ticket: u64) -> usize {
        let (Ok(index) | Err(index)) = self.find(ticket);
        index
    }

    fn find(&self, ticket: u64) -> Result<usize, usize> {
        self.waiters.binary_search_by_key(&ticket, |waiter| waiter.ticket)
    }

    /// Sets the alarm of a waiter. A waiter that is new or was skipped gets its place.
    pub(super) fn wait(&mut self, ticket: u64, alarm: Instant) {
        let index = self.position(ticket);
        match self.waiters.get_mut(index).filter(|waiter| waiter.ticket == ticket) {
            Some(waiter) => {
                (waiter.alarm, waiter.late_since, waiter.is_woken) = (alarm, None, false);
            }
            None => {
                let (late_since, is_woken, waker) = Default::default();
                let waiter = Waiter { ticket, alarm, late_since, is_woken, waker };
                self.waiters.insert(index, waiter);
            }
        }
    }

    /// Sets the waker of a waiter. Returns whether the waiter must check its turn instead.
    pub(super) fn register(&mut self, ticket: u64, waker: &Waker) -> bool {
        let waiter = self.find(ticket).ok().and_then(|index| self.waiters.get_mut(index));
        let Some(waiter) = waiter.filter(|waiter| !waiter.is_woken) else { return true };
        if !waiter.waker.as_ref().is_some_and(|old| old.will_wake(waker)) {
            self.wakers.unused.extend(waiter.waker.replace(waker.clone()));
        }
        false
    }

    /// Removes a waiter. Returns whether it was the first one.
    pub(super) fn leave(&mut self, ticket: u64) -> bool {
        let Ok(index) = self.find(ticket) else { return false };
        let waiter = self.waiters.remove(index);
        self.wakers.unused.extend(waiter.and_then(|waiter| waiter.waker));
        index == 0
    }

    pub(super) fn wake_all(&mut self) {
        for waiter in &mut self.waiters {
            waiter.wake(waiter.alarm, &mut self.wakers);
        }
    }

    pub(super) fn wake_first(&mut self) {
        if let Some(waiter) = self.waiters.front_mut() {
            waiter.wake(waiter.alarm, &mut self.wakers);
        }
    }

    /// Wakes the first waiter if its alarm is later than its turn.
    pub(super) fn wake_first_at(&mut self, turn: Instant) {
        if let Some(waiter) = self.waiters.front_mut().filter(|waiter| turn < waiter.alarm) {
            waiter.wake(turn, &mut self.wakers);
        }
    }

    /// Skips waiters before a position that have not continued for a while, although their turn has come or their alarm
    /// has passed. The turn of the first `due` waiters has come. A skipped waiter returns to its place when it is
    /// polled.
    ///
    /// Returns the time at which the next waiter can be skipped.
    pub(super) fn skip_late(
        &mut self,
        position: usize,
        due: usize,
        now: Instant,
    ) -> Option<Instant> {
        let (mut index, mut skipped, mut next) = (0, 0, None::<Instant>);
        while index + skipped < position
            && let Some(waiter) = self.waiters.get_mut(index)
        {
            let is_due = index + skipped < due || waiter.alarm <= now;
            if is_due {
                if waiter.late_since.is_none() {
                    waiter.wake(now, &mut self.wakers);
                }
                let end = *waiter.late_since.get_or_insert(now) + PATIENCE;
                if end <= now {
                    self.wakers.unused.extend(waiter.waker.take());
                    self.waiters.remove(index);
                    skipped += 1;
                    continue;
                }
                next = Some(next.map_or(end, |next| next.min(end)));
            }
            index += 1;
        }
        next
    }

    /// Returns the wakers to call after the queue is unlocked.
    pub(super) fn take_wakers(&mut self) -> Option<Wakers> {
        let Wakers { woken, unused } = &self.wakers;
        let is_empty = woken.is_empty() && unused.is_empty();
        (!is_empty).then(|| std::mem::take(&mut self.wakers))
    }
}
