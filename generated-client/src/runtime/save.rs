//! Saves the body of a response to a file, and continues a download that was interrupted. `download!` adds the method to
//! the calls that return bytes, and to those whose body is not declared.

mod destination;
mod disk;
mod disk_error;
mod interruptions;
mod leftover;
mod lock;
mod range;
mod record;
mod refusal;
mod rules;
mod transfer;

use std::fmt;
use std::path::{Path, PathBuf};

#[cfg(feature = "blocking")]
use super::blocking::block_on;
use super::ending::CallFuture;
use super::error::Error;
use super::raw::RawCall;
use super::request::Request;
use super::transfer::{Progress, ProgressCallback};

use self::rules::Rules;
use self::transfer::{Start, Transfer};

/// A download to a file. Await it, and it returns a [`SavedFile`] when the file is complete.
///
/// The body is written to `PATH.part` chunk by chunk, so a file of any size needs little memory, and the client's
/// `body_limit` does not apply. When it is complete, `PATH.part` is renamed to `PATH`: there is never an incomplete file
/// at `PATH`. A file that exists there is replaced, unless [`overwrite(false)`](Self::overwrite) is set.
///
/// # Interrupted downloads
///
/// If the connection breaks, or the timeout of the call expires before the next chunk, the download continues with a new
/// request. [`Retry`](super::public::Retry) states how often in succession it does so without having received further
/// bytes, and how long it waits before. Such a request costs 14 retry tokens, and gets them back with its first bytes. After that, the error is returned, and `PATH.part` stays.
///
/// If a download has failed, was dropped, or its process was killed, a later one to the same path continues it if the call
/// is the same: the same operation, address, path and query. `PATH.part.json` records them, but no credential and no
/// signed URL. A download that cannot be continued, such as that of another call, starts over.
///
/// A `PATH.part` without such a record is never changed, unless it is empty: the download fails with an error that names the
/// file, before anything is sent.
///
/// The server decides what can be continued: the response needs a length and a strong `ETag`, and the method must be GET.
/// The rest is requested with the headers `Range` and `If-Range`, so that a file that has changed meanwhile is downloaded
/// from the beginning, and so is one that cannot be continued. The request has the header `Accept-Encoding: identity`,
/// because a part of a compressed body is useless.
///
/// When the download returns, the file is on the disk, and a power loss does not undo it. A power loss during a download may
/// damage the end of `PATH.part`, so remove both files after one.
///
/// A second download of this process to the same path waits until the first one has ended or is dropped. Two processes must
/// not save to the same path at the same time.
///
/// # Limits
///
/// The timeout of the call applies to the time until the body begins and to each wait for the next chunk. The deadline
/// applies to each request until its body begins.
///
/// # Errors
///
/// Returns the error of the call, or an error that names the path if the file cannot be written: there is no such folder,
/// for example, or no space left. The cause is then a [`std::io::Error`]. A body that is shorter than its length is an
/// error too. If a body has neither a length nor chunks, only the end of its connection ends it, so that a lost connection
/// cannot be detected: set [`expected_size`](Self::expected_size) if you know the size.
///
/// A successful response without the file is an error, and no file is changed:
///
/// - Status 202, 204 or 205. A file of 0 bytes has status 200.
/// - A file of 0 bytes, if a file with content exists at the path, unless `expected_size(0)` is set.
/// - A file of another size than [`expected_size`](Self::expected_size).
/// - An HTML page, such as a login page, unless the path ends in `.html` or `.htm`, or the call accepts pages: its header
///   `Accept` contains `text/html` (`.with_header("accept", "text/html")`), or the operation declares pages. If the media
///   type is that of text or JSON, or is missing, the first bytes decide. A file of another media type, such as
///   `application/octet-stream`, is saved whatever it contains.
/// - A description of an error: `application/problem+json` or `application/problem+xml`, unless the call accepts it.
/// - A compressed body that the transport does not decompress, unless the path ends in the extension of its compression,
///   such as `.gz`: it is then saved as it is received. The built-in transport decompresses a body whose header
///   `Content-Encoding` is one that it knows, such as `gzip`, also under a path that ends in `.gz`.
/// - A part of the file that was not requested.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Error, RawCall};")]
///
/// /// Downloads a report of any size, and returns the number of its bytes.
/// async fn save_report(report: RawCall) -> Result<u64, Error> {
///     let saved = report
///         .save("report.csv")
///         .on_progress(|progress| println!("{} of {:?} bytes", progress.bytes, progress.total))
///         .await?;
///     Ok(saved.bytes)
/// }
/// ```
#[must_use = "a download does nothing until it is awaited"]
pub struct Save {
    request: Request,
    path: PathBuf,
    rules: Rules,
    /// Whether a setting is invalid, and why.
    invalid: Option<&'static str>,
    progress: Option<ProgressCallback>,
}

/// A file that was downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SavedFile {
    /// The path, as the caller has passed it.
    pub path: PathBuf,
    /// The size in bytes.
    pub bytes: u64,
    /// The number of bytes that an earlier download had saved already. It is 0 if the whole file was downloaded, and the size
    /// if an existing file was kept.
    pub resumed_from: u64,
}

impl Save {
    /// Creates a download of the response of a call.
    pub(crate) fn new(request: Request, path: &Path) -> Self {
        Self { request, path: path.to_owned(), rules: Rules::new(), invalid: None, progress: None }
    }

    /// Sets whether a file that exists at the path is replaced. The default is `true`. With `false`, the download fails if
    /// there is a file: before anything is sent, or at the end, if the file was created meanwhile.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.rules.overwrite = overwrite;
        self
    }

    /// Sets the size of the file in bytes, if it is known, for example from a list of files. A file of another size is an
    /// error: the file that exists at the path stays as it is.
    ///
    /// Every integer type is accepted, because a list of files may have signed sizes. A negative number is an error, and
    /// nothing is sent.
    pub fn expected_size(mut self, bytes: impl TryInto<u64>) -> Self {
        match bytes.try_into() {
            Ok(bytes) => (self.rules.expected_size, self.invalid) = (Some(bytes), None),
            Err(_) => self.invalid = Some("`expected_size` is negative or exceeds 64 bits"),
        }
        self
    }

    /// Sets whether a file that exists at the path is kept: nothing is sent then, and the [`SavedFile`] describes that file.
    /// The default is `false`. With [`expected_size`](Self::expected_size), only a file of that size is kept; another one is
    /// replaced.
    ///
    /// Only the size is compared. A file that has changed on the server, or that another program has written to the path, is
    /// not detected.
    pub fn keep_existing(mut self, keep: bool) -> Self {
        self.rules.keep_existing = keep;
        self
    }

    /// Sets a callback that receives the number of bytes on disk, at the beginning of each body and after each chunk. It
    /// replaces the previous callback. The number decreases if the download starts over.
    ///
    /// The callback is called often, so it must return soon.
    pub fn on_progress(mut self, callback: impl FnMut(Progress) + Send + 'static) -> Self {
        self.progress = Some(ProgressCallback::new(callback));
        self
    }

    /// Blocks the current thread until the file is complete, for code that is not asynchronous. The download runs on a
    /// thread that the client owns, and so do its callbacks. A panic of a callback continues in the current thread.
    ///
    /// In asynchronous code, await the download instead: this method would block the other tasks of the thread.
    ///
    /// # Errors
    /// Returns the error of the download.
    #[cfg(feature = "blocking")]
    pub fn call_blocking(self) -> Result<SavedFile, Error> {
        let (core, name) = (self.request.core().clone(), self.request.operation().name);
        block_on(&core, name, self.into_future())?
    }

    async fn run(self) -> Result<SavedFile, Error> {
        let Self { request, path, rules, invalid, progress } = self;
        let mut call = request.prepare()?;
        if let Some(reason) = invalid {
            return Err(call.complete(Error::not_sent(call.operation.name, reason.to_owned())));
        }
        let result = match Transfer::begin(&mut call, &path, rules, progress).await {
            Ok(Start::Kept(size)) => Ok((size, size)),
            Ok(Start::Transfer(transfer)) => transfer.run().await,
            Err(error) => Err(error),
        };
        let (bytes, resumed_from) = result.map_err(|error| call.complete(error))?;
        Ok(SavedFile { path, bytes, resumed_from })
    }
}

impl IntoFuture for Save {
    type Output = Result<SavedFile, Error>;
    type IntoFuture = CallFuture<SavedFile>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// Shows the operation and the path.
impl fmt::Debug for Save {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Save({:?}, {:?})", self.request, self.path)
    }
}

impl RawCall {
    /// Downloads the body to a file, for a body of any size: see [`Save`].
    pub fn save(self, path: impl AsRef<Path>) -> Save {
        Save::new(self.into_inner(), path.as_ref())
    }
}

/// Implements the methods of a call that returns bytes: `download! { Export }` is `call! { Export }` with `save`.
macro_rules! download {
    () => {};
    ($name:ident) => {
        $crate::runtime::download! { @save $name }
        $crate::runtime::call!($name);
    };
    (undeclared $name:ident) => {
        $crate::runtime::download! { @save $name }
        $crate::runtime::call!(@bytes $name);
    };
    (@save $name:ident) => {
        /// # Saving
        impl $name {
            /// Downloads the body to a file, for a body of any size, and continues a download that was interrupted: see
            /// [`Save`](crate::runtime::public::Save). Await it for a
            /// [`SavedFile`](crate::runtime::public::SavedFile).
            ///
            /// The path is used as it is. If a part of it comes from the server, such as a file name, pass that part
            /// through [`safe_file_name`](crate::runtime::public::safe_file_name).
            pub fn save(
                self,
                path: impl ::core::convert::AsRef<::std::path::Path>,
            ) -> $crate::runtime::Save {
                $crate::runtime::Save::new(self.0, path.as_ref())
            }
        }
    };
}

pub(crate) use download;
