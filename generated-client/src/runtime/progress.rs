//! The progress of a call: the phase that it has reached, the redirect that it follows, and its attempts. It outlives the
//! future that reports it, so that an expired deadline can state all of them.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::attempts::{Attempt, AttemptResult, Attempts};
use super::failure::Phase;
use super::redirected::Redirected;

/// The progress of a call. The lock is never held while waiting.
pub(super) struct Progress {
    begun: Instant,
    state: Mutex<State>,
}

struct State {
    phase: Phase,
    redirect: Option<Redirected>,
    has_renewed: bool,
    /// The attempts that have ended.
    earlier: Vec<Attempt>,
    /// The time between the beginning of the call and the first request of the current attempt.
    sent: Option<Duration>,
    /// The time that the call has waited before the current attempt.
    wait: Duration,
}

impl Progress {
    /// Returns the progress of a call that begins now.
    pub(super) fn new(now: Instant) -> Self {
        let state = State {
            phase: Phase::Build,
            redirect: None,
            has_renewed: false,
            earlier: Vec::new(),
            sent: None,
            wait: Duration::ZERO,
        };
        Self { begun: now, state: Mutex::new(state) }
    }

    /// States that the call has reached a phase.
    pub(super) fn enter(&self, phase: Phase) {
        self.state().phase = phase;
    }

    /// Returns the phase that the call has reached.
    pub(super) fn phase(&self) -> Phase {
        self.state().phase
    }

    /// States that the next request follows a redirect.
    pub(super) fn follow(&self, redirect: Redirected) {
        self.state().redirect = Some(redirect);
    }

    /// Returns the redirect that the last request followed.
    pub(super) fn redirect(&self) -> Option<Redirected> {
        self.state().redirect.clone()
    }

    /// States that the request is sent once more with a renewed credential. Returns whether this is the first time: a
    /// call renews its credentials only once.
    pub(super) fn renew(&self) -> bool {
        !std::mem::replace(&mut self.state().has_renewed, true)
    }

    /// Adds a time that the call has waited before its next attempt. A wait between the requests of one attempt, which
    /// follow redirects, is not counted.
    pub(super) fn waited(&self, wait: Duration) {
        let mut state = self.state();
        if state.sent.is_none() {
            state.wait = state.wait.saturating_add(wait);
        }
    }

    /// States that the transport receives a request now.
    pub(super) fn send(&self, now: Instant) {
        let after = now.saturating_duration_since(self.begun);
        let mut state = self.state();
        state.phase = Phase::Send;
        state.sent.get_or_insert(after);
    }

    /// States that the current attempt has ended, and another one follows.
    pub(super) fn end_attempt(&self, result: AttemptResult, may_have_been_executed: bool) {
        let mut state = self.state();
        let ended = state.current(result, may_have_been_executed);
        state.earlier.extend(ended);
        (state.sent, state.wait) = (None, Duration::ZERO);
    }

    /// States that the next request is that of the call again, and not that of a redirect.
    pub(super) fn start_over(&self) {
        let mut state = self.state();
        (state.redirect, state.phase) = (None, Phase::Build);
    }

    /// Returns the attempts, of which the last one ended like this.
    pub(super) fn attempts(&self, result: AttemptResult, may_have_been_executed: bool) -> Attempts {
        let state = self.state();
        let last = state.current(result, may_have_been_executed);
        Attempts { earlier: state.earlier.clone(), last, is_out_of_tokens: false }
    }

    /// Returns the number of attempts that were sent.
    pub(super) fn attempt_count(&self) -> usize {
        let state = self.state();
        state.earlier.len() + usize::from(state.sent.is_some())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Returns the current attempt, if a request was sent.
    fn current(&self, result: AttemptResult, may_have_been_executed: bool) -> Option<Attempt> {
        let attempt =
            |sent_after| Attempt { sent_after, wait: self.wait, result, may_have_been_executed };
        self.sent.map(attempt)
    }
}
