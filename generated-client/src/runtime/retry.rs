//! The settings of retries: how often a call is sent, and how long it waits in between.

use std::time::Duration;

/// How often a call is sent, and how long it waits between its attempts.
///
/// | after | idempotent call | other call |
/// |---|---|---|
/// | no connection | sent again | sent again |
/// | status 429, or 503 with `Retry-After` | sent again | sent again |
/// | timeout, connection lost, response broken off | sent again | error, because it may have been executed |
/// | status 408, 500, 502, 503, 504 | sent again | error, because it may have been executed |
/// | any other status, such as 409 | error | error |
/// | status 429 with a `Retry-After` of at least 1 second, if the client has a rate limit | sent again, up to 10 times | sent again, up to 10 times |
/// | a response header by which the API requests or forbids a retry, if it documents one | as the API decides | as the API decides |
///
/// A client with a [rate limit](super::rate_limit::RateLimit) sends nothing while such a `Retry-After` lasts, and a single
/// request after it, so repeated calls are little load for the server. That is why these attempts have a limit of their own:
/// [`rate_limited_attempts`](Self::rate_limited_attempts).
///
/// A call is idempotent if its method is GET, HEAD, OPTIONS, TRACE, QUERY, PUT or DELETE, if the API documents the operation
/// as idempotent, or if it has an idempotency key and the API honours one. A call whose body is a stream that has been
/// sent is never sent again.
///
/// | wait | |
/// |---|---|
/// | the response has a `Retry-After` header of 1 to 120 seconds | exactly that time |
/// | the header states a shorter time, such as 0 | random, as without the header, but at least that time |
/// | the header states a longer time | no wait: the call returns the error at once |
/// | no such header, or an invalid one (such as a date without a `Date` header) | random, from zero to a limit that is doubled for each further wait |
/// | the wait would end after the deadline of the call | no wait: the call returns the error at once |
///
/// Clones of a client share 500 retry [`tokens`](Self::tokens), so that an outage of the service does not multiply their
/// requests. A retry costs 14 tokens, and gets them back if it succeeds. A call that succeeds at its first attempt adds one
/// token. A retry after status 429 costs 5 tokens, and none if that response has a `Retry-After` of at least 1 second. Without
/// enough tokens, a call returns its error at once, and
/// [`Attempts::is_out_of_tokens`](super::attempts::Attempts::is_out_of_tokens) is true.
///
/// A request that is rejected with status 401 is sent once more with a new token, if there is one, and a download whose
/// redirect has expired asks the API once more. These requests are attempts too, but not retries: [`never`](Self::never)
/// does not prevent them.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::Retry;")]
/// use std::time::Duration;
///
/// let patient = Retry::default().attempts(5).base_delay(Duration::from_millis(500));
/// assert_ne!(patient, Retry::never());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    rate_limited_attempts: u32,
    base_delay: Duration,
    throttled_delay: Duration,
    max_delay: Duration,
    tokens: Option<u32>,
}

/// Three attempts, and 10 that are rejected because of the rate limit. The first upper limit of a wait is 200 milliseconds,
/// and 1 second after status 429 or 503. A wait takes at most 20 seconds. The client has 500 tokens.
impl Default for Retry {
    fn default() -> Self {
        Self {
            attempts: 3,
            rate_limited_attempts: 10,
            base_delay: Duration::from_millis(200),
            throttled_delay: Duration::from_secs(1),
            max_delay: Duration::from_secs(20),
            tokens: Some(500),
        }
    }
}

impl Retry {
    /// Sends each call once.
    #[must_use]
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// Sets the maximum number of attempts, which includes the first one. 0 and 1 send each call once, whatever its result.
    ///
    /// With more, the attempts that [`rate_limited_attempts`](Self::rate_limited_attempts) limits do not count.
    #[must_use]
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// Sets the maximum number of attempts of a call that end with status 429 and a `Retry-After` header of 1 to 120
    /// seconds, if the client has a rate limit. The client then sends nothing until that time has passed. The default is 10,
    /// within the deadline of the call. After the last one, the call returns the error.
    #[must_use]
    pub fn rate_limited_attempts(self, attempts: u32) -> Self {
        Self { rate_limited_attempts: attempts, ..self }
    }

    /// Sets the number of retry tokens that the client and its clones share, or `None` for retries without tokens, which
    /// multiply the requests of all calls while the service is out of order. A client with many calls at the same time may
    /// need more than the default of 500.
    ///
    /// If this is set for a single call, only `None` has an effect: the call then neither takes nor returns tokens.
    #[must_use]
    pub fn tokens(self, tokens: impl Into<Option<u32>>) -> Self {
        Self { tokens: tokens.into(), ..self }
    }

    /// Sets the upper limit of the first wait. It is doubled for each further wait.
    #[must_use]
    pub fn base_delay(self, base_delay: Duration) -> Self {
        Self { base_delay, ..self }
    }

    /// Sets the upper limit of the first wait after a response with status 429 or 503. It is doubled for each further
    /// wait.
    #[must_use]
    pub fn throttled_delay(self, throttled_delay: Duration) -> Self {
        Self { throttled_delay, ..self }
    }

    /// Sets the maximum wait, except for one that the server states in a `Retry-After` header.
    #[must_use]
    pub fn max_delay(self, max_delay: Duration) -> Self {
        Self { max_delay, ..self }
    }

    /// Returns whether another attempt is permitted after this number of attempts.
    pub(super) fn permits(self, attempts: u32) -> bool {
        attempts < self.attempts
    }

    /// Returns whether another attempt is permitted after this number of attempts that the rate limit has rejected.
    pub(super) fn permits_rejected(self, attempts: u32) -> bool {
        self.permits(1) && attempts < self.rate_limited_attempts
    }

    /// Returns the number of tokens of a client, or `None` if its retries need none.
    pub(super) fn token_count(self) -> Option<u32> {
        self.tokens
    }

    /// Returns the wait after the attempt with this number, counted from 1. `jitter` is a random number from 0 to 1.
    pub(super) fn delay(self, attempt: u32, is_throttled: bool, jitter: f64) -> Duration {
        let base = if is_throttled { self.throttled_delay } else { self.base_delay };
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1));
        base.saturating_mul(factor).min(self.max_delay).mul_f64(jitter.clamp(0.0, 1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_the_upper_limit_of_each_wait() {
        let retry = Retry::default();
        let millis = |attempt, is_throttled| retry.delay(attempt, is_throttled, 1.0).as_millis();
        assert_eq!(
            [1, 2, 3, 7, 8, u32::MAX].map(|attempt| millis(attempt, false)),
            [200, 400, 800, 12_800, 20_000, 20_000]
        );
        assert_eq!(
            [1, 2, 5, 6].map(|attempt| millis(attempt, true)),
            [1_000, 2_000, 16_000, 20_000]
        );
        assert_eq!(retry.delay(1, false, 0.5), Duration::from_millis(100));
        assert_eq!(retry.delay(1, false, 0.0), Duration::ZERO);
        let endless = retry.base_delay(Duration::MAX).max_delay(Duration::MAX);
        assert_eq!(endless.delay(9, false, 0.5), Duration::MAX.mul_f64(0.5));
    }

    #[test]
    fn counts_the_first_attempt() {
        assert!(Retry::default().permits(2) && !Retry::default().permits(3));
        assert!(!Retry::never().permits(1) && !Retry::default().attempts(0).permits(1));
        let rejected = |retry: Retry| (1..).find(|count| !retry.permits_rejected(*count)).unwrap();
        assert_eq!(rejected(Retry::default()), 10);
        assert_eq!(rejected(Retry::default().attempts(2).rate_limited_attempts(4)), 4);
        assert_eq!([rejected(Retry::never()), rejected(Retry::default().attempts(0))], [1, 1]);
    }
}
