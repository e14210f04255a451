//! Recognizes successful responses whose body is not the file.

use std::path::Path;

use http::header::CONTENT_ENCODING;
use http::{HeaderMap, StatusCode};

use super::super::error::Error;
use super::super::head::Head;
use super::super::reply::Reply;

/// The content codings of a body, with the extensions of files that contain such a body.
const CODINGS: [(&str, &[&str]); 6] = [
    ("gzip", &["gz", "tgz", "svgz"]),
    ("x-gzip", &["gz", "tgz", "svgz"]),
    ("br", &["br"]),
    ("zstd", &["zst", "tzst"]),
    ("compress", &["z"]),
    ("deflate", &["zlib", "zz"]),
];

/// The extensions of HTML pages.
const PAGES: [&str; 4] = ["html", "htm", "xhtml", "shtml"];

/// The reason why the body of a response is not the file.
pub(super) enum Refusal {
    /// It is an HTML page.
    Page,
    /// Another reason.
    Reason(String),
}

impl Refusal {
    /// Returns the error for a response whose body, or the beginning of it, was read.
    pub(super) fn into_error(self, reply: Reply) -> Error {
        let reason = match self {
            Self::Page => format!(
                "{}; if a page is the file, save it to a path that ends in `.html`, or set the header `accept: text/html`",
                reply.page_text()
            ),
            Self::Reason(reason) => reason,
        };
        reply.undecodable(reason)
    }
}

/// Returns the reason why the body of a response is not the file that is saved to this path, or `None` if it is.
pub(super) fn refusal(head: &Head, path: &Path) -> Option<Refusal> {
    if let Some(reason) = without_content(head.status) {
        return Some(Refusal::Reason(reason.to_owned()));
    }
    if head.is_unexpected_page() && !has_extension(path, &PAGES) {
        return Some(Refusal::Page);
    }
    let coding = coding(&head.headers)?;
    let extensions = CODINGS.iter().find(|(name, _)| coding.eq_ignore_ascii_case(name));
    let extensions = extensions.map_or(&[][..], |(_, extensions)| extensions);
    (!has_extension(path, extensions)).then(|| {
        let help = match extensions.first() {
            Some(extension) => {
                format!("save it to a path that ends in `.{extension}`, and decompress that file")
            }
            None => "read the response as a stream, and decode it".to_owned(),
        };
        Refusal::Reason(format!(
            "the file has the content coding `{coding}`, which was not requested: {help}"
        ))
    })
}

/// Returns the reason why a response with this status has no file.
fn without_content(status: StatusCode) -> Option<&'static str> {
    match status {
        StatusCode::ACCEPTED => Some("the server has not created the file yet"),
        StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT => Some("the response has no file"),
        status if !status.is_success() => Some("the response is a redirect, and has no file"),
        _ => None,
    }
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    let own = path.extension().and_then(|extension| extension.to_str());
    own.is_some_and(|own| extensions.iter().any(|extension| own.eq_ignore_ascii_case(extension)))
}

/// Returns the content coding of a body, if it has one.
pub(super) fn coding(headers: &HeaderMap) -> Option<String> {
    let codings = headers.get_all(CONTENT_ENCODING).iter();
    let codings =
        codings.map(|coding| String::from_utf8_lossy(coding.as_bytes()).trim().to_owned());
    let mut codings =
        codings.filter(|text| !text.is_empty() && !text.eq_ignore_ascii_case("identity"));
    codings.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extension_is_compared_without_regard_to_case() {
        assert!(has_extension(Path::new("a/log.HTML"), &PAGES));
        for path in ["a/html", "a.html/log", "log.html.csv", ".html"] {
            assert!(!has_extension(Path::new(path), &PAGES), "{path}");
        }
    }

    #[test]
    fn identity_is_no_coding() {
        let coding = |text: &'static str| {
            coding(&HeaderMap::from_iter([(CONTENT_ENCODING, text.parse().unwrap())]))
        };
        assert_eq!([coding("identity"), coding("Identity "), coding("")], [None, None, None]);
        assert_eq!(coding("gzip, br").as_deref(), Some("gzip, br"));
    }
}
