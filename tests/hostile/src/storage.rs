//! The storage to which downloads redirect: another origin, with ranges and entity tags.

use std::ops::Range;

use super::request::Request;
use super::response::{Body, Response};

/// The length of a row, in bytes.
const ROW: u64 = 16;

/// Returns the bytes of a file in a range. Files of any size have the same first bytes: rows of 16 bytes with the id of the
/// file and the number of the row.
#[must_use]
pub fn file_content(id: i64, range: Range<u64>) -> Vec<u8> {
    let mut content = Vec::new();
    for row in range.start / ROW..range.end.div_ceil(ROW) {
        content.extend_from_slice(
            format!("{:06},{:08}\n", id.unsigned_abs() % 1_000_000, row % 100_000_000).as_bytes(),
        );
    }
    let skipped = usize::try_from(range.start % ROW).unwrap_or(0);
    let length = usize::try_from(range.end.saturating_sub(range.start)).unwrap_or(0);
    content.into_iter().skip(skipped).take(length).collect()
}

/// Responds to a request for a file.
pub(crate) fn respond(request: &Request, size: u64) -> Response {
    let id = request.path().strip_prefix("/files/").and_then(|id| id.parse::<i64>().ok());
    let Some(id) = id.filter(|_| request.query("signature").as_deref() == Some("valid")) else {
        return Response::text(403, "application/xml", "<Error><Code>AccessDenied</Code></Error>");
    };
    let tag = format!("\"file-{id}-{size}\"");
    let base = |status, range: Range<u64>| {
        Response::new(status, Body::File { id, range })
            .with("content-type", "text/csv")
            .with("etag", &tag)
            .with("accept-ranges", "bytes")
    };
    // A range of another version of the file is ignored.
    let is_same = request.header("if-range").is_none_or(|expected| expected == tag);
    let range = request.header("range").filter(|_| is_same).and_then(|range| parsed(range, size));
    match range {
        None => base(200, 0..size),
        Some(range) if range.start >= range.end => {
            Response::empty(416).with("content-range", format!("bytes */{size}"))
        }
        Some(range) => {
            let shown = format!("bytes {}-{}/{size}", range.start, range.end - 1);
            base(206, range).with("content-range", shown)
        }
    }
}

/// Parses a range with a start.
fn parsed(header: &str, size: u64) -> Option<Range<u64>> {
    let (start, last) = header.strip_prefix("bytes=")?.split_once('-')?;
    let end = if last.is_empty() { size } else { last.parse::<u64>().ok()?.checked_add(1)? };
    Some(start.parse().ok()?..end.min(size))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(headers: &[(&str, &str)]) -> Response {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let (method, target) = ("GET".to_owned(), "/files/5002?signature=valid".to_owned());
        let request = Request { method, target, headers: headers.collect(), body: Vec::new() };
        respond(&request, 100)
    }

    #[test]
    fn content_of_a_range_is_a_part_of_the_whole() {
        let whole = file_content(5002, 0..100);
        assert_eq!(whole.len(), 100);
        assert!(whole.starts_with(b"005002,00000000\n005002,00000001\n"));
        for range in [0..1, 3..40, 16..32, 99..100, 50..50] {
            let part =
                &whole[usize::try_from(range.start).unwrap()..usize::try_from(range.end).unwrap()];
            assert_eq!(file_content(5002, range), part);
        }
    }

    #[test]
    fn responds_with_ranges_of_the_same_version() {
        assert_eq!((response(&[]).status, response(&[]).body.length()), (200, 100));
        let part = response(&[("range", "bytes=40-")]);
        assert_eq!((part.status, part.body.length()), (206, 60));
        assert!(part.headers.contains(&("content-range", "bytes 40-99/100".to_owned())));
        let same = response(&[("range", "bytes=40-"), ("if-range", "\"file-5002-100\"")]);
        assert_eq!(same.status, 206);
        let other = response(&[("range", "bytes=40-"), ("if-range", "\"old\"")]);
        assert_eq!((other.status, other.body.length()), (200, 100));
        assert_eq!(response(&[("range", "bytes=100-")]).status, 416);
    }
}
