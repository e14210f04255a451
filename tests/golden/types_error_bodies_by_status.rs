//! `accept/types_error_bodies_by_status.json`.

// orders::Orders::cancel
/// Cancels an order
///
/// `DELETE /orders/{id}`
///
/// Returns no value. [`send`](CancelCall::send) returns status, headers and body too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// # Errors
///
/// - `400`: The request is wrong ([`Problem`](super::models::Problem))
/// - `401`: Who are you?
/// - `404`: No such order ([`Problem`](super::models::Problem))
/// - `409`: Too late ([`OrdersCancelError`](super::models::OrdersCancelError))
/// - `422`: (a list of [`Problem`](super::models::Problem))
/// - `5xx`: Try later
/// - `other`: Anything else ([`Failure`](super::models::Failure))
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// client.orders().cancel(1).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/orders/{id}")]
pub fn cancel(&self, id: i64) -> CancelCall {
    CancelCall(self.core.call(&CANCEL).path("id", id))
}

// models::OrdersCancelError
/// An object of the API.
pub struct OrdersCancelError {
    /// Serialized as `shippedAt`.
    pub shipped_at: runtime::DateTime,
    undescribed: runtime::Undescribed,
}

// models::Problem
/// An object of the API.
pub struct Problem {
    /// Serialized as `title`.
    pub title: Option<String>,
    /// Serialized as `status`.
    pub status: Option<i32>,
    /// Properties that the OpenAPI document does not declare. They are kept unchanged.
    pub additional: BTreeMap<String, serde_json::Value>,
}
