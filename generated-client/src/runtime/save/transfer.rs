//! The course of a download: requests, each for the rest of the file, until the file is complete.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, IF_RANGE, RANGE};
use http::{HeaderValue, StatusCode};

use super::super::error::Error;
use super::super::failure::Failure;
use super::super::head::Head;
use super::super::reply::Reply;
use super::super::request::Prepared;
use super::super::retry::Retry;
use super::super::retry_rules::RETRY_COST;
use super::super::stream::ByteStream;
use super::super::transfer::ProgressCallback;
use super::super::undelivered::UNREQUESTED_PART;
use super::destination::Destination;
use super::disk::Disk;
use super::disk_error::DiskError;
use super::interruptions::Interruptions;
use super::range::{Meaning, Version};
use super::record::Identity;
use super::refusal::{page_error, refusal, refuses_pages, undecodable, unsaved};
use super::rules::Rules;

/// The beginning of a download.
pub(super) enum Start<'c> {
    /// The file at the path is kept. It has this size.
    Kept(u64),
    /// The file is downloaded.
    Transfer(Box<Transfer<'c>>),
}

/// A download that is under way.
pub(super) struct Transfer<'c> {
    call: &'c mut Prepared,
    disk: Disk,
    identity: Identity,
    progress: Option<ProgressCallback>,
    /// The version of the bytes on disk, if it can be continued.
    version: Option<Version>,
    /// The length of the file, if it is known.
    length: Option<u64>,
    /// The number of bytes on disk.
    position: u64,
    /// The bytes on disk that an earlier download has saved.
    resumed_from: u64,
    interruptions: Interruptions,
}

impl<'c> Transfer<'c> {
    /// Reserves the path, and opens the bytes that an earlier download has left, unless the file at the path is kept. Sends
    /// nothing.
    pub(super) async fn begin(
        call: &'c mut Prepared,
        path: &Path,
        rules: Rules,
        progress: Option<ProgressCallback>,
    ) -> Result<Start<'c>, Error> {
        call.needs_files()?;
        let name = call.operation.name;
        for header in [RANGE, IF_RANGE] {
            if call.headers.contains_key(&header) {
                let reason = format!("`save` sets the header `{header}`: it cannot be set");
                return Err(Error::not_sent(name, reason));
            }
        }
        let unsaved = |error: DiskError| Error::unsaved(name, None, error.into());
        let mut disk = Disk::new(Destination::reserve(path, rules).await.map_err(unsaved)?);
        if let Some(size) = disk.kept().await.map_err(unsaved)? {
            return Ok(Start::Kept(size));
        }
        let identity = Identity::of(call);
        let stored = disk.open(identity.clone()).await.map_err(unsaved)?;
        let stored = stored.filter(|(version, _)| rules.size_fault(version.length).is_none());
        let (version, position) =
            stored.map_or((None, 0), |(version, length)| (Some(version), length));
        Ok(Start::Transfer(Box::new(Self {
            call,
            disk,
            identity,
            progress,
            length: version.as_ref().map(|version| version.length),
            version,
            position,
            resumed_from: position,
            interruptions: Interruptions::after(position),
        })))
    }

    /// Downloads the file. Returns its length, and the number of bytes that an earlier download has saved.
    pub(super) async fn run(mut self) -> Result<(u64, u64), Error> {
        let result = self.download().await;
        result.map_err(|error| match self.interruptions.total {
            0 | 1 => error,
            count => error.in_wait(format!("; the download was interrupted {count} times"), None),
        })
    }

    async fn download(&mut self) -> Result<(u64, u64), Error> {
        loop {
            let (mut body, head, end) = match self.request().await? {
                Some(received) => received,
                None => continue,
            };
            match self.receive(&mut body, &head, end).await {
                Ok(()) if self.length.is_none_or(|length| self.position == length) => {
                    // The connection is not needed while the file is written to the disk.
                    drop(body);
                    if let Some(reason) = self.disk.rules().size_fault(self.position) {
                        return Err(undecodable(head, reason));
                    }
                    let finished = self.disk.finish(self.position).await;
                    finished.map_err(|error| unsaved(&head, error))?;
                    return Ok((self.position, self.resumed_from));
                }
                // The server has sent a part of the rest only.
                Ok(()) => {}
                Err(error) => {
                    drop(body);
                    self.wait_after(error).await?;
                }
            }
        }
    }

    /// Requests the rest of the file. Returns the body with its head and its end, if that is known, or `None` if the
    /// download starts over.
    async fn request(&mut self) -> Result<Option<(ByteStream, Arc<Head>, Option<u64>)>, Error> {
        let from = self.requested_from();
        self.set_headers(from);
        let opened = match self.call.open().await {
            Ok(opened) => opened,
            Err(error)
                if from.is_some() && error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) =>
            {
                self.forget();
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        if let Some(reason) = refusal(&opened.head, self.disk.path()) {
            return Err(undecodable(opened.head, reason));
        }
        let (mut body, head) = self.call.streamed(opened);
        let wanted = self.version.as_ref().zip(from);
        match Meaning::of(head.status, &head.headers, wanted) {
            Meaning::Whole { length, version } => {
                if refuses_pages(&head, self.disk.path()) && body.is_page().await {
                    return Err(page_error(self.call.shown_body(body, head).await));
                }
                self.start_over(&head, length, version).await?;
                Ok(Some((body, head, length)))
            }
            Meaning::Part { end } => {
                self.position = from.unwrap_or(self.position);
                Ok(Some((body, head, Some(end))))
            }
            Meaning::Unusable if from.is_some() => {
                self.forget();
                Ok(None)
            }
            Meaning::Unusable => Err(undecodable(head, UNREQUESTED_PART)),
        }
    }

    /// Returns the first byte that the next request is for, or `None` if it is for the whole file. If all bytes are on
    /// disk already, it is the last one: its response shows whether the file is still the same.
    fn requested_from(&self) -> Option<u64> {
        let version = self.version.as_ref()?;
        let last = version.length.checked_sub(1)?;
        Some(self.position.min(last)).filter(|from| *from > 0)
    }

    fn set_headers(&mut self, from: Option<u64>) {
        let headers = &mut self.call.headers;
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        headers.remove(RANGE);
        headers.remove(IF_RANGE);
        let range = from.and_then(|from| HeaderValue::try_from(format!("bytes={from}-")).ok());
        if let (Some(range), Some(version)) = (range, &self.version) {
            headers.insert(RANGE, range);
            headers.insert(IF_RANGE, version.etag.clone());
        }
    }

    /// States that the bytes on disk are useless. They are removed when the next body begins.
    fn forget(&mut self) {
        (self.version, self.length, self.resumed_from) = (None, None, 0);
    }

    /// Starts a new file, unless it has another size than expected.
    async fn start_over(
        &mut self,
        head: &Arc<Head>,
        length: Option<u64>,
        version: Option<Version>,
    ) -> Result<(), Error> {
        if let Some(reason) = length.and_then(|length| self.disk.rules().size_fault(length)) {
            return Err(undecodable(Arc::clone(head), reason));
        }
        self.forget();
        (self.position, self.length) = (0, length);
        self.version = version.filter(|_| self.identity.is_continuable);
        let description = self.identity.record(length, self.version.as_ref());
        let started = self.disk.start_over(length, description).await;
        started.map_err(|error| unsaved(head, error))
    }

    /// Writes a body that ends at this byte, if its end is known.
    async fn receive(
        &mut self,
        body: &mut ByteStream,
        head: &Arc<Head>,
        end: Option<u64>,
    ) -> Result<(), Error> {
        self.report();
        while let Some(chunk) = body.next().await {
            let chunk = chunk?;
            let next = self.position.saturating_add(chunk.len() as u64);
            if end.is_some_and(|end| next > end) {
                return Err(undecodable(Arc::clone(head), "the body is longer than its length"));
            }
            if let Some(reason) = self.disk.rules().growth_fault(next) {
                return Err(undecodable(Arc::clone(head), reason));
            }
            let written = self.disk.write(self.position, chunk).await;
            written.map_err(|error| unsaved(head, error))?;
            self.position = next;
            self.return_tokens();
            self.report();
        }
        match end {
            Some(end) if self.position < end => Err(self.shorter(head, end)),
            Some(_) | None => Ok(()),
        }
    }

    /// Returns the tokens of the last request if it has brought further bytes.
    fn return_tokens(&mut self) {
        let count = self.interruptions.tokens_of_success(self.position);
        if count > 0 {
            self.call.core.settings().channel.retry_tokens.add_for(self.retry(), count);
        }
    }

    fn retry(&self) -> Retry {
        self.call.retry.unwrap_or(self.call.core.settings().retry)
    }

    fn report(&self) {
        if let Some(progress) = &self.progress {
            progress.report(self.position, self.length.or(self.disk.rules().expected_size));
        }
    }

    /// Returns the error for a body that has ended too early.
    fn shorter(&self, head: &Arc<Head>, end: u64) -> Error {
        let reason = format!("the body ends after {} of {end} bytes", self.position);
        let failure = Failure::of_body(reason.into(), Duration::ZERO);
        Error::incomplete(Reply::new(Arc::clone(head), Bytes::new()), failure)
    }

    /// Waits before the next request, after an error of the body.
    ///
    /// # Errors
    /// Returns the error if the download ends.
    async fn wait_after(&mut self, error: Error) -> Result<(), Error> {
        let (channel, retry) = (&self.call.core.settings().channel, self.retry());
        let is_further = self.interruptions.count(self.position);
        let count = self.interruptions.in_succession;
        let is_repeatable =
            error.is_temporary() && error.is_safe_to_repeat() && self.call.payload.is_available();
        // Only an interruption without progress indicates that the service is out of order.
        let cost = if is_further { 0 } else { RETRY_COST };
        if !is_repeatable || !retry.permits(count) {
            return Err(error);
        }
        if !channel.retry_tokens.take_for(retry, cost) {
            return Err(error.without_tokens());
        }
        self.interruptions.cost = cost;
        let delay = retry.delay(count, false, fastrand::f64());
        self.call.span.continuing(self.call.operation, self.position, delay);
        if let Some(until) = channel.clock.now().checked_add(delay) {
            channel.clock.sleep_until(until).await;
        }
        Ok(())
    }
}
