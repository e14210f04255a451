//! Tests the texts about bodies that do not come from the API: HTML pages, and bodies without content.

use http::Method;
use sequentum::models::Records;
use sequentum::{Client, Error};
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::error_texts::{reason, redirect};
use super::{KEY, MockApi};
use crate::runtime::public::transport::transport_fn;
use crate::runtime::{Builder, Download, Operation, Reply, Whole};

fn page() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw("<html>Log in</html>", "text/html; charset=utf-8")
}

/// The end of the text about a call that is not safe to repeat.
const EXECUTED: &str = "; the call may have been executed";

/// Returns the text about an HTML page at a path of a server.
fn page_text(server: &MockServer, title: &str, path: &str) -> String {
    format!(
        "the body is an HTML page{title} from {}{path}, probably a login page or a page of a proxy: \
         check the base URL, the credential and the proxy",
        server.address()
    )
}

#[tokio::test]
async fn html_instead_of_json_is_named_as_such() {
    let titled = "<!doctype html><html><title>Log\n in</title></html>";
    for (body, media, title) in [
        ("<html>Log in</html>", "text/html; charset=utf-8", ""),
        (titled, "text/html", " with the title `Log in`"),
        (titled, "application/json", " with the title `Log in`"),
    ] {
        let page = ResponseTemplate::new(200).set_body_raw(body, media);
        let mock = MockApi::with(page).await;
        let error = mock.client.agents().search("secret").await.unwrap_err();
        let text = page_text(&mock.server, title, "/api/v1/agent/search");
        assert_eq!(reason(&error), format!("200 OK, but the response cannot be read: {text}"));
        let error = mock.client.agents().start(101).await.unwrap_err();
        let text = page_text(&mock.server, title, "/api/v1/agent/101/start");
        assert_eq!(
            reason(&error),
            format!("200 OK, but the response cannot be read: {text}{EXECUTED}"),
            "a page may come from a proxy that did not call the API"
        );
    }
}

#[tokio::test]
async fn html_instead_of_text_or_bytes_is_an_error_unless_the_call_accepts_it() {
    let titled = "<!doctype html><html><title>Log\n in</title></html>";
    let mock = MockApi::with(ResponseTemplate::new(200).set_body_raw(titled, "text/html")).await;
    let agents = mock.client.agents();
    let expected = |path: &str| {
        let text = page_text(&mock.server, " with the title `Log in`", path);
        format!("200 OK, but the response cannot be read: {text}")
    };
    let assert_page = |error: Error, path: &str| {
        assert!(error.is_decode(), "{error}");
        assert_eq!(reason(&error), expected(path));
    };
    let started = expected("/api/v1/agent/101/start") + EXECUTED;
    let error = agents.start_and_collect(101).await.unwrap_err();
    assert_eq!(reason(&error), started);
    let error = agents.start_and_collect(101).send().await.unwrap_err();
    assert_eq!(reason(&error), started);
    let file = "/api/v1/agent/101/run/9001/file/5002/download";
    let download = || agents.download(101, 9001, 5002);
    assert_page(download().await.unwrap_err(), file);
    assert_page(download().stream().await.unwrap_err(), file);
    let raw = || mock.client.request(Method::GET, "/api/v1/other");
    assert_page(raw().await.unwrap_err(), "/api/v1/other");
    assert_page(raw().stream().await.unwrap_err(), "/api/v1/other");
    let accept = ("accept", "text/csv, text/html;q=0.5");
    assert_eq!(download().with_header(accept.0, accept.1).await.unwrap(), titled);
    assert_eq!(raw().with_header(accept.0, accept.1).await.unwrap(), titled);
    let stream = download().with_header(accept.0, accept.1).stream().await;
    assert_eq!(stream.unwrap().into_value().next().await.unwrap().unwrap(), titled);
    let records = agents.start_and_collect(101).with_header(accept.0, accept.1).await;
    assert_eq!(records.unwrap(), Records::Text(titled.to_owned()));
}

#[tokio::test]
async fn html_is_the_response_of_an_operation_that_declares_it() {
    const ANY: Operation = Operation { accept: "*/*", ..Operation::DEFAULT };
    static DECLARED: Operation = Operation { declared_pages: &[(200, true)], ..ANY };
    static PREFERRED: Operation = Operation { accept: "text/html, */*;q=0.8", ..ANY };
    static UNDECLARED: Operation = ANY;
    let transport = transport_fn(|_| {
        http::Response::builder().header("content-type", "text/html").body("<html>").unwrap()
    });
    let core = Builder::new("https://api.example", "test").transport(transport).build().unwrap();
    for operation in [&DECLARED, &PREFERRED] {
        assert_eq!(core.call(operation).value(Whole(Reply::into_text)).await.unwrap(), "<html>");
        assert_eq!(core.call(operation).value(Download).await.unwrap(), "<html>");
    }
    assert!(core.call(&UNDECLARED).value(Whole(Reply::into_text)).await.unwrap_err().is_decode());
    assert!(core.call(&UNDECLARED).value(Download).await.unwrap_err().is_decode());
}

#[tokio::test]
async fn html_is_the_response_only_of_a_status_that_declares_it() {
    // The media types of all statuses are requested at once.
    const SEVERAL: Operation =
        Operation { accept: "text/plain, text/html;q=0.9", ..Operation::DEFAULT };
    static EXACT: Operation = Operation { declared_pages: &[(200, false), (202, true)], ..SEVERAL };
    static RANGE: Operation = Operation { declared_pages: &[(200, true), (2, false)], ..SEVERAL };
    let read = async |operation: &'static Operation, status: u16| {
        let transport = transport_fn(move |_| {
            let response = http::Response::builder().status(status);
            response.header("content-type", "text/html").body("<html>").unwrap()
        });
        let core = Builder::new("https://api.example", "test").transport(transport).build();
        let core = core.unwrap();
        let text = core.call(operation).value(Whole(Reply::into_text)).await;
        let bytes = core.call(operation).value(Download).await;
        assert_eq!(text.is_ok(), bytes.is_ok());
        text.is_ok()
    };
    // A status that is not declared may have the response of any declared one.
    for (status, is_page) in [(200, false), (202, true), (201, true)] {
        assert_eq!(read(&EXACT, status).await, is_page, "{status}");
    }
    for (status, is_page) in [(200, true), (202, false)] {
        assert_eq!(read(&RANGE, status).await, is_page, "{status}");
    }
}

#[tokio::test]
async fn html_with_another_media_type_is_an_error_in_text_but_not_in_files() {
    let page = "<html>Log in</html>";
    for media in ["text/csv", "text/plain", "application/json"] {
        let mock = MockApi::with(ResponseTemplate::new(200).set_body_raw(page, media)).await;
        let error = mock.client.agents().start_and_collect(101).await.unwrap_err();
        assert!(error.to_string().contains("the body is an HTML page from"), "{media}: {error}");
    }
    let file = ResponseTemplate::new(200).set_body_raw(page, "application/octet-stream");
    let mock = MockApi::with(file).await;
    assert_eq!(mock.client.agents().download(101, 9001, 5002).await.unwrap(), page);
    let records = mock.client.agents().start_and_collect(101).await.unwrap();
    assert_eq!(records, Records::Bytes(page.into()));
}

#[tokio::test]
async fn empty_records_have_status_204_or_the_media_type_of_their_format() {
    let untyped = ResponseTemplate::new(200);
    let json = |body: &str| ResponseTemplate::new(200).set_body_raw(body, "application/json");
    for response in [untyped, json(""), json(" \n")] {
        let mock = MockApi::with(response).await;
        let error = mock.client.agents().start_and_collect(101).await.unwrap_err();
        assert!(error.is_decode() && error.may_have_been_executed(), "{error}");
        let text = "the call was executed (200 OK), but the response cannot be read: \
                    expected JSON, but the body is empty";
        assert_eq!(reason(&error), text);
    }
    let mock = MockApi::with(ResponseTemplate::new(204)).await;
    assert_eq!(mock.client.agents().start_and_collect(101).await.unwrap(), Records::Empty);
}

#[tokio::test]
async fn title_of_a_page_is_shown_without_secrets() {
    let page = format!("<title>{KEY}</title>");
    for status in [200, 500] {
        let page = ResponseTemplate::new(status).set_body_raw(page.clone(), "text/html");
        let error = MockApi::with(page).await.client.agents().list().await.unwrap_err();
        assert!(error.to_string().contains("title `[redacted]`"), "{error}");
    }
}

#[tokio::test]
async fn empty_body_instead_of_json_is_named_as_such() {
    for body in ["", " \n"] {
        let mock = MockApi::json(200, body).await;
        let text = "200 OK, but the response cannot be read: expected JSON, but the body is empty";
        let error = mock.client.agents().list().await.unwrap_err();
        assert_eq!(reason(&error), text);
        let error = mock.client.agents().list().items().next().await.unwrap().unwrap_err();
        assert_eq!(reason(&error), text);
        let error = mock.client.agent_builder().events("s1").follow().next().await;
        assert_eq!(reason(&error.unwrap().unwrap_err()), text);
    }
}

#[tokio::test]
async fn redirect_to_a_login_page_is_named_as_such() {
    let server = MockServer::start().await;
    let login = redirect("/Account/Login?ReturnUrl=%2Fapi");
    Mock::given(path("/api/v1/agent/all")).respond_with(login.clone()).mount(&server).await;
    Mock::given(path("/api/v1/agent/101/start")).respond_with(login).mount(&server).await;
    Mock::given(path("/Account/Login")).respond_with(page()).mount(&server).await;
    let client = Client::builder().api_key(KEY).base_url(server.uri()).build().unwrap();
    let error = client.agents().list().await.unwrap_err();
    assert!(error.is_decode());
    let text = page_text(&server, "", "/Account/Login");
    let place = "after a redirect to /Account/Login";
    assert_eq!(reason(&error), format!("200 OK, but the response cannot be read {place}: {text}"));
    let error = client.agents().start(101).await.unwrap_err();
    assert_eq!(
        reason(&error),
        format!(
            "302 Found: redirects are followed for GET and HEAD only (the target is {}/Account/Login){EXECUTED}",
            server.address()
        )
    );
}
