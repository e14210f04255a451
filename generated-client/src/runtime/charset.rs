//! Finds the charset of a media type and encodes text in it.

use encoding_rs::Encoding;
use mime::Mime;

/// Returns the charset of a media type, if it names one. An unknown name is an error.
pub(super) fn of(media: &str) -> Option<Result<&'static Encoding, String>> {
    let media = media.parse::<Mime>().ok()?;
    let name = media.get_param(mime::CHARSET)?;
    Some(Encoding::for_label(name.as_str().as_bytes()).ok_or_else(|| name.to_string()))
}

/// Encodes text in the charset of its media type, or in UTF-8 if the media type has none.
pub(super) fn encoded(text: &str, media: &str) -> Result<Vec<u8>, String> {
    match of(media).transpose() {
        Ok(None) => Ok(text.as_bytes().to_vec()),
        Ok(Some(encoding)) => {
            // `encode` writes UTF-8 if the charset is UTF-16, and HTML character references for characters that the
            // charset lacks. Both are treated as errors.
            let (bytes, written, lacking) = encoding.encode(text);
            let good = written == encoding && !lacking;
            good.then(|| bytes.into_owned()).ok_or_else(|| not_encodable(encoding.name()))
        }
        Err(name) => Err(not_encodable(&name)),
    }
}

fn not_encodable(charset: &str) -> String {
    format!("not encodable in {charset}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_text_in_the_charset_of_the_media_type() {
        for (media, bytes) in [
            ("text/plain", Ok(&b"\xc3\xa9"[..])),
            ("no media type", Ok(b"\xc3\xa9")),
            ("text/plain; charset=utf-8", Ok(b"\xc3\xa9")),
            ("text/plain; charset=\"Latin1\"", Ok(b"\xe9")),
            ("text/plain; charset=utf-16le", Err("not encodable in UTF-16LE")),
            ("text/plain; charset=koi8-r", Err("not encodable in KOI8-R")),
            ("text/plain; charset=none", Err("not encodable in none")),
        ] {
            let encoded = encoded("é", media);
            assert_eq!(encoded.as_deref().map_err(String::as_str), bytes, "{media}");
        }
    }
}
