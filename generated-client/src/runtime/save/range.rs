//! Decides what a response means for a download: the whole file, the part that was requested, or something else.

use std::ops::Range;

use http::header::{CONTENT_LENGTH, CONTENT_RANGE, ETAG};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::refusal::coding;

/// The maximum length of a validator. A longer one does not fit into the description of a download.
const LONGEST_VALIDATOR: usize = 8 << 10;

/// A version of a file that can be downloaded in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) length: u64,
    /// The `ETag`, which is a strong validator.
    pub(super) etag: HeaderValue,
}

/// The meaning of a successful response.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The body is the whole file.
    Whole {
        /// The length, if it is known.
        length: Option<u64>,
        /// The version, if the rest of the file can be requested after an interruption.
        version: Option<Version>,
    },
    /// The body is a part of the version that was requested. It begins where it was requested to, and ends here.
    Part { end: u64 },
    /// The body is not the part that was requested.
    Unusable,
}

impl Meaning {
    /// Returns the meaning of a response. `wanted` is the version whose bytes were requested, and the first of them.
    pub(super) fn of(
        status: StatusCode,
        headers: &HeaderMap,
        wanted: Option<(&Version, u64)>,
    ) -> Self {
        if status == StatusCode::PARTIAL_CONTENT {
            let part = wanted.and_then(|(version, from)| part_end(headers, version, from));
            return part.map_or(Self::Unusable, |end| Self::Part { end });
        }
        // The length is that of the encoded body, and so are the ranges.
        let length = if is_encoded(headers) { None } else { length(headers) };
        let etag = headers.get(ETAG).and_then(strong_validator);
        let version = length.zip(etag).map(|(length, etag)| Version { length, etag: etag.clone() });
        Self::Whole { length, version }
    }
}

/// Returns the end of the part, if it is one of the version and begins at this byte.
fn part_end(headers: &HeaderMap, version: &Version, from: u64) -> Option<u64> {
    let (range, total) = content_range(headers.get(CONTENT_RANGE)?.to_str().ok()?)?;
    let is_expected = total == version.length
        && range.start == from
        && (range.start < range.end && range.end <= total)
        && headers.get(ETAG) == Some(&version.etag)
        && !is_encoded(headers);
    is_expected.then_some(range.end)
}

/// Reads `bytes 5-9/10`: the range, and the length of the whole file.
fn content_range(text: &str) -> Option<(Range<u64>, u64)> {
    let (unit, rest) = text.trim().split_once(' ')?;
    let (range, total) = rest.trim().split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let range = number(first)?..number(last)?.checked_add(1)?;
    unit.eq_ignore_ascii_case("bytes").then_some((range, number(total)?))
}

fn length(headers: &HeaderMap) -> Option<u64> {
    number(headers.get(CONTENT_LENGTH)?.to_str().ok()?)
}

/// Reads a number without a sign.
fn number(text: &str) -> Option<u64> {
    text.trim().parse().ok().filter(|_| !text.contains('+'))
}

fn is_encoded(headers: &HeaderMap) -> bool {
    coding(headers).is_some()
}

/// Returns an `ETag` if it is a strong validator: a quoted string without `W/`.
pub(super) fn strong_validator(etag: &HeaderValue) -> Option<&HeaderValue> {
    let text = etag.to_str().ok()?;
    let is_quoted = text.len() >= 2 && text.starts_with('"') && text.ends_with('"');
    (is_quoted && text.len() <= LONGEST_VALIDATOR).then_some(etag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version() -> Version {
        Version { length: 10, etag: HeaderValue::from_static("\"a\"") }
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn accepts_a_part_only_if_everything_matches() {
        let part = |range: &'static str, more: &[(&'static str, &'static str)]| {
            let all = [&[("content-range", range)], more].concat();
            Meaning::of(StatusCode::PARTIAL_CONTENT, &headers(&all), Some((&version(), 5)))
        };
        let etag = [("etag", "\"a\"")];
        assert_eq!(part("bytes 5-9/10", &etag), Meaning::Part { end: 10 });
        assert_eq!(part("BYTES 5-6/10 ", &etag), Meaning::Part { end: 7 }, "a part of the rest");
        for range in [
            "bytes 4-9/10",
            "bytes 6-9/10",
            "bytes 5-9/11",
            "bytes 5-10/10",
            "bytes 5-4/10",
            "bytes 5-9/*",
            "bytes */10",
            "bytes +5-9/10",
            "items 5-9/10",
            "bytes 5-9",
            "bytes 5-18446744073709551615/10",
            "",
        ] {
            assert_eq!(part(range, &etag), Meaning::Unusable, "{range}");
        }
        for other in ["\"b\"", "W/\"a\"", "a"] {
            assert_eq!(part("bytes 5-9/10", &[("etag", other)]), Meaning::Unusable, "{other}");
        }
        assert_eq!(part("bytes 5-9/10", &[]), Meaning::Unusable, "no ETag");
        let encoded = [etag[0], ("content-encoding", "gzip")];
        assert_eq!(part("bytes 5-9/10", &encoded), Meaning::Unusable);
        let unwanted = headers(&[("content-range", "bytes 5-9/10"), etag[0]]);
        assert_eq!(Meaning::of(StatusCode::PARTIAL_CONTENT, &unwanted, None), Meaning::Unusable);
    }

    #[test]
    fn continues_only_with_a_length_and_a_strong_validator() {
        let whole = |pairs: &[(&'static str, &'static str)]| match Meaning::of(
            StatusCode::OK,
            &headers(pairs),
            Some((&version(), 5)),
        ) {
            Meaning::Whole { length, version } => (length, version),
            other => panic!("{other:?}"),
        };
        let length = ("content-length", "10");
        assert_eq!(whole(&[length, ("etag", "\"a\"")]), (Some(10), Some(version())));
        assert_eq!(whole(&[length]), (Some(10), None));
        assert_eq!(whole(&[("etag", "\"a\"")]), (None, None));
        for weak in ["W/\"a\"", "a", "\"", ""] {
            assert_eq!(whole(&[length, ("etag", weak)]), (Some(10), None), "{weak}");
        }
        let encoded = [length, ("etag", "\"a\""), ("content-encoding", "gzip")];
        assert_eq!(whole(&encoded), (None, None));
    }
}
