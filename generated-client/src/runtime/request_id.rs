//! The id by which the operator of a service finds a request in logs, as services state it in a response.

use http::{HeaderMap, HeaderName, HeaderValue};

/// The names of headers with an id, in the order in which they are tried. The names of vendors follow after the first
/// two.
const COMMON: [&str; 2] = ["x-request-id", "request-id"];

/// The names of headers that are tried last: the id may be that of a trace with several requests.
const TRACES: [&str; 3] = ["x-correlation-id", "correlation-id", "x-trace-id"];

/// The names that the id has in the body of an error. ASP.NET sends `traceId`.
pub(super) const PROPERTIES: [&str; 4] = ["traceId", "requestId", "request_id", "trace_id"];

/// Returns the id in the headers of a response.
pub(super) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let first_of = |names: &[&str]| names.iter().find_map(|name| text(headers.get(*name)?));
    let of_vendor = || {
        let ids = headers.iter().filter(|(name, _)| is_of_vendor(name));
        let ids = ids.filter_map(|(name, value)| Some((name.as_str(), text(value)?)));
        ids.min().map(|(_, id)| id)
    };
    first_of(&COMMON).or_else(of_vendor).or_else(|| first_of(&TRACES))
}

/// Returns whether a header contains the id of a vendor, such as `x-amzn-requestid`, `x-amz-request-id`,
/// `x-ms-request-id` or `x-github-request-id`. A `client-request-id` is one that the client has sent.
fn is_of_vendor(name: &HeaderName) -> bool {
    let vendor =
        ["-request-id", "-requestid"].iter().find_map(|end| name.as_str().strip_suffix(end));
    vendor.is_some_and(|vendor| !vendor.ends_with("client"))
}

fn text(value: &HeaderValue) -> Option<&str> {
    value.to_str().ok().map(str::trim).filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(all: &[(&str, &str)]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for (name, value) in all {
            let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
            headers.append(HeaderName::from_bytes(name.as_bytes()).unwrap(), value);
        }
        request_id(&headers).map(str::to_owned)
    }

    #[test]
    fn finds_the_header_of_each_service() {
        for (service, name) in [
            ("OpenAI", "X-Request-Id"),
            ("Stripe", "Request-Id"),
            ("AWS", "x-amzn-RequestId"),
            ("Amazon S3", "x-amz-request-id"),
            ("Azure", "x-ms-request-id"),
            ("Azure API Management", "apim-request-id"),
            ("GitHub", "X-GitHub-Request-Id"),
            ("Twilio", "Twilio-Request-Id"),
            ("others", "X-Correlation-ID"),
            ("others", "Correlation-Id"),
            ("others", "X-Trace-Id"),
        ] {
            assert_eq!(
                id(&[("date", "now"), (name, " a-1 ")]).as_deref(),
                Some("a-1"),
                "{service}"
            );
        }
    }

    #[test]
    fn prefers_the_headers_in_the_documented_order() {
        let mut all = [
            ("x-trace-id", "7"),
            ("correlation-id", "6"),
            ("x-correlation-id", "5"),
            ("x-ms-request-id", "4"),
            ("apim-request-id", "3"),
            ("request-id", "2"),
            ("x-request-id", "1"),
        ]
        .to_vec();
        for expected in ["1", "2", "3", "4", "5", "6", "7"] {
            assert_eq!(id(&all).as_deref(), Some(expected));
            all.pop();
        }
        assert_eq!(id(&all), None);
    }

    #[test]
    fn ignores_blank_and_unreadable_values_and_ids_of_the_client() {
        assert_eq!(
            id(&[("x-request-id", " "), ("request-id", "\u{e9}"), ("a-request-id", "b")]).unwrap(),
            "b"
        );
        for name in
            ["x-ms-client-request-id", "client-request-id", "x-request-identity", "requestid"]
        {
            assert_eq!(id(&[(name, "a")]), None, "{name}");
        }
    }
}
