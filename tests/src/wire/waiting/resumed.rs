//! Waits that are dropped at random moments, and continued with the ids of the process.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::*;

/// Returns an API whose run has a new status every 7 seconds: 1, 2, … up to 9. Each request takes a quarter of a second.
fn progressing() -> Api {
    let begun = tokio::time::Instant::now();
    Api::new(move |_, _| {
        let status = 1 + begun.elapsed().as_secs() / 7;
        run(i64::try_from(status.min(9)).unwrap().max(1)).after(SECOND / 4)
    })
}

#[tokio::test(start_paused = true)]
async fn wait_that_is_killed_at_20_random_moments_loses_and_repeats_nothing() {
    static BY_TIME: Polling = Polling { failure: &[], ..POLLING };
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..20 {
        let api = progressing();
        let core = api.core();
        // The program stores the states that it has seen.
        let stored = Arc::new(Mutex::new(Vec::<Value>::new()));
        let mut kills = 0;
        let last = loop {
            let is_started = !stored.lock().unwrap().is_empty();
            let request = if is_started { status(&core).0 } else { start(&core).0 };
            let log = Arc::clone(&stored);
            let wait = request.until_done::<Value, ()>(&BY_TIME).on_change(move |run| {
                let mut log = log.lock().unwrap();
                if log.last() != Some(run) {
                    log.push(run.clone());
                }
            });
            let wait = wait.poll_interval(SECOND, SECOND).into_future();
            // The start is not killed, because it is not idempotent.
            let least = if is_started { 0 } else { 300 };
            let life = Duration::from_millis(random.u64(least..4000));
            match tokio::time::timeout(life, wait).await {
                Ok(last) => break last.unwrap(),
                Err(_) => kills += 1,
            }
        };
        assert_eq!(last, state(9));
        assert_eq!(statuses(&stored.lock().unwrap()), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
        assert!(kills >= 5, "{kills}");
        let starts = api.lines().iter().filter(|line| line.starts_with("POST")).count();
        assert_eq!(starts, 1);
    }
}
