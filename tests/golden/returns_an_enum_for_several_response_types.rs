//! `accept/returns_an_enum_for_several_response_types.json`.

// reports::GET.accept
accept: "application/json, text/csv;q=0.9, application/pdf;q=0.9, */*;q=0.8",

// reports::GetCall!
runtime::call!(GetCall => models::ReportsGetAnyResponse, models::ReportsGetAnyResponse::read);

// models::ReportsGetAnyResponse
/// Response of a call, with a variant for each declared response.
pub enum ReportsGetAnyResponse {
    /// JSON response.
    Json(Report),
    /// Text response.
    Text(String),
    /// Binary response.
    Bytes(bytes::Bytes),
}

// models::ReportsGetAnyResponse::read
/// Parses the response as the variant that matches its status code and media type.
pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
    const CASES: &[runtime::Case] = &[
        runtime::Case {
            status: (0, 999),
            media: runtime::Media::Json,
            name: "",
        },
        runtime::Case {
            status: (0, 999),
            media: runtime::Media::Text,
            name: "",
        },
        runtime::Case {
            status: (0, 999),
            media: runtime::Media::Bytes,
            name: "",
        },
    ];
    match reply.pick(CASES) {
        Some(0) => reply.json().map(Self::Json),
        Some(1) => reply.into_text().map(Self::Text),
        Some(2) => reply.bytes().map(Self::Bytes),
        _ => Err(reply.unexpected()),
    }
}

// reports::PrintCall!
runtime::call!(PrintCall => models::ReportsPrintAnyResponse, models::ReportsPrintAnyResponse::read);
