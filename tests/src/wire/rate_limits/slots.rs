//! Tests which requests take a slot: those to the API's own origin, except for token requests.

use bytes::Bytes;
use tokio_stream::StreamExt;

use super::api::{
    Api, BASE, GET, Handling, MINUTE, OAUTH, SECOND, SECURED, per_minute, redirect, response, send,
    status, used,
};
use crate::runtime::public::transport::Body;
use crate::runtime::{Builder, Retry};

/// Returns the number of slots of a call whose request is redirected to these targets, one after the other.
async fn used_by_redirects(base: &str, targets: &'static [&'static str]) -> u32 {
    let api = Api::new(|number, _| targets.get(number).map_or(status(204), |to| redirect(to)));
    let builder = Builder::new(base, "test").transport(api.clone()).allow_http(true);
    let core = builder.rate_limit(Some(per_minute(100))).build().unwrap();
    send(&core, &GET).await.unwrap();
    assert_eq!(api.uris().len(), targets.len() + 1, "{targets:?}: each redirect is followed");
    used(&core)
}

#[tokio::test(start_paused = true)]
async fn each_redirect_within_the_origin_of_the_api_takes_a_slot() {
    for (targets, expected) in [
        (&[][..], 1),
        (&["/b"], 2),
        (&["/b", "c?d", "//api.example/e"], 4),
        (&["https://API.example/b"], 2),
        (&["https://api.example:443/b"], 2),
        (&["https://user:password@api.example/b"], 2),
        (&["https://other.example/b"], 1),
        (&["https://api.example:8443/b"], 1),
        (&["https://files.api.example/b"], 1),
        (&["https://api.example.other.example/b"], 1),
        (&["https://other.example/b", "https://other.example/c"], 1),
        (&["https://other.example/b", "https://api.example/c"], 2),
        (&["/b", "https://other.example/c", "https://api.example/d", "/e"], 4),
    ] {
        assert_eq!(used_by_redirects(BASE, targets).await, expected, "{targets:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn scheme_and_port_belong_to_the_origin() {
    for (base, targets, expected) in [
        ("https://api.example:443/v1", &["https://api.example/b"][..], 2),
        ("https://api.example:8443", &["https://api.example:8443/b"], 2),
        ("https://api.example:8443", &["https://api.example/b"], 1),
        ("http://api.example", &["http://api.example:80/b"], 2),
        ("http://api.example", &["https://api.example/b"], 1),
        ("http://api.example", &["https://api.example:80/b"], 1),
    ] {
        assert_eq!(used_by_redirects(base, targets).await, expected, "{base} to {targets:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn token_requests_take_no_slot_on_any_origin() {
    for endpoint in ["/oauth/token", "https://api.example/token", "https://login.example/token"] {
        let api = Api::new(|_, request| match request.uri().path() {
            "/a" => status(204),
            _ => Handling::Response(response(200, &[]).map(|_| r#"{"access_token": "t"}"#.into())),
        });
        let builder = api.builder().client_credentials(&OAUTH, endpoint, "id", "s3cret", [""; 0]);
        // With a single slot, a token request that takes one would delay the call.
        let core = builder.rate_limit(Some(per_minute(1))).build().unwrap();
        send(&core, &SECURED).await.unwrap();
        assert_eq!((api.arrivals(), used(&core)), (vec![0, 0], 1), "{endpoint}");
    }
}

#[tokio::test(start_paused = true)]
async fn operation_with_its_own_server_takes_a_slot_only_on_the_origin_of_the_api() {
    for (server, base, expected) in [
        ("https://upload.example", None, 0),
        ("https://api.example/v2", None, 1),
        ("/v2", None, 1),
        // The base URL overrides the server.
        ("https://upload.example", Some("https://proxy.example"), 1),
    ] {
        let api = Api::ok();
        let builder = api.builder().rate_limit(Some(per_minute(100)));
        let builder = base.into_iter().fold(builder, Builder::base_url);
        let core = builder.build().unwrap();
        let call = core.call(&GET).served_at(server);
        call.value(crate::runtime::Download).await.unwrap();
        assert_eq!(used(&core), expected, "{:?}", api.uris());
    }
}

#[tokio::test(start_paused = true)]
async fn retries_and_renewals_take_a_slot_each() {
    let api = Api::statuses(&[500, 503, 204]);
    let builder = api.builder().rate_limit(Some(per_minute(100)));
    let core = builder.retry(Retry::default()).build().unwrap();
    send(&core, &GET).await.unwrap();
    assert_eq!(used(&core), 3);

    let api = Api::new(|number, request| match request.uri().path() {
        "/a" => status(if number < 2 { 401 } else { 204 }),
        _ => Handling::Response(response(200, &[]).map(|_| r#"{"access_token": "t"}"#.into())),
    });
    let builder = api.builder().client_credentials(&OAUTH, "/token", "id", "s3cret", [""; 0]);
    let core = builder.rate_limit(Some(per_minute(100))).build().unwrap();
    send(&core, &SECURED).await.unwrap();
    assert_eq!((api.uris().len(), used(&core)), (4, 2), "{:?}", api.uris());
}

#[tokio::test(start_paused = true)]
async fn expired_redirect_takes_a_slot_for_the_second_request_to_the_api() {
    let api = Api::new(|number, _| match number {
        0 | 2 => redirect("https://files.example/f?signature=s"),
        1 => status(403),
        _ => status(204),
    });
    let core = api.core(&per_minute(100));
    send(&core, &GET).await.unwrap();
    assert_eq!((api.uris().len(), used(&core)), (4, 2));
}

#[tokio::test(start_paused = true)]
async fn stream_takes_a_slot_until_one_window_after_its_head() {
    let api = Api::new(|_, _| {
        let chunks = tokio_stream::iter([0, 50, 50]).then(|seconds| async move {
            tokio::time::sleep(seconds * SECOND).await;
            Ok::<_, std::convert::Infallible>(Bytes::from("chunk"))
        });
        Handling::Late(SECOND, http::Response::new(Body::from_stream(chunks, None)))
    });
    let core = api.core(&per_minute(1));
    let mut stream = core.call(&GET).stream().await.unwrap().into_value();
    tokio::time::sleep(MINUTE - SECOND / 1000).await;
    assert_eq!(used(&core), 1);
    tokio::time::sleep(SECOND / 1000).await;
    assert_eq!(used(&core), 0, "the stream goes on");
    for _ in 0..3 {
        assert_eq!(stream.next().await.unwrap().unwrap(), "chunk");
    }
    assert!(stream.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn rendered_request_takes_no_slot() {
    let api = Api::ok();
    let core = api.core(&per_minute(1));
    core.call(&GET).render().await.unwrap();
    assert_eq!((used(&core), api.uris().len()), (0, 0));
}
