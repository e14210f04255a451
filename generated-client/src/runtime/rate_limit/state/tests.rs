//! Tests the rules of admission with given times.

use super::*;

const SECOND: Duration = Duration::from_secs(1);
const WINDOW: Duration = Duration::from_secs(60);
const TRANSIT: Duration = Duration::from_secs(10);

/// A state with a time that a test sets.
struct Driver {
    state: State,
    now: Instant,
    begun: Instant,
}

impl Driver {
    fn new(requests: u32) -> Self {
        let now = Instant::now();
        let mut state = State::new(Quota::new(requests, WINDOW), Origin::Document);
        state.set_max_transit(TRANSIT);
        Self { state, now, begun: now }
    }

    fn at(&mut self, second: u32) -> &mut Self {
        self.now = self.begun + second * SECOND;
        self
    }

    fn turn_before(&mut self, ticket: u64, deadline: u32) -> Turn {
        let deadline = Limit::deadline(self.begun, deadline * SECOND);
        self.state.turn(ticket, self.now, deadline)
    }

    fn turn(&mut self, ticket: u64) -> Turn {
        self.turn_before(ticket, u32::MAX)
    }

    /// Lets a call wait. Returns its ticket and the second of its alarm.
    fn wait(&mut self) -> (u64, u64) {
        let ticket = self.state.ticket();
        (ticket, self.alarm(ticket))
    }

    fn alarm(&mut self, ticket: u64) -> u64 {
        let Turn::Wait(alarm) = self.turn(ticket) else { panic!("the call does not wait") };
        (alarm - self.begun).as_secs()
    }

    #[track_caller]
    fn admit(&mut self) -> u64 {
        let ticket = self.state.ticket();
        self.admit_waiter(ticket)
    }

    #[track_caller]
    fn admit_waiter(&mut self, ticket: u64) -> u64 {
        match self.turn(ticket) {
            Turn::Admitted(number) => number,
            turn @ (Turn::Wait(_) | Turn::Blocked(_)) => panic!("not admitted: {turn:?}"),
        }
    }

    /// Sends a request. Returns its number and the time until which it is in transit.
    #[track_caller]
    fn send(&mut self) -> (u64, Instant) {
        let number = self.admit();
        (number, self.state.send(number, self.now))
    }

    fn respond(&mut self, sent: (u64, Instant), response: LimitedResponse) {
        self.state.respond(sent.0, sent.1, self.now, &response);
    }

    /// Returns the number of waiting calls.
    fn waiting(&self) -> usize {
        self.state.queue.position(u64::MAX)
    }

    fn budget(&mut self) -> (u32, u64, u32, u64) {
        let budget = self.state.budget(self.now);
        let seconds = [budget.window(), budget.next_slot()].map(|time| time.as_secs());
        (budget.limit(), seconds[0], budget.used(), seconds[1])
    }
}

fn accepted() -> LimitedResponse {
    LimitedResponse::default()
}

fn rejected(retry_after: Option<u32>) -> LimitedResponse {
    let retry_after = retry_after.map(|seconds| seconds * SECOND);
    LimitedResponse { verdict: Verdict::Rejected, retry_after, ..accepted() }
}

#[test]
fn idle_window_can_be_used_at_once() {
    let mut driver = Driver::new(3);
    let sent = [driver.send(), driver.send(), driver.send()];
    assert_eq!(driver.budget(), (3, 60, 3, 70));
    driver.at(2);
    for request in sent {
        driver.respond(request, accepted());
    }
    assert_eq!(driver.wait().1, 62);
    assert_eq!(driver.budget(), (3, 60, 3, 60));
}

#[test]
fn alarms_are_the_earliest_turns() {
    let mut driver = Driver::new(2);
    let first = driver.send();
    let second = driver.at(1).send();
    driver.respond(first, accepted());
    driver.at(3).respond(second, accepted());
    let waits = [(); 5].map(|()| driver.wait());
    assert_eq!(waits.map(|(_, alarm)| alarm), [61, 63, 63, 63, 123]);
    driver.at(61).admit_waiter(waits[0].0);
    assert_eq!(driver.alarm(waits[1].0), 63);
    assert_eq!(driver.alarm(waits[2].0), 121, "a request is about to be sent");
}

#[test]
fn turns_come_in_the_order_of_tickets() {
    let mut driver = Driver::new(2);
    for sent in [driver.send(), driver.send()] {
        driver.respond(sent, accepted());
    }
    let [first, second, third] = [(); 3].map(|()| driver.wait().0);
    driver.at(60);
    assert!(matches!(driver.turn(third), Turn::Wait(_)), "the slots are for the others");
    driver.admit_waiter(second);
    driver.admit_waiter(first);
    assert_eq!(driver.waiting(), 1);
}

#[test]
fn waiters_that_nobody_polls_are_skipped_and_return_to_their_place() {
    let mut driver = Driver::new(1);
    let sent = driver.send();
    driver.respond(sent, accepted());
    let [first, second, third] = [(); 3].map(|()| driver.wait().0);
    driver.at(100);
    assert_eq!(driver.alarm(third), 101, "both others are late");
    assert_eq!(driver.alarm(second), 101, "it is polled, so it is no longer late");
    driver.at(101);
    assert!(matches!(driver.turn(third), Turn::Wait(_)));
    let number = driver.admit_waiter(second);
    assert_eq!(driver.waiting(), 1, "the first one was skipped");
    driver.state.cancel(number);
    driver.admit_waiter(first);
}

#[test]
fn skipping_wakes_the_waiter_that_becomes_the_first() {
    let mut driver = Driver::new(1);
    let sent = driver.send();
    driver.respond(sent, accepted());
    let waits = [(); 4].map(|()| driver.wait());
    assert_eq!(waits.map(|(_, alarm)| alarm), [60, 60, 120, 180]);
    let (third, fourth) = (waits[2].0, waits[3].0);
    assert_eq!(driver.at(100).alarm(fourth), 101, "the first two are late");
    assert!(!driver.state.register(third, Waker::noop()));
    assert!(matches!(driver.at(101).turn(fourth), Turn::Wait(_)));
    assert!(driver.state.register(third, Waker::noop()), "its turn has come before its alarm");
}

#[test]
fn deadline_before_the_next_slot_fails_at_once() {
    let mut driver = Driver::new(1);
    let sent = driver.send();
    let ticket = driver.state.ticket();
    assert!(matches!(driver.turn_before(ticket, 60), Turn::Wait(_)), "it may not be sent");
    driver.at(2).respond(sent, accepted());
    let blocked = Blocked { cause: BlockedCause::Slots, retry_after: WINDOW };
    assert_eq!(driver.turn_before(ticket, 62), Turn::Blocked(blocked));
    assert_eq!(driver.waiting(), 0);
    assert!(matches!(driver.turn_before(ticket, 63), Turn::Wait(_)));
}

#[test]
fn long_pause_or_one_past_the_deadline_fails_at_once() {
    let mut driver = Driver::new(9);
    let sent = driver.send();
    driver.respond(sent, rejected(Some(121)));
    assert_eq!(driver.budget(), (9, 60, 1, 121));
    let ticket = driver.state.ticket();
    let blocked = |seconds| {
        Turn::Blocked(Blocked { cause: BlockedCause::Pause, retry_after: seconds * SECOND })
    };
    assert_eq!(driver.turn(ticket), blocked(121));
    assert_eq!(driver.at(1).alarm(ticket), 121, "120 seconds are permitted");
    assert_eq!(driver.turn_before(ticket, 121), blocked(120));
    assert_eq!(driver.waiting(), 0);
}

#[test]
fn one_request_goes_first_after_a_pause() {
    let mut driver = Driver::new(9);
    let early = driver.send();
    let sent = driver.send();
    driver.respond(sent, rejected(Some(5)));
    let waits = [(); 3].map(|()| driver.wait());
    assert_eq!(waits.map(|(_, alarm)| alarm), [5, 6, 6]);
    let [first, second, third] = waits.map(|(ticket, _)| ticket);
    assert_eq!(driver.at(5).alarm(second), 6, "it is the turn of the first one");
    let probe = driver.admit_waiter(first);
    assert_eq!(driver.alarm(second), 6, "the probe is not sent yet");
    let latest = driver.state.send(probe, driver.now);
    driver.respond(early, accepted());
    assert_eq!(driver.alarm(second), 15, "responses of earlier requests do not end the pause");
    assert_eq!(driver.budget(), (9, 60, 3, 10));
    driver.at(6).respond((probe, latest), accepted());
    driver.admit_waiter(second);
    driver.admit_waiter(third);
}

#[test]
fn another_request_goes_first_if_the_probe_has_no_response() {
    let mut driver = Driver::new(9);
    let sent = driver.send();
    driver.respond(sent, rejected(Some(5)));
    let cancelled = driver.at(5).admit();
    driver.state.cancel(cancelled);
    let (unsent, latest) = driver.send();
    driver.state.unsend(unsent, latest);
    let (dropped, _) = driver.send();
    assert!(matches!(driver.turn(9), Turn::Wait(_)));
    driver.state.abandon(dropped);
    let probe = driver.send();
    driver.respond(probe, rejected(None));
    assert_eq!(driver.wait().1, 7, "the second pause");
    assert_eq!(driver.budget(), (9, 60, 3, 2));
}

#[test]
fn probe_without_a_response_in_time_is_treated_as_accepted() {
    let mut driver = Driver::new(9);
    let sent = driver.send();
    driver.respond(sent, rejected(None));
    let _start = driver.at(1).send();
    let (ticket, alarm) = driver.wait();
    assert_eq!(alarm, 11);
    driver.at(11).admit_waiter(ticket);
    driver.admit();
}

#[test]
fn stated_limit_applies_at_once_and_to_slots_in_use() {
    let mut driver = Driver::new(4);
    let sent = [(); 4].map(|()| driver.send());
    let stating = |requests, seconds: Option<u32>| LimitedResponse {
        requests: Some(requests),
        window: seconds.map(|seconds| seconds * SECOND),
        ..accepted()
    };
    driver.respond(sent[0], stating(2, None));
    assert_eq!(driver.budget(), (2, 60, 4, 70));
    let (ticket, _) = driver.wait();
    driver.at(5).respond(sent[1], stating(2, Some(20)));
    driver.respond(sent[2], accepted());
    assert_eq!(driver.budget(), (2, 20, 4, 20));
    assert_eq!(driver.alarm(ticket), 25);
    driver.at(20).respond(sent[3], stating(4, Some(90)));
    assert_eq!(driver.budget(), (4, 90, 3, 0), "one slot was released by the shorter window");
    driver.admit_waiter(ticket);
}
