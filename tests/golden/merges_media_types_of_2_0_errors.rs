//! `accept/merges_media_types_of_2_0_errors.yaml`.

// orders::Orders::list
/// `GET /orders`
///
/// Returns [`Order`](super::models::Order). [`send`](ListCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// # Errors
///
/// - `404`: Missing ([`Problem`](super::models::Problem))
/// - `other`: Other ([`Problem`](super::models::Problem))
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let order = client.orders().list().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/orders")]
#[doc(alias = "orders")]
pub fn list(&self) -> ListCall {
    ListCall(self.core.call(&LIST))
}
