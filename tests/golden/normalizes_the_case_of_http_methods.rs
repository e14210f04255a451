//! `accept/normalizes_the_case_of_http_methods.json`.
// note[repaired-spelling]: misspelled key `GET`; it is read as `get`
//   at #/paths/~1a/GET
//  --> normalizes_the_case_of_http_methods.json:14:14
//   help: use the repaired spelling
// warning[conflicting-key-spelling]: `Post` is a misspelling of `post`, which is also set; `Post` is omitted
//   at #/paths/~1a/Post
//  --> normalizes_the_case_of_http_methods.json:37:15
//   help: remove one of the two keys
// note[missing-parameter-schema]: this parameter has neither `schema` nor `content`; a string is assumed
//   at #/paths/~1a/GET/parameters/0
//  --> normalizes_the_case_of_http_methods.json:22:11
//   help: add a `schema` such as `{"type": "string"}`
// note[relative-server]: `/api` is relative to the URL of the document; callers must set the base URL
//   at #/servers/0/url
//  --> normalizes_the_case_of_http_methods.json:9:14
//   help: write the absolute URL in the overlay, such as `https://api.example.com/v1`

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
