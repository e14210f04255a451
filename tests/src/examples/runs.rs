//! Tests the programs `start_and_wait` and `blocking`.

use hostile_service::{Server, Settings};

use super::{all_settings, concurrently, executed, run};

#[tokio::test(flavor = "multi_thread")]
async fn start_and_wait_returns_after_the_end_of_the_run() {
    concurrently(all_settings(), |settings| async move {
        let server = Server::start(settings).await.unwrap();
        let outcome = run(&server, "start_and_wait", &["101"]).await;
        outcome.assert(0, &server);
        assert_eq!(outcome.lines("run 9001: ").first(), Some(&"Queuing"), "{}", outcome.stdout);
        assert_eq!(outcome.lines("run 9001: ").last(), Some(&"Success"), "{}", outcome.stdout);
        assert_eq!(outcome.lines("run 9001 has ended with "), ["3 records"]);
        assert_eq!(executed(&server, "POST", "/start").len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn start_and_wait_states_why_a_run_has_failed() {
    concurrently(all_settings(), |settings| async move {
        let server = Server::start(settings).await.unwrap();
        let outcome = run(&server, "start_and_wait", &["103"]).await;
        outcome.assert(1, &server);
        assert_eq!(outcome.lines("the run has failed: "), ["Navigation timed out"]);
        assert_eq!(outcome.lines("possible cause: "), ["The website is slow."]);
        assert_eq!(executed(&server, "POST", "/start").len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn start_and_wait_does_not_repeat_a_start_whose_response_was_lost() {
    let settings = Settings { loses_starts: true, ..Settings::gentle() };
    let server = Server::start(settings).await.unwrap();
    let outcome = run(&server, "start_and_wait", &["101"]).await;
    outcome.assert(1, &server);
    assert!(outcome.stderr.contains("agents.start"), "{}", outcome.stderr);
    assert_eq!(executed(&server, "POST", "/start").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn blocking_lists_starts_and_waits() {
    concurrently(all_settings(), |settings| async move {
        let server = Server::start(settings).await.unwrap();
        let outcome = run(&server, "blocking", &["945", "101"]).await;
        outcome.assert(0, &server);
        let lines: Vec<&str> = outcome.stdout.lines().collect();
        assert_eq!((lines[0], lines[59], lines[60]), ("Jobs 101", "Prices 160", "60 agents"));
        assert_eq!(outcome.lines("run 9001: ").last(), Some(&"Success"));
        let files = ["5001: log.txt", "5002: records-9001.csv", "5003: x", "5004: file-5004"];
        assert_eq!(outcome.lines("file "), files);
        assert_eq!(executed(&server, "POST", "/start").len(), 1);
    })
    .await;
}
