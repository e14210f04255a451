//! Tests that an error names the header that cannot be sent, but never shows its value.

use http::Method;
use sequentum::{Client, Error, FilePart};

use super::{KEY, MockApi};
use crate::generated::encodes_multipart_parts_of_any_shape::Client as Parts;
use crate::runtime::Part;

const VALUE: &str = "hunter2";

/// Returns values that cannot be sent in a header and contain `VALUE`.
fn bad_values() -> [String; 3] {
    [format!("{VALUE}\n"), format!("a\r\nx: {VALUE}"), format!("{VALUE} é\u{0}")]
}

/// Returns everything that an error shows, including its sources.
fn shown(error: &dyn std::error::Error) -> String {
    let source = error.source().map(shown).unwrap_or_default();
    format!("{error}\n{error:?}\n{source}")
}

fn assert_names(name: &str, error: &dyn std::error::Error) {
    let shown = shown(error);
    assert!(!shown.contains(VALUE), "{shown}");
    assert!(shown.contains(name), "{shown}");
}

#[tokio::test]
async fn errors_of_calls_hide_header_values() {
    let mock = MockApi::json(200, "[]").await;
    let client = &mock.client;
    let mut errors: Vec<(&str, Error)> = Vec::new();
    for value in &bad_values() {
        let list = || client.agents().list();
        errors.push(("`X-Mine`", list().with_header("X-Mine", value).await.unwrap_err()));
        errors.push((
            "`X-Mine…`",
            list().with_header(format!("X-Mine: {value}"), "").await.unwrap_err(),
        ));
        let raw = client.request(Method::POST, "/x").body(value, "text");
        errors.push(("the media type of the body", raw.await.unwrap_err()));
        let file = FilePart::new("a.csv", "x").with_media_type(value);
        let upload = client.spaces().upload_input_files(945, [file]);
        errors.push(("the media type of the part `files`", upload.await.unwrap_err()));
        let base = || Client::builder().api_key(KEY).base_url("https://a.example");
        errors.push(("`X-Mine`", base().header("X-Mine", value).build().unwrap_err()));
        errors.push((
            "user agent",
            base().user_agent_suffix(format!("a\n{value}")).build().unwrap_err(),
        ));
    }
    for (name, error) in &errors {
        assert_names(name, error);
    }
    assert!(mock.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn errors_of_parts_hide_header_values() {
    let client = Parts::builder().base_url("https://a.example").build().unwrap();
    let part = || Part::text("t", "x");
    for value in &bad_values() {
        for (name, part) in [
            (
                "the part `t` cannot be sent: the value of the header `X-Mine`",
                part().with_header("X-Mine", value),
            ),
            (
                "the name of the header `X-Mine…`",
                part().with_header(format!("X-Mine {value}"), value),
            ),
            ("the media type of the part `t`", part().with_header("content-type", value)),
            ("the media type of the part `t`", part().with_media_type(value)),
        ] {
            assert!(!format!("{part:?}").contains(VALUE), "{part:?}");
            let call = client.parts().any([part]);
            assert!(!format!("{call:?}").contains(VALUE));
            assert_names(name, &call.clone().into_request().await.unwrap_err());
            assert_names(name, &call.await.unwrap_err());
        }
    }
}

#[tokio::test]
async fn debug_output_hides_header_values() {
    let client = Parts::builder().base_url("https://a.example").header("X-Client", VALUE);
    let client = client.build().unwrap();
    let part = Part::text("t", "x").with_header("X-Part", VALUE).with_header("Content-Type", VALUE);
    let shown = format!("{part:?}");
    assert!(shown.contains("x-part") && !shown.contains(VALUE), "{shown}");
    let call = client.parts().any([Part::text("t", "x")]).with_header("X-Call", VALUE);
    let request = call.clone().into_request().await.unwrap();
    assert_eq!(request.headers()["x-client"], VALUE);
    let shown = format!("{client:?} {call:?} {request:?}");
    assert!(shown.contains("x-call") && !shown.contains(VALUE), "{shown}");
}
