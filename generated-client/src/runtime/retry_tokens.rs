//! The retry tokens of a client, which limit the retries while a service is out of order.

use std::sync::atomic::{AtomicU32, Ordering};

/// The number of tokens of a client that has sent no retry.
const FULL: u32 = 500;

/// The tokens of a client. A retry costs some of them, and a call that succeeds at its first attempt adds one.
#[derive(Debug)]
pub(super) struct RetryTokens(AtomicU32);

impl Default for RetryTokens {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl RetryTokens {
    /// Takes tokens, and returns whether there were enough.
    pub(super) fn take(&self, cost: u32) -> bool {
        let left = |tokens: u32| tokens.checked_sub(cost);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, left).is_ok()
    }

    /// Adds one token, up to the initial number.
    pub(super) fn add(&self) {
        // Nearly always, no token is missing, and clones of the client on other threads need not see a write.
        if self.0.load(Ordering::Relaxed) < FULL {
            let more = |tokens: u32| (tokens < FULL).then(|| tokens + 1);
            _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_retries_until_calls_succeed() {
        let tokens = RetryTokens::default();
        tokens.add();
        let taken = (0..100).filter(|_| tokens.take(14)).count();
        assert_eq!(taken, 35, "500 tokens");
        assert!(tokens.take(0) && tokens.take(10) && !tokens.take(5));
        (0..5).for_each(|_| tokens.add());
        assert!(tokens.take(5) && !tokens.take(1));
    }
}
