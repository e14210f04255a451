//! What a golden's calls send as a form, byte by byte.

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::golden::forms_are_urlencoded::Client;
use crate::golden::forms_are_urlencoded::models::{Kind, TokensIssueFormScope as Scope};

/// The media type and the body of the one request that came.
async fn sent(server: &MockServer) -> (Option<String>, String) {
    let request = server.received_requests().await.unwrap().remove(0);
    let media = request.headers.get("content-type").map(|media| media.to_str().unwrap().to_owned());
    (media, String::from_utf8(request.body).unwrap())
}

async fn served() -> (MockServer, Client) {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(204)).mount(&server).await;
    let client = Client::builder().base_url(server.uri()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn a_form_is_names_and_values_and_repeats_lists() {
    let (server, client) = served().await;
    let call = client.tokens().issue("a&b=c é+").scope([Scope::Read, Scope::Write]).size(-3);
    let call = call.ratio(0.5).kinds([Kind::Value1, Kind::Value2]);
    call.until("2026-01-31T12:00:00Z".parse().unwrap()).await.unwrap();
    let (media, body) = sent(&server).await;
    assert_eq!(media.as_deref(), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        body,
        "client%20id=a%26b%3Dc%20%C3%A9%2B&grant_type=client_credentials&scope=read&scope=write\
         &size=-3&ratio=0.5&kinds=1&kinds=2&until=2026-01-31T12%3A00%3A00Z"
    );
    let pairs: Vec<_> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    assert_eq!(pairs[0], ("client id".to_owned(), "a&b=c é+".to_owned()));
}

#[tokio::test]
async fn an_optional_form_is_sent_only_when_something_is_set() {
    let (server, client) = served().await;
    client.tokens().by_form().await.unwrap();
    assert_eq!(sent(&server).await, (None, String::new()));
}
