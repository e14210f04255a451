//! Prints the facts about the service.

use super::super::item::Client;
use crate::ir::service::{RateLimit, RetryHeader};

/// Describes each fact in one line.
pub(super) fn facts(client: &Client) -> Vec<String> {
    let limit = client.service.rate_limit.as_ref().map(rate_limit);
    let retry = client.service.retry_header.as_ref().map(retry_header);
    let of_client = limit.into_iter().chain(retry).map(|fact| format!("Client  {fact}"));
    let key = client.idempotency_key.as_ref();
    let of_request = key.map(|header| format!("Client::request  idempotency key {header:?}"));
    of_client.chain(of_request).collect()
}

fn rate_limit(limit: &RateLimit) -> String {
    let RateLimit { requests, window, limit_header, window_header } = limit;
    let header = |name: &Option<String>, part: &str| {
        name.as_ref().map(|name| format!("  {part} in {name:?}")).unwrap_or_default()
    };
    let (limit, length) = (header(limit_header, "limit"), header(window_header, "window"));
    format!("at most {requests} requests in {} s{limit}{length}", window.as_secs_f64())
}

fn retry_header(header: &RetryHeader) -> String {
    let RetryHeader { name, retry, stop } = header;
    format!("header {name:?}  {retry:?} requests a retry, {stop:?} forbids it")
}
