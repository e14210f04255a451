//! Tests that the parameters of a media type select the variant of an error.

use http::StatusCode;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::generated::types_error_bodies_by_media_type as versions;
use crate::generated::types_error_bodies_by_media_type_in_3_1 as nullable;
use crate::runtime::Error;
use versions::models::{
    One, OneOrTwoVersion2OrThreeVersion3, OneV1OrTwoV2, OtherAnyError, RefusedError,
    RefusedErrorOrOne, Three, Two,
};

async fn server(status: u16, media: &str, body: &str) -> (MockServer, versions::Client) {
    let server = MockServer::start().await;
    let response = ResponseTemplate::new(status).set_body_raw(body, media);
    Mock::given(any()).respond_with(response).mount(&server).await;
    let client = versions::Client::builder().base_url(server.uri()).build().unwrap();
    (server, client)
}

async fn error(status: u16, media: &str, body: &str) -> Error {
    let (_server, client) = server(status, media, body).await;
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
        let value = format!("{:?}", OneOrTwoVersion2OrThreeVersion3::from_error(&error).unwrap());
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
        assert_eq!(OneOrTwoVersion2OrThreeVersion3::from_error(&error), None, "{media}: {body}");
    }
}

#[tokio::test]
async fn each_status_has_its_own_variants() {
    let failed = error(503, "application/problem+json;v=2", r#"{"b":"x"}"#).await;
    let failed = format!("{:?}", OneV1OrTwoV2::from_error(&failed).unwrap());
    assert!(failed.starts_with("ProblemJsonV2(Two"), "{failed}");
    let other = error(418, "application/json;version=2", r#"[{"b":"x"}]"#).await;
    let other = format!("{:?}", OtherAnyError::from_error(&other).unwrap());
    assert!(other.starts_with("JsonVersion2([Two"), "{other}");
}

#[tokio::test]
async fn errors_of_all_operations_have_the_same_type() {
    let (_server, client) = server(409, "application/json;version=2", r#"[{"b":"x"}]"#).await;
    let error = client.orders().cancel("x").await.unwrap_err();
    let value = format!("{:?}", OtherAnyError::from_error(&error).unwrap());
    assert!(value.starts_with("JsonVersion2([Two"), "{value}");
    let body = r#"{"why":"x"}"#;
    let (_server, client) = server(423, "application/json", body).await;
    let refused = client.orders().cancel("x").await.unwrap_err();
    for error in [refused, client.orders().order().await.unwrap_err()] {
        let value = RefusedErrorOrOne::from_error(&error).unwrap();
        let RefusedErrorOrOne::Json(RefusedError { why, .. }) = value else { panic!("{value:?}") };
        assert_eq!(why.as_deref(), Some("x"));
    }
}

#[tokio::test]
async fn a_media_type_without_schema_has_that_of_an_equal_or_wider_one() {
    let json = "application/json";
    for media in [json, "application/json;charset=utf-8"] {
        let paid: One = error(409, media, r#"{"a":"x"}"#).await.body().unwrap();
        assert_eq!(paid.a, "x");
    }
    let gone: Two = error(410, json, r#"{"b":"x"}"#).await.body().unwrap();
    let short: Three = error(411, json, r#"{"c":1}"#).await.body().unwrap();
    let old: One = error(412, json, r#"{"a":"x"}"#).await.body().unwrap();
    assert_eq!((gone.b.as_str(), short.c, old.a.as_str()), ("x", 1, "x"));
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
