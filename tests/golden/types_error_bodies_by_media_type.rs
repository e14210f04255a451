//! `accept/types_error_bodies_by_media_type.json`.
// warning[equal-media-types]: another media type cannot be distinguished from this one; the schema is ignored
//   at #/paths/~1orders/post/responses/412/content/application~1json
//  --> types_error_bodies_by_media_type.json:11:153
//   help: in the overlay, remove one of the two media types

// orders::Orders::order
/// `POST /orders`
///
/// Returns no value. [`send`](OrderCall::send) returns status, headers and body too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// # Errors
///
/// - `400`: Invalid ([`OneOrTwoVersion2OrThreeVersion3`](super::models::OneOrTwoVersion2OrThreeVersion3))
/// - `404`: Missing ([`One`](super::models::One))
/// - `409`: Paid ([`One`](super::models::One))
/// - `410`: Gone ([`Two`](super::models::Two))
/// - `411`: Short ([`Three`](super::models::Three))
/// - `412`: Old ([`One`](super::models::One))
/// - `413`: Long ([`OrdersOrderAnyError`](super::models::OrdersOrderAnyError))
/// - `5xx`: Failed ([`OneV1OrTwoV2`](super::models::OneV1OrTwoV2))
/// - `423`: Refused ([`RefusedErrorOrOne`](super::models::RefusedErrorOrOne))
/// - `other`: Other ([`OtherAnyError`](super::models::OtherAnyError))
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

// models::OtherAnyError
/// Body of an error, with a variant for each declared media type. Parse it with `from_error`.
pub enum OtherAnyError {
    /// JSON response.
    JsonVersion1(One),
    /// JSON response.
    JsonVersion2(Vec<Two>),
}
