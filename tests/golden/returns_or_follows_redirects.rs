//! `accept/returns_or_follows_redirects.json`.

// files::Files::locate
/// `GET /locate/{id}`
///
/// Returns the URL to which the response redirects. [`send`](LocateCall::send) returns status and headers too; `call_blocking` (feature `blocking`) is for code that is not asynchronous.
///
/// # Errors
///
/// - `404`: Gone
///
/// # Example
///
/// ```no_run
/// # async fn example(client: client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let location = client.files().locate(1).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/locate/{id}")]
pub fn locate(&self, id: i64) -> LocateCall {
    LocateCall(self.core.call(&LOCATE).path("id", id))
}

// files::LOCATE.redirect
redirect: runtime::Redirect::Return,

// files::LocateCall!
runtime::call!(LocateCall => String, runtime::Reply::location);

// files::DOWNLOAD
static DOWNLOAD: runtime::Operation = runtime::Operation {
    name: "files.download",
    method: &http::Method::GET,
    path: "/download/{id}",
    accept: "application/octet-stream, */*;q=0.8",
    statuses: &[200, 302],
    ..DEFAULTS
};

// files::DownloadCall!
runtime::download!(DownloadCall);
