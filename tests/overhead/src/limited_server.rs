//! A local HTTP server that enforces a rate limit: it counts the requests of a sliding window by their arrival, and rejects
//! those beyond the limit with status 429.

use std::collections::VecDeque;
use std::io;
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::server::{agent_response, respond_to_each};

const REJECTED: &str = "HTTP/1.1 429 Too Many Requests\r\ncontent-length: 0\r\n\r\n";

/// A server on threads of this process. It runs until the process ends.
pub struct LimitedServer {
    url: String,
    counts: Arc<Counts>,
}

struct Counts {
    limit: usize,
    window: Duration,
    /// The arrivals of the current window that were not rejected.
    arrivals: Mutex<VecDeque<Instant>>,
    accepted: AtomicUsize,
    rejected: AtomicUsize,
}

impl LimitedServer {
    /// Starts a server that accepts this number of requests in any window of this length.
    ///
    /// # Errors
    /// Returns an error if no port is free.
    pub fn start(limit: usize, window: Duration) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let (arrivals, accepted, rejected) = Default::default();
        let counts = Arc::new(Counts { limit, window, arrivals, accepted, rejected });
        let served = Arc::clone(&counts);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let counts = Arc::clone(&served);
                // A client that closes its connection ends the thread.
                thread::spawn(move || drop(respond(stream, &counts)));
            }
        });
        Ok(Self { url, counts })
    }

    /// Returns the base URL.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the number of accepted requests.
    #[must_use]
    pub fn accepted(&self) -> usize {
        self.counts.accepted.load(Ordering::Relaxed)
    }

    /// Returns the number of rejected requests.
    #[must_use]
    pub fn rejected(&self) -> usize {
        self.counts.rejected.load(Ordering::Relaxed)
    }
}

impl Counts {
    /// Counts a request that arrives now. Returns whether it is accepted.
    fn accept(&self) -> bool {
        // The order of the lock is the order of arrival.
        let mut arrivals = self.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        while arrivals.front().is_some_and(|arrival| *arrival + self.window <= now) {
            arrivals.pop_front();
        }
        let is_accepted = arrivals.len() < self.limit;
        if is_accepted {
            arrivals.push_back(now);
        }
        let count = if is_accepted { &self.accepted } else { &self.rejected };
        count.fetch_add(1, Ordering::Relaxed);
        is_accepted
    }
}

fn respond(stream: TcpStream, counts: &Counts) -> io::Result<()> {
    let accepted = agent_response();
    respond_to_each(stream, |_| Ok(if counts.accept() { &accepted } else { REJECTED }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejects_requests_beyond_the_limit_of_a_window() {
        let counts = Counts {
            limit: 2,
            window: Duration::from_millis(50),
            arrivals: Mutex::default(),
            accepted: AtomicUsize::new(0),
            rejected: AtomicUsize::new(0),
        };
        let begun = Instant::now();
        let accepted = [counts.accept(), counts.accept(), counts.accept()];
        if begun.elapsed() < counts.window {
            assert_eq!(accepted, [true, true, false]);
        }
        thread::sleep(counts.window);
        assert!(counts.accept());
        let count = counts.accepted.into_inner() + counts.rejected.into_inner();
        assert_eq!(count, 4);
    }
}
