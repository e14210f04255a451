//! The thread of a client on which calls that block are sent and streams are read.

use std::io;
use std::pin::Pin;
use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ThreadId};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// The name of the thread. Some systems truncate it.
const NAME: &str = concat!(env!("CARGO_PKG_NAME"), "-blocking");

/// The thread of a client, which starts with the first call that blocks. It ends when the client and its calls are
/// dropped.
#[derive(Default)]
pub(super) struct Worker(Mutex<Option<Thread>>);

struct Thread {
    id: ThreadId,
    jobs: UnboundedSender<Job>,
}

/// A call, or a step of a stream, that sends its result.
pub(super) type Job = Pin<Box<dyn Future<Output = ()> + Send>>;

impl Worker {
    /// Runs a job on the thread.
    ///
    /// # Errors
    /// Returns an error if the thread cannot be started, or is the current one.
    pub(super) fn start(&self, job: Job) -> Result<(), String> {
        let mut started = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let thread = match started.take() {
            Some(thread) => thread,
            None => Thread::spawn()?,
        };
        let thread = started.insert(thread);
        if thread.id == thread::current().id() {
            return Err(
                "`call_blocking` must not be used in a transport or in a credential provider, \
                        nor in a callback, which run on the client's own thread"
                    .to_owned(),
            );
        }
        thread.jobs.send(job).map_err(|_| "the client's thread has ended".to_owned())
    }
}

impl Thread {
    fn spawn() -> Result<Self, String> {
        let failed = |error: io::Error| format!("cannot start the client's thread: {error}");
        let (jobs, receiver) = unbounded_channel();
        let (ready, is_ready) = sync_channel(1);
        let spawned = thread::Builder::new().name(NAME.to_owned()).spawn(move || {
            // The runtime belongs to this thread: dropping one in asynchronous code panics.
            match tokio::runtime::Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => {
                    drop(ready.send(Ok(())));
                    runtime.block_on(run(receiver));
                }
                Err(error) => drop(ready.send(Err(error))),
            }
        });
        let id = spawned.map_err(failed)?.thread().id();
        let ended = |_| io::Error::other("it has ended");
        is_ready.recv().map_err(ended).and_then(|built| built).map_err(failed)?;
        Ok(Self { id, jobs })
    }
}

/// Runs all jobs at the same time, until the sender is dropped. Each job keeps the client alive, so none is left then.
async fn run(mut jobs: UnboundedReceiver<Job>) {
    while let Some(job) = jobs.recv().await {
        drop(tokio::spawn(job));
    }
}
