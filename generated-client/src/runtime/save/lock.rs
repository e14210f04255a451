//! Locks for the files of downloads, so that two downloads of a process never write the same files at the same time.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};

/// The right to write some files, until it is dropped.
pub(super) type Guard = Vec<OwnedMutexGuard<()>>;

/// The locks that are held or waited for.
static LOCKS: Mutex<BTreeMap<PathBuf, Weak<AsyncMutex<()>>>> = Mutex::new(BTreeMap::new());

/// Waits until no other download has any of these files.
pub(super) async fn lock(mut paths: [&Path; 3]) -> Guard {
    // The same order for all downloads, so that two of them never wait for each other.
    paths.sort_unstable();
    let mut guard = Guard::new();
    for path in paths {
        guard.push(lock_of(path).lock_owned().await);
    }
    guard
}

fn lock_of(path: &Path) -> Arc<AsyncMutex<()>> {
    let mut locks = LOCKS.lock().unwrap_or_else(PoisonError::into_inner);
    locks.retain(|_, lock| lock.strong_count() > 0);
    if let Some(lock) = locks.get(path).and_then(Weak::upgrade) {
        return lock;
    }
    let lock = Arc::new(AsyncMutex::new(()));
    locks.insert(path.to_owned(), Arc::downgrade(&lock));
    lock
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// Locks the files of a download to this path.
    async fn files_of(path: &str) -> Guard {
        let [part, record] = [".part", ".part.json"].map(|suffix| format!("{path}{suffix}"));
        lock([path, &part, &record].map(Path::new)).await
    }

    #[tokio::test]
    async fn delays_a_second_download_to_the_same_files_only() {
        let folder = "/lock-test";
        for other in ["a", "a.part", "a.part.json"] {
            let first = files_of(&format!("{folder}/a")).await;
            drop(files_of(&format!("{folder}/b")).await);
            let other = format!("{folder}/{other}");
            let mut second = std::pin::pin!(files_of(&other));
            let waited = tokio::time::timeout(Duration::from_millis(20), second.as_mut()).await;
            assert!(waited.is_err(), "{other}");
            drop(first);
            drop(second.await);
        }
        drop(files_of(&format!("{folder}/c")).await);
        let locks = LOCKS.lock().unwrap();
        assert!(!locks.contains_key(Path::new("/lock-test/a")));
    }
}
