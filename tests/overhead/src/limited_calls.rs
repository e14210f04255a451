//! Calls from several tasks to a server that enforces a rate limit.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use sequentum::{Client, RateLimit};
use tokio::task::JoinSet;

use super::limited_server::LimitedServer;

/// The calls to make, and the limit of the client and of the server.
#[derive(Clone, Copy, Debug)]
pub struct Load {
    /// The number of calls.
    pub calls: u32,
    /// The number of tasks that make the calls.
    pub tasks: u32,
    /// The number of requests that are permitted in a window.
    pub limit: u32,
    /// The length of the window.
    pub window: Duration,
}

/// The result of all calls.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// The time from the first call to the last response.
    pub elapsed: Duration,
    /// The number of requests that the server has accepted.
    pub accepted: usize,
    /// The number of requests that the server has rejected with status 429.
    pub rejected: usize,
    /// The number of calls that succeeded at their first attempt.
    pub first_attempts: u32,
}

impl Load {
    /// Returns the shortest possible time: a burst at the beginning of each window.
    #[must_use]
    pub fn optimum(&self) -> Duration {
        self.window * (self.calls.div_ceil(self.limit.max(1)).saturating_sub(1))
    }

    /// Makes the calls.
    ///
    /// # Errors
    /// Returns the first error of a call, or an error if the server cannot be started.
    pub async fn run(self) -> Result<Outcome, Box<dyn Error + Send + Sync>> {
        let server = LimitedServer::start(usize::try_from(self.limit)?, self.window)?;
        // However slow the machine is, each request arrives within the transit time.
        let limit = RateLimit::new(self.limit, self.window).max_transit(Duration::from_secs(600));
        let builder = Client::builder().api_key("sk-test-0123456789").base_url(server.url());
        let client = builder.rate_limit(limit).build()?;
        let remaining = Arc::new(AtomicU32::new(self.calls));
        let begun = Instant::now();
        let mut tasks = JoinSet::new();
        for _ in 0..self.tasks {
            tasks.spawn(call_repeatedly(client.clone(), Arc::clone(&remaining)));
        }
        let mut first_attempts = 0;
        while let Some(count) = tasks.join_next().await {
            first_attempts += count??;
        }
        let (elapsed, accepted, rejected) = (begun.elapsed(), server.accepted(), server.rejected());
        Ok(Outcome { elapsed, accepted, rejected, first_attempts })
    }
}

/// Makes calls until none remains. Returns the number of those that succeeded at their first attempt.
async fn call_repeatedly(
    client: Client,
    remaining: Arc<AtomicU32>,
) -> Result<u32, sequentum::Error> {
    let take = |left: u32| left.checked_sub(1);
    let mut first_attempts = 0;
    while remaining.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok() {
        let response = client.agents().get(101).send().await?;
        first_attempts += u32::from(response.attempts().len() == 1);
    }
    Ok(first_attempts)
}
