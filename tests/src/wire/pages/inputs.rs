//! Tests the page and the page size that a walk requests, and numbers that are rejected before anything is sent.

use super::api::{Api, CURSORS, ListCall, NUMBERED, OFFSETS, POSTED, all};
use crate::runtime::{Page, Request};

#[tokio::test]
async fn requests_numbered_pages_of_the_default_size() {
    let api = Api::numbers(5);
    all(ListCall(api.core().call(&NUMBERED).query("name", "x")).items()).await;
    assert_eq!(api.queries(), ["name=x&size=3&page=1", "name=x&size=3&page=2"]);
    let api = Api::numbers(5);
    all(api.call(&OFFSETS).items()).await;
    assert_eq!(api.queries(), ["size=3&offset=0", "size=3&offset=3"]);
}

#[tokio::test]
async fn the_call_sets_the_size_and_the_first_page() {
    let call =
        |api: &Api| ListCall(api.core().call(&NUMBERED).query("size", 2_i32).query("page", 2_i32));
    let api = Api::numbers(7);
    assert_eq!(all(call(&api).items()).await, [2, 3, 4, 5, 6]);
    assert_eq!(api.queries()[0], "size=2&page=2");
    let api = Api::numbers(7);
    let pages: Vec<Page<i64>> = call(&api).pages(4).try_collect().await.unwrap();
    assert_eq!((pages.len(), pages[0].index, pages[0].items.clone()), (1, 2, vec![4, 5, 6]));
    assert_eq!(api.queries(), ["size=4&page=2"]);
    let api = Api::numbers(7);
    let call = ListCall(api.core().call(&OFFSETS).query("offset", 5_i64));
    assert_eq!(all(call.items()).await, [5, 6]);
    let api = Api::new(|inputs| format!(r#"{{"things":[{}]}}"#, inputs.get("after").unwrap()));
    let call = ListCall(api.core().call(&CURSORS).query("after", "17"));
    assert_eq!(all(call.items()).await, [17]);
}

/// Returns the error of the first item, or of the first page of this size, after which the stream has ended.
async fn rejected(call: Request, size: Option<u32>) -> String {
    let call = ListCall(call);
    let error = match size {
        Some(size) => {
            let mut pages = call.pages(size);
            let error = pages.next().await.unwrap().unwrap_err();
            assert!(pages.next().await.is_none());
            error
        }
        None => {
            let mut items = call.items().prefetch(2);
            let error = items.next().await.unwrap().unwrap_err();
            assert!(items.next().await.is_none());
            error
        }
    };
    assert!(!error.may_have_been_executed() && error.attempts().is_empty());
    error.to_string()
}

#[tokio::test]
async fn invalid_numbers_are_errors_and_send_nothing() {
    let api = Api::numbers(7);
    let call = || api.core().call(&NUMBERED);
    for (call, size, expected) in [
        (call(), Some(0), "a page cannot have 0 items"),
        (call(), Some(101), "a page cannot have 101 items: the maximum is 100"),
        (call().query("size", 0_i32), None, "a page cannot have 0 items"),
        (call().query("size", -5_i32), None, "`size` is \"-5\", which is not an unsigned number"),
        (call().query("page", 0_i32), None, "page 0 does not exist: the first page is 1"),
        (
            call().query("page", -1_i32),
            Some(5),
            "`page` is \"-1\", which is not an unsigned number",
        ),
    ] {
        let error = rejected(call, size).await;
        assert_eq!(error, format!("things.list (GET /things): {expected}"));
    }
    let field = api.core().call(&POSTED).body("[1, 2]");
    let expected = "`page` cannot be set, because the body of the call is not a JSON object";
    assert_eq!(rejected(field, None).await, format!("things.posted (POST /things): {expected}"));
    let offset = api.core().call(&OFFSETS).query("offset", -1_i32);
    assert!(rejected(offset, None).await.contains("`offset` is"));
    assert_eq!(api.count(), 0);
}

#[tokio::test]
async fn invalid_input_of_the_call_is_the_error_of_the_first_item() {
    let api = Api::numbers(7);
    let mut items = ListCall(api.core().call(&NUMBERED).header("a b", "c")).items();
    let error = items.next().await.unwrap().unwrap_err().to_string();
    assert!(
        error.starts_with("things.list (GET /things): ") && error.contains("header"),
        "{error}"
    );
    assert!(items.next().await.is_none());
    assert_eq!(api.count(), 0);
}

#[tokio::test]
async fn position_does_not_repair_an_invalid_call() {
    let api = Api::numbers(7);
    let position = api.call(&NUMBERED).items().position();
    let mut pages = api.call(&NUMBERED).pages(0).resume(position);
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.is_invalid_input() && error.to_string().contains("0 items"), "{error}");
    assert_eq!(api.count(), 0);
}
