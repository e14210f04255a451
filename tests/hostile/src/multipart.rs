//! Multipart bodies: the files of an upload.

use super::request::Request;

/// A file that the service has received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// The space.
    pub space: i64,
    /// The name of the file.
    pub name: String,
    /// The media type of the part, or empty if it has none.
    pub media_type: String,
    /// The content.
    pub content: Vec<u8>,
}

/// Reads the files of a multipart body, or returns a reason why it is invalid.
pub(crate) fn files(request: &Request, space: i64) -> Result<Vec<Upload>, &'static str> {
    let media_type = request.header("content-type").unwrap_or_default();
    let boundary = parameter(media_type, "boundary").ok_or("there is no boundary")?;
    let delimiter = format!("\r\n--{boundary}");
    // The first delimiter has no line end before it.
    let body = [b"\r\n", request.body.as_slice()].concat();
    let mut parts = split(&body, delimiter.as_bytes()).into_iter().skip(1).collect::<Vec<_>>();
    let end = parts.pop().ok_or("there is no part")?;
    if !end.starts_with(b"--") {
        return Err("the last delimiter is missing");
    }
    parts.into_iter().map(|part| file(part, space)).collect()
}

fn file(part: &[u8], space: i64) -> Result<Upload, &'static str> {
    let head_and_content = split(part, b"\r\n\r\n");
    let head = head_and_content.first().ok_or("a part has no head")?;
    let content = part.get(head.len() + 4..).ok_or("a part has no content")?.to_vec();
    let head = String::from_utf8_lossy(head);
    let line = |name: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, it)| it.trim())
    };
    let disposition = line("content-disposition").ok_or("a part has no disposition")?;
    if parameter(disposition, "name").as_deref() != Some("files") {
        return Err("a part is not named `files`");
    }
    let name = parameter(disposition, "filename").ok_or("a part has no file name")?;
    let media_type = line("content-type").unwrap_or_default().to_owned();
    Ok(Upload { space, name, media_type, content })
}

/// Returns a parameter of a header.
fn parameter(header: &str, name: &str) -> Option<String> {
    let mut parameters = header.split(';').filter_map(|it| it.trim().split_once('='));
    parameters.find(|(key, _)| *key == name).map(|(_, value)| value.trim_matches('"').to_owned())
}

/// Splits bytes at each delimiter.
fn split<'b>(mut bytes: &'b [u8], delimiter: &[u8]) -> Vec<&'b [u8]> {
    let mut parts = Vec::new();
    while let Some(at) = bytes.windows(delimiter.len()).position(|it| it == delimiter) {
        let (part, rest) = bytes.split_at(at);
        parts.push(part);
        bytes = rest.get(delimiter.len()..).unwrap_or_default();
    }
    parts.push(bytes);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(body: &str) -> Request {
        let media_type = "multipart/form-data; boundary=\"b\"".to_owned();
        let headers = vec![("content-type".to_owned(), media_type)];
        Request {
            method: "POST".to_owned(),
            target: String::new(),
            headers,
            body: body.as_bytes().to_vec(),
        }
    }

    const HEAD: &str = "Content-Disposition: form-data; name=\"files\"; filename=";

    #[test]
    fn reads_files_with_names_and_media_types() {
        let first =
            format!("--b\r\n{HEAD}\"a.csv\"\r\nContent-Type: text/csv\r\n\r\nx,y\r\n\r\n1,2");
        let second = format!("\r\n--b\r\n{HEAD}\"b\"\r\n\r\n\r\n--b--\r\n");
        let files = files(&request(&format!("{first}{second}")), 945).unwrap();
        let shown: Vec<_> = files
            .iter()
            .map(|it| (it.name.as_str(), it.media_type.as_str(), it.content.len()))
            .collect();
        assert_eq!(shown, [("a.csv", "text/csv", 10), ("b", "", 0)]);
    }

    #[test]
    fn rejects_a_body_without_its_end() {
        let body = format!("--b\r\n{HEAD}\"a\"\r\n\r\n1");
        assert!(files(&request(&body), 945).is_err());
    }
}
