//! Locks for the paths of downloads, so that two downloads of a process never write the same files at the same time.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};

/// The right to write the files of a path, until it is dropped.
pub(super) type Guard = OwnedMutexGuard<()>;

/// The locks that are held or waited for.
static LOCKS: Mutex<BTreeMap<PathBuf, Weak<AsyncMutex<()>>>> = Mutex::new(BTreeMap::new());

/// Waits until no other download has the path.
pub(super) async fn lock(path: &Path) -> Guard {
    lock_of(path).lock_owned().await
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

    #[tokio::test]
    async fn delays_a_second_download_to_the_same_path_only() {
        let first = lock(Path::new("/lock-test/a")).await;
        drop(lock(Path::new("/lock-test/b")).await);
        let second = lock(Path::new("/lock-test/a"));
        let mut second = std::pin::pin!(second);
        let waited = tokio::time::timeout(Duration::from_millis(20), second.as_mut()).await;
        assert!(waited.is_err());
        drop(first);
        drop(second.await);
        drop(lock(Path::new("/lock-test/c")).await);
        let locks = LOCKS.lock().unwrap();
        assert!(!locks.contains_key(Path::new("/lock-test/a")));
    }
}
