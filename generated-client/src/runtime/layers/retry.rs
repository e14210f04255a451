//! Sends a call again after an attempt that failed, if that is safe and may help.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use super::super::failure::Failure;
use super::super::history::History;
use super::super::outcome::{Attempted, Outcome, RejectedResponse};
use super::super::outgoing::Outgoing;
use super::super::retry_rules::FailedAttempt;
use super::super::trace;

/// Calls the next layer once for each attempt.
pub(super) async fn retried<T: Attempted, F>(
    call: &Outgoing<'_>,
    next: impl Fn() -> F,
) -> Result<Outcome<T>, Failure>
where
    F: Future<Output = Result<Outcome<T>, Failure>>,
{
    let mut count = Count::default();
    loop {
        let mut result = next().await;
        let Some(fault) = fault(&result) else {
            call.add_tokens(&count);
            return result;
        };
        let wait = match call.next_attempt(&fault, &mut count) {
            Next::After(wait) => wait,
            Next::Never => return result,
            Next::OutOfTokens => {
                history(&mut result).attempts.is_out_of_tokens = true;
                return result;
            }
        };
        drop(result);
        let (clock, begun) = (&call.channel.clock, call.channel.clock.now());
        clock.sleep_until(begun + wait).await;
        call.progress.waited(clock.now().saturating_duration_since(begun));
    }
}

/// The attempts of a call that have failed.
#[derive(Default)]
struct Count {
    /// The attempts, without those that were rejected.
    failed: u32,
    /// The attempts that the server has rejected because of the rate limit.
    rejected: u32,
    /// The number of tokens that the last retry has cost.
    cost: u32,
}

/// The next step after a failed attempt.
enum Next {
    /// Another attempt after this wait.
    After(Duration),
    /// The end of the call.
    Never,
    /// The end of the call, because there are no retry tokens left.
    OutOfTokens,
}

/// The reason why an attempt has failed.
enum Fault<'r> {
    /// A response with an error status.
    Rejected(&'r RejectedResponse),
    /// No complete response.
    Failed(&'r Failure),
}

impl Fault<'_> {
    /// Returns the status of the response, or the failure.
    fn result(&self) -> Result<StatusCode, &Failure> {
        match self {
            Self::Rejected(rejected) => Ok(rejected.head.status),
            Self::Failed(failure) => Err(failure),
        }
    }
}

/// Returns the reason why an attempt has failed, or `None` if it has succeeded.
fn fault<T: Attempted>(result: &Result<Outcome<T>, Failure>) -> Option<Fault<'_>> {
    match result {
        Ok(Outcome::Success(success)) => success.broken().map(Fault::Failed),
        Ok(Outcome::Rejected(rejected)) => Some(Fault::Rejected(rejected)),
        Err(failure) => Some(Fault::Failed(failure)),
    }
}

/// Returns the history of a call in the result of its last attempt.
fn history<T: Attempted>(result: &mut Result<Outcome<T>, Failure>) -> &mut History {
    match result {
        Ok(Outcome::Success(success)) => &mut Arc::make_mut(success.head_mut()).history,
        Ok(Outcome::Rejected(rejected)) => &mut Arc::make_mut(&mut rejected.head).history,
        Err(failure) => failure.history_mut(),
    }
}

impl Outgoing<'_> {
    /// Counts a failed attempt, and decides what follows. Records the attempt if another one follows.
    fn next_attempt(&self, fault: &Fault<'_>, count: &mut Count) -> Next {
        let failed = self.failed_attempt(fault);
        match failed.is_rejected() {
            true => count.rejected += 1,
            false => count.failed += 1,
        }
        let Some(delay) = self.delay(&failed, count) else { return Next::Never };
        let now = self.channel.clock.now();
        if now.checked_add(delay).is_none_or(|end| self.deadline.permits(end).is_err()) {
            return Next::Never;
        }
        count.cost = failed.cost();
        if !self.channel.retry_tokens.take_for(self.retry, count.cost) {
            return Next::OutOfTokens;
        }
        self.record(fault);
        trace::retrying(self.operation, self.progress.attempt_count(), fault.result(), delay);
        self.progress.start_over();
        Next::After(delay)
    }

    /// Adds the tokens of a successful call: those of its last retry, or one if it needed no retry.
    fn add_tokens(&self, count: &Count) {
        let is_first = count.failed + count.rejected == 0;
        if !self.is_token_request {
            let returned = if is_first { 1 } else { count.cost };
            self.channel.retry_tokens.add_for(self.retry, returned);
        }
    }

    fn failed_attempt(&self, fault: &Fault<'_>) -> FailedAttempt {
        match fault {
            Fault::Rejected(rejected) => {
                let head = &rejected.head;
                let header = self.channel.service.retry_header.as_ref();
                FailedAttempt::responded(head, header, self.limit_of(&head.uri).is_some())
            }
            Fault::Failed(failure) => FailedAttempt::failed(failure),
        }
    }

    /// Records a failed attempt that another one follows.
    fn record(&self, fault: &Fault<'_>) {
        match fault {
            Fault::Rejected(rejected) => self.end_attempt(&rejected.head),
            Fault::Failed(failure) => {
                let executed = failure.may_have_been_executed();
                self.progress.end_attempt(self.failed(failure), executed);
            }
        }
    }

    /// Returns the wait before the next attempt, if the rules permit one.
    fn delay(&self, failed: &FailedAttempt, count: &Count) -> Option<Duration> {
        let is_in_limits = match failed.is_rejected() {
            true => self.retry.permits_rejected(count.rejected),
            false => self.retry.permits(count.failed),
        };
        let is_permitted =
            is_in_limits && failed.is_retried(self.is_idempotent()) && self.payload.is_available();
        let random = || self.retry.delay(count.failed, failed.is_throttled, fastrand::f64());
        is_permitted.then(|| match (failed.stated_wait(), failed.retry_after) {
            (Some(wait), _) => wait,
            (None, short) => random().max(short.unwrap_or_default()),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use http::{HeaderMap, HeaderValue, Method};

    use super::super::super::operation::Operation;
    use super::super::super::outcome::{OpenResponse, RejectedResponse};
    use super::super::super::retry::Retry;
    use super::super::super::transport::error::TransportError;
    use super::super::tests::{Call, SECOND, received};
    use super::*;

    type Result = std::result::Result<Outcome<OpenResponse>, Failure>;

    fn status(status: u16, headers: &[(&'static str, &str)]) -> Result {
        let response = received(status, headers);
        if response.head.status.is_success() {
            return Ok(Outcome::Success(response));
        }
        let head = response.head;
        Ok(Outcome::Rejected(Box::new(RejectedResponse { head, body: "".into(), note: None })))
    }

    /// Returns the number of attempts, and the time that they took, if all of them end like this.
    async fn attempts(call: &Call, result: impl Fn() -> Result) -> (usize, Duration) {
        let (outgoing, count) = (call.outgoing(), AtomicUsize::new(0));
        let begun = outgoing.channel.clock.now();
        let next = || {
            count.fetch_add(1, Ordering::Relaxed);
            std::future::ready(result())
        };
        _ = retried(&outgoing, next).await;
        (count.into_inner(), outgoing.channel.clock.now() - begun)
    }

    fn call(method: Method) -> Call {
        Call { method, retry: Retry::default().max_delay(Duration::ZERO), ..Call::detached() }
    }

    #[tokio::test(start_paused = true)]
    async fn waits_as_long_as_the_server_states_within_the_deadline() {
        let busy = |wait| move || status(503, &[("retry-after", wait)]);
        let call = Call { deadline: 300 * SECOND, ..call(Method::POST) };
        assert_eq!(attempts(&call, busy("7")).await, (3, 14 * SECOND));
        assert_eq!(attempts(&call, busy("120")).await, (3, 240 * SECOND));
        assert_eq!(attempts(&call, busy("121")).await, (1, Duration::ZERO));
        let call = Call { deadline: 10 * SECOND, ..call };
        assert_eq!(attempts(&call, busy("7")).await, (2, 7 * SECOND), "14 s are too long");
        assert_eq!(attempts(&call, busy("10")).await, (1, Duration::ZERO));
    }

    #[tokio::test(start_paused = true)]
    async fn retries_other_methods_only_if_nothing_was_executed() {
        let unsent = || Err(Failure::transport(TransportError::not_sent("x"), SECOND));
        let lost = || Err(Failure::transport(TransportError::maybe_sent("x"), SECOND));
        static START: Operation = Operation { idempotent: Some(true), ..Operation::DEFAULT };
        let marked = Call { operation: &START, ..call(Method::POST) };
        for (call, expected) in [
            (call(Method::GET), [3, 3, 3, 1]),
            (call(Method::POST), [3, 1, 1, 1]),
            (marked, [3, 3, 3, 1]),
        ] {
            let counts = [
                attempts(&call, unsent).await.0,
                attempts(&call, lost).await.0,
                attempts(&call, || status(503, &[])).await.0,
                attempts(&call, || status(409, &[])).await.0,
            ];
            assert_eq!(counts, expected, "{}", call.method);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn key_makes_a_call_idempotent_only_if_the_server_honours_it() {
        static KEYED: Operation =
            Operation { idempotency_key: Some("idempotency-key"), ..Operation::DEFAULT };
        for (operation, expected) in [(&KEYED, 3), (&Operation::DEFAULT, 1)] {
            let mut call = Call { operation, ..call(Method::POST) };
            assert_eq!(attempts(&call, || status(500, &[])).await.0, 1);
            let key = HeaderValue::from_static("k-1");
            call.headers = HeaderMap::from_iter([("idempotency-key".parse().unwrap(), key)]);
            assert_eq!(attempts(&call, || status(500, &[])).await.0, expected);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn tokens_limit_the_retries_of_all_calls() {
        let call = call(Method::GET);
        let mut sent = 0;
        for _ in 0..100 {
            sent += attempts(&call, || status(500, &[])).await.0;
        }
        assert_eq!(sent, 100 + 35, "500 tokens");
        let token = Outgoing { is_token_request: true, ..call.outgoing() };
        for _ in 0..4 {
            _ = retried(&token, || std::future::ready(status(200, &[]))).await;
        }
        assert_eq!(attempts(&call, || status(500, &[])).await.0, 1, "a token request adds none");
        for _ in 0..4 {
            assert_eq!(attempts(&call, || status(200, &[])).await.0, 1);
        }
        assert_eq!(attempts(&call, || status(500, &[])).await.0, 2, "14 tokens");
        let limited = |wait| move || status(429, &[("retry-after", wait)]);
        assert_eq!(attempts(&call, limited("1")).await.0, 3, "the server states the wait");
        assert_eq!(attempts(&call, limited("0")).await.0, 1, "the server states no wait");
    }

    #[tokio::test(start_paused = true)]
    async fn stated_wait_of_less_than_a_second_does_not_shorten_the_random_one() {
        let retry = Retry::default();
        for (status_code, wait) in [(429, "0"), (429, "0.001"), (503, "0"), (503, "0.999")] {
            let busy = || status(status_code, &[("retry-after", wait)]);
            let mut total = Duration::ZERO;
            for _ in 0..20 {
                let call = Call { deadline: 60 * SECOND, retry, ..call(Method::GET) };
                let (count, time) = attempts(&call, busy).await;
                assert_eq!(count, 3);
                assert!(time >= 2 * SECOND.mul_f64(wait.parse().unwrap()), "{time:?}");
                total += time;
            }
            // The limits of the two random waits are 1 s and 2 s.
            assert!(total > 10 * SECOND, "{total:?}");
        }
    }
}
