//! Waits until a process of the server ends: facts about its states, the future `Wait`, and the macro `until_done!`.

#[cfg(feature = "blocking")]
mod blocking;
mod changes;
mod facts;
mod failed;
mod outcome;
mod process;
mod state;
mod stop;

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use super::error::Error;
use super::on_retry::OnRetry;
use super::request::Request;
use super::wire::Wire;

pub use self::changes::Changes;
use self::changes::Read;
use self::facts::OnChange;
pub use self::facts::{Polling, Stoppable, status_name};
pub use self::failed::WaitError;
use self::process::{Process, Settings};

/// The shortest time between two polls, so that a server is not asked without a pause.
const SHORTEST_INTERVAL: Duration = Duration::from_millis(100);

/// A wait for the end of a process on the server: await it for the last state.
///
/// It starts the process, if the call does, and then fetches the state until the process has ended. Each of these calls is
/// a call of its own: it has its own timeout, deadline and retries, and takes a slot of the rate limit. They are those of
/// the first call, as are its headers, except those that describe its body.
///
/// | Event | Result |
/// |---|---|
/// | The process has succeeded. | The last state is returned. |
/// | The process has failed. | An error with the state: [`is_failure`](WaitError::is_failure). The documentation of `until_done` lists the statuses of a failure. |
/// | The [`deadline`](Self::deadline) has passed. | An error with the last state: [`is_timeout`](WaitError::is_timeout). |
/// | The first call fails. | An error. If it [`may_have_been_executed`](crate::runtime::public::Error::may_have_been_executed), the process may have been started: look for it before you start another one. |
/// | The state cannot be fetched for a [temporary](crate::runtime::public::Error::is_temporary) reason. | Another poll. The tenth failed poll in a row is the error. |
/// | A state cannot be read: it is an HTML page, or does not match its type. | Another poll. The fifth failed poll in a row is the error. |
/// | A state cannot be read, but its status is that of an end. | An error at once. After a failure, it states the status: [`is_failure`](WaitError::is_failure). After a success, it says that the process has succeeded, and is that of the response: [`is_decode`](crate::runtime::public::Error::is_decode). |
/// | Status 404 before the first state that a poll returns, if this wait has started the process: it may not be visible yet. | Another poll. The fifth failed poll in a row is the error. |
/// | The state cannot be fetched for another reason. | An error with the last state. |
/// | The status is unknown. | Another poll. |
///
/// The wait has no limit of its own. Dropping it ends the wait, but not the process: the process continues on the server.
/// To wait for it again, call the operation that returns its state, with its ids. Nothing is sent before the first poll.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Wait, WaitError};")]
/// use std::time::Duration;
///
/// /// Waits for an hour at most, and prints each new state.
/// async fn finished<Run: std::fmt::Debug + Send + 'static>(
///     wait: Wait<Run>,
/// ) -> Result<Run, WaitError<Run>> {
///     let wait = wait.deadline(Duration::from_secs(3600));
///     wait.on_change(|run| println!("{run:?}")).await
/// }
/// ```
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<T, S = ()> {
    request: Request,
    polling: &'static Polling,
    settings: Settings,
    on_change: Option<OnChange<T>>,
    on_retry: OnRetry,
    read: Read<T>,
    stoppable: PhantomData<fn() -> S>,
}

impl Request {
    /// Returns a wait for the end of the process that this call starts, or whose state it returns.
    pub fn until_done<T: Wire + Send + 'static, S>(self, polling: &'static Polling) -> Wait<T, S> {
        let (settings, read) = (Settings::default(), Process::state);
        let on_retry = OnRetry::default();
        let stoppable = PhantomData;
        Wait { request: self, polling, settings, on_change: None, on_retry, read, stoppable }
    }
}

/// # Settings
impl<T, S> Wait<T, S> {
    /// Sets the deadline of the whole wait, which includes the first call. Without it, the wait has no limit.
    pub fn deadline(self, deadline: Duration) -> Self {
        let settings = Settings { deadline, ..self.settings };
        Self { settings, ..self }
    }

    /// Sets a function that receives the first state and each state whose status differs from the previous one. The last
    /// one is included, also if it is a failure.
    pub fn on_change(self, on_change: impl FnMut(&T) + Send + 'static) -> Self {
        Self { on_change: Some(Box::new(on_change)), ..self }
    }

    /// Sets a function that is called after each failed poll that the wait repeats, with the error and the wait before the
    /// next poll. Each poll is a call with its own retries, so that this is the last error of several attempts.
    ///
    /// With the feature `tracing`, each of these polls is a warning too.
    pub fn on_retry(self, on_retry: impl Fn(&Error, Duration) + Send + Sync + 'static) -> Self {
        Self { on_retry: OnRetry::new(on_retry), ..self }
    }

    /// Sets the time before the first poll, and the longest time between two polls: at least 100 milliseconds. The time
    /// grows by half after each poll. The default is 2 seconds, and 30 seconds at most.
    ///
    /// Up to a quarter of each time is subtracted at random, so that many waits do not poll at the same time. A state with
    /// a `Retry-After` header is followed by a wait of at least that time, up to 120 seconds.
    pub fn poll_interval(self, first: Duration, longest: Duration) -> Self {
        let (interval, longest) = (first.max(SHORTEST_INTERVAL), longest.max(SHORTEST_INTERVAL));
        let settings = Settings { interval, longest, ..self.settings };
        Self { settings, ..self }
    }
}

/// # Streaming
impl<T: Send + 'static, S> Wait<T, S> {
    /// Returns a stream of the states instead of the last state alone: the first one, and each whose status differs from
    /// the previous one. The stream ends after the last state. If the process has failed, the error of the wait is the last
    /// item, and carries that state.
    pub fn changes(self) -> Changes<T> {
        let process = Process::new(self.request, self.polling, self.settings);
        let process = process.on_retry(self.on_retry);
        Changes::new(process, self.read, self.on_change)
    }
}

/// # Stopping
impl<T> Wait<T, Stoppable> {
    /// Stops the process if the wait ends before the process does: if the future or stream is dropped, if the deadline
    /// passes, or if the state cannot be fetched.
    ///
    /// The call that stops the process is sent in the background, on the tokio runtime of the thread that drops the wait, or
    /// on the thread of the client if it is a blocking iterator. Nobody sees its result. Without a runtime, for example when
    /// the program ends, nothing is sent. Neither is anything sent before the response to the first call: until then, the id
    /// of the process is not known.
    pub fn stop_on_drop(self) -> Self {
        let settings = Settings { stop_on_drop: true, ..self.settings };
        Self { settings, ..self }
    }
}

impl<T: Send + 'static, S> IntoFuture for Wait<T, S> {
    type Output = Result<T, WaitError<T>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let process = Process::new(self.request, self.polling, self.settings);
        let mut process = process.on_retry(self.on_retry);
        let (read, mut on_change) = (self.read, self.on_change);
        Box::pin(async move {
            loop {
                let received = process.receive().await;
                if let Some((state, true)) = read(&mut process, received, &mut on_change)? {
                    return Ok(state);
                }
            }
        })
    }
}

impl<T, S> fmt::Debug for Wait<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Wait({:?})", self.request)
    }
}

/// Implements `until_done` of a call: `until_done! { StartCall => Run, &START_POLLING, "It ends with …" }`, or with
/// `, stoppable` at the end if the process can be stopped. The text documents the statuses.
macro_rules! until_done {
    () => {};
    ($name:ident => $state:ty, $polling:expr, $docs:literal) => {
        $crate::runtime::until_done! { @ $name, $state, $polling, $docs, () }
    };
    ($name:ident => $state:ty, $polling:expr, $docs:literal, stoppable) => {
        $crate::runtime::until_done! { @ $name, $state, $polling, $docs, $crate::runtime::Stoppable }
    };
    (@ $name:ident, $state:ty, $polling:expr, $docs:literal, $stop:ty) => {
        /// # Waiting
        impl $name {
            /// Sends the call, and waits until the process has ended. Await it for the last state.
            ///
            #[doc = $docs]
            pub fn until_done(self) -> $crate::runtime::Wait<$state, $stop> {
                self.0.until_done($polling)
            }
        }
    };
}

pub(crate) use until_done;
