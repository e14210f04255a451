//! Tests responses with an empty body: it is an error where the operation declares JSON for the status.

use sequentum::Error;
use wiremock::ResponseTemplate;

use super::MockApi;
use crate::generated::distinguishes_responses_by_status_and_media_type as choices;
use crate::generated::returns_option_when_a_response_may_be_empty as options;

/// Returns the debug text of a value, or `error` for an empty body in place of JSON.
fn shown<T: std::fmt::Debug, E: std::fmt::Display>(result: Result<T, E>) -> String {
    match result {
        Ok(value) => format!("{value:?}"),
        Err(error) => {
            let text = error.to_string();
            assert!(text.ends_with("expected JSON, but the body is empty"), "{text}");
            "error".to_owned()
        }
    }
}

/// Starts a server whose responses have this status and no body. Returns it with its URL.
async fn server(status: u16, media: Option<&str>) -> (wiremock::MockServer, String) {
    let mock = wiremock::MockServer::start().await;
    let response = ResponseTemplate::new(status);
    let response = match media {
        Some(media) => response.insert_header("content-type", media),
        None => response,
    };
    wiremock::Mock::given(wiremock::matchers::any()).respond_with(response).mount(&mock).await;
    let url = mock.uri();
    (mock, url)
}

#[tokio::test]
async fn empty_body_is_none_only_with_a_status_that_is_declared_without_content() {
    let (none, error) = ("None", "error");
    for (status, [next, list, later, any, json]) in [
        (200, [error, error, error, error, error]),
        (201, [error, error, error, none, error]),
        (202, [error, error, none, none, error]),
        (204, [none, none, none, none, error]),
        (205, [none, none, none, none, error]),
        (299, [error, error, error, none, error]),
    ] {
        let (_server, url) = server(status, None).await;
        let client = options::Client::builder().base_url(url).build().unwrap();
        let commands = client.commands();
        assert_eq!(shown(commands.next().await), next, "{status}");
        assert_eq!(shown(commands.list().await), list, "{status}");
        assert_eq!(shown(commands.later().await), later, "{status}");
        assert_eq!(shown(commands.any().await), any, "{status}");
        assert_eq!(shown(commands.start().await), json, "{status}");
        assert_eq!(shown(commands.range().await), json, "{status}");
        assert_eq!(shown(commands.default().await), json, "{status}");
        // These responses have no content.
        assert_eq!(shown(commands.stop().await), "()", "{status}");
        assert_eq!(shown(commands.kick().await), "()", "{status}");
    }
}

#[tokio::test]
async fn empty_body_is_a_text_unless_its_status_says_that_there_is_none() {
    for (status, expected) in [
        (200, Ok("")),
        (201, Ok("")),
        (202, Err("accepted the request, but has not created the content yet")),
        (204, Ok("")),
        (205, Err("the response has no content")),
    ] {
        let (_server, url) = server(status, None).await;
        let client = options::Client::builder().base_url(url).build().unwrap();
        match (client.commands().log().await, expected) {
            (Ok(text), Ok(expected)) => assert_eq!(text, expected, "{status}"),
            (Err(error), Err(expected)) => {
                assert!(error.to_string().ends_with(expected), "{error}");
            }
            (log, _) => panic!("{status}: {log:?}"),
        }
    }
}

#[tokio::test]
async fn empty_body_is_no_variant_of_another_declared_status() {
    for (status, media, expected) in [
        (200, None, "error"),
        (200, Some("application/json"), "error"),
        (200, Some("text/plain"), "error"),
        (202, None, "error"),
        (204, None, "Status204"),
        (299, Some("text/plain"), "Status2xx(\"\")"),
    ] {
        let (_server, url) = server(status, media).await;
        let client = choices::Client::builder().base_url(url).build().unwrap();
        assert_eq!(shown(client.responses().status().await), expected, "{status} {media:?}");
    }
}

#[tokio::test]
async fn empty_response_to_a_command_of_a_session_is_an_error_unless_its_status_is_204() {
    async fn stopped(
        status: u16,
    ) -> Result<Option<sequentum::models::SessionCommandResult>, Error> {
        let mock = MockApi::empty(status).await;
        mock.client.agent_builder().stop("s1").await
    }
    assert_eq!(shown(stopped(200).await), "error");
    assert_eq!(shown(stopped(204).await), "None");
}
