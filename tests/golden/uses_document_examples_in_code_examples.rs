//! `accept/uses_document_examples_in_code_examples.json`.

// pages::Pages::get
/// `GET /pages/{place}`
///
/// Returns [`Page`](super::models::Page). [`send`](GetCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// Options:
///
/// - [`odd`](GetCall::odd): Default: `3000000000`.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let page = client.pages().get("say \"hi\"", 50, "2026-03-01".parse::<client::Date>()?, "2026-04-01".parse::<client::Date>()?).odd(3000000000).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/pages/{place}")]
pub fn get(
    &self,
    place: impl Into<String>,
    size: i32,
    from: impl Into<runtime::Date>,
    until: impl Into<runtime::Date>,
) -> GetCall {
    let place: String = place.into();
    let from: runtime::Date = from.into();
    let until: runtime::Date = until.into();
    GetCall(
        self
            .core
            .call(&GET)
            .path("place", place)
            .query("size", size)
            .query("from", from)
            .query("until", until),
    )
}

// pages::GetCall::odd
/// Default: `3000000000`.
pub fn odd(self, odd: i64) -> Self {
    Self(self.0.query("odd", odd))
}
