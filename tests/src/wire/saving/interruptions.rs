//! Tests bodies that break off: within one download, and how often it continues.

use std::time::Duration;

use sequentum::{Client, Retry};

use super::super::KEY;
use super::Case;

fn from(byte: usize) -> Option<String> {
    Some(format!("bytes={byte}-"))
}

#[tokio::test]
async fn continues_after_a_broken_connection() {
    let case = Case::new();
    case.server.break_after(&[2500, 1, 3000]);
    let saved = case.save(Retry::default()).await.unwrap();
    assert_eq!((saved.bytes, saved.resumed_from), (10_000, 0));
    case.assert_complete();
    assert_eq!(case.server.ranges(), [None, from(2500), from(2501), from(5501)]);
}

#[tokio::test]
async fn continues_a_body_that_is_shorter_than_its_length() {
    let case = Case::new();
    case.server.end_after(2500);
    let error = case.save(Retry::never()).await.unwrap_err();
    assert!(error.is_temporary() && error.is_safe_to_repeat(), "{error}");
    assert!(error.to_string().ends_with("the body ends after 2500 of 10000 bytes"), "{error}");
    case.server.end_after(100);
    case.save(Retry::default()).await.unwrap();
    case.assert_complete();
    assert_eq!(case.server.ranges(), [None, from(2500), from(2600)]);
}

#[tokio::test(start_paused = true)]
async fn continues_a_body_that_stalls() {
    let case = Case::new();
    case.server.stall_after(1500);
    let builder = Client::builder().api_key(KEY).base_url("https://api.example");
    let builder = builder.transport(case.server.clone()).retry(Retry::default());
    let client = builder.timeout(Duration::from_secs(7)).build().unwrap();
    let begun = tokio::time::Instant::now();
    client.agents().download(101, 9001, 5002).save(&case.path).await.unwrap();
    assert!((7..8).contains(&begun.elapsed().as_secs()), "{:?}", begun.elapsed());
    case.assert_complete();
    assert_eq!(case.server.ranges(), [None, from(1500)]);
}

#[tokio::test]
async fn retry_limits_the_interruptions_without_further_bytes() {
    let case = Case::new();
    case.server.break_after(&[2500, 0, 0]);
    let error = case.save(Retry::default().attempts(3)).await.unwrap_err();
    assert!(error.to_string().contains("connection reset"), "{error}");
    assert_eq!(case.server.ranges(), [None, from(2500), from(2500)]);
    // The count begins again with each byte.
    case.server.break_after(&[0, 0, 1, 0, 1, 1, 1]);
    case.save(Retry::default().attempts(3)).await.unwrap();
    case.assert_complete();
}

#[tokio::test]
async fn starts_over_without_a_strong_validator_and_stops_without_progress() {
    for etag in [None, Some("W/\"v1\"")] {
        let case = Case::new();
        case.server.set_content(&case.server.content(), etag);
        case.server.break_after(&[2500, 3000]);
        let saved = case.save(Retry::default()).await.unwrap();
        assert_eq!(saved.resumed_from, 0);
        case.assert_complete();
        assert_eq!(case.server.ranges(), [None, None, None]);

        case.server.break_after(&[2500; 9]);
        case.save(Retry::default().attempts(3)).await.unwrap_err();
        let text = std::fs::read_to_string(super::record(&case.path)).unwrap();
        assert!(text.contains(r#""etag":null"#), "{text}");
        assert_eq!(case.server.ranges().len(), 3 + 3, "the same bytes again are no progress");
    }
}

#[tokio::test]
async fn starts_over_without_a_length() {
    let case = Case::new();
    case.server.hide_length();
    case.server.break_after(&[2500]);
    case.save(Retry::default()).await.unwrap();
    case.assert_complete();
    assert_eq!(case.server.ranges(), [None, None]);
}

#[tokio::test]
async fn interruptions_without_progress_cost_retry_tokens() {
    let case = Case::new();
    let client = super::client(&case.server, Retry::default().attempts(1000));
    case.server.break_after(&[2500]);
    case.server.break_after(&[0; 100]);
    client.agents().download(101, 9001, 5002).save(&case.path).await.unwrap_err();
    // A request costs 14 of the 500 tokens, and adds one because its response has begun.
    assert_eq!(case.server.ranges().len(), 2 + 38);
    // Progress needs no token.
    case.server.clear_actions();
    case.server.break_after(&[1; 50]);
    client.agents().download(101, 9001, 5002).save(&case.path).await.unwrap();
    case.assert_complete();
}

#[tokio::test]
async fn interruptions_are_not_limited_without_tokens() {
    let case = Case::new();
    case.server.break_after(&[&[2500][..], &[0; 60][..]].concat());
    case.save(Retry::default().attempts(100).max_delay(Duration::ZERO).tokens(None)).await.unwrap();
    case.assert_complete();
    assert_eq!(case.server.ranges().len(), 62);
}

#[tokio::test]
async fn error_states_that_no_tokens_are_left() {
    let case = Case::new();
    case.server.break_after(&[2500, 0, 0, 0]);
    let error = case.save(Retry::default().attempts(100).tokens(14)).await.unwrap_err();
    assert!(error.attempts().is_out_of_tokens(), "{error}");
    let text = error.to_string();
    let expected = "the client has no retry tokens left: see `Retry::tokens`); the download was interrupted 3 times";
    assert!(text.ends_with(expected), "{text}");
    case.server.clear_actions();
    case.server.break_after(&[0, 0]);
    let error = case.save(Retry::default().attempts(1)).await.unwrap_err();
    assert!(!error.attempts().is_out_of_tokens(), "{error}");
    assert!(!error.to_string().contains("interrupted"), "{error}");
    case.server.clear_actions();
    case.server.break_after(&[0, 0, 0]);
    let error = case.save(Retry::default().attempts(3)).await.unwrap_err();
    assert!(error.to_string().ends_with("; the download was interrupted 3 times"), "{error}");
}

#[tokio::test]
async fn interruption_that_recovers_returns_its_tokens() {
    let case = Case::new();
    let client = super::client(&case.server, Retry::default().tokens(14));
    for _ in 0..5 {
        case.server.clear_actions();
        case.server.break_after(&[2500, 0, 10, 0, 10, 0]);
        client.agents().download(101, 9001, 5002).save(&case.path).await.unwrap();
        case.assert_complete();
    }
}
