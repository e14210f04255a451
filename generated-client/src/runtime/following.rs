//! Follows the events of a process over a long poll: facts about the poll, the stream `Follow`, and the macro `follow!`.

mod batch;
#[cfg(feature = "blocking")]
mod blocking;
mod cursor;
mod facts;
mod feed;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

#[cfg(feature = "blocking")]
use super::core::Core;
use super::error::Error;
use super::request::Request;
use super::wire::Wire;

use self::batch::{Element, Origin};
pub use self::cursor::Cursor;
pub use self::facts::Following;
use self::feed::{Feed, Fetched};

/// A stream of the events of a process, in their order: call [`next`](Self::next), or use it as a `Stream`.
///
/// It asks the server for events again and again, and the server responds as soon as there are some (a long poll). Each of
/// these polls is a call with its own timeout and deadline, and takes a slot of the rate limit. The stream as a whole has no
/// limit. Dropping it ends it; nothing is sent after that.
///
/// - No event is lost or repeated: the stream requests the events after its [`cursor`](Self::cursor), sorts those of a
///   response by their number, and skips those that it has returned before. A gap in the numbers is not an error. Events
///   without a number are returned as they come.
/// - A poll that times out is repeated at once. After a failed connection, a status 5xx, 408 or 429, the stream waits and
///   tries again without end: at first up to 1 second, later up to 30 seconds, and at least as long as a `Retry-After`
///   header states. Retries of the client or the call do not apply. While the server responds at once and without events,
///   the stream waits up to 10 seconds in between.
/// - An event that cannot be decoded is returned as an error, and the stream continues. Any other error ends it.
/// - It ends after the last event, and when the server states that the process has ended. In this case, it first requests
///   the remaining events, and waits up to 10 seconds for them. Status 404 ends it too, unless it is the response to the
///   first poll of a stream that starts before the first event. That is an error.
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
    progress: Progress,
    /// The events that have been received and not returned.
    queue: VecDeque<Element>,
    /// The response that they belong to.
    origin: Option<Origin>,
    cursor: Cursor,
    read: fn(&Origin, &Element) -> Result<T, Error>,
    /// The client, and the name of the operation.
    #[cfg(feature = "blocking")]
    call: (Core, &'static str),
}

enum Progress {
    Idle(Box<Feed>),
    Fetching(Pin<Box<dyn Future<Output = (Box<Feed>, Fetched)> + Send>>),
    Done,
}

impl Request {
    /// Returns a stream of events.
    pub fn follow<T: Wire + Send + 'static>(self, following: &'static Following) -> Follow<T> {
        #[cfg(feature = "blocking")]
        let call = (self.core().clone(), self.operation().name);
        let feed = Feed::new(self, following);
        let cursor = feed.cursor().clone();
        let progress = Progress::Idle(Box::new(feed));
        Follow {
            progress,
            queue: VecDeque::new(),
            origin: None,
            cursor,
            read: Origin::read,
            #[cfg(feature = "blocking")]
            call,
        }
    }
}

impl<T> Follow<T> {
    /// Continues after a cursor that was stored, and overrides the cursor of the call. Events that have been received and
    /// not returned are dropped.
    pub fn after(mut self, cursor: impl Into<Cursor>) -> Self {
        let cursor = cursor.into();
        self.queue.clear();
        self.progress = match self.progress {
            Progress::Idle(feed) => Progress::Idle(Box::new(feed.after(cursor.clone()))),
            Progress::Fetching(_) | Progress::Done => Progress::Done,
        };
        Self { cursor, ..self }
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
    /// Returns an error if an event cannot be decoded, or if events cannot be fetched and a later poll is unlikely to help.
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
        match (&event.cursor, self.queue.is_empty()) {
            (_, true) => self.cursor.clone_from(&origin.next),
            (Some(cursor), false) => self.cursor.clone_from(cursor),
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

/// Implements `follow` of a call: `follow! { EventsCall => SessionEvent, &EVENTS_FOLLOWING }`.
macro_rules! follow {
    () => {};
    ($name:ident => $event:ty, $following:expr) => {
        impl $name {
            /// Returns a stream of the events. It starts after the cursor of this call, or before the first event.
            pub fn follow(self) -> $crate::runtime::Follow<$event> {
                self.0.follow($following)
            }
        }
    };
}

pub(crate) use follow;
