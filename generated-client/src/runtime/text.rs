//! Decodes the body of a response as text, in its charset.

use encoding_rs::{Encoding, UTF_8};
use http::header::CONTENT_TYPE;

use super::charset;
use super::error::Error;
use super::reply::Reply;

impl Reply {
    /// Decodes the body as text, in the charset of its media type or else in UTF-8. Invalid bytes are replaced. If the
    /// body is a JSON string, its decoded value is returned.
    ///
    /// # Errors
    /// Returns an error if the body is HTML, unless the call accepts pages, or if it is not the content.
    pub fn into_text(self) -> Result<String, Error> {
        if self.is_unexpected_page() || self.missing_content().is_some() {
            return Err(self.unexpected());
        }
        if let Some(text) =
            self.is_json().then(|| serde_json::from_slice(self.body()).ok()).flatten()
        {
            return Ok(text);
        }
        let (text, ..) = self.charset().decode(self.body());
        Ok(text.into_owned())
    }

    fn charset(&self) -> &'static Encoding {
        let media = self.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        media.and_then(charset::of).and_then(Result::ok).unwrap_or(UTF_8)
    }
}
