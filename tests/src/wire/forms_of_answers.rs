//! What goldens' calls make of answers of several forms: told by status and media type, liberally.

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::golden::answers_are_told_by_status_and_media_type::{Client, models};
use models::{AnswersMediaAnswer as Media, AnswersStatusAnswer as Status, Begun, Done};

/// A client of a server that gives this answer, and the server.
async fn served(status: u16, media: &str, body: &str) -> (MockServer, Client) {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(status);
    let answer = match media {
        "" => answer.set_body_bytes(body.as_bytes()),
        media => answer.set_body_raw(body.as_bytes(), media),
    };
    let answer =
        if media.is_empty() && body.is_empty() { ResponseTemplate::new(status) } else { answer };
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = Client::builder().base_url(server.uri()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn a_status_tells_which_form_an_answer_has() {
    let (done, begun) = (r#"{"done":true}"#, r#"{"ticket":"t"}"#);
    for (status, media, body, expected) in [
        (200, "application/json", done, Status::Status200(Done::new(true))),
        (202, "application/json", begun, Status::Status202(Begun::new("t"))),
        (202, "application/vnd.x+json; charset=utf-8", begun, Status::Status202(Begun::new("t"))),
        (202, "text/plain", begun, Status::Status202(Begun::new("t"))),
        (202, "", begun, Status::Status202(Begun::new("t"))),
        (204, "", "", Status::Status204),
        (203, "text/plain", "x", Status::Status2xx("x".to_owned())),
        (206, "application/json", "\"y\"", Status::Status2xx("y".to_owned())),
        (200, "", "", Status::Status2xx(String::new())),
    ] {
        let (_server, client) = served(status, media, body).await;
        assert_eq!(client.answers().status().await.unwrap(), expected, "{status} {media} {body}");
    }
}

#[tokio::test]
async fn a_media_type_tells_which_form_an_answer_has() {
    let (done, begun) = (r#"{"done":true}"#, r#"{"ticket":"t"}"#);
    for (media, body, expected) in [
        ("application/json", done, Media::Json(Done::new(true))),
        ("Application/VND.begun+json; v=1", begun, Media::VndBegunJson(Begun::new("t"))),
        ("application/problem+json", done, Media::Json(Done::new(true))),
        ("application/pdf", "%PDF", Media::Bytes("%PDF".into())),
        ("text/csv", "a,b", Media::Text("a,b".to_owned())),
        ("application/zip", "PK", Media::Bytes("PK".into())),
    ] {
        let (_server, client) = served(200, media, body).await;
        assert_eq!(client.answers().media().await.unwrap(), expected, "{media} {body}");
    }
    let (server, client) = served(200, "application/json", done).await;
    client.answers().media().await.unwrap();
    let request = server.received_requests().await.unwrap().remove(0);
    let accept = request.headers["accept"].to_str().unwrap();
    assert!(accept.starts_with("application/json, application/vnd.begun+json;q=0.9"), "{accept}");
}

#[tokio::test]
async fn an_answer_of_one_form_is_read_whatever_it_is_called() {
    let done = r#"{"done":true}"#;
    for (status, media) in [(200, "application/json"), (201, "text/plain"), (299, ""), (200, "x/y")]
    {
        let (_server, client) = served(status, media, done).await;
        assert_eq!(client.answers().only_default().await.unwrap(), Done::new(true));
        assert_eq!(client.answers().loose().await.unwrap(), Done::new(true));
        assert_eq!(client.answers().any_json().await.unwrap(), Done::new(true));
        assert_eq!(client.answers().any_bytes().await.unwrap(), done);
        assert_eq!(client.answers().binary().await.unwrap(), done);
    }
    let (_server, client) = served(200, "text/plain; charset=latin1", "7").await;
    assert_eq!(client.answers().number().await.unwrap(), 7);
    assert_eq!(client.answers().any().await.unwrap(), "7");
}

#[tokio::test]
async fn all_verbs_are_sent_and_head_answers_headers() {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).insert_header("x-size", "12");
    Mock::given(any()).respond_with(answer.set_body_raw("x", "message/http")).mount(&server).await;
    let client = Client::builder().base_url(server.uri()).build().unwrap();
    let looked = client.answers().look().send().await.unwrap();
    assert_eq!(looked.headers()["x-size"], "12");
    assert_eq!(client.answers().follow().await.unwrap(), "x");
    client.answers().options().await.unwrap();
    let verbs = server.received_requests().await.unwrap();
    let verbs: Vec<_> = verbs.iter().map(|request| request.method.as_str().to_owned()).collect();
    assert_eq!(verbs, ["HEAD", "TRACE", "OPTIONS"]);
}
