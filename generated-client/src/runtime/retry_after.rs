//! The header `Retry-After` (RFC 9110, section 10.2.3): the time that a server asks a client to wait.

use std::time::{Duration, SystemTime};

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName};

/// The longest wait to which a client agrees. A longer one is an error at once.
pub(super) const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// The shortest wait that replaces the own wait of a client. After a shorter one, such as 0, many calls at the same time would
/// overload the server again at once.
pub(super) const SHORTEST_WAIT: Duration = Duration::from_secs(1);

/// A year. A longer time is reduced to it, so that it can be added to the current time.
pub(super) const A_YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Returns the time to wait before the next request, counted from the arrival of the response. It is zero if the header
/// contains a date in the past. An invalid value is ignored, and so are several headers that differ.
///
/// A date is compared with that of the header `Date`, because the clocks of the server and of this machine may differ.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = only_text(headers, RETRY_AFTER)?;
    let wait = seconds(text).or_else(|| until(text, headers))?;
    Some(wait.min(A_YEAR))
}

/// Returns the value of a header that is sent once, or several times with the same value.
fn only_text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    let mut values = headers.get_all(name).iter();
    let first = values.next()?;
    values.all(|other| other == first).then(|| first.to_str().ok()).flatten().map(str::trim)
}

/// Parses a number of seconds, which may have a fraction. RFC 9110 permits only integers, but some servers send more.
pub(super) fn seconds(text: &str) -> Option<Duration> {
    // The parser of floats also accepts signs, exponents, `inf` and `nan`.
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number = is_number.then(|| text.parse().ok()).flatten()?;
    Some(Duration::try_from_secs_f64(number).unwrap_or(Duration::MAX))
}

/// Parses a date in one of the three formats of RFC 9110, and returns the time from the response's `Date` until then.
fn until(text: &str, headers: &HeaderMap) -> Option<Duration> {
    let date = |text: &str| -> Option<SystemTime> { httpdate::parse_http_date(text).ok() };
    let (end, now) = (date(text)?, date(only_text(headers, DATE)?)?);
    Some(end.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn wait(all: &[(HeaderName, &str)]) -> Option<Duration> {
        let value = |text: &str| HeaderValue::from_bytes(text.as_bytes()).unwrap();
        let mut headers = HeaderMap::new();
        for (name, text) in all {
            headers.append(name, value(text));
        }
        retry_after(&headers)
    }

    /// Returns the wait for a `Retry-After` header next to a `Date` header, in milliseconds.
    fn millis_after(date: &str, text: &str) -> Option<u128> {
        Some(wait(&[(DATE, date), (RETRY_AFTER, text)])?.as_millis())
    }

    #[test]
    fn parses_seconds_and_fractions() {
        for (text, expected) in [
            ("0", 0),
            ("5", 5000),
            (" 5\t", 5000),
            ("007", 7000),
            ("1.5", 1500),
            ("0.25", 250),
            (".5", 500),
            ("5.", 5000),
            ("0.0001", 0),
            ("120", 120_000),
            ("86400", 86_400_000),
        ] {
            let millis = wait(&[(RETRY_AFTER, text)]).map(|wait| wait.as_millis());
            assert_eq!(millis, Some(expected), "{text}");
        }
        assert_eq!(wait(&[(RETRY_AFTER, "0.1")]), Some(Duration::from_millis(100)), "exactly");
    }

    #[test]
    fn parses_each_date_format_relative_to_the_date_of_the_response() {
        let now = "Sun, 06 Nov 1994 08:49:37 GMT";
        for text in [
            "Sun, 06 Nov 1994 08:50:07 GMT",
            "Sunday, 06-Nov-94 08:50:07 GMT",
            "Sun Nov  6 08:50:07 1994",
        ] {
            assert_eq!(millis_after(now, text), Some(30_000), "{text}");
        }
        for now in ["Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(millis_after(now, "Sun, 06 Nov 1994 08:49:38 GMT"), Some(1000), "{now}");
        }
        assert_eq!(millis_after(now, now), Some(0));
        assert_eq!(millis_after(now, "Sun, 06 Nov 1994 08:49:36 GMT"), Some(0), "the past");
        assert_eq!(millis_after(now, "Thu, 01 Jan 1970 00:00:00 GMT"), Some(0), "the past");
    }

    #[test]
    fn reduces_a_long_time() {
        let digits = "9".repeat(10_000);
        for text in [
            "99999999999999999999999999",
            "18446744073709551615",
            "1789000000",
            digits.as_str(),
            "Fri, 31 Dec 9999 23:59:59 GMT",
        ] {
            let wait = millis_after("Sun, 06 Nov 1994 08:49:37 GMT", text);
            assert_eq!(wait, Some(A_YEAR.as_millis()));
        }
    }

    #[test]
    fn ignores_invalid_values() {
        for text in [
            "",
            " ",
            ".",
            "1.5.2",
            "-1",
            "-0",
            "+1",
            "1e3",
            "NaN",
            "inf",
            "Infinity",
            "0x10",
            "1,5",
            "5, 5",
            "5s",
            "5 seconds",
            "soon",
            "PT5S",
            "１",
            "\u{e9}",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 +0100",
            "Sun, 31 Feb 2094 08:49:37 GMT",
            "1994-11-06T08:49:37Z",
            "Sat, 01 Jan 10000 00:00:00 GMT",
        ] {
            let shown: String = text.chars().take(40).collect();
            assert_eq!(millis_after("Sun, 06 Nov 1994 08:49:37 GMT", text), None, "{shown:?}");
        }
        assert_eq!(wait(&[]), None);
    }

    #[test]
    fn ignores_a_date_without_a_valid_date_of_the_response() {
        let later = "Sun, 06 Nov 1994 08:50:07 GMT";
        assert_eq!(wait(&[(RETRY_AFTER, later)]), None);
        assert_eq!(millis_after("yesterday", later), None);
        let dates = [(DATE, "Sun, 06 Nov 1994 08:50:06 GMT"), (DATE, later), (RETRY_AFTER, later)];
        assert_eq!(wait(&dates), None, "two different dates");
        assert_eq!(millis_after("yesterday", "5"), Some(5000), "seconds need no date");
    }

    #[test]
    fn ignores_several_headers_that_differ() {
        assert_eq!(wait(&[(RETRY_AFTER, "5"), (RETRY_AFTER, "6")]), None);
        assert_eq!(wait(&[(RETRY_AFTER, "5"), (RETRY_AFTER, "soon")]), None);
        assert_eq!(wait(&[(RETRY_AFTER, "5"), (RETRY_AFTER, "5")]), Some(Duration::from_secs(5)));
    }

    #[test]
    fn never_panics() {
        let pieces = ["Sun", ",", " ", "06", "-", "Nov", "1994", "08:49:37", "GMT", "9", ".", "é"];
        let mut state: u32 = 1;
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..state % 9 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                text.push_str(pieces[(state >> 16) as usize % pieces.len()]);
            }
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let wait = millis_after(&text, &text);
            assert!(wait.is_none_or(|millis| millis <= A_YEAR.as_millis()), "{text}");
        }
    }
}
