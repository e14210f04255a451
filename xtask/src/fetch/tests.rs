//! Tests for `fetch`.
use wiremock::matchers::{header_exists, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::*;

const SPEC: &str = r#"{"openapi":"3.0.1","info":{},"paths":{"/a":{}}}"#;

/// Limits that are short because the tests' server runs on this machine.
const SHORT: Limits = Limits {
    connect: Duration::from_secs(2),
    total: Duration::from_secs(2),
    bytes: 4096,
    redirects: 2,
};

fn page(body: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw(body.to_owned(), "text/html")
}

fn json(body: &str) -> ResponseTemplate {
    ResponseTemplate::new(200)
        .set_body_raw(body.to_owned(), "application/json")
        .insert_header("etag", "\"v1\"")
}

fn redirect_to(target: &str) -> ResponseTemplate {
    ResponseTemplate::new(302).insert_header("location", target)
}

async fn serve(responses: Vec<(&str, ResponseTemplate)>) -> MockServer {
    let server = MockServer::start().await;
    for (at, response) in responses {
        let request = Mock::given(method("GET")).and(path(at)).and(header_exists("user-agent"));
        request.respond_with(response).mount(&server).await;
    }
    server
}

/// Serves the responses and fetches the first path. The URL in the result is only a path.
fn fetched(responses: Vec<(&str, ResponseTemplate)>) -> Result<Fetched> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let start = responses[0].0.to_owned();
        let server = serve(responses).await;
        let fetched = follow(&format!("{}{start}", server.uri()), SHORT).await?;
        let path = fetched.url.replace(&server.uri(), "");
        Ok(Fetched { url: path, ..fetched })
    })
}

fn rejected(responses: Vec<(&str, ResponseTemplate)>) -> String {
    format!("{:#}", fetched(responses).unwrap_err())
}

#[test]
fn fetches_a_document_unchanged() {
    let document = fetched(vec![("/swagger.json", json(SPEC))]).unwrap();
    assert_eq!((document.url.as_str(), document.text.as_str()), ("/swagger.json", SPEC));
    assert_eq!((document.etag.as_deref(), document.raw), (Some("\"v1\""), sha256(SPEC)));
}

#[test]
fn removes_a_byte_order_mark_but_includes_it_in_the_hash() {
    let marked = format!("\u{feff}{SPEC}");
    let document = fetched(vec![("/swagger.json", json(&marked))]).unwrap();
    assert_eq!((document.text.as_str(), document.raw), (SPEC, sha256(marked)));
}

#[test]
fn follows_a_redoc_page_and_its_script() {
    let document = fetched(vec![
        (
            "/api-docs/index.html",
            page(r#"<script src="redoc.standalone.js"></script><script src="index.js"></script>"#),
        ),
        ("/api-docs/index.js", page(r#"Redoc.init("../swagger/v2/swagger.json", {})"#)),
        ("/swagger/v2/swagger.json", json(SPEC)),
    ]);
    assert_eq!(document.unwrap().url, "/swagger/v2/swagger.json");
}

#[test]
fn tries_the_default_url_if_a_page_names_no_document() {
    let responses = vec![
        ("/api-docs/index.html", page("<html></html>")),
        ("/swagger/v1/swagger.json", json(SPEC)),
    ];
    assert_eq!(fetched(responses).unwrap().url, "/swagger/v1/swagger.json");
}

#[test]
fn resolves_links_against_the_url_after_redirects() {
    let document = fetched(vec![
        ("/docs", redirect_to("/api-docs/index.html")),
        ("/api-docs/index.html", page(r#"ui({"urls":[{"url":"v1.json","name":"V1"}]})"#)),
        ("/api-docs/v1.json", redirect_to("/cdn/signed.json")),
        ("/cdn/signed.json", json(SPEC)),
    ]);
    assert_eq!(
        document.unwrap().url,
        "/api-docs/v1.json",
        "the URL before the redirect is recorded, because the target may be temporary"
    );
}

/// Checks that a response is rejected with a message that contains the reason.
#[track_caller]
fn assert_rejected(response: ResponseTemplate, reason: &str) {
    let error = rejected(vec![("/", response)]);
    assert!(error.contains(reason), "expected `{reason}` in: {error}");
}

#[test]
fn rejects_large_and_binary_responses() {
    let large = SPEC.replace("{}", &format!("\"{}\"", "x".repeat(5000)));
    assert_rejected(json(&large), "larger than 4096 bytes");
    assert_rejected(ResponseTemplate::new(200).set_body_bytes([0xff, 0x80]), "not valid UTF-8");
}

#[test]
fn fetches_invalid_documents_but_does_not_accept_them() {
    for broken in ["{\"openapi\": ", "{\"error\":\"no\"}"] {
        assert_eq!(fetched(vec![("/", json(broken))]).unwrap().text, broken);
        assert!(ensure_has_paths(broken).is_err());
    }
    let error = ensure_has_paths("{\"error\":\"no\"}").unwrap_err().to_string();
    assert!(error.contains("the version (`openapi` or `swagger`) is missing"), "{error}");
    assert_eq!(fetched(vec![("/a.yaml", page("a: [1"))]).unwrap().text, "a: [1");
}

#[test]
fn fetches_referenced_files_in_the_documents_folder_only() {
    let refers = |names: &[&str]| {
        let all: Vec<String> = names.iter().map(|to| format!(r#"{{"$ref": "{to}"}}"#)).collect();
        format!(r#"{{"openapi": "3.0.1", "all": [{}]}}"#, all.join(", "))
    };
    let names = [
        "b.json#/x",
        "sub/c.json",
        "none.json",
        "../d.json",
        "https://x.org/e.json",
        "moved.json",
        "away.json",
        "page.json",
    ];
    let document = fetched(vec![
        ("/api", redirect_to("/v1/a.json")),
        ("/v1/a.json", json(&refers(&names))),
        ("/v1/b.json", json(&refers(&["b.json", "sub/c.json", "../v1/sub/f.json"]))),
        ("/v1/sub/c.json", json(&refers(&["../b.json", "f.json"]))),
        ("/v1/sub/f.json", json("{}")),
        ("/v1/moved.json", redirect_to("/v1/b.json")),
        ("/v1/away.json", redirect_to("/d.json")),
        ("/v1/page.json", page("<!DOCTYPE html>")),
        ("/d.json", json("{}")),
    ])
    .unwrap();
    let loaded: Vec<&str> = document.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(loaded, ["b.json", "moved.json", "sub/c.json", "sub/f.json"]);
}

#[test]
fn reports_a_server_error_for_a_referenced_file() {
    let document = r#"{"openapi": "3.0.1", "a": {"$ref": "b.json"}}"#;
    let responses =
        |status| vec![("/a.json", json(document)), ("/b.json", ResponseTemplate::new(status))];
    assert_eq!(fetched(responses(404)).unwrap().files, []);
    assert!(
        rejected(responses(503)).contains("/b.json responded with 503"),
        "{}",
        rejected(responses(503))
    );
}

#[test]
fn fetches_a_document_without_paths_but_does_not_accept_it() {
    let empty = r#"{"swagger":"2.0","paths":{}}"#;
    assert_eq!(fetched(vec![("/swagger.json", json(empty))]).unwrap().text, empty);
    let error = ensure_has_paths(empty).unwrap_err().to_string();
    assert_eq!(error, "`paths` is missing or empty");
}

#[test]
fn rejects_unusable_responses_with_a_reason() {
    assert_rejected(ResponseTemplate::new(404), "/ responded with 404 Not Found");
    assert_rejected(redirect_to("/"), "redirected more than 2 times");
    assert_rejected(
        page(r#"ui({"url":"file:///etc/passwd"})"#),
        "links to file:///etc/passwd, which is not https",
    );
    assert_rejected(json(SPEC).set_delay(Duration::from_secs(5)), "did not respond in time");
}

#[test]
fn rejects_a_url_with_a_password_and_does_not_print_it() {
    let error = rejected(vec![("/", page(r#"ui({"url":"https://me:secret@x.org/v1.json"})"#))]);
    assert!(error.contains("links to a URL that contains a user name or a password"), "{error}");
    assert!(!error.contains("secret"), "{error}");
}

#[test]
fn rejects_a_page_whose_link_is_not_a_document() {
    let linking_page = || page(r#"Redoc.init("doc.json")"#);
    assert!(
        rejected(vec![("/", linking_page())]).contains("/doc.json responded with 404 Not Found")
    );
    let login = page("<!DOCTYPE html><title>Sign in</title>");
    let error = rejected(vec![("/", linking_page()), ("/doc.json", login)]);
    assert!(error.contains("nor a YAML mapping: the text starts with `<!DOCTYPE html>"), "{error}");
}

#[test]
fn reports_why_a_host_cannot_be_reached() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error = runtime.block_on(follow("http://127.0.0.1:9/", SHORT)).unwrap_err();
    assert!(error.to_string().starts_with("cannot reach http://127.0.0.1:9/: "), "{error:#}");
}
