//! The slot of one request.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::queue::Wakers;
use super::response::LimitedResponse;
use super::state::State;

/// A rate limit that several clients can share.
#[derive(Debug)]
pub(super) struct Shared(Mutex<State>);

impl Shared {
    pub(super) fn new(state: State) -> Arc<Self> {
        Arc::new(Self(Mutex::new(state)))
    }

    /// Changes the state, then wakes the waiting calls that this concerns.
    pub(super) fn with<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let value = change(&mut state);
        let wakers = state.take_wakers();
        drop(state);
        wakers.into_iter().for_each(Wakers::wake);
        value
    }
}

/// The permission to send one request. It is a slot of the rate limit.
///
/// If it is dropped before `send`, the slot is free at once. If it is dropped later, the request counts as if its
/// response head never arrived.
#[derive(Debug)]
pub(in crate::runtime) struct Permit {
    shared: Arc<Shared>,
    number: u64,
    stage: Stage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Admitted,
    /// The request is counted until this time, if there is no response.
    Sent(Instant),
    Ended,
}

impl Permit {
    pub(super) fn new(shared: Arc<Shared>, number: u64) -> Self {
        Self { shared, number, stage: Stage::Admitted }
    }

    /// Notes that the request is sent. Call this immediately before the transport, and only once.
    pub(in crate::runtime) fn send(&mut self, now: Instant) {
        if self.stage == Stage::Admitted {
            self.stage = Stage::Sent(self.shared.with(|state| state.send(self.number, now)));
        }
    }

    /// Frees the slot at once, because the transport has sent nothing.
    pub(in crate::runtime) fn unsent(mut self) {
        if let Stage::Sent(latest) = self.stage {
            self.stage = Stage::Ended;
            self.shared.with(|state| state.unsend(self.number, latest));
        }
    }

    /// Notes that the response head has arrived. The slot is free one window later. Returns the length of the pause that
    /// the response begins or extends.
    pub(in crate::runtime) fn responded(
        mut self,
        now: Instant,
        response: &LimitedResponse,
    ) -> Option<Duration> {
        let Stage::Sent(latest) = self.stage else { return None };
        self.stage = Stage::Ended;
        self.shared.with(|state| state.respond(self.number, latest, now, response))
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        match self.stage {
            Stage::Admitted => self.shared.with(|state| state.cancel(self.number)),
            Stage::Sent(_) => self.shared.with(|state| state.abandon(self.number)),
            Stage::Ended => {}
        }
    }
}

#[cfg(test)]
mod tests;
