//! Turns Ctrl-C into an end that leaves nothing half done behind: no spinner, no folder that nobody will finish.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::exit;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use crate::progress;

/// What a shell expects of a program that was stopped by Ctrl-C.
const INTERRUPTED: i32 = 130;

/// The folder that is being filled. Whoever holds this cannot be interrupted.
static UNFINISHED: Mutex<Option<PathBuf>> = Mutex::new(None);

/// From now on Ctrl-C tidies up; says whether it can be told to.
pub(crate) fn listen() -> bool {
    static LISTENS: OnceLock<bool> = OnceLock::new();
    *LISTENS.get_or_init(|| !cfg!(test) && ctrlc::set_handler(stop).is_ok())
}

fn stop() {
    progress::wipe();
    // Held to the end: nothing is written any more.
    let unfinished = unfinished();
    if let Some(folder) = unfinished.as_ref() {
        let _ = fs::remove_dir_all(folder);
    }
    exit(INTERRUPTED)
}

fn unfinished() -> MutexGuard<'static, Option<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A folder that is to go if it is not finished.
pub(crate) struct Unfinished(());

impl Unfinished {
    /// This one.
    pub(crate) fn new(folder: &Path) -> Self {
        listen();
        *unfinished() = Some(folder.to_path_buf());
        Self(())
    }

    /// Does what must not be interrupted.
    pub(crate) fn step<T>(&self, work: impl FnOnce() -> T) -> T {
        let _held = unfinished();
        work()
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        *unfinished() = None;
    }
}
