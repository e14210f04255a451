//! Recognizes HTML pages, which proxies and login pages send instead of the API, and reads their titles.

use memchr::memmem;

/// The maximum length of a title in characters.
const SHOWN: usize = 100;

/// The tags with which a page begins, in lower case.
const TAGS: [&[u8]; 7] =
    [b"<!doctype html", b"<html", b"<head", b"<body", b"<meta", b"<script", b"<title"];

/// The number of `TAGS` with which a page in XML begins.
const TAGS_OF_XML: usize = 2;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The parts that may precede the first tag, with their ends.
const COMMENT: (&[u8], &[u8]) = (b"<!--", b"-->");
const XML_DECLARATION: (&[u8], &[u8]) = (b"<?xml", b"?>");

/// The kind of a body, as far as its first bytes show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beginning {
    /// The body is an HTML page.
    Page,
    /// The body is something else.
    Other,
    /// The bytes are too few to decide.
    Unknown,
}

/// Returns whether the first bytes of a body are those of an HTML page.
pub(super) fn beginning(body: &[u8]) -> Beginning {
    let (mut rest, mut tags) = (body, &TAGS[..]);
    loop {
        rest = rest.trim_ascii_start();
        if let Some(after) = rest.strip_prefix(BYTE_ORDER_MARK) {
            rest = after;
            continue;
        }
        let skipped =
            [COMMENT, XML_DECLARATION].into_iter().find(|(open, _)| rest.starts_with(open));
        let Some((open, close)) = skipped else { return first_tag(rest, tags) };
        let end = memmem::find(rest, close).and_then(|at| rest.get(at + close.len()..));
        let Some(after) = end else { return Beginning::Unknown };
        rest = after;
        if open == XML_DECLARATION.0 {
            tags = tags.get(..TAGS_OF_XML).unwrap_or(tags);
        }
    }
}

/// Decides by the first tag, which is followed by white space, `>` or `/`.
fn first_tag(rest: &[u8], tags: &[&[u8]]) -> Beginning {
    let is_tag = |tag: &&[u8]| {
        rest.split_at_checked(tag.len()).is_some_and(|(first, after)| {
            let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/');
            first.eq_ignore_ascii_case(tag) && after.first().is_some_and(ends)
        })
    };
    let is_begun = |whole: &[u8]| {
        whole.get(..rest.len()).is_some_and(|start| rest.eq_ignore_ascii_case(start))
    };
    let openings = [BYTE_ORDER_MARK, COMMENT.0, XML_DECLARATION.0];
    match tags.iter().any(is_tag) {
        true => Beginning::Page,
        false if tags.iter().copied().chain(openings).any(is_begun) => Beginning::Unknown,
        false => Beginning::Other,
    }
}

/// Returns whether a whole body begins as an HTML page does.
pub(super) fn is_html(body: &[u8]) -> bool {
    beginning(body) == Beginning::Page
}

/// Returns whether a body of a media type is an HTML page, or `None` if its first bytes decide: a proxy may send a page as
/// text, as JSON or without a media type. A file of another format, such as `application/octet-stream`, is never a page: a
/// file that contains HTML has such a media type too.
pub(super) fn by_media_type(media: Option<&str>) -> Option<bool> {
    let (kind, subtype) = media?.split_once('/')?;
    let is_one_of =
        |text: &str, names: &[&str]| names.iter().any(|name| text.eq_ignore_ascii_case(name));
    // The first bytes of a stream of events may be late.
    if is_one_of(subtype, &["event-stream"]) {
        return Some(false);
    }
    if is_one_of(subtype, &["html", "xhtml+xml"]) {
        return Some(true);
    }
    let is_text = is_one_of(kind, &["text", "unknown", "*"])
        || is_one_of(kind, &["application"])
            && (is_one_of(subtype, &["xml", "unknown", "*"]) || is_text_format(subtype));
    (!is_text).then_some(false)
}

/// Returns whether a subtype is that of a text format.
fn is_text_format(subtype: &str) -> bool {
    let contains = |name: &&[u8]| {
        let mut parts = subtype.as_bytes().windows(name.len());
        parts.any(|part| part.eq_ignore_ascii_case(name))
    };
    [&b"json"[..], b"yaml", b"csv", b"javascript", b"+xml"].iter().any(contains)
}

/// Returns whether an `Accept` header contains HTML, and not only a wildcard.
pub(super) fn is_accepted(accept: &str) -> bool {
    let mut ranges = accept.split(',').map(|range| range.split(';').next().unwrap_or(range));
    ranges.any(|range| by_media_type(Some(range.trim())) == Some(true))
}

/// Returns the title of an HTML page on one line, if it has one.
pub(super) fn title(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    // Lower case would change the lengths of some letters.
    let lower = text.to_ascii_lowercase();
    let tag = lower.find("<title")?;
    let begin = tag + lower.get(tag..)?.find('>')? + 1;
    let end = begin + lower.get(begin..)?.find("</title")?;
    let words: Vec<&str> = text.get(begin..end)?.split_whitespace().collect();
    let title: String = words.join(" ").chars().take(SHOWN).collect();
    (!title.is_empty()).then_some(title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognizes_pages_by_their_beginning() {
        for page in [
            "<!DOCTYPE html>\n<p>",
            " \r\n<html lang=\"en\">",
            "\u{feff}<HTML>",
            "\u{feff} <!-- a --> \n<!-- <b> -->\t<html>",
            "\n\u{feff}<head/>",
            "<body\nclass=\"login\">",
            "<meta http-equiv=\"refresh\" content=\"0; url=/login\">",
            "<Script>",
            "<title>Log in",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC>",
        ] {
            assert_eq!(beginning(page.as_bytes()), Beginning::Page, "{page}");
        }
        for other in [
            "{\"a\": \"<html>\"}",
            "\"<html>\"",
            "<htmlx>",
            "<header>",
            "<titles>",
            "<metadata>",
            "<!doctype htmls>",
            "<!ELEMENT a>",
            "<?xml version=\"1.0\"?><title>A feed</title>",
            "a <html>",
        ] {
            assert_eq!(beginning(other.as_bytes()), Beginning::Other, "{other}");
        }
    }

    #[test]
    fn decides_at_the_first_byte_that_suffices() {
        let page = "\u{feff} <!-- comment --> <!doctype HTML>".as_bytes();
        for length in 0..page.len() {
            assert_eq!(beginning(&page[..length]), Beginning::Unknown, "{length}");
        }
        assert_eq!(beginning(page), Beginning::Page);
        for text in ["a", "[", "<htabc", "<!ELEMENT", "<?php", "\u{feff}a", "<!doctype json"] {
            assert_eq!(beginning(text.as_bytes()), Beginning::Other, "{text}");
        }
    }

    #[test]
    fn media_type_decides_for_pages_and_for_files() {
        for page in ["text/html", "Text/HTML", "application/xhtml+xml"] {
            assert_eq!(by_media_type(Some(page)), Some(true), "{page}");
        }
        for unknown in [
            "text/plain",
            "text/csv",
            "application/json",
            "application/problem+json",
            "application/xml",
            "application/atom+xml",
            "application/x-ndjson",
            "application/csv",
            "",
            "html",
        ] {
            assert_eq!(by_media_type(Some(unknown)), None, "{unknown}");
        }
        assert_eq!(by_media_type(None), None);
        for file in [
            "application/octet-stream",
            "binary/octet-stream",
            "application/zip",
            "image/svg+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/pdf",
            "text/event-stream",
        ] {
            assert_eq!(by_media_type(Some(file)), Some(false), "{file}");
        }
    }

    #[test]
    fn pages_are_accepted_by_media_type_only() {
        for accept in ["text/html", "text/csv, Text/HTML;q=0.8", "application/xhtml+xml"] {
            assert!(is_accepted(accept), "{accept}");
        }
        for accept in ["*/*", "text/*", "application/octet-stream, */*;q=0.8", "text/html5", ""] {
            assert!(!is_accepted(accept), "{accept}");
        }
    }

    #[test]
    fn reads_the_title() {
        for (page, expected) in [
            ("<html><head><TITLE>Log in</TITLE>", Some("Log in")),
            ("<title lang=\"de\">\n  Ähm,\tbitte\n</title >", Some("Ähm, bitte")),
            ("<title> </title>", None),
            ("<title>never ends", None),
            ("<p>no title</p>", None),
        ] {
            assert_eq!(title(page.as_bytes()).as_deref(), expected, "{page}");
        }
        let long = format!("<title>{}</title>", "ä".repeat(500));
        assert_eq!(title(long.as_bytes()), Some("ä".repeat(SHOWN)));
    }
}
