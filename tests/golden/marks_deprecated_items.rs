//! `accept/marks_deprecated_items.json`.

// models::Old
/// An object of the API.
#[deprecated]
pub struct Old {
    /// Serialized as `kind`.
    pub kind: Option<OldKind>,
    /// Serialized as `next`.
    pub next: Option<Box<Old>>,
    undescribed: runtime::Undescribed,
}

// things::Things::old
/// Do not call this
///
/// `GET /old`
///
/// Returns [`Old`](super::models::Old). [`send`](OldCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// Options:
///
/// - [`q`](OldCall::q)
///
/// # Example
///
/// ```no_run
/// # #[expect(deprecated)]
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let old = client.things().old().q("q").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/old")]
#[deprecated]
pub fn old(&self) -> OldCall {
    OldCall(self.core.call(&OLD))
}

// models::Thing.code
/// Serialized as `code`.
#[deprecated]
pub code: String,

// things::CurrentCall::page
/// Sets `page`.
#[deprecated]
pub fn page(self, page: i32) -> Self {
    Self(self.0.query("page", page))
}

// models::Thing::clear_name
/// Sets `name` to `null`.
#[deprecated]
pub fn clear_name(mut self) -> Self {
    self.name = None;
    self.explicit_nulls.insert("name");
    self
}
