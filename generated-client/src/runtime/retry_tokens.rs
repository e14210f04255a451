//! The retry tokens of a client, which limit the retries while a service is out of order.

use std::sync::atomic::{AtomicU32, Ordering};

use super::retry::Retry;

/// The tokens of a client. A retry takes some of them, and a call that succeeds adds some.
#[derive(Debug)]
pub(super) struct RetryTokens {
    /// The number of tokens of a client that has sent no retry.
    full: u32,
    left: AtomicU32,
}

impl RetryTokens {
    /// Returns the tokens of a client. If its retries need none, single calls may still do.
    pub(super) fn new(retry: Retry) -> Self {
        let full = retry.token_count().or(Retry::default().token_count()).unwrap_or_default();
        Self { full, left: AtomicU32::new(full) }
    }

    /// Takes the tokens of a retry, and returns whether there were enough. A retry under settings without tokens takes none.
    pub(super) fn take_for(&self, retry: Retry, cost: u32) -> bool {
        retry.token_count().is_none() || self.take(cost)
    }

    /// Adds the tokens of a success, unless the call has settings without tokens.
    pub(super) fn add_for(&self, retry: Retry, count: u32) {
        if retry.token_count().is_some() {
            self.add(count);
        }
    }

    /// Takes tokens, and returns whether there were enough.
    fn take(&self, cost: u32) -> bool {
        let left = |tokens: u32| tokens.checked_sub(cost);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, left).is_ok()
    }

    /// Adds tokens, up to the initial number.
    fn add(&self, count: u32) {
        // Nearly always, no token is missing, and clones of the client on other threads need not see a write.
        if self.left.load(Ordering::Relaxed) < self.full {
            let more = |tokens: u32| Some(tokens.saturating_add(count).min(self.full));
            _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_retries_until_calls_succeed() {
        let tokens = RetryTokens::new(Retry::default());
        tokens.add(1);
        let taken = (0..100).filter(|_| tokens.take(14)).count();
        assert_eq!(taken, 35, "500 tokens");
        assert!(tokens.take(0) && tokens.take(10) && !tokens.take(5));
        (0..5).for_each(|_| tokens.add(1));
        assert!(tokens.take(5) && !tokens.take(1));
        tokens.add(u32::MAX);
        assert!(tokens.take(500) && !tokens.take(1), "never more than the initial number");
    }

    #[test]
    fn settings_without_tokens_neither_take_nor_add_any() {
        let tokens = RetryTokens::new(Retry::default().tokens(20));
        let (limited, unlimited) = (Retry::default(), Retry::default().tokens(None));
        assert!(tokens.take_for(unlimited, 500) && tokens.take_for(limited, 14));
        assert!(!tokens.take_for(limited, 14));
        tokens.add_for(unlimited, 14);
        assert!(!tokens.take_for(limited, 14));
        tokens.add_for(limited, 14);
        assert!(tokens.take_for(limited, 14));
    }

    #[test]
    fn has_the_number_of_the_setting_or_the_default_one() {
        for (setting, expected) in [(Some(20), 20), (Some(0), 0), (None, 500)] {
            let tokens = RetryTokens::new(Retry::default().tokens(setting));
            assert!(tokens.take(expected) && !tokens.take(1), "{setting:?}");
        }
    }
}
