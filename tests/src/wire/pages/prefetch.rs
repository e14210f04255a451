//! Tests pages that are requested ahead: their order, their number, and what remains after the stream is dropped.

use std::time::Duration;

use tokio::time::Instant;

use super::api::{Api, CURSORS, NUMBERED, OFFSETS, SECOND, all, page};
use crate::runtime::{Operation, Page};

/// Returns an API with ten numbers that responds after a second.
fn api(total: Option<usize>) -> Api {
    Api::late(SECOND, move |inputs| {
        let text = page(inputs, 10, total);
        match inputs.range() {
            Some((before, size)) if before + size < 10 => {
                (200, text.replacen('{', &format!(r#"{{"next":"{}","#, before + size), 1))
            }
            _ => (200, text),
        }
    })
}

async fn walk(api: &Api, operation: &'static Operation, ahead: usize) -> Duration {
    let begun = Instant::now();
    let items = all(api.call(operation).items().prefetch(ahead)).await;
    assert_eq!(items, (0..10).collect::<Vec<_>>(), "{} {ahead}", operation.name);
    begun.elapsed()
}

#[tokio::test(start_paused = true)]
async fn requests_pages_ahead_and_keeps_their_order() {
    // Four pages: the first one alone, then up to `ahead` pages at a time.
    for operation in [&NUMBERED, &OFFSETS] {
        for (ahead, seconds) in [(0, 4), (1, 4), (2, 3), (3, 2), (9, 2)] {
            let api = api(Some(10));
            assert_eq!(walk(&api, operation, ahead).await, SECOND * seconds, "{ahead} ahead");
            assert_eq!(api.count(), 4, "no page after the last one is requested");
        }
    }
    let api = api(None);
    assert_eq!(walk(&api, &CURSORS, 9).await, 4 * SECOND);
    assert_eq!(api.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn at_most_32_pages_are_requested_ahead() {
    let api = Api::late(SECOND, |inputs| (200, page(inputs, 1000, Some(1000))));
    let mut items = api.call(&NUMBERED).items().prefetch(usize::MAX);
    for expected in 0..3 {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    assert_eq!(api.count(), 33);
}

#[tokio::test(start_paused = true)]
async fn requests_make_progress_while_items_are_returned() {
    for operation in [&NUMBERED, &OFFSETS, &CURSORS] {
        let api = api(None);
        let begun = Instant::now();
        let mut items = api.call(operation).items().prefetch(1);
        while let Some(item) = items.next().await {
            item.unwrap();
            tokio::time::sleep(SECOND / 2).await;
        }
        // The first page, and ten items that take half a second each: no wait for the other pages.
        assert_eq!(begun.elapsed(), SECOND + 5 * SECOND, "{}", operation.name);
    }
}

#[tokio::test(start_paused = true)]
async fn pages_are_requested_while_the_caller_handles_one() {
    let (api, begun) = (api(Some(10)), Instant::now());
    let mut pages = api.call(&NUMBERED).pages(5).prefetch(1);
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 5);
    assert_eq!(api.count(), 2, "the second page is requested at once");
    tokio::time::sleep(SECOND).await;
    let last: Page<i64> = pages.next().await.unwrap().unwrap();
    assert!(last.is_last() && pages.next().await.is_none());
    assert_eq!(begun.elapsed(), 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn without_a_total_requests_after_the_last_page_are_cancelled() {
    let api = api(None);
    walk(&api, &NUMBERED, 3).await;
    assert!((4..=7).contains(&api.count()), "{}", api.count());
    assert_eq!(api.alive(), 0);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_stream_cancels_its_requests() {
    let api = api(Some(10));
    let mut items = api.call(&NUMBERED).items().prefetch(2);
    items.next().await.unwrap().unwrap();
    assert_eq!((api.count(), api.alive()), (3, 2));
    drop(items);
    assert_eq!(api.alive(), 0);
}

#[tokio::test(start_paused = true)]
async fn pages_after_a_failed_page_are_dropped() {
    let api = Api::late(SECOND, |inputs| {
        let status = if inputs.number("page") == Some(3) { 404 } else { 200 };
        (status, page(inputs, 30, Some(30)))
    });
    let mut items = api.call(&NUMBERED).items().prefetch(4);
    for expected in 0..6 {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    assert_eq!((api.count(), api.alive()), (6, 1), "the request of page 6 is under way");
    assert!(items.next().await.unwrap().unwrap_err().is_not_found());
    assert_eq!(api.alive(), 0);
    assert!(items.next().await.is_none());
    assert_eq!((api.count(), api.alive()), (6, 0));
}

#[tokio::test(start_paused = true)]
async fn offsets_follow_the_items_that_arrive() {
    // The server returns two items although three were requested, and three on its first page.
    let api = Api::late(SECOND, |inputs| {
        let offset = inputs.number("offset").unwrap();
        let size = if offset == 0 { 3 } else { 2 };
        (200, format!(r#"{{"things":{},"total":9}}"#, super::api::array(offset, size, 9)))
    });
    let items = all(api.call(&OFFSETS).items().prefetch(2)).await;
    assert_eq!(items, (0..9).collect::<Vec<_>>());
}
