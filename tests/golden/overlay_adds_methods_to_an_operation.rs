//! `accept/overlay_adds_methods_to_an_operation.json`.

// agents::Agents::start_and_collect
/// Starts an agent and waits for its records
///
/// `POST /agents/{id}/start`
///
/// Takes long.
///
/// Returns [`Records`](super::models::Records): one variant for each response. [`send`](StartAndCollectCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// Options:
///
/// - [`input`](StartAndCollectCall::input)
///
/// The default timeout is 600 seconds. Use `with_timeout` to override it.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let records = client.agents().start_and_collect(1, 1).input("input").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "Agents_StartAgent")]
#[doc(alias = "StartAgent")]
#[doc(alias = "/agents/{id}/start")]
#[doc(alias = "start")]
pub fn start_and_collect(&self, id: i64, timeout: i32) -> StartAndCollectCall {
    StartAndCollectCall(
        self
            .core
            .call(&START_AND_COLLECT)
            .path("id", id)
            .field("timeout", timeout)
            .field("sync", true)
            .field("format", String::from("json"))
            .field("depth", 3i64)
            .field(
                "extra",
                serde_json::from_str::<serde_json::Value>("{\"a\":[1]}")
                    .unwrap_or_default(),
            ),
    )
}

// agents::START_AND_COLLECT.timeout
timeout: Some(std::time::Duration::from_secs(600)),

// agents::PageCall!
runtime::call!(PageCall => runtime::Page<models::Run>, runtime::Page::read);

// runs::STOP.idempotent
idempotent: Some(true),
