//! Recognizes successful responses whose body is not the file, and creates their errors.

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_ENCODING;

use super::super::error::Error;
use super::super::head::Head;
use super::super::reply::Reply;
use super::disk_error::DiskError;

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

/// Returns the error for an HTML page, of which the beginning was read.
pub(super) fn page_error(reply: Reply) -> Error {
    let reason = format!(
        "{}; if a page is the file, save it to a path that ends in `.html`, or set the header `accept: text/html`",
        reply.page_text()
    );
    reply.undecodable(reason)
}

/// Returns the reason why the body of a response is not the file that is saved to this path, by its status and its headers.
pub(super) fn refusal(head: &Head, path: &Path) -> Option<String> {
    if let Some(reason) = without_content(head) {
        return Some(reason.to_owned());
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
        format!("the file has the content coding `{coding}`, which was not requested: {help}")
    })
}

/// Returns whether an HTML page is not the file that is saved to this path.
pub(super) fn refuses_pages(head: &Head, path: &Path) -> bool {
    !head.accepts_pages && !has_extension(path, &PAGES)
}

/// Returns the reason why a response has no file, whatever its body contains.
fn without_content(head: &Head) -> Option<&'static str> {
    let is_redirect = !head.status.is_success();
    head.absence().or(is_redirect.then_some("the response is a redirect, and has no content"))
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

/// Returns the error for a response whose body is not the file, for this reason.
pub(super) fn undecodable(head: Arc<Head>, reason: impl Into<String>) -> Error {
    Reply::new(head, Bytes::new()).undecodable(reason)
}

/// Returns the error for a response that cannot be saved.
pub(super) fn unsaved(head: &Arc<Head>, error: DiskError) -> Error {
    let reply = Reply::new(Arc::clone(head), Bytes::new());
    Error::unsaved(head.operation.name, Some(reply), error.into())
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
