//! Tests the program `follow_session`.

use std::time::Duration;

use hostile_service::{Server, Settings};

use super::{Outcome, all_settings, concurrently, run};

/// Returns the cursors that a program has printed.
fn cursors(outcome: &Outcome) -> Vec<i64> {
    let cursor = |line: &str| line.split_once(": ")?.0.parse().ok();
    outcome.stdout.lines().filter_map(cursor).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn follow_session_loses_and_repeats_no_event() {
    // Responses with several events, which may be repeated and in any order.
    let stage = Duration::from_millis(20);
    let fast = (4..8).map(|seed| Settings { stage, ..Settings::hostile(seed) });
    concurrently(all_settings().into_iter().chain(fast), |settings| async move {
        let server = Server::start(settings.clone()).await.unwrap();
        // Hostile servers end the second session differently.
        for session in ["session-1", "session-2"] {
            let outcome = run(&server, "follow_session", &["Extract the prices"]).await;
            outcome.assert(0, &server);
            assert_eq!(outcome.lines("session "), [session]);
            assert_eq!(outcome.lines("the session is "), ["completed"]);
            assert_eq!(
                cursors(&outcome),
                Vec::from_iter(0..10),
                "{settings:?}:\n{}",
                outcome.stdout
            );
            let has_line = |line: &str| outcome.stdout.lines().any(|it| it == line);
            assert!(has_line("7: error: The page was slow.") && has_line("9: The agent is ready."));
            assert!(outcome.lines("6: unknown event ")[0].contains("browser_restarted"));
        }
        let outcome = run(&server, "follow_session", &["--after", "4", "session-1"]).await;
        outcome.assert(0, &server);
        assert_eq!(cursors(&outcome), [5, 6, 7, 8, 9], "{}", outcome.stdout);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn follow_session_ends_after_an_unrecoverable_error() {
    concurrently(all_settings(), |settings| async move {
        let server = Server::start(settings).await.unwrap();
        let outcome = run(&server, "follow_session", &["Extract prices and fail"]).await;
        outcome.assert(0, &server);
        assert_eq!(outcome.lines("9: "), ["error: The page needs a login."]);
        assert_eq!(outcome.lines("the session is "), ["error"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn follow_session_states_why_a_session_cannot_start() {
    let server = Server::start(Settings::gentle()).await.unwrap();
    let outcome = run(&server, "follow_session", &["short"]).await;
    outcome.assert(1, &server);
    assert!(outcome.stderr.contains("10 to 5000 characters"), "{}", outcome.stderr);
}
