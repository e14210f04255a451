//! `accept/types_error_bodies_by_media_type.json`.

// orders::Orders::order
/// `POST /orders`
///
/// Returns no value. [`send`](OrderCall::send) returns status, headers and body too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// # Errors
///
/// - `400`: Invalid ([`OrdersOrderAnyError`](super::models::OrdersOrderAnyError))
/// - `404`: Missing ([`One`](super::models::One))
/// - `5xx`: Failed ([`OrdersOrderAnyError5xx`](super::models::OrdersOrderAnyError5xx))
/// - `other`: Other ([`OrdersOrderAnyOtherError`](super::models::OrdersOrderAnyOtherError))
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// client.orders().order().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/orders")]
#[doc(alias = "orders")]
pub fn order(&self) -> OrderCall {
    OrderCall(self.core.call(&ORDER))
}

// models::OrdersOrderAnyError
/// Body of an error, with a variant for each declared media type. Parse it with `from_error`.
pub enum OrdersOrderAnyError {
    /// JSON response.
    Json(One),
    /// JSON response.
    JsonVersion2(Two),
    /// JSON response.
    JsonVersion3(Three),
}
