//! Handles Ctrl-C: removes the spinner and the unfinished folder before the process exits.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::exit;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use crate::progress;

/// The exit code that shells use for a program ended by Ctrl-C.
const INTERRUPTED: i32 = 130;

/// The folder that is being written. The Ctrl-C handler waits for this lock.
static UNFINISHED: Mutex<Option<PathBuf>> = Mutex::new(None);

/// Installs the Ctrl-C handler. Returns whether it is installed.
pub(crate) fn listen() -> bool {
    static LISTENS: OnceLock<bool> = OnceLock::new();
    *LISTENS.get_or_init(|| !cfg!(test) && ctrlc::set_handler(stop).is_ok())
}

fn stop() {
    progress::wipe();
    // The lock is held until the process exits, so that no other thread writes more files.
    let unfinished = unfinished();
    if let Some(folder) = unfinished.as_ref() {
        let _ = fs::remove_dir_all(folder);
    }
    exit(INTERRUPTED)
}

fn unfinished() -> MutexGuard<'static, Option<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Guard for a folder that Ctrl-C removes while the guard exists.
pub(crate) struct Unfinished(());

impl Unfinished {
    /// Registers the folder with the Ctrl-C handler.
    pub(crate) fn new(folder: &Path) -> Self {
        listen();
        *unfinished() = Some(folder.to_path_buf());
        Self(())
    }

    /// Runs work that Ctrl-C must not interrupt.
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
