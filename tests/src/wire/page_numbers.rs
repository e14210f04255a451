//! Tests that page numbers and page sizes are checked before a call is sent.

use sequentum::{Client, Error};
use wiremock::ResponseTemplate;

use super::{KEY, MockApi};
use crate::generated::overlay_adds_pages_to_a_list::Client as FromZero;
use crate::generated::overlay_adds_pages_with_an_envelope::Client as InBody;

/// Asserts that an error is about an input, and that nothing was sent.
async fn assert_not_sent(mock: &MockApi, error: Error, text: &str) {
    assert!(error.to_string().ends_with(text), "{error}");
    assert!(!error.may_have_been_executed(), "{error}");
    assert!(mock.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn too_small_page_numbers_and_sizes_are_not_sent() {
    let mock = MockApi::with(ResponseTemplate::new(200).set_body_string("[]")).await;
    let client = Client::builder().api_key(KEY).base_url(mock.server.uri()).build().unwrap();
    let error = client.agents().page(0, 50).await.unwrap_err();
    assert_not_sent(&mock, error, "`pageIndex` is 0, but it must be at least 1").await;
    let error = client.agents().page(1, 0).await.unwrap_err();
    assert_not_sent(&mock, error, "`recordsPerPage` is 0, but it must be at least 1").await;
    let error = client.billing().history().page_index(0).await.unwrap_err();
    assert_not_sent(&mock, error, "`pageIndex` is 0, but it must be at least 1").await;
}

#[tokio::test]
async fn a_first_page_of_0_is_sent() {
    let mock = MockApi::with(ResponseTemplate::new(200).set_body_string("[]")).await;
    let client = FromZero::builder().base_url(mock.server.uri()).build().unwrap();
    client.pets().page(0, 1).await.unwrap();
    assert_eq!(mock.sent().await.target, "/pets?page=0&perPage=1");
}

#[tokio::test]
async fn the_size_of_a_page_is_checked_in_a_body() {
    let mock = MockApi::with(ResponseTemplate::new(200).set_body_string("{}")).await;
    let client = InBody::builder().base_url(mock.server.uri()).build().unwrap();
    let error = client.costs().search().take(0).await.unwrap_err();
    assert!(error.to_string().ends_with("`take` is 0, but it must be at least 1"), "{error}");
    client.costs().search().skip(0).take(u32::MAX).await.unwrap();
    assert_eq!(mock.sent().await.body, br#"{"skip":0,"take":4294967295}"#);
}
