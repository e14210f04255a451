//! Counts the interruptions of a download, and the retry tokens that they cost.

/// The interruptions of a download.
pub(super) struct Interruptions {
    /// The number of interruptions without further bytes in between.
    pub(super) in_succession: u32,
    /// The number of all interruptions.
    pub(super) total: u32,
    /// The number of bytes after which the last interruption occurred.
    reached: u64,
    /// The number of tokens that the request after the last interruption has cost.
    pub(super) cost: u32,
}

impl Interruptions {
    /// Returns the interruptions of a download that begins after this number of bytes.
    pub(super) fn after(reached: u64) -> Self {
        Self { in_succession: 0, total: 0, reached, cost: 0 }
    }

    /// Counts an interruption after this number of bytes. Returns whether there were further bytes since the last one.
    pub(super) fn count(&mut self, position: u64) -> bool {
        let is_further = position > self.reached;
        self.reached = self.reached.max(position);
        self.total = self.total.saturating_add(1);
        self.in_succession = if is_further { 1 } else { self.in_succession.saturating_add(1) };
        is_further
    }

    /// Returns the number of tokens to return after this number of bytes: those of the last request, once, if it has brought
    /// further bytes.
    pub(super) fn tokens_of_success(&mut self, position: u64) -> u32 {
        if position > self.reached { std::mem::take(&mut self.cost) } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_interruptions_until_there_are_further_bytes() {
        let mut interruptions = Interruptions::after(100);
        let mut count = |position| (interruptions.count(position), interruptions.in_succession);
        assert_eq!([count(100), count(100)], [(false, 1), (false, 2)]);
        assert_eq!([count(101), count(101)], [(true, 1), (false, 2)]);
        assert_eq!([count(50), count(102)], [(false, 3), (true, 1)], "it had started over");
    }
    #[test]
    fn returns_the_tokens_of_the_last_request_once_there_are_further_bytes() {
        let mut interruptions = Interruptions { cost: 14, ..Interruptions::after(100) };
        assert_eq!([100, 101, 102].map(|bytes| interruptions.tokens_of_success(bytes)), [0, 14, 0]);
    }
}
