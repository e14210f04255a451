//! The place of retries: sends each call once.

/// Calls the next layer once for each attempt.
pub(super) async fn retried<F: Future>(next: impl Fn() -> F) -> F::Output {
    next().await
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[tokio::test]
    async fn sends_a_call_once() {
        let calls = AtomicU32::new(0);
        let result = retried(|| async { calls.fetch_add(1, Ordering::Relaxed) }).await;
        assert_eq!((result, calls.into_inner()), (0, 1));
    }
}
