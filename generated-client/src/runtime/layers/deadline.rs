//! The outermost layer: limits a call with all its attempts and waits.

use std::pin::pin;

use super::super::failure::Failure;
use super::super::outgoing::Outgoing;

/// Calls the next layer, and waits until the deadline of the call.
pub(super) async fn limited<T, F>(
    call: &Outgoing<'_>,
    next: impl FnOnce() -> F,
) -> Result<T, Failure>
where
    F: Future<Output = Result<T, Failure>>,
{
    // A future that is passed by value would be stored a second time.
    let next = pin!(next());
    let limited = call.channel.clock.within(call.deadline, next).await;
    limited.unwrap_or_else(|expired| Err(call.with_history(call.expired(expired))))
}

#[cfg(test)]
mod tests {
    use super::super::super::failure::Phase;
    use super::super::super::redirected::Redirected;
    use super::super::tests::{Call, SECOND};
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn states_the_deadline_the_phase_and_the_redirect() {
        let call = Call::detached();
        let outgoing = call.outgoing();
        outgoing.progress.enter(Phase::Authenticate);
        let failure =
            limited(&outgoing, std::future::pending::<Result<(), Failure>>).await.unwrap_err();
        assert_eq!(
            failure.to_string(),
            "the deadline of 10s has passed while waiting for a credential, before anything was sent"
        );
        assert!(
            failure.is_timeout()
                && failure.history().attempts.is_empty()
                && !failure.may_have_been_executed()
        );

        let outgoing = call.outgoing();
        outgoing.progress.enter(Phase::Send);
        outgoing.progress.follow(Redirected::Away("b.example".to_owned()));
        let failure =
            limited(&outgoing, std::future::pending::<Result<(), Failure>>).await.unwrap_err();
        assert!(failure.to_string().starts_with("after a redirect to b.example: "), "{failure}");
        assert!(failure.may_have_been_executed());
    }

    #[tokio::test(start_paused = true)]
    async fn returns_a_result_before_the_deadline() {
        let call = Call::detached();
        let slow = async || {
            tokio::time::sleep(9 * SECOND).await;
            Ok(7)
        };
        assert_eq!(limited(&call.outgoing(), slow).await.unwrap(), 7);
    }
}
