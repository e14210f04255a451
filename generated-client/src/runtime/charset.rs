//! The character set that a text comes or goes in, as its media type says.

use encoding_rs::Encoding;
use mime::Mime;

/// What a media type says of it, if anything: a character set, or a word that is none.
pub(super) fn of(media: &str) -> Option<Result<&'static Encoding, String>> {
    let media = media.parse::<Mime>().ok()?;
    let name = media.get_param(mime::CHARSET)?;
    Some(Encoding::for_label(name.as_str().as_bytes()).ok_or_else(|| name.to_string()))
}

/// A text as it is sent under a media type: in UTF-8 where that says nothing else.
pub(super) fn encoded(text: &str, media: &str) -> Result<Vec<u8>, String> {
    match of(media).transpose() {
        Ok(None) => Ok(text.as_bytes().to_vec()),
        Ok(Some(encoding)) => {
            // Encoders write UTF-8 for UTF-16, and references of HTML for what a character set lacks.
            let (bytes, written, lacking) = encoding.encode(text);
            let good = written == encoding && !lacking;
            good.then(|| bytes.into_owned()).ok_or_else(|| cannot(encoding.name()))
        }
        Err(name) => Err(cannot(&name)),
    }
}

fn cannot(charset: &str) -> String {
    format!("it cannot be written in {charset}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_goes_in_the_character_set_that_its_media_type_says() {
        for (media, bytes) in [
            ("text/plain", Ok(&b"\xc3\xa9"[..])),
            ("no media type", Ok(b"\xc3\xa9")),
            ("text/plain; charset=utf-8", Ok(b"\xc3\xa9")),
            ("text/plain; charset=\"Latin1\"", Ok(b"\xe9")),
            ("text/plain; charset=utf-16le", Err("it cannot be written in UTF-16LE")),
            ("text/plain; charset=koi8-r", Err("it cannot be written in KOI8-R")),
            ("text/plain; charset=none", Err("it cannot be written in none")),
        ] {
            let encoded = encoded("é", media);
            assert_eq!(encoded.as_deref().map_err(String::as_str), bytes, "{media}");
        }
    }
}
