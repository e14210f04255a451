//! `accept/an_answer_that_is_null_is_missing.json`.

// notes::GetCall!
runtime::call!(GetCall => Option<models::NotesGetResponse>, runtime::Reply::optional);

// models::NotesGetResponse
/// NotesGetResponse.
pub struct NotesGetResponse {
    /// Serialized as `text`.
    pub text: Option<String>,
}
