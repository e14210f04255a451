//! The progress of a call: the phase that it has reached and the redirect that it follows. It outlives the future that
//! reports it, so that an expired deadline can state both.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::clock::Expired;
use super::failure::{Failure, Phase};
use super::redirected::Redirected;

/// The progress of a call. The lock is never held while waiting.
pub(super) struct Progress(Mutex<State>);

struct State {
    phase: Phase,
    redirect: Option<Redirected>,
    /// The number of requests that were rejected with status 401 and sent once more.
    renewals: u32,
}

impl Progress {
    pub(super) fn new() -> Self {
        Self(Mutex::new(State { phase: Phase::Build, redirect: None, renewals: 0 }))
    }

    /// States that the call has reached a phase.
    pub(super) fn enter(&self, phase: Phase) {
        self.state().phase = phase;
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
        let renewals = &mut self.state().renewals;
        let is_first = *renewals == 0;
        *renewals = 1;
        is_first
    }

    /// Returns the number of requests that were rejected with status 401 and sent once more.
    pub(super) fn renewals(&self) -> u32 {
        self.state().renewals
    }

    /// Returns the failure of a limit that has passed.
    pub(super) fn expired(&self, expired: Expired) -> Failure {
        Failure::expired(self.state().phase, expired)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
