//! Tests wrong elements and envelopes.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::api::{ARRAYS, Api, CURSORS, Envelope, EnvelopeCall, NUMBERED, OFFSETS};
use crate::runtime::Page;

/// Returns an API whose second of two pages has two wrong elements.
fn api() -> Api {
    Api::new(|inputs| {
        let things = match inputs.number("page").unwrap() {
            1 => "[0,1,2]",
            _ => r#"[3,{"a":[1]},null]"#,
        };
        format!(r#"{{"total":6,"things":{things},"cost":1.5}}"#)
    })
}

#[tokio::test]
async fn wrong_item_is_an_error_of_its_own() {
    let mut items = api().call(&NUMBERED).items();
    let mut shown = Vec::new();
    while let Some(item) = items.next().await {
        let position = items.position().to_string();
        shown.push(match item {
            Ok(item) => item.to_string(),
            Err(error) => {
                assert!(error.is_item() && error.is_decode() && error.attempts().len() == 1);
                assert_eq!(error.operation(), "things.list");
                assert!(error.as_curl().unwrap().contains("page=2"));
                assert_eq!(error.pointer("/total"), Some(6.into()));
                error.to_string()
            }
        });
        if shown.len() == 5 {
            assert!(position.ends_with(r#""page":2,"offset":3,"item":2}"#), "{position}");
        }
    }
    let error = |path: &str, actual: &str, advice: &str| {
        format!(
            "things.list (GET /things): 200 OK, but the response cannot be read: \
             page 2: $.things[{path}]: expected an integer, found {actual}; `ClientBuilder::lenient(true)` would {advice}"
        )
    };
    assert_eq!(shown[..4], ["0", "1", "2", "3"]);
    assert_eq!(
        shown[4..],
        [
            error("1", "an object", "drop this element of the list"),
            error("2", "null", "read this null as the default of its type"),
        ]
    );
}

#[tokio::test]
async fn wrong_item_in_an_array_has_a_path() {
    let api = Api::new(|_| "[0,true]".to_owned());
    let mut items = api.call(&ARRAYS).items();
    assert_eq!(items.next().await.unwrap().unwrap(), 0);
    let error = items.next().await.unwrap().unwrap_err();
    assert!(
        error.to_string().contains("page 1: $[1]: expected an integer, found a boolean; "),
        "{error}"
    );
    assert!(items.next().await.is_none());
    let collected = api.call(&ARRAYS).items().try_collect::<Vec<i64>>().await;
    assert_eq!(collected.unwrap_err().to_string(), error.to_string());
}

#[tokio::test]
async fn wrong_item_is_the_error_of_its_page() {
    let api = api();
    let mut pages = api.call(&NUMBERED).pages(3).prefetch(1);
    assert_eq!(pages.next().await.unwrap().unwrap().items, [0, 1, 2]);
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("page 2: $.things[1]: expected an integer, found an object, near")
    );
    assert!(!error.is_item(), "it ends the stream");
    assert!(pages.next().await.is_none());
    assert!(pages.position().to_string().ends_with(r#""page":2,"offset":3,"item":0}"#));
}

#[tokio::test]
async fn truncated_page_is_an_error_that_ends_the_stream() {
    let api = Api::new(|_| r#"{"things":[1,true,"#.to_owned());
    let mut items = api.call(&NUMBERED).items();
    assert!(items.next().await.unwrap().unwrap_err().to_string().contains("EOF"));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn pages_keep_the_other_properties_of_the_response() {
    let api = Api::new(|inputs| {
        let page = inputs.number("page").unwrap();
        format!(r#"{{"cost":{page}.5,"total":"4","items":[{page},9]}}"#)
    });
    let call = || EnvelopeCall(api.core().call(&NUMBERED));
    let pages: Vec<Page<i64, Envelope>> = call().pages(2).try_collect().await.unwrap();
    let costs: f64 = pages.iter().map(|page| page.envelope["cost"].as_f64().unwrap()).sum();
    assert_eq!((costs, pages.len(), pages[1].total), (4.0, 2, Some(4)));
    assert_eq!(pages[0].items, [1, 9]);
    assert_eq!(pages[0].envelope["items"], serde_json::json!([]));
    assert_eq!(pages[0].envelope["total"], "4");
    let items: Vec<i64> = call().items().try_collect().await.unwrap();
    assert_eq!(items, [1, 9, 2, 9]);
}

#[tokio::test]
async fn wrong_item_of_a_list_without_numbers_has_the_index_of_its_page() {
    for operation in [&OFFSETS, &CURSORS] {
        let calls = AtomicUsize::new(1);
        let api = Api::new(move |_| match calls.fetch_add(1, Ordering::Relaxed) {
            1 => r#"{"total":6,"things":[0,1,2],"next":"a"}"#.to_owned(),
            _ => r#"{"total":6,"things":[3,true,5]}"#.to_owned(),
        });
        let error = api.call(operation).items().try_collect::<Vec<i64>>().await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains("page 2: $.things[1]: expected an integer"), "{text}");
    }
}
