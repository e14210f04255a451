//! `accept/redirects_are_places_or_are_followed.json`.

// files::Files::locate
/// `GET /locate/{id}`
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
pub fn locate(&self, id: i64) -> LocateCall {
    LocateCall(self.core.call(&LOCATE).path("id", id))
}

// files::LOCATE.redirect
redirect: runtime::Redirect::Answer,

// files::LocateCall!
runtime::call!(LocateCall => String, runtime::Reply::location);

// files::DOWNLOAD.redirect
redirect: runtime::Redirect::Follow,

// files::DownloadCall!
runtime::call!(DownloadCall);
