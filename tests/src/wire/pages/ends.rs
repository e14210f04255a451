//! Tests where a walk ends, for each kind of list.

use super::api::{
    ARRAYS, Api, CURSORS, Inputs, NUMBERED, OFFSETS, POSTED, UNSIZED, UnsizedCall, all, array, page,
};
use crate::runtime::{Operation, Page};

/// Walks over all items. Asserts that they are the numbers up to `count`, and returns the number of requests.
async fn requests(api: &Api, operation: &'static Operation, count: i64) -> usize {
    assert_eq!(all(api.call(operation).items()).await, (0..count).collect::<Vec<_>>());
    api.count()
}

#[tokio::test]
async fn ends_when_the_total_is_reached() {
    for (count, expected) in [(0, 1), (1, 1), (3, 1), (4, 2), (6, 2), (7, 3)] {
        for operation in [&NUMBERED, &OFFSETS] {
            let api = Api::numbers(count);
            let requests = requests(&api, operation, count as i64).await;
            assert_eq!(requests, expected, "{count} items of {}", operation.name);
        }
    }
}

#[tokio::test]
async fn ends_after_a_short_or_an_empty_page_without_a_total() {
    for (count, expected) in [(0, 1), (2, 1), (3, 2), (7, 3)] {
        for operation in [&NUMBERED, &OFFSETS] {
            let api = Api::new(move |inputs| page(inputs, count, None));
            assert_eq!(requests(&api, operation, count as i64).await, expected, "{count} items");
        }
        let arrays = Api::new(move |inputs| {
            let (before, size) = inputs.range().unwrap();
            array(before, size, count)
        });
        assert_eq!(requests(&arrays, &ARRAYS, count as i64).await, expected, "{count} in arrays");
    }
}

#[tokio::test]
async fn continues_after_a_short_page_if_the_total_says_so() {
    let capped = |inputs: &Inputs| {
        let before =
            inputs.number("offset").unwrap_or_else(|| 2 * (inputs.number("page").unwrap() - 1));
        format!(r#"{{"items":{},"total":"7"}}"#, array(before, 2, 7))
    };
    for operation in [&NUMBERED, &OFFSETS] {
        assert_eq!(requests(&Api::new(capped), operation, 7).await, 4);
        // The walk starts after the first page, so it does not know how many items came before.
        let api = Api::new(capped);
        let selector = if operation.name == OFFSETS.name { "offset" } else { "page" };
        let call = api.call(operation).0.query(selector, 2_i64);
        assert_eq!(all(call.items::<i64, ()>()).await, [2, 3, 4, 5, 6]);
    }
}

#[tokio::test]
async fn plain_array_instead_of_a_page_is_everything() {
    for operation in [&NUMBERED, &OFFSETS, &CURSORS] {
        for prefetch in [0, 3] {
            let api = Api::new(|_| array(0, 50, 50));
            let items = api.call(operation).items().prefetch(prefetch);
            assert_eq!(all(items).await.len(), 50);
            assert_eq!(api.count(), 1);
        }
    }
}

#[tokio::test]
async fn null_list_and_empty_list_are_an_empty_page() {
    for body in [r#"{"things":null,"total":0}"#, r#"{"total":9,"things":[]}"#, "[]"] {
        let api = Api::new(|_| body.to_owned());
        let pages: Vec<Page<i64>> = api.call(&NUMBERED).pages(2).try_collect().await.unwrap();
        assert_eq!((pages.len(), pages[0].items.len(), pages[0].is_last()), (1, 0, true), "{body}");
        assert_eq!(api.count(), 1);
    }
}

#[tokio::test]
async fn repeated_page_is_an_error() {
    for operation in [&NUMBERED, &OFFSETS, &ARRAYS] {
        // The server ignores the requested page, and its clock makes each response different.
        let api = Api::new(move |inputs| {
            let time = inputs.number("page").or(inputs.number("offset")).unwrap();
            match operation.name {
                "things.arrays" => "[1,2,3]".to_owned(),
                _ => format!(r#"{{"time":{time},"things":[1,2,3]}}"#),
            }
        });
        let mut items = api.call(operation).items();
        for expected in 1..=3 {
            assert_eq!(items.next().await.unwrap().unwrap(), expected);
        }
        let error = items.next().await.unwrap().unwrap_err();
        let message = "the server returned page 2 with the same items as page 1";
        assert!(error.to_string().ends_with(message), "{error}");
        assert!(items.next().await.is_none());
        assert_eq!((api.count(), items.position().to_string().contains(r#""page":2"#)), (2, true));
    }
}

#[tokio::test]
async fn pages_that_differ_in_one_value_are_not_repeated() {
    let api = Api::new(|inputs| match inputs.number("page").unwrap() {
        1 => "[1,1,1]".to_owned(),
        2 => "[1,1,2]".to_owned(),
        _ => "[1]".to_owned(),
    });
    assert_eq!(all(api.call(&ARRAYS).items()).await, [1, 1, 1, 1, 1, 2, 1]);
}

#[tokio::test]
async fn cursors_end_when_none_follows() {
    for end in ["", r#","next":null"#, r#","next":"""#] {
        let api = Api::new(move |inputs| match inputs.get("after") {
            None => r#"{"things":[0,1],"next":"a b/=","total":1}"#.to_owned(),
            // A page may be empty although another one follows.
            Some("a b/=") => r#"{"things":[],"next":7}"#.to_owned(),
            Some("7") => format!(r#"{{"things":[2]{end}}}"#),
            Some(other) => panic!("{other}"),
        });
        assert_eq!(requests(&api, &CURSORS, 3).await, 3);
        assert_eq!(api.queries()[1], "size=3&after=a%20b%2F%3D");
        let pages: Vec<Page<i64>> = api.call(&CURSORS).pages(2).try_collect().await.unwrap();
        let shown: Vec<_> = pages.iter().map(|page| (page.index, page.is_last())).collect();
        assert_eq!(shown, [(1, false), (3, true)]);
    }
}

#[tokio::test]
async fn repeated_cursor_is_an_error_after_the_items_of_its_page() {
    let api = Api::new(|inputs| match inputs.get("after") {
        None => r#"{"things":[0],"next":"a"}"#.to_owned(),
        Some("a") => r#"{"things":[1],"next":"b"}"#.to_owned(),
        _ => r#"{"things":[2],"next":"a"}"#.to_owned(),
    });
    let mut items = api.call(&CURSORS).items().prefetch(1);
    for expected in 0..=2 {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("a cursor on page 3 for the second time"), "{error}");
    assert!(items.next().await.is_none());
    assert_eq!(api.count(), 3);
}

#[tokio::test]
async fn pages_of_a_body_are_counted_from_zero() {
    let api = Api::new(|inputs| {
        assert_eq!(inputs.get("name"), Some("\"x\""));
        format!(r#"{{"things":{},"total":5}}"#, array(2 * inputs.number("page").unwrap(), 2, 5))
    });
    let call = api.call(&POSTED).0.field("name", "x".to_owned());
    let pages: Vec<Page<i64>> = call.pages::<i64, ()>(Some(2)).try_collect().await.unwrap();
    let shown: Vec<_> =
        pages.iter().map(|page| (page.index, page.items.len(), page.is_last())).collect();
    assert_eq!(shown, [(0, 2, false), (1, 2, false), (2, 1, true)]);
}

#[tokio::test]
async fn server_selects_the_page_size_if_there_is_no_input() {
    let api = Api::new(|inputs| {
        assert_eq!(inputs.get("size"), None);
        format!(r#"{{"things":{}}}"#, array(4 * (inputs.number("page").unwrap() - 1), 4, 6))
    });
    let call = || UnsizedCall(api.call(&UNSIZED).0);
    assert_eq!(all(call().items()).await, (0..6).collect::<Vec<_>>());
    assert_eq!(api.count(), 3);
    let pages: Vec<Page<i64>> = call().pages().try_collect().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.items.len()).collect::<Vec<_>>(), [4, 2]);
}
