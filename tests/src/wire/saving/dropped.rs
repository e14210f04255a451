//! Drops a download after each of its polls, and after random numbers of them. Tests that nothing of it remains, and that
//! the next download continues it.

use std::fs;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use sequentum::{Client, RateLimit, Retry};

use super::super::KEY;
use super::super::in_memory::dropped_after;
use super::{Case, part, record};

/// Returns a client with a rate limit, for which two interruptions without progress are permitted.
fn limited(case: &Case) -> Client {
    let builder = Client::builder().api_key(KEY).base_url("https://api.example");
    let builder = builder.transport(case.server.clone());
    let retry = Retry::default().attempts(3).base_delay(Duration::ZERO);
    builder.retry(retry).rate_limit(RateLimit::new(50, Duration::from_secs(3600))).build().unwrap()
}

fn used_slots(client: &Client) -> usize {
    client.rate_budget().unwrap().used() as usize
}

/// Uses up the retry tokens of a client by interruptions without progress. Returns the number of requests until then: 39
/// for all tokens, and one less for each interruption before.
async fn requests_of_all_tokens(case: &Case, client: &Client) -> usize {
    case.server.clear_actions();
    case.server.forget_requests();
    case.server.break_after(&[0; 100]);
    let call = client
        .agents()
        .download(101, 9001, 5002)
        .with_retry(Retry::default().attempts(u32::MAX).base_delay(Duration::ZERO));
    let folder = tempfile::tempdir().unwrap();
    call.save(folder.path().join("other.csv")).await.unwrap_err();
    case.server.clear_actions();
    case.server.ranges().len()
}

/// Asserts that the files are those of an interrupted download, or of a complete one.
fn assert_files(case: &Case, polls: usize) {
    let content = case.server.content();
    let is = |path: &Path| path.exists();
    if let Ok(bytes) = fs::read(part(&case.path)) {
        assert!(content.starts_with(&bytes), "poll {polls}: the bytes differ");
        assert!(bytes.is_empty() || is(&record(&case.path)), "poll {polls}: no description");
    } else if is(&case.path) {
        assert!(fs::read(&case.path).unwrap() == content, "poll {polls}");
    }
    let count = fs::read_dir(case.path.parent().unwrap()).unwrap().count();
    assert!(count <= 2, "poll {polls}: {count} files");
}

#[tokio::test]
async fn download_that_is_dropped_after_any_poll_leaves_only_what_can_be_continued() {
    let (mut resumed, mut has_waited) = (0, false);
    for polls in 1.. {
        let case = Case::new();
        let client = limited(&case);
        case.server.break_after(&[2500, 0, 1000]);
        let save = || client.agents().download(101, 9001, 5002).save(&case.path);
        let has_ended = dropped_after(save().into_future(), polls).await;
        assert_eq!(case.server.open_bodies(), 0, "a body remains after poll {polls}");
        let sent = case.server.requests().len().div_ceil(2);
        assert_eq!(used_slots(&client), sent, "poll {polls}: slots of requests that were not sent");
        assert_files(&case, polls);

        // The interruption of the second request is without progress, and takes its tokens before it waits. The first bytes of
        // the third request return them.
        let requests = requests_of_all_tokens(&case, &client).await;
        let is_expected = requests == 39 || (requests == 38 && (2..=3).contains(&sent));
        assert!(is_expected, "poll {polls}: {requests} after {sent} requests");
        has_waited |= requests == 38;
        let saved = save().await.unwrap_or_else(|error| panic!("poll {polls}: {error}"));
        case.assert_complete();
        resumed += usize::from(saved.resumed_from > 0);
        if has_ended {
            assert!(polls > 20 && resumed > 10, "{polls} polls, {resumed} of them were continued");
            assert!(has_waited, "no download was dropped while it had tokens");
            return;
        }
    }
}

/// Polls a future this many times without waiting for other threads, and drops it. Returns whether it has ended.
async fn dropped_at_once(future: impl Future, polls: usize) -> bool {
    let mut future = pin!(future);
    for _ in 0..polls {
        if future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready() {
            return true;
        }
        tokio::task::yield_now().await;
    }
    false
}

#[tokio::test]
async fn download_that_is_dropped_20_times_loses_and_repeats_nothing() {
    let mut random = fastrand::Rng::with_seed(13);
    let mut resumed = 0;
    for round in 0..10 {
        let case = Case::new();
        let mut content = vec![0; 200_000];
        random.fill(&mut content);
        case.server.set_content(&content, Some("\"big\""));
        for _ in 0..20 {
            let save = case.save(Retry::never());
            // A write may still be running when the next download begins.
            let has_ended = match round % 2 {
                0 => dropped_after(save, random.usize(1..30)).await,
                _ => dropped_at_once(save, random.usize(1..3000)).await,
            };
            if has_ended {
                break;
            }
            let before = fs::read(part(&case.path)).unwrap_or_default();
            assert!(content.starts_with(&before), "round {round}");
        }
        let saved = case.save(Retry::never()).await.unwrap();
        case.assert_complete();
        let last = case.server.ranges().last().unwrap().clone();
        // If all bytes are there, the last one is requested again.
        let from = saved.resumed_from.min(199_999);
        let expected = (from > 0).then(|| format!("bytes={from}-"));
        assert_eq!(last, expected, "each byte is requested once");
        resumed += usize::from(saved.resumed_from > 10_000);
    }
    assert!(resumed > 3, "{resumed} downloads were continued");
}
