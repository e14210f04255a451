//! Tests the generated client against a local HTTP server: the requests that it sends, and the values that it returns
//! for responses.

mod blocking;
mod bodies;
mod clocks;
mod conformance;
mod coverage;
mod credentials;
mod curl_commands;
mod drift;
mod edges;
mod empty_bodies;
mod environment;
mod error_advice;
mod error_bodies;
mod error_facts;
mod error_texts;
mod error_versions;
mod failures;
mod files;
mod following;
mod header_values;
mod help_lines;
mod idempotency_keys;
mod in_memory;
mod invalid_inputs;
mod json_entries;
mod lenient;
mod limits;
mod observability;
mod operations;
mod options;
mod page_numbers;
mod pages;
mod proxy;
mod rate_limits;
mod reported_failures;
mod response_types;
mod responses;
mod retries;
mod runtimes;
mod saving;
mod scripted;
mod secrets;
mod servers;
mod services;
mod streams;
mod tls;
mod token_renewals;
mod tokens;
mod undeclared_bodies;
mod undelivered;
mod unexpected_bodies;
mod waiting;

use sequentum::{Client, Retry};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

const KEY: &str = "sk-test-0123456789";

/// A server that sends the same response to every request, and a client for it that repeats no call.
struct MockApi {
    server: MockServer,
    client: Client,
}

/// A request that the server received.
struct SentRequest {
    method: String,
    /// The path and query as sent.
    target: String,
    headers: http::HeaderMap,
    body: Vec<u8>,
}

impl MockApi {
    async fn with(response: ResponseTemplate) -> Self {
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(response).mount(&server).await;
        let builder = Client::builder().api_key(KEY).base_url(server.uri());
        let client = builder.retry(Retry::never()).build().unwrap();
        Self { server, client }
    }

    async fn json(status: u16, body: &str) -> Self {
        let response = ResponseTemplate::new(status);
        Self::with(response.set_body_raw(body.to_owned(), "application/json; charset=utf-8")).await
    }

    async fn empty(status: u16) -> Self {
        Self::with(ResponseTemplate::new(status)).await
    }

    /// Returns the only request that the server received.
    async fn sent(&self) -> SentRequest {
        let mut all = self.server.received_requests().await.unwrap();
        assert_eq!(all.len(), 1, "expected exactly one request");
        let request = all.remove(0);
        let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
        SentRequest {
            method: request.method.to_string(),
            target: format!("{}{query}", request.url.path()),
            headers: request.headers,
            body: request.body,
        }
    }
}

impl SentRequest {
    fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    fn body(&self) -> &str {
        str::from_utf8(&self.body).unwrap()
    }
}
