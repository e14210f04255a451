//! Documents the facts about the service: its rate limit, and the header that decides about retries.

use std::time::Duration;

use super::docs::code;
use crate::ir::service::{RateLimit, RetryHeader};

/// Documents the rate limit of the service in one sentence.
pub fn rate_limit(limit: &RateLimit) -> String {
    let requests = match limit.requests {
        1 => "1 request".to_owned(),
        requests => format!("{requests} requests"),
    };
    format!("The service accepts at most {requests} in {}.", seconds(limit.window))
}

/// Documents the response headers that state the current rate limit, if there are any.
pub fn limit_headers(limit: &RateLimit) -> Option<String> {
    let header = |name: &Option<String>| name.as_deref().map(code);
    match (header(&limit.limit_header), header(&limit.window_header)) {
        (Some(requests), Some(window)) => {
            Some(format!("The response headers {requests} and {window} change this limit."))
        }
        (Some(header), None) | (None, Some(header)) => {
            Some(format!("The response header {header} changes this limit."))
        }
        (None, None) => None,
    }
}

/// Documents the response header by which the service decides about retries.
pub fn retry_header(header: &RetryHeader) -> String {
    let RetryHeader { name, retry, stop } = header;
    let (name, retry, stop) = (code(name), code(retry), code(stop));
    format!(
        "The service decides about retries with the response header {name}: {retry} requests a retry, and {stop} forbids it."
    )
}

fn seconds(time: Duration) -> String {
    match time.as_secs_f64() {
        1.0 => "1 second".to_owned(),
        seconds => format!("{seconds} seconds"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_a_limit_and_its_headers() {
        let limit = |requests, millis, limit_header: Option<&str>, window_header: Option<&str>| {
            let limit = RateLimit {
                requests,
                window: Duration::from_millis(millis),
                limit_header: limit_header.map(str::to_owned),
                window_header: window_header.map(str::to_owned),
            };
            (rate_limit(&limit), limit_headers(&limit).unwrap_or_default())
        };
        for (limit, sentence, headers) in [
            (limit(100, 60_000, None, None), "100 requests in 60 seconds", ""),
            (limit(1, 1_000, Some("X-A"), None), "1 request in 1 second", "header `X-A` changes"),
            (limit(2, 500, None, Some("X-B")), "2 requests in 0.5 seconds", "header `X-B` changes"),
            (
                limit(2, 1, Some("X-A"), Some("X-B")),
                "2 requests in 0.001 seconds",
                "headers `X-A` and `X-B` change this limit.",
            ),
        ] {
            assert_eq!(limit.0, format!("The service accepts at most {sentence}."));
            assert!(limit.1.contains(headers) && headers.is_empty() == limit.1.is_empty());
        }
    }
}
