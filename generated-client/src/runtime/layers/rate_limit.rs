//! The place of the rate limit: sends each request at once.

/// Calls the next layer when the rate limit permits a request.
pub(super) async fn admitted<F: Future>(next: impl FnOnce() -> F) -> F::Output {
    next().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn admits_a_request_at_once() {
        assert_eq!(admitted(async || 7).await, 7);
    }
}
