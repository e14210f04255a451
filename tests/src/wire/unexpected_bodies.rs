//! Tests the texts about bodies that do not come from the API: HTML pages, and bodies without content.

use sequentum::Client;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::error_texts::{reason, redirect};
use super::{KEY, MockApi};

fn page() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw("<html>Log in</html>", "text/html; charset=utf-8")
}

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
            format!("200 OK, but the response cannot be read: {text}"),
            "a page may come from a proxy that did not call the API"
        );
    }
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
            "302 Found: redirects are followed for GET and HEAD only (the target is {}/Account/Login)",
            server.address()
        )
    );
}
