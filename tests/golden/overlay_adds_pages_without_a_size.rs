//! `accept/overlay_adds_pages_without_a_size.json`.

// logs::ListCall!
runtime::pages!(ListCall => String, models::Logs, server_size);
runtime::call!(ListCall => models::Logs, runtime::Reply::json);

// logs::ListCall
/// Call returned by [`Logs::list`]: `GET /logs`.
///
/// Awaiting it returns [`Logs`](super::models::Logs).
///
/// Ways to send the call:
///
/// - `.await`: returns the response.
/// - [`items`](ListCall::items): returns a stream of all items, which requests page after page: an [`Items`](runtime::Items) of `String`.
/// - [`pages`](ListCall::pages): returns a stream of the pages: a [`Pages`](runtime::Pages) of `String`.
/// - [`send`](ListCall::send): returns the response with status and headers.
/// - With the feature `blocking`: `call_blocking()`, `items().blocking()`, `pages().blocking()`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let mut stream = client.logs().list().items();
/// while let Some(item) = stream.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
pub struct ListCall(runtime::Request);
