//! Tests that the parameters of a media type select the variant of an error.

use http::StatusCode;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::generated::types_error_bodies_by_media_type as versions;
use crate::generated::types_error_bodies_by_media_type_in_3_1 as nullable;
use crate::runtime::Error;
use versions::models::{OrdersOrderAnyError, OrdersOrderAnyError5xx, OrdersOrderAnyOtherError};

async fn error(status: u16, media: &str, body: &str) -> Error {
    let server = MockServer::start().await;
    let response = ResponseTemplate::new(status).set_body_raw(body, media);
    Mock::given(any()).respond_with(response).mount(&server).await;
    let client = versions::Client::builder().base_url(server.uri()).build().unwrap();
    client.orders().order().await.unwrap_err()
}

#[tokio::test]
async fn parameters_of_the_media_type_select_the_variant_of_an_error() {
    for (media, body, expected) in [
        ("application/json", r#"{"a":"x"}"#, "Json(One"),
        ("application/json;charset=utf-8", r#"{"a":"x"}"#, "Json(One"),
        ("application/json;version=2", r#"{"b":"x"}"#, "JsonVersion2(Two"),
        ("Application/JSON; Version=\"3\"", r#"{"c":1}"#, "JsonVersion3(Three"),
        // Versions that the document does not declare.
        ("application/json;version=9", r#"{"a":"x"}"#, "Json(One"),
        ("application/vnd.other+json;version=8", r#"{"a":"x"}"#, "Json(One"),
    ] {
        let error = error(400, media, body).await;
        let value = format!("{:?}", OrdersOrderAnyError::from_error(&error).unwrap());
        assert!(value.starts_with(expected), "{media}: {value}");
        assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
    }
}

#[tokio::test]
async fn a_body_that_does_not_match_its_media_type_has_no_variant() {
    for (media, body) in [
        ("application/json;version=2", r#"{"a":"x"}"#),
        ("application/json;version=9", r#"{"c":1}"#),
        ("application/json", "{"),
        ("text/html", "<html></html>"),
        ("application/json", ""),
    ] {
        let error = error(400, media, body).await;
        assert_eq!(OrdersOrderAnyError::from_error(&error), None, "{media}: {body}");
    }
}

#[tokio::test]
async fn each_status_has_its_own_variants() {
    let failed = error(503, "application/problem+json;v=2", r#"{"b":"x"}"#).await;
    let failed = format!("{:?}", OrdersOrderAnyError5xx::from_error(&failed).unwrap());
    assert!(failed.starts_with("ProblemJsonV2(Two"), "{failed}");
    let other = error(418, "application/json;version=2", r#"[{"b":"x"}]"#).await;
    let other = format!("{:?}", OrdersOrderAnyOtherError::from_error(&other).unwrap());
    assert!(other.starts_with("JsonVersion2([Two"), "{other}");
}

#[tokio::test]
async fn a_nullable_string_is_a_variant_of_an_error() {
    let server = MockServer::start().await;
    let response =
        ResponseTemplate::new(422).set_body_raw(r#""why""#, "application/json;version=1");
    Mock::given(any()).respond_with(response).mount(&server).await;
    let client = nullable::Client::builder().base_url(server.uri()).build().unwrap();
    let error = client.orders().list().await.unwrap_err();
    let value = format!("{:?}", nullable::models::OrdersListAnyError::from_error(&error).unwrap());
    assert!(value.starts_with("JsonVersion1(") && value.contains("why"), "{value}");
}
