//! `accept/reads_a_null_response_as_none.json`.

// notes::GetCall!
runtime::call!(GetCall => Option<models::NotesGetResponse>, runtime::Reply::optional);

// models::NotesGetResponse
/// An object of the API.
pub struct NotesGetResponse {
    /// Serialized as `text`.
    pub text: Option<String>,
    undescribed: runtime::Undescribed,
}
