//! Turns the body of an answer into text, whatever its character set. It does not know why it should be text.

use encoding_rs::{Encoding, UTF_8};
use http::header::CONTENT_TYPE;

use super::charset;
use super::error::Error;
use super::reply::Reply;

impl Reply {
    /// The body as text: in the character set that the answer names, else UTF-8. What does not belong to it is replaced.
    /// A JSON string is taken out of its quotes.
    ///
    /// # Errors
    /// Never; all readers have one shape.
    pub fn into_text(self) -> Result<String, Error> {
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
