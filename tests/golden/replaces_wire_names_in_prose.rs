//! `accept/replaces_wire_names_in_prose.json`.

// runs::Runs::list
/// List runs
///
/// `GET /runs`
///
/// Use `page_index` and `records_per_page`. Also "pageIndex", {"pageIndex": 1}, <https://a.example/pageIndex> and pageIndexes.
///
/// ```text
/// pageIndex
/// ```
/// The status is not replaced, because it is an ordinary word.
///
/// Returns a list of [`Run`](super::models::Run). [`send`](ListCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// Arguments:
///
/// - `page_index`: A page of `records_per_page` runs.
///
/// Options:
///
/// - [`records_per_page`](ListCall::records_per_page): Size of the page `page_index`.
/// - [`status`](ListCall::status)
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let list = client.runs().list(1).records_per_page(1).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/runs")]
#[doc(alias = "runs")]
pub fn list(&self, page_index: i64) -> ListCall {
    ListCall(self.core.call(&LIST).query("pageIndex", page_index))
}

// models::Run.end_time
/// After `start_time`, or pageIndex.
pub end_time: Option<String>,

// models::Phase
/// Either `Up` or `Down`, never both up and down.
///
/// Values that this version of the crate does not know are kept unchanged.
pub enum Phase {
    /// Serialized as `"up"`.
    Up,
    /// Serialized as `"down"`.
    Down,
    /// Unknown value. It is serialized unchanged.
    Unknown(runtime::UnknownValue),
}
