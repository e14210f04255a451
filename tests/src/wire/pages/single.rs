//! Tests the call for a single page.

use super::api::{Api, CURSORS, NUMBERED, UNSIZED};
use crate::runtime::{Operation, Page, Request, Whole};

async fn page(api: &Api, operation: &'static Operation, set: fn(Request) -> Request) -> Page<i64> {
    set(api.core().call(operation)).value(Whole(Page::read)).await.unwrap()
}

#[tokio::test]
async fn single_page_knows_its_index_and_whether_it_is_the_last() {
    let api = Api::numbers(7);
    let second = page(&api, &NUMBERED, |call| call.query("page", 2_i32).query("size", 3_i32)).await;
    assert_eq!((second.index, second.is_last(), second.items), (2, false, vec![3, 4, 5]));
    let third = page(&api, &NUMBERED, |call| call.query("page", 3_i32).query("size", 3_i32)).await;
    assert_eq!((third.index, third.is_last(), third.total), (3, true, Some(7)));
    let whole = page(&api, &NUMBERED, |call| call).await;
    assert_eq!((whole.index, whole.is_last(), whole.items.len()), (1, true, 7));
    let response = api.core().call(&NUMBERED).query("page", 2_i32).query("size", 3_i32);
    let response = response.send(Whole(Page::<i64>::read)).await.unwrap();
    assert_eq!(response.into_value().index, 2);
}

#[tokio::test]
async fn single_page_of_other_lists() {
    let api = Api::new(|_| r#"{"things":[1,2],"next":"a"}"#.to_owned());
    assert!(!page(&api, &CURSORS, |call| call).await.is_last());
    assert!(!page(&api, &UNSIZED, |call| call).await.is_last());
    let array = Api::new(|_| "[1,2]".to_owned());
    assert!(page(&array, &CURSORS, |call| call).await.is_last());
    assert!(page(&array, &UNSIZED, |call| call).await.is_last());
}

#[tokio::test]
async fn error_of_a_single_page_states_its_number() {
    let api = Api::new(|_| r#"{"things":[1,true]}"#.to_owned());
    let call = api.core().call(&NUMBERED).query("page", 2_i32);
    let error = call.value(Whole(Page::<i64>::read)).await.unwrap_err().to_string();
    assert!(error.contains("page 2: $.things[1]: expected an integer"), "{error}");
}

#[cfg(feature = "blocking")]
#[test]
fn blocking_page_knows_its_index() {
    let api = Api::numbers(7);
    let call = api.core().call(&NUMBERED).query("page", 2_i32).query("size", 3_i32);
    let page: Page<i64> = call.call_blocking(Whole(Page::read)).unwrap();
    assert_eq!((page.index, page.is_last()), (2, false));
}
