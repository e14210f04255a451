//! Recognizes HTML pages, which proxies and login pages send instead of the API, and reads their titles.

/// The maximum length of a title in characters.
const SHOWN: usize = 100;

/// Returns whether a body begins as an HTML page does.
pub(super) fn is_html(body: &[u8]) -> bool {
    let start = body.trim_ascii_start();
    let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
    let begins = |tag: &[u8]| {
        start.split_at_checked(tag.len()).is_some_and(|(first, _)| first.eq_ignore_ascii_case(tag))
    };
    begins(b"<!doctype html") || begins(b"<html")
}

/// Returns whether an `Accept` header contains HTML, and not only a wildcard.
pub(super) fn is_accepted(accept: &str) -> bool {
    let mut ranges = accept.split(',').map(|range| range.split(';').next().unwrap_or(range));
    ranges.any(|range| range.trim().eq_ignore_ascii_case("text/html"))
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
        for page in ["<!DOCTYPE html>\n<p>", " \r\n<html lang=\"en\">", "\u{feff}<HTML>"] {
            assert!(is_html(page.as_bytes()), "{page}");
        }
        for other in ["", "<", "<!doctype", "{\"a\": \"<html>\"}", "<htm", "\"<html>\""] {
            assert!(!is_html(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn pages_are_accepted_by_media_type_only() {
        for accept in ["text/html", "text/csv, Text/HTML;q=0.8"] {
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
