//! Predicates on the status of a run.

use crate::models::RunStatus;

impl RunStatus {
    /// Returns whether the run has ended, successfully or not.
    ///
    /// Returns `false` for an unknown status.
    ///
    /// ```
    /// use sequentum::models::RunStatus;
    ///
    /// assert!(RunStatus::Completed.is_terminal());
    /// assert!(!RunStatus::Exporting.is_terminal());
    /// ```
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        // `Failure` is terminal, although such a run can be restarted. Archiving the run changes the status to
        // `Failed`.
        matches!(
            self,
            Self::Failure
                | Self::Failed
                | Self::Stopped
                | Self::Completed
                | Self::Success
                | Self::Skipped
        )
    }

    /// Returns whether the run has ended successfully.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Completed | Self::Success)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn successful_statuses_are_terminal_and_unknown_ones_are_not() {
        for status in RunStatus::VALUES {
            assert!(!status.is_success() || status.is_terminal(), "{status}");
        }
        let terminal = RunStatus::VALUES.iter().filter(|status| status.is_terminal());
        assert_eq!(terminal.count(), 6);
        assert!(!RunStatus::from(99).is_terminal());
    }
}
