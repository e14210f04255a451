//! Follows the events of a process over a long poll: facts about the poll, the stream `Follow`, and the macro `follow!`.

mod batch;
#[cfg(feature = "blocking")]
mod blocking;
mod cursor;
mod element;
mod ending;
mod facts;
mod failed;
mod feed;
mod repetition;
mod seen;
mod start;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use super::error::Error;
use super::on_retry::OnRetry;
use super::request::Request;
use super::wire::Wire;

use self::batch::{Inspect, Origin, inspect};
pub use self::cursor::{Cursor, CursorError};
use self::element::Element;
pub use self::facts::{FinalStatus, Following};
use self::feed::{Feed, Fetched};

/// A stream of the events of a process, in their order: call [`next`](Self::next), or use it as a `Stream`.
///
/// It asks the server for events again and again, and the server responds as soon as there are some (a long poll). Each of
/// these polls is a call with its own timeout and deadline, and takes a slot of the rate limit. The stream as a whole has no
/// limit. Dropping it ends it; nothing is sent after that.
///
/// - No event is lost or repeated: the stream requests the events after its [`cursor`](Self::cursor), sorts those of a
///   response by their number, and skips those that it has returned before. A gap in the numbers is not an error.
/// - An event without a number stays behind the one that precedes it. If the server sends it again and the cursor has not
///   moved for it, it is skipped. A stream that was [resumed](#resuming) does not know such events, and returns them again.
/// - A poll that ends without an event is repeated at once, also if it ends with the timeout of the call, or with status 408
///   or 504 from the server or a gateway. If that takes less than a second, the stream waits up to 10 seconds in between.
/// - After a failed connection, status 429 or another 5xx, the stream waits and tries again without end: at first up to 1
///   second, later up to 30 seconds, and at least as long as a `Retry-After` header states. Retries of the client or the
///   call do not apply. [`on_retry`](Self::on_retry) reports each failure.
/// - After a response that cannot be read, such as a login page or a truncated body, it also waits and tries again. The fifth
///   one in a row ends it with the error.
/// - An event that cannot be decoded is returned as an error, and the stream continues. Any other error ends it.
///
/// # The end
///
/// - The stream ends after an event that is the last one by its kind.
/// - If the server states that the process has ended, events may still arrive. The stream goes on until 10 seconds have
///   passed and three polls have ended without a new one. If another call of the API states the number of the last event,
///   the stream ends as soon as it has that event. If it does not arrive in that time, the stream ends with an error that
///   names the missing events; `is_timeout` is true for it. [`after`](Self::after) can continue at the
///   [`cursor`](Self::cursor).
/// - If another call of the API states whether the process has ended, it is sent after polls without events, and once a
///   response states the end. The stream ignores errors of that call.
/// - Status 404 ends the stream without an error if the process is known to have ended and no event is known to be missing.
///   If that is not known, the stream first asks the call for the status. Otherwise, 404 is an error, also after a cursor
///   that was stored: there is no such process, the server has forgotten it, or it lacks the call. Servers of another
///   version may also lack a call with status 405 or 501, which are always errors.
///
/// # Many streams
///
/// Each poll takes a slot of the rate limit, and so does each call for the status. A client whose rate limit permits `n`
/// requests in a window sends about `n` polls per window, for all its streams together. The events that occur while a stream
/// waits for a slot arrive in one response. So more streams receive their events later, but lose none: at 100 requests per
/// minute, 10 streams receive new events about every 6 seconds, and 60 streams every 36 seconds. These times are calculated.
///
/// # Resuming
///
/// Store each event together with the cursor, in one write. A stream that continues [`after`](Self::after) the stored cursor
/// returns the events that follow the stored one:
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Cursor, Error, Follow};")]
/// use std::io::Write;
///
/// /// Appends each event to a file, as a line with its cursor.
/// async fn record<Event: serde::Serialize>(
///     events: Follow<Event>,
///     stored: Option<Cursor>,
///     mut file: std::fs::File,
/// ) -> Result<(), Box<dyn std::error::Error>> {
///     let mut events = match stored {
///         Some(cursor) => events.after(cursor),
///         None => events,
///     };
///     while let Some(event) = events.next().await {
///         let line = serde_json::to_string(&(events.cursor(), event?))?;
///         file.write_all(format!("{line}\n").as_bytes())?;
///     }
///     Ok(())
/// }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct Follow<T> {
    request: Request,
    facts: (&'static Following, Inspect),
    progress: Progress,
    /// The events that have been received and not returned.
    queue: VecDeque<Element>,
    /// The response that they belong to.
    origin: Option<Origin>,
    cursor: Cursor,
    read: fn(&Origin, &Element) -> Result<T, Error>,
    on_retry: OnRetry,
}

enum Progress {
    Idle(Box<Feed>),
    Fetching(Pin<Box<dyn Future<Output = (Box<Feed>, Fetched)> + Send>>),
    Done,
}

impl Request {
    /// Returns a stream of the events of responses of type `R`.
    pub fn follow<T: Wire + Send + 'static, R: Wire>(
        self,
        following: &'static Following,
    ) -> Follow<T> {
        let facts: (_, Inspect) = (following, inspect::<R>);
        let feed = Feed::new(self.clone(), facts);
        Follow {
            request: self,
            facts,
            cursor: feed.cursor().clone(),
            progress: Progress::Idle(Box::new(feed)),
            queue: VecDeque::new(),
            origin: None,
            read: Origin::read,
            on_retry: OnRetry::default(),
        }
    }
}

impl<T> Follow<T> {
    /// Continues after a cursor that was stored, and overrides the cursor of the call.
    ///
    /// This works at any time, also while a poll is under way and after the end of the stream: the poll is dropped, and so
    /// are events that have been received and not returned.
    ///
    /// If the cursors of the server are integers and this one is not, or if it is empty text, the first item is an error:
    /// [`Error::is_invalid_input`] is true, and nothing is sent.
    pub fn after(self, cursor: impl Into<Cursor>) -> Self {
        let cursor = cursor.into();
        let feed = Feed::new(self.request.clone(), self.facts).after(cursor.clone());
        let feed = feed.on_retry(self.on_retry.clone());
        let progress = Progress::Idle(Box::new(feed));
        Self { progress, queue: VecDeque::new(), origin: None, cursor, ..self }
    }

    /// Sets a function that is called after each failed poll that the stream repeats, with the error and the wait before the
    /// next poll. Polls that end without an event are not failures, also if they end with the timeout of the call.
    ///
    /// A stream goes on for as long as the server is unreachable. This function can report that, or count it. With the feature
    /// `tracing`, each of these polls is a warning too. Set the function before the first event is requested: if a poll is
    /// under way, it is dropped as by [`after`](Self::after).
    pub fn on_retry(mut self, on_retry: impl Fn(&Error, Duration) + Send + Sync + 'static) -> Self {
        self.on_retry = OnRetry::new(on_retry);
        match std::mem::replace(&mut self.progress, Progress::Done) {
            Progress::Idle(feed) => {
                let feed = Box::new(feed.on_retry(self.on_retry.clone()));
                Self { progress: Progress::Idle(feed), ..self }
            }
            Progress::Fetching(_) => {
                let cursor = self.cursor.clone();
                self.after(cursor)
            }
            Progress::Done => self,
        }
    }

    /// Returns the position of the stream: the cursor of the last event that it has returned. Before the first event, it is
    /// the cursor of the call.
    ///
    /// If events have no number, it is the cursor after the last response whose events have all been returned.
    #[must_use]
    pub fn cursor(&self) -> &Cursor {
        &self.cursor
    }

    /// Returns the next event, or `None` after the last one.
    ///
    /// # Errors
    /// Returns an error if an event cannot be decoded, and continues with the next event: only then, [`Error::is_item`] is
    /// true. Returns an error, and `None` from then on, if events cannot be fetched and a later poll is unlikely to help, or if
    /// events are missing at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(event) = self.returned() {
                return Poll::Ready(Some(event));
            }
            let mut fetching = match std::mem::replace(&mut self.progress, Progress::Done) {
                Progress::Idle(feed) => Box::pin(fetched(feed)),
                Progress::Fetching(fetching) => fetching,
                Progress::Done => return Poll::Ready(None),
            };
            match fetching.as_mut().poll(cx) {
                Poll::Pending => {
                    self.progress = Progress::Fetching(fetching);
                    return Poll::Pending;
                }
                Poll::Ready((feed, Ok(Some((events, origin))))) => {
                    (self.queue, self.origin) = (events, Some(origin));
                    self.progress = Progress::Idle(feed);
                }
                Poll::Ready((_, Ok(None))) => return Poll::Ready(None),
                Poll::Ready((_, Err(error))) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    /// Takes the next event from the queue, and moves the cursor behind it.
    fn returned(&mut self) -> Option<Result<T, Error>> {
        let event = self.queue.pop_front()?;
        let origin = self.origin.as_ref()?;
        match (event.number, self.queue.is_empty()) {
            (_, true) => self.cursor.clone_from(&origin.next),
            (Some(number), false) => self.cursor = Cursor::from(number),
            (None, false) => {}
        }
        Some((self.read)(origin, &event))
    }
}

async fn fetched(mut feed: Box<Feed>) -> (Box<Feed>, Fetched) {
    let fetched = feed.fetch().await;
    (feed, fetched)
}

impl<T> Stream for Follow<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T> fmt::Debug for Follow<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Follow({})", self.cursor)
    }
}

/// Implements `follow` of a call, whose response contains events:
/// `follow! { EventsCall => SessionEvent, of SessionEvents, &EVENTS_FOLLOWING }`.
macro_rules! follow {
    () => {};
    ($name:ident => $event:ty, of $response:ty, $following:expr) => {
        /// # Following
        impl $name {
            /// Returns a stream of the events. It starts after the cursor of this call, or before the first event.
            ///
            /// A server of another version may lack this call. Then the first item is an error, usually with status 404,
            /// 405 or 501.
            pub fn follow(self) -> $crate::runtime::Follow<$event> {
                self.0.follow::<$event, $response>($following)
            }
        }
    };
}

pub(crate) use follow;
