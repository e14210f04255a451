//! Tests the rate limit over sockets, with a server that enforces the same limit.

use std::time::Duration;

use overhead::limited_calls::Load;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn server_with_the_same_limit_rejects_no_call() {
    let window = Duration::from_secs(2);
    let load = Load { calls: 300, tasks: 32, limit: 100, window };
    let outcome = load.run().await.unwrap();
    println!("{outcome:?}");
    assert_eq!((outcome.accepted, outcome.rejected, outcome.first_attempts), (300, 0, 300));
    assert!(outcome.elapsed >= load.optimum(), "the server would have rejected calls");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_runs_of_short_windows_are_never_rejected() {
    for _ in 0..5 {
        let window = Duration::from_millis(50);
        let load = Load { calls: 64, tasks: 16, limit: 10, window };
        let outcome = load.run().await.unwrap();
        assert_eq!((outcome.accepted, outcome.rejected, outcome.first_attempts), (64, 0, 64));
    }
}
