//! A value for each tokio runtime in which a client is used. The value of a runtime is dropped together with the
//! runtime.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::runtime::{Handle, Id};
use tokio::sync::oneshot;

/// A map from each tokio runtime to its value. Clones share the values.
///
/// Objects that are driven by the runtime in which they were created, such as connections and timers, belong in such a
/// map: in another runtime, they would wait for a runtime that may be idle.
pub(super) struct PerRuntime<T>(Arc<Entries<T>>);

type Entries<T> = Mutex<HashMap<Id, Entry<T>>>;

struct Entry<T> {
    value: T,
    /// Ends the guard task when the map is dropped.
    _alive: oneshot::Sender<Infallible>,
}

impl<T: Clone + Send + 'static> PerRuntime<T> {
    /// Returns the value of a runtime. Creates it on first use.
    ///
    /// # Errors
    /// Returns the error of `create`.
    pub(super) fn get_or_create<E>(
        &self,
        runtime: &Handle,
        create: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let id = runtime.id();
        if let Some(entry) = lock(&self.0).get(&id) {
            return Ok(entry.value.clone());
        }
        let value = create()?;
        let (alive, ended) = oneshot::channel();
        let mut entries = lock(&self.0);
        // Another thread of the runtime may have been faster.
        if let Some(entry) = entries.get(&id) {
            return Ok(entry.value.clone());
        }
        entries.insert(id, Entry { value: value.clone(), _alive: alive });
        // A runtime that is shutting down drops the task at once, and the guard then locks the map.
        drop(entries);
        let guard = Guard { entries: Arc::downgrade(&self.0), id };
        runtime.spawn(async move {
            let _guard = guard;
            let _ended = ended.await;
        });
        Ok(value)
    }
}

/// Removes the entry of a runtime when the runtime drops its tasks.
struct Guard<T> {
    entries: Weak<Entries<T>>,
    id: Id,
}

impl<T> Drop for Guard<T> {
    fn drop(&mut self) {
        let Some(entries) = self.entries.upgrade() else { return };
        let removed = lock(&entries).remove(&self.id);
        // The value is dropped after the lock, because its destructor may use the map.
        drop(removed);
    }
}

fn lock<T>(entries: &Entries<T>) -> MutexGuard<'_, HashMap<Id, Entry<T>>> {
    entries.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T> Default for PerRuntime<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T> Clone for PerRuntime<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// Shows the number of runtimes.
impl<T> fmt::Debug for PerRuntime<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PerRuntime({})", lock(&self.0).len())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::runtime::{Builder, Runtime};

    use super::*;

    /// Counts the values that exist, and those that were ever created.
    #[derive(Clone, Default)]
    struct Counter(Arc<[AtomicUsize; 2]>);

    struct Counted(Counter);

    impl Counter {
        fn create(&self) -> Result<Arc<Counted>, Infallible> {
            self.0.iter().for_each(|count| _ = count.fetch_add(1, Ordering::SeqCst));
            Ok(Arc::new(Counted(self.clone())))
        }

        fn existing(&self) -> usize {
            self.0[0].load(Ordering::SeqCst)
        }

        fn created(&self) -> usize {
            self.0[1].load(Ordering::SeqCst)
        }
    }

    impl Drop for Counted {
        fn drop(&mut self) {
            self.0.0[0].fetch_sub(1, Ordering::SeqCst);
        }
    }

    fn current_thread() -> Runtime {
        Builder::new_current_thread().build().unwrap()
    }

    fn get(map: &PerRuntime<Arc<Counted>>, runtime: &Runtime, counter: &Counter) -> Arc<Counted> {
        map.get_or_create(runtime.handle(), || counter.create()).unwrap()
    }

    #[test]
    fn each_runtime_has_its_own_value() {
        let (map, counter) = (PerRuntime::default(), Counter::default());
        let (one, two) = (current_thread(), current_thread());
        let first = get(&map, &one, &counter);
        assert!(Arc::ptr_eq(&first, &get(&map, &one, &counter)));
        assert!(!Arc::ptr_eq(&first, &get(&map, &two, &counter)));
        assert_eq!((counter.existing(), lock(&map.0).len()), (2, 2));
    }

    #[test]
    fn thousand_runtimes_one_after_the_other_leave_no_entry() {
        let (map, counter) = (PerRuntime::default(), Counter::default());
        for _ in 0..1000 {
            let runtime = current_thread();
            drop(get(&map, &runtime, &counter));
            assert_eq!((counter.existing(), lock(&map.0).len()), (1, 1));
            drop(runtime);
            assert_eq!((counter.existing(), lock(&map.0).len()), (0, 0));
        }
    }

    #[test]
    fn runtime_with_several_threads_drops_its_value_too() {
        let (map, counter) = (PerRuntime::default(), Counter::default());
        let runtime = Builder::new_multi_thread().worker_threads(2).build().unwrap();
        drop(get(&map, &runtime, &counter));
        drop(runtime);
        assert_eq!((counter.existing(), lock(&map.0).len()), (0, 0));
    }

    #[test]
    fn dropping_the_map_drops_the_values_and_ends_the_guard_tasks() {
        let (map, counter) = (PerRuntime::default(), Counter::default());
        let runtime = current_thread();
        drop(get(&map, &runtime, &counter));
        assert_eq!(runtime.metrics().num_alive_tasks(), 1);
        drop(map.clone());
        runtime.block_on(tokio::task::yield_now());
        assert_eq!((counter.existing(), runtime.metrics().num_alive_tasks()), (1, 1));
        drop(map);
        assert_eq!(counter.existing(), 0);
        runtime.block_on(tokio::task::yield_now());
        assert_eq!(runtime.metrics().num_alive_tasks(), 0);
    }

    #[test]
    fn runtime_that_is_shutting_down_leaves_no_entry() {
        let (map, counter) = (PerRuntime::default(), Counter::default());
        /// Uses the map when the runtime drops its tasks.
        struct UseOnDrop(PerRuntime<Arc<Counted>>, Counter, Handle);
        impl Drop for UseOnDrop {
            fn drop(&mut self) {
                self.0.get_or_create(&self.2, || self.1.create()).unwrap();
            }
        }
        let runtime = current_thread();
        let late = UseOnDrop(map.clone(), counter.clone(), runtime.handle().clone());
        runtime.spawn(async move {
            let _late = late;
            std::future::pending::<()>().await;
        });
        drop(runtime);
        assert_eq!((counter.created(), counter.existing(), lock(&map.0).len()), (1, 0, 0));
    }

    #[test]
    fn failed_creation_leaves_no_entry() {
        let map = PerRuntime::<Arc<Counted>>::default();
        let runtime = current_thread();
        let created = map.get_or_create(runtime.handle(), || Err("no"));
        assert_eq!(created.err(), Some("no"));
        assert_eq!((lock(&map.0).len(), runtime.metrics().num_alive_tasks()), (0, 0));
    }

    #[test]
    fn threads_of_one_runtime_share_the_first_value() {
        let (map, counter) = (PerRuntime::default(), Counter::default());
        let runtime = Builder::new_multi_thread().worker_threads(4).build().unwrap();
        let values: Vec<_> = std::thread::scope(|scope| {
            let start = || scope.spawn(|| get(&map, &runtime, &counter));
            let started: Vec<_> = (0..8).map(|_| start()).collect();
            started.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(values.iter().all(|value| Arc::ptr_eq(value, &values[0])));
        assert_eq!((counter.existing(), runtime.metrics().num_alive_tasks()), (1, 1));
    }
}
