//! `accept/distinguishes_responses_by_status_and_media_type.json`.
// note[repaired-media-type]: misspelled media type `Application/* `; it is read as `Application/*`
//   at #/paths/~1any/post/responses/200/content/Application~1* 
//  --> distinguishes_responses_by_status_and_media_type.json:18:141
//   help: use the repaired spelling

// responses::ANY.declared_pages
declared_pages: &[(200, true)],

// responses::MEDIA.accept
accept: "application/json, application/vnd.begun+json;q=0.9, application/pdf;q=0.9, text/csv;q=0.9, */*;q=0.8",

// models::ResponsesMediaAnyResponse
/// Response of a call, with a variant for each declared response.
pub enum ResponsesMediaAnyResponse {
    /// JSON response.
    Json(Done),
    /// JSON response.
    VndBegunJson(Begun),
    /// Binary response.
    Bytes(bytes::Bytes),
    /// Text response.
    Text(String),
}

// models::ResponsesStatusAnyResponse::read
/// Parses the response as the variant that matches its status code and media type.
pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
    const CASES: &[runtime::Case] = &[
        runtime::Case {
            status: (200, 200),
            media: runtime::Media::Json,
            name: "application/json",
        },
        runtime::Case {
            status: (202, 202),
            media: runtime::Media::Json,
            name: "application/json",
        },
        runtime::Case {
            status: (204, 204),
            media: runtime::Media::Empty,
            name: "",
        },
        runtime::Case {
            status: (200, 299),
            media: runtime::Media::Text,
            name: "text/plain",
        },
    ];
    match reply.pick(CASES) {
        Some(0) => reply.json().map(Self::Status200),
        Some(1) => reply.json().map(Self::Status202),
        Some(2) => reply.empty().map(|()| Self::Status204),
        Some(3) => reply.into_text().map(Self::Status2xx),
        _ => Err(reply.unexpected()),
    }
}
