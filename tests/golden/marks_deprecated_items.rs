//! `accept/marks_deprecated_items.json`.

// models::Old
/// Old.
#[deprecated]
pub struct Old {
    /// `kind` on the wire.
    pub kind: Option<OldKind>,
    /// `next` on the wire.
    pub next: Option<Box<Old>>,
}

// things::Things::old
/// Do not call this
///
/// `GET /old`
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
#[deprecated]
pub fn old(&self) -> OldCall {
    OldCall(self.core.call(&OLD))
}

// models::Thing.code
/// `code` on the wire.
#[deprecated]
pub code: String,

// things::CurrentCall::page
/// Sets `page`.
#[deprecated]
pub fn page(self, page: i32) -> Self {
    Self(self.0.query("page", page))
}

// models::Thing::clear_name
/// Sends `null` as `name`.
#[deprecated]
pub fn clear_name(mut self) -> Self {
    self.name = None;
    self.nulls.insert("name");
    self
}
