//! `accept/names_error_variants_by_media_type.json`.

// models::OrdersOrderAnyError
/// Body of an error, with a variant for each declared media type. Parse it with `from_error`.
pub enum OrdersOrderAnyError {
    /// Text response.
    Json(String),
    /// JSON response.
    ProblemJson(P),
}
