//! `accept/normalizes_the_case_of_http_methods.json`.
// warning: unsupported method `QUERY`; the operation is skipped (29:16)
// note: misspelled key `GET`; it is read as `get` (14:14)
// warning: `Post` is a misspelling of `post`, which is also set; `Post` is omitted (37:15)
// note: this parameter has neither `schema` nor `content`; a string is assumed (22:11)
// note: `/api` is relative to the URL of the document; callers must set the base URL (9:14)

// a::POST_A
static POST_A: runtime::Operation = runtime::Operation {
    name: "a.post_a",
    method: &http::Method::POST,
    path: "/a",
    body: runtime::BodyKind::Multipart {
        media: "multipart/form-data",
        required: false,
        parts: &[
            runtime::PartEncoding {
                name: "file",
                media: "image/png, image/jpeg",
                headers: &[],
            },
        ],
    },
    accept: "*/*",
    statuses: &[204],
    ..DEFAULTS
};

// a::GetACall::both()
pub fn both(self, both: impl Into<String>) -> Self {
    let both: String = both.into();
    Self(self.0.query("both", both))
}
