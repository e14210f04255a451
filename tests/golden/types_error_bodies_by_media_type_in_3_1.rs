//! `accept/types_error_bodies_by_media_type_in_3_1.yaml`.

// models::OrdersListAnyError
/// Body of an error, with a variant for each declared media type. Parse it with `from_error`.
pub enum OrdersListAnyError {
    /// JSON response.
    JsonVersion1(Option<String>),
    /// JSON response.
    JsonVersion2(OrdersListError),
}
