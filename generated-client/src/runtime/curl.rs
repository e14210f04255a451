//! Formats a request without its body as a curl command, and decides which of its values may be shown.

use std::borrow::Cow;

use http::{HeaderName, HeaderValue, Method, Uri};
use percent_encoding::percent_decode_str;
use secrecy::SecretString;

use super::redact::{REDACTED, is_secret_name, redacted_text};

/// A curl command, to which headers and query parameters are added.
pub(super) struct CurlCommand<'s> {
    /// The program and its options.
    words: String,
    url: String,
    secrets: &'s [SecretString],
}

impl<'s> CurlCommand<'s> {
    /// Creates the command for a request. Parameters of the query are hidden if their name suggests a secret, or if
    /// `is_hidden` returns true for it.
    pub(super) fn new(
        method: &Method,
        uri: &Uri,
        is_hidden: impl Fn(&str) -> bool,
        secrets: &'s [SecretString],
    ) -> Self {
        let words = match *method {
            Method::GET => "curl".to_owned(),
            Method::HEAD => "curl --head".to_owned(),
            _ => format!("curl -X {}", quoted(method.as_str())),
        };
        let url = uri.to_string();
        let url = match url.split_once('?') {
            Some((path, query)) => format!("{path}?{}", shown_query(query, is_hidden)),
            None => url,
        };
        let url = redacted_text(&url, secrets).unwrap_or(url);
        Self { words, url, secrets }
    }

    /// Adds a header. Its value is shown only if it is harmless.
    pub(super) fn header(&mut self, name: &HeaderName, value: &HeaderValue, is_harmless: bool) {
        let text = String::from_utf8_lossy(value.as_bytes());
        let shown = match is_harmless {
            true => redacted_text(&text, self.secrets).map_or(text, Cow::Owned),
            false => REDACTED.into(),
        };
        self.line(name.as_str(), &shown);
    }

    /// Adds a header with this text, which must not contain a secret.
    pub(super) fn line(&mut self, name: &str, text: &str) {
        // curl removes a header that has a colon and no value, and sends one with a semicolon.
        let line = if text.is_empty() { format!("{name};") } else { format!("{name}: {text}") };
        self.words.extend([" -H ", &quoted(&line)]);
    }

    /// Adds a parameter, which must not contain a secret, to the query.
    pub(super) fn parameter(&mut self, pair: &str) {
        let separator = if self.url.contains('?') { '&' } else { '?' };
        self.url.push(separator);
        self.url.push_str(pair);
    }

    /// Returns the command for a POSIX shell, on one line.
    pub(super) fn into_text(self) -> String {
        // Otherwise, curl expands brackets and braces in a URL.
        let globbing = if self.url.contains(['[', ']', '{', '}']) { " --globoff" } else { "" };
        format!("{}{globbing} {}", self.words, quoted(&self.url))
    }
}

/// Returns whether the value of a header that a caller set can be shown. All other values may be secret, whatever their
/// names are.
pub(super) fn is_harmless(name: &HeaderName) -> bool {
    const HARMLESS: [&str; 18] = [
        "accept",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "content-language",
        "content-type",
        "correlation-id",
        "if-match",
        "if-modified-since",
        "if-none-match",
        "if-range",
        "if-unmodified-since",
        "prefer",
        "range",
        "traceparent",
        "user-agent",
        "x-correlation-id",
        "x-trace-id",
    ];
    // The version of an API, such as `x-github-api-version`, and the id by which its operator finds the request.
    const ENDINGS: [&str; 3] = ["version", "request-id", "idempotency-key"];
    let name = name.as_str();
    HARMLESS.contains(&name) || ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Hides the values of parameters that may be secret.
fn shown_query(query: &str, is_hidden: impl Fn(&str) -> bool) -> String {
    let shown = |pair: &str| match pair.split_once('=') {
        Some((name, _)) => {
            let plain = name.replace('+', " ");
            let plain = percent_decode_str(&plain).decode_utf8_lossy();
            let is_secret = is_secret_parameter(&plain.to_ascii_lowercase()) || is_hidden(&plain);
            if is_secret { format!("{name}={REDACTED}") } else { pair.to_owned() }
        }
        None => pair.to_owned(),
    };
    query.split('&').map(shown).collect::<Vec<_>>().join("&")
}

/// Returns whether a query parameter is probably secret, judged by its name in lower case. Signed URLs have parameters
/// such as `X-Amz-Signature` and `sig`.
pub(super) fn is_secret_parameter(name: &str) -> bool {
    const WORDS: [&str; 6] = ["credential", "jwt", "passphrase", "passwd", "pwd", "signature"];
    name == "sig" || is_secret_name(name) || WORDS.iter().any(|word| name.contains(word))
}

/// Quotes a word for a POSIX shell, unless it consists of letters, digits and a few harmless characters.
fn quoted(word: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    match !word.is_empty() && word.bytes().all(is_plain) {
        true => word.into(),
        false => format!("'{}'", word.replace('\'', r"'\''")).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(method: &str, url: &str, headers: &[(&str, &str)]) -> String {
        let secrets = ["hunter22".into(), "it's".into()];
        let method = method.parse().unwrap();
        let mut curl =
            CurlCommand::new(&method, &url.parse().unwrap(), |name| name == "mine", &secrets);
        for (name, value) in headers {
            let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
            let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
            curl.header(&name, &value, is_harmless(&name));
        }
        curl.into_text()
    }

    #[test]
    fn states_the_method_only_if_it_is_not_get() {
        for (method, expected) in [
            ("GET", "curl 'https://a.example/b'"),
            ("HEAD", "curl --head 'https://a.example/b'"),
            ("POST", "curl -X POST 'https://a.example/b'"),
            ("M-SEARCH", "curl -X M-SEARCH 'https://a.example/b'"),
            ("A'B", r"curl -X 'A'\''B' 'https://a.example/b'"),
        ] {
            assert_eq!(text(method, "https://a.example/b", &[]), expected);
        }
    }

    #[test]
    fn quotes_for_a_posix_shell() {
        let word = |text| quoted(text).into_owned();
        assert_eq!(word("PATCH"), "PATCH");
        assert_eq!(word(""), "''");
        assert_eq!(
            word("it's $HOME `x` \\ \" \n é ~ * !"),
            r#"'it'\''s $HOME `x` \ " "#.to_owned() + "\n é ~ * !'"
        );
        assert_eq!(word("''"), r"''\'''\'''");
    }

    #[test]
    fn shows_only_harmless_headers() {
        let url = "https://a.example/";
        for (name, value, expected) in [
            ("range", "bytes=0-9", "range: bytes=0-9"),
            ("if-none-match", "\"a\"", "if-none-match: \"a\""),
            ("idempotency-key", "k-1", "idempotency-key: k-1"),
            ("x-idempotency-key", "k-1", "x-idempotency-key: k-1"),
            ("x-github-api-version", "2022-11-28", "x-github-api-version: 2022-11-28"),
            ("user-agent", "a/1 hunter22", "user-agent: a/1 [redacted]"),
            ("accept", "", "accept;"),
            ("authorization", "Bearer x", "authorization: [redacted]"),
            ("proxy-authorization", "Basic x", "proxy-authorization: [redacted]"),
            ("cookie", "a=b", "cookie: [redacted]"),
            ("x-api-key", "k", "x-api-key: [redacted]"),
            ("x-signature", "s", "x-signature: [redacted]"),
            ("x-tenant", "", "x-tenant: [redacted]"),
            ("referer", "https://a.example/?token=t", "referer: [redacted]"),
        ] {
            let expected = format!("curl -H '{expected}' 'https://a.example/'");
            assert_eq!(text("GET", url, &[(name, value)]), expected);
        }
        let quote = text("GET", url, &[("accept", "it's, 'b'")]);
        assert_eq!(quote, r"curl -H 'accept: [redacted], '\''b'\''' 'https://a.example/'");
    }

    #[test]
    fn hides_secrets_in_the_url() {
        for (query, expected) in [
            ("/x?a=b&c", "/x?a=b&c"),
            ("/x/hunter22?a=hunter22&b=h%75nter22", "/x/[redacted]?a=[redacted]&b=[redacted]"),
            ("/x?api_key=1&accessToken=2", "/x?api_key=[redacted]&accessToken=[redacted]"),
            (
                "/x?X-Amz-Signature=1&sig=2&design=3",
                "/x?X-Amz-Signature=[redacted]&sig=[redacted]&design=3",
            ),
            ("/x?%74oken=1&mine=2&a=token", "/x?%74oken=[redacted]&mine=[redacted]&a=token"),
            ("/x?token=a=b&token=", "/x?token=[redacted]&token=[redacted]"),
        ] {
            let globbing = if expected.contains('[') { " --globoff" } else { "" };
            let shown = text("GET", &format!("https://a.example{query}"), &[]);
            assert_eq!(shown, format!("curl{globbing} 'https://a.example{expected}'"));
        }
        assert!(text("GET", "http://[::1]:80/", &[]).contains("--globoff"));
    }

    #[test]
    fn adds_parameters() {
        let get = |url: &str| {
            let url = url.parse().unwrap();
            let mut curl = CurlCommand::new(&Method::GET, &url, |_| false, &[]);
            curl.parameter("key=[redacted]");
            curl.parameter("b=[redacted]");
            curl.into_text()
        };
        let expected = "curl --globoff 'https://a.example/?key=[redacted]&b=[redacted]'";
        assert_eq!(get("https://a.example/"), expected);
        assert!(get("https://a.example/?c=d").contains("?c=d&key=[redacted]&b=[redacted]'"));
    }
}
