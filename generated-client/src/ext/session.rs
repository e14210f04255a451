//! Predicates on the status of a session of the agent builder.

use crate::models::SessionStatus;

impl SessionStatus {
    /// Returns whether the session has ended, successfully or not. [`follow`](crate::agent_builder::EventsCall::follow) ends
    /// then, too.
    ///
    /// Returns `false` for an unknown status, and for `Ready`: such a session may go on.
    ///
    /// ```
    /// use sequentum::models::SessionStatus;
    ///
    /// assert!(SessionStatus::Cancelled.is_terminal());
    /// assert!(!SessionStatus::Ready.is_terminal());
    /// ```
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        matches!(self, Self::Completed | Self::Error | Self::Cancelled)
    }

    /// Returns whether the session has ended successfully: the agent is built.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Completed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn successful_statuses_are_terminal_and_unknown_ones_are_not() {
        for status in SessionStatus::VALUES {
            assert!(!status.is_success() || status.is_terminal(), "{status}");
        }
        let terminal = SessionStatus::VALUES.iter().filter(|status| status.is_terminal());
        assert_eq!(terminal.count(), 3);
        let success = SessionStatus::VALUES.iter().filter(|status| status.is_success());
        assert_eq!(Vec::from_iter(success), [&SessionStatus::Completed]);
        assert!(!SessionStatus::from("paused").is_terminal());
    }
}
