//! The settings of a server.

use std::time::Duration;

/// The settings of a server. The default is hostile, with seed 1.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Determines the faults and the odd values, together with the number of the request.
    pub seed: u64,
    /// Whether there are faults and odd values at all.
    pub is_hostile: bool,
    /// Whether some values are null that are never null according to the document, such as `isActive` of an agent.
    pub has_nulls: bool,
    /// Whether some requests are answered with an HTML page for logging in, with status 200.
    pub has_login_pages: bool,
    /// Whether some requests are answered with an empty body, although the document declares one.
    pub has_empty_bodies: bool,
    /// Whether lists of agents ignore the paging parameters and are always arrays, as on old servers.
    pub has_legacy_arrays: bool,
    /// Whether each first start of an agent is executed, but its connection is closed without a response.
    pub loses_starts: bool,
    /// The number of requests that the service accepts in a window.
    pub limit: usize,
    /// The window of the rate limit.
    pub window: Duration,
    /// The number of calls that the client makes at the same time. Except for one of them, each may have a request under way
    /// when the service requests a wait.
    pub calls: usize,
    /// The time that each stage of a run, and each step of a session, takes. If it is zero, each request for the state
    /// of a run or for the events of a session begins the next one.
    pub stage: Duration,
    /// The longest time that a request for events waits for one.
    pub longest_poll: Duration,
    /// The size of each file of a run, in bytes.
    pub file_size: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 1,
            is_hostile: true,
            has_nulls: false,
            has_login_pages: false,
            has_empty_bodies: false,
            has_legacy_arrays: false,
            loses_starts: false,
            limit: 100,
            window: Duration::from_secs(60),
            calls: 1,
            stage: Duration::from_millis(300),
            longest_poll: Duration::from_secs(1),
            file_size: 256 * 1024,
        }
    }
}

impl Settings {
    /// Returns settings without faults and odd values.
    #[must_use]
    pub fn gentle() -> Self {
        Self { is_hostile: false, ..Self::default() }
    }

    /// Returns settings with the faults and odd values of a seed.
    #[must_use]
    pub fn hostile(seed: u64) -> Self {
        Self { seed, ..Self::default() }
    }
}
