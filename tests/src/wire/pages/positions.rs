//! Tests positions: walks that are stopped and continued, in lists that do not change and in lists that grow.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::api::{Api, CURSORS, EnvelopeCall, ListCall, NUMBERED, OFFSETS, all, page};
use crate::runtime::Position;
use crate::runtime::{Builder, CredentialLocation, Items, Operation, Page, Retry, Scheme};

/// Returns a list of any kind with this number of items, in pages with up to three items.
fn list(count: usize) -> Api {
    Api::new(move |inputs| {
        let text = page(inputs, count, None);
        let (before, size) = inputs.range().unwrap();
        match inputs.get("page").or(inputs.get("offset")) {
            Some(_) => text,
            None if before + size < count => {
                text.replacen('{', &format!(r#"{{"next":"{}","#, before + size), 1)
            }
            None => text,
        }
    })
}

/// The item and the position that a program has stored in one write.
#[derive(Default)]
struct Store {
    items: Vec<i64>,
    position: Option<String>,
}

impl Store {
    fn resumed(&self, items: Items<i64>) -> Items<i64> {
        match &self.position {
            Some(text) => items.resume(text.parse().unwrap()),
            None => items,
        }
    }
}

#[tokio::test]
async fn walk_that_is_killed_at_random_moments_loses_and_repeats_nothing() {
    for operation in [&NUMBERED, &OFFSETS, &CURSORS] {
        for seed in 0..20 {
            let mut random = fastrand::Rng::with_seed(seed);
            let count = random.usize(0..40);
            let api = list(count);
            let mut store = Store::default();
            for _ in 0..20 {
                let items = api.call(operation).items().prefetch(random.usize(0..3));
                let mut items = store.resumed(items);
                for _ in 0..random.usize(0..4) {
                    let Some(item) = items.next().await else { break };
                    store.items.push(item.unwrap());
                    store.position = Some(items.position().to_string());
                }
            }
            store.items.extend(all(store.resumed(api.call(operation).items())).await);
            let expected: Vec<i64> = (0..count as i64).collect();
            assert_eq!(store.items, expected, "{} with seed {seed}", operation.name);
        }
    }
}

#[tokio::test]
async fn pages_continue_after_the_items_of_a_position() {
    for operation in [&NUMBERED, &OFFSETS, &CURSORS] {
        let api = list(8);
        let mut items = api.call(operation).0.query("size", 3_i32).items::<i64, ()>();
        for _ in 0..4 {
            items.next().await.unwrap().unwrap();
        }
        let pages = api.call(operation).pages(3).resume(items.position());
        let pages: Vec<Page<i64>> = pages.try_collect().await.unwrap();
        let shown: Vec<_> = pages.into_iter().map(|page| (page.index, page.items)).collect();
        assert_eq!(shown, [(2, vec![4, 5]), (3, vec![6, 7])], "{}", operation.name);
    }
}

#[tokio::test]
async fn finished_walk_resumes_to_what_was_appended() {
    for operation in [&NUMBERED, &OFFSETS, &CURSORS] {
        for (count, total) in [(0, true), (4, true), (6, true), (4, false), (6, false)] {
            let length = Arc::new(AtomicUsize::new(count));
            let shared = Arc::clone(&length);
            let api = Api::new(move |inputs| {
                let count = shared.load(Ordering::Relaxed);
                page(inputs, count, total.then_some(count))
            });
            if operation.name == CURSORS.name && count > 3 {
                continue;
            }
            let mut items = api.call(operation).items();
            while let Some(item) = items.next().await {
                item.unwrap();
            }
            let end = items.position();
            let resumed = || api.call(operation).items().resume(end.clone());
            assert!(all(resumed()).await.is_empty(), "{} {count}", operation.name);
            let pages = api.call(operation).pages(3).resume(end.clone());
            assert!(pages.try_collect::<Vec<Page<i64>>>().await.unwrap().is_empty());
            length.store(count + 5, Ordering::Relaxed);
            let appended: Vec<i64> = (count as i64..count as i64 + 5).collect();
            let resumed = all(resumed()).await;
            match operation.name == CURSORS.name {
                // The list has no cursor, so it has one page.
                true => assert_eq!(resumed, appended[..3]),
                false => assert_eq!(resumed, appended, "{} {count} {total}", operation.name),
            }
        }
    }
}

#[tokio::test]
async fn position_of_another_list_is_rejected_and_sends_nothing() {
    let api = Api::numbers(9);
    let position = |operation: &'static Operation, name: &str, size| {
        ListCall(api.core().call(operation).query("name", name)).pages(size).position()
    };
    for (other, expected) in [
        (position(&OFFSETS, "x", 3), "belongs to `things.offsets`, not to `things.list`"),
        (position(&NUMBERED, "y", 3), "another query: `/things?name=y`, not `/things?name=x`"),
        (position(&NUMBERED, "x", 4), "pages of another size: 4, not 3"),
    ] {
        let call = || ListCall(api.core().call(&NUMBERED).query("name", "x"));
        let mut items = call().items().resume(other.clone());
        let error = items.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(items.next().await.is_none());
        let mut pages = call().pages(3).resume(other);
        assert!(pages.next().await.unwrap().is_err() && pages.next().await.is_none());
    }
    let secret = |value| ListCall(api.core().call(&NUMBERED).query("token", value)).items();
    let mut items = secret("b").resume(secret("a").position());
    let error = items.next().await.unwrap().unwrap_err().to_string();
    assert!(error.contains("another query: `/things?token=[redacted "), "{error}");
    assert_eq!(api.count(), 0);
    // The order of the parameters, the first page and the headers do not matter.
    let call = api.core().call(&NUMBERED).query("b", 1_i32).query("a", 2_i32);
    let mut items = ListCall(call.header("x-a", "b")).items();
    items.next().await.unwrap().unwrap();
    let call = api.core().call(&NUMBERED).query("page", 3_i32).query("a", 2_i32).query("b", 1_i32);
    let resumed = ListCall(call).items().resume(items.position());
    assert_eq!(all(resumed).await, [1, 2, 3, 4, 5, 6, 7, 8]);
}

#[tokio::test]
async fn position_of_a_page_that_does_not_exist_is_rejected_and_sends_nothing() {
    let api = Api::numbers(9);
    for (operation, changed, expected) in [
        (&NUMBERED, ("\"page\":1", "\"page\":0"), "on page 0, but the first page is 1"),
        (&OFFSETS, (",\"offset\":0", ""), "does not contain the start of page 1"),
        (&CURSORS, ("\"page\":1", "\"page\":2"), "does not contain the start of page 2"),
    ] {
        let stored = api.call(operation).items().position().to_string();
        let changed = stored.replace(changed.0, changed.1);
        assert_ne!(changed, stored);
        let mut items = api.call(operation).items().resume(changed.parse().unwrap());
        let error = items.next().await.unwrap().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(items.next().await.is_none());
    }
    assert_eq!(api.count(), 0);
}

static KEY: Scheme = Scheme {
    name: "Key",
    location: CredentialLocation::Query("apiKey"),
    prefix: "",
    setters: &[],
    env: None,
};
static SECURED: Operation = Operation { security: &[&[&KEY]], ..NUMBERED };

#[tokio::test]
async fn position_contains_no_credential() {
    let api = Api::numbers(9);
    let builder = Builder::new("https://api.example", "test").transport(api.clone());
    let builder = builder.credential(&KEY, "hunter2-key").header("x-secret", "hunter2-header");
    let core = builder.rate_limit(None).retry(Retry::never()).build().unwrap();
    let call = core.call(&SECURED).query("access_token", "hunter2-token").query("q", "hunter2-key");
    let call =
        call.header("authorization", "hunter2-own").field("password", "hunter2-field".to_owned());
    let mut items = ListCall(call.query("name", "x")).items();
    items.next().await.unwrap().unwrap();
    assert!(api.queries()[0].contains("hunter2-key"));
    let text = items.position().to_string();
    assert!(!text.contains("hunter2") && text.contains("name=x"), "{text}");
    assert!(!format!("{items:?} {:?}", items.position()).contains("hunter2"));
}

#[tokio::test]
async fn position_counts_what_was_returned_and_not_what_was_requested() {
    let api = Api::numbers(9);
    let mut items = api.call(&NUMBERED).items().prefetch(2);
    let mut shown = vec![short(&items.position())];
    while items.next().await.is_some() {
        shown.push(short(&items.position()));
    }
    shown.push(short(&items.position()));
    let expected = ["1.0", "1.1", "1.2", "2.0", "2.1", "2.2", "3.0", "3.1", "3.2", "3.3", "3.3"];
    assert_eq!(shown, expected);
    assert_eq!(format!("{items:?}"), "Items(things.list: page 3, item 3)");
}

#[tokio::test]
async fn position_after_an_error_is_the_page_that_failed() {
    let failing = Arc::new(AtomicUsize::new(1));
    let left = Arc::clone(&failing);
    let api = Api::late(std::time::Duration::ZERO, move |inputs| {
        let fails = inputs.number("page") == Some(2) && left.swap(0, Ordering::Relaxed) > 0;
        (if fails { 500 } else { 200 }, page(inputs, 7, Some(7)))
    });
    let mut items = EnvelopeCall(api.core().call(&NUMBERED)).items().prefetch(1);
    for expected in 0..3 {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    assert_eq!(items.next().await.unwrap().unwrap_err().status().unwrap(), 500);
    assert!(items.next().await.is_none());
    assert_eq!(short(&items.position()), "2.0");
    let resumed = api.call(&NUMBERED).items().resume(items.position());
    assert_eq!(all(resumed).await, [3, 4, 5, 6]);
}

/// Returns the page and the item of a position.
fn short(position: &Position) -> String {
    let value = serde_json::to_value(position).unwrap();
    format!("{}.{}", value["page"], value["item"])
}

#[tokio::test]
async fn cursor_of_a_position_is_an_error_if_the_server_returns_it_again() {
    let api = Api::new(|inputs| match inputs.get("after") {
        None => r#"{"things":[0],"next":"a"}"#.to_owned(),
        Some(_) => r#"{"things":[1],"next":"a"}"#.to_owned(),
    });
    let mut items = api.call(&CURSORS).items();
    items.next().await.unwrap().unwrap();
    let mut resumed = api.call(&CURSORS).items().resume(items.position());
    assert_eq!(resumed.next().await.unwrap().unwrap(), 1);
    let error = resumed.next().await.unwrap().unwrap_err().to_string();
    assert!(error.contains("a cursor on page 2 for the second time"), "{error}");
    assert_eq!(api.count(), 2);
}

#[tokio::test]
async fn walk_that_has_begun_continues_elsewhere() {
    let api = Api::numbers(9);
    let mut items = api.call(&NUMBERED).items().prefetch(2);
    let begin = items.position();
    for expected in 0..4 {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    // Items and requests of other pages are left.
    let mut items = items.resume(begin);
    for expected in 0..9 {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    assert!(items.next().await.is_none());
}
