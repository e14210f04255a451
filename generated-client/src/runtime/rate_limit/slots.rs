//! The requests that count: a slot for each request that is about to be sent, or was sent less than a window ago.
//!
//! A server counts a request when it arrives, which is some time between the sending and the response head. A slot is
//! therefore in use from the sending until one window after the head: `counted` is the latest time at which the server
//! may have counted the request. As long as no head has come, that is the end of the maximum transit time.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::super::retry_after::A_YEAR;
use super::quota::Quota;

/// The number of slots for which memory is allocated in advance.
const ALLOCATED: usize = 128;

/// The slots in use.
#[derive(Debug)]
pub(super) struct Slots {
    /// The requests that are about to be sent.
    reserved: usize,
    /// The requests that were sent, in the order of `counted` and `number`.
    sent: VecDeque<Slot>,
}

/// A request that was sent. It is released one window after `counted`.
#[derive(Clone, Copy, Debug)]
struct Slot {
    counted: Instant,
    number: u64,
    /// Whether `counted` is final. Otherwise, a response may still make it earlier.
    has_head: bool,
}

impl Slots {
    pub(super) fn new(quota: Quota) -> Self {
        Self { reserved: 0, sent: VecDeque::with_capacity(quota.size().min(ALLOCATED)) }
    }

    /// Releases the slots whose window has passed.
    pub(super) fn settle(&mut self, now: Instant, quota: Quota) {
        while self.sent.front().is_some_and(|slot| slot.counted + quota.window() <= now) {
            self.sent.pop_front();
        }
    }

    pub(super) fn used(&self) -> usize {
        self.reserved + self.sent.len()
    }

    pub(super) fn free(&self, quota: Quota) -> usize {
        quota.size().saturating_sub(self.used())
    }

    pub(super) fn reserve(&mut self) {
        self.reserved += 1;
    }

    /// Releases a slot whose request was not sent.
    pub(super) fn unreserve(&mut self) {
        self.reserved = self.reserved.saturating_sub(1);
    }

    /// Converts a reserved slot to one whose request is counted until `latest`.
    pub(super) fn send(&mut self, number: u64, latest: Instant) {
        self.unreserve();
        self.insert(Slot { counted: latest, number, has_head: false });
    }

    /// Releases the slot of a request that the transport did not send.
    pub(super) fn unsend(&mut self, number: u64, latest: Instant) {
        if let Ok(index) = self.find(number, latest) {
            self.sent.remove(index);
        }
    }

    /// Counts a request at the time at which its response head has arrived, unless it is counted earlier.
    pub(super) fn respond(&mut self, number: u64, latest: Instant, now: Instant) {
        if let Ok(index) = self.find(number, latest)
            && let Some(slot) = self.sent.remove(index)
        {
            self.insert(Slot { counted: slot.counted.min(now), has_head: true, ..slot });
        }
    }

    fn insert(&mut self, slot: Slot) {
        let (Ok(index) | Err(index)) = self.find(slot.number, slot.counted);
        self.sent.insert(index, slot);
    }

    fn find(&self, number: u64, counted: Instant) -> Result<usize, usize> {
        self.sent.binary_search_by_key(&(counted, number), |slot| (slot.counted, slot.number))
    }

    /// Returns the time before which fewer than `count` additional slots become free, unless a request is not sent.
    pub(super) fn earliest(&self, count: usize, now: Instant, quota: Quota) -> Instant {
        let Some(missing) = self.missing(count, quota) else { return now };
        if let Some(slot) = self.sent.get(missing - 1) {
            // The head of a pending response may arrive at once.
            return slot.counted.min(now) + quota.window();
        }
        // Each window releases at most the number of requests of one window.
        let windows = missing.saturating_sub(self.used()).div_ceil(quota.size()).max(1);
        let windows = u32::try_from(windows).unwrap_or(u32::MAX);
        now + quota.window().saturating_mul(windows).min(A_YEAR)
    }

    /// Returns the time before which no slot becomes free, even if all requests that have no response are not sent.
    /// `None` if such a request can free a slot at once.
    pub(super) fn certain(&self, quota: Quota) -> Option<Instant> {
        let pending = self.reserved + self.sent.iter().filter(|slot| !slot.has_head).count();
        let missing = self.missing(1, quota)?.checked_sub(pending + 1)?;
        let slot = self.sent.iter().filter(|slot| slot.has_head).nth(missing);
        slot.map(|slot| slot.counted + quota.window())
    }

    /// Returns the time at which a slot is free at the latest, if `max_transit` limits the requests without a response.
    pub(super) fn latest(&self, now: Instant, quota: Quota, max_transit: Duration) -> Instant {
        let Some(missing) = self.missing(1, quota) else { return now };
        let counted = self.sent.get(missing - 1).map_or(now + max_transit, |slot| slot.counted);
        counted + quota.window()
    }

    /// Returns how many slots must be released so that this number is free. `None` if they are.
    fn missing(&self, count: usize, quota: Quota) -> Option<usize> {
        let needed = self.used().saturating_add(count);
        needed.checked_sub(quota.size()).filter(|missing| *missing > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const TRANSIT: Duration = Duration::from_secs(10);

    fn quota(requests: u32) -> Quota {
        Quota::new(requests, 60 * SECOND)
    }

    /// Sends requests with the numbers 0, 1, … at these seconds.
    fn sent_at(start: Instant, seconds: &[u32]) -> Slots {
        let mut slots = Slots::new(quota(3));
        for (number, second) in (0..).zip(seconds) {
            slots.reserve();
            slots.send(number, start + *second * SECOND + TRANSIT);
        }
        slots
    }

    /// Returns the second at which a slot is free at the earliest, certainly not before, and at the latest.
    fn times(slots: &Slots, start: Instant, now: u32, requests: u32) -> [Option<u64>; 3] {
        let (now, quota) = (start + now * SECOND, quota(requests));
        let second = |time: Instant| (time - start).as_secs();
        [
            Some(slots.earliest(1, now, quota)),
            slots.certain(quota),
            Some(slots.latest(now, quota, TRANSIT)),
        ]
        .map(|time| time.map(second))
    }

    #[test]
    fn slot_is_released_one_window_after_the_head() {
        let start = Instant::now();
        let mut slots = sent_at(start, &[0]);
        assert_eq!(times(&slots, start, 1, 1), [Some(61), None, Some(70)]);
        slots.respond(0, start + TRANSIT, start + 2 * SECOND);
        assert_eq!(times(&slots, start, 3, 1), [Some(62), Some(62), Some(62)]);
        slots.settle(start + 62 * SECOND - Duration::from_nanos(1), quota(1));
        assert_eq!(slots.used(), 1);
        slots.settle(start + 62 * SECOND, quota(1));
        assert_eq!((slots.used(), slots.free(quota(1))), (0, 1));
    }

    #[test]
    fn slot_without_a_head_is_released_one_window_after_the_maximum_transit_time() {
        let start = Instant::now();
        let mut slots = sent_at(start, &[0]);
        slots.settle(start + 69 * SECOND, quota(1));
        assert_eq!(times(&slots, start, 69, 1), [Some(70), None, Some(70)]);
        slots.respond(0, start + TRANSIT, start + 69 * SECOND);
        assert_eq!(times(&slots, start, 69, 1), [Some(70), Some(70), Some(70)]);
        slots.settle(start + 70 * SECOND, quota(1));
        slots.respond(0, start + TRANSIT, start + 3600 * SECOND);
        slots.unsend(0, start + TRANSIT);
        assert_eq!(slots.used(), 0);
    }

    #[test]
    fn request_that_was_not_sent_frees_its_slot() {
        let start = Instant::now();
        let mut slots = sent_at(start, &[0, 0]);
        slots.reserve();
        assert_eq!(slots.free(quota(3)), 0);
        slots.unsend(0, start + TRANSIT);
        slots.unreserve();
        assert_eq!((slots.free(quota(3)), slots.used()), (2, 1));
    }

    #[test]
    fn computes_when_several_slots_are_free() {
        let start = Instant::now();
        let mut slots = sent_at(start, &[0, 1, 2]);
        slots.respond(1, start + SECOND + TRANSIT, start + 5 * SECOND);
        let now = start + 6 * SECOND;
        let earliest = |count| (slots.earliest(count, now, quota(3)) - start).as_secs();
        assert_eq!([1, 2, 3, 4, 6, 7].map(earliest), [65, 66, 66, 66, 66, 126]);
        assert_eq!(slots.earliest(7, now, quota(10)), now);
        assert_eq!(slots.earliest(usize::MAX, now, quota(1)), now + A_YEAR);
    }

    #[test]
    fn smaller_quota_waits_for_several_slots() {
        let start = Instant::now();
        let mut slots = sent_at(start, &[0, 1, 2]);
        for (number, second) in [(0, 3), (1, 4), (2, 5)] {
            let latest = start + u32::try_from(number).unwrap() * SECOND + TRANSIT;
            slots.respond(number, latest, start + second * SECOND);
        }
        assert_eq!(times(&slots, start, 6, 3), [Some(63); 3]);
        assert_eq!(times(&slots, start, 6, 1), [Some(65); 3]);
        slots.reserve();
        assert_eq!(times(&slots, start, 6, 1), [Some(66), Some(65), Some(76)]);
        assert_eq!(times(&slots, start, 6, 9), [Some(6), None, Some(6)]);
    }
}
